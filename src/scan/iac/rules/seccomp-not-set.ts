import { container, pod } from '../example.ts';
import { isWindowsPod } from '../kubernetes/platform.ts';
import { securityEntry } from '../kubernetes/pod.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, get, isOn, isUnknown, textOf } from '../yaml/node.ts';

const TYPES: ReadonlySet<string | undefined> = new Set(['RuntimeDefault', 'Localhost']);

export const seccompNotSet = defineRule({
  id: 'seccomp-not-set',
  title: 'No seccomp profile is set',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Set `seccompProfile: { type: RuntimeDefault }` on the pod; without it most clusters do not filter system calls at all.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  controls: aisvs(['4.1.2'], ['4.1.2']),
  check: {
    *container(container): Generator<Hit> {
      const profile = securityEntry(container, 'seccompProfile');
      const type = get(profile?.value, 'type');
      const text = textOf(type);
      if (TYPES.has(text) || isUnknown(profile?.value) || isUnknown(type)) return;
      // `seccomp-unconfined` and `privileged-container` say it where it is wanted.
      if (text?.toLowerCase() === 'unconfined' || isWindowsPod(container.pod)) return;
      if (isOn(entryAt(container.node, 'securityContext', 'privileged')?.value)) return;
      if (profile === undefined && container.isPatch) return;
      yield hit(container, profile ?? container.anchor, {
        message: `container "${container.name}" has no seccomp profile`,
        detail: 'securityContext.seccompProfile',
      });
    },
  },
  match: [
    pod('containers:\n  - name: «server»\n    image: app'),
    pod('securityContext: { runAsNonRoot: true }\ncontainers:\n  - { name: «"server"», image: app }'),
    container('image: app\nsecurityContext:\n  «seccompProfile: {}»'),
    container(
      'image: app\nsecurityContext:\n  «seccompProfile: { type: runtime/default }»',
      'a name from the time of annotations, which the field does not know',
    ),
  ],
  clean: [
    pod(
      'securityContext: { seccompProfile: { type: RuntimeDefault } }\ncontainers: [{ name: web, image: app }]',
    ),
    container(
      'image: app\nsecurityContext: { seccompProfile: { type: Localhost, localhostProfile: a.json } }',
    ),
    container('image: app\nsecurityContext: { seccompProfile: { type: Unconfined } }'),
    container('command: [server]'),
  ],
});
