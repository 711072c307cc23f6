import { container, manifest, pod } from '../example.ts';
import { securityEntry } from '../kubernetes/pod.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entriesOf, entryAt, get, textOf } from '../yaml/node.ts';

/** Annotations of the time before the field; clusters before 1.27 still follow them. */
const ANNOTATION =
  /^(?:seccomp\.security\.alpha\.kubernetes\.io\/pod$|container\.seccomp\.security\.alpha\.kubernetes\.io\/)/;

export const seccompUnconfined = defineRule({
  id: 'seccomp-unconfined',
  title: 'System calls of the container are not filtered',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Set `seccompProfile: { type: RuntimeDefault }`, or `Localhost` with a profile for this program.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  controls: aisvs(['4.1.2'], ['4.1.2']),
  check: {
    *container(container): Generator<Hit> {
      const profile = securityEntry(container, 'seccompProfile');
      const type = entryAt(profile?.value, 'type');
      if (type === undefined || textOf(type.value)?.toLowerCase() !== 'unconfined') return;
      yield hit(container, type, {
        message: `container "${container.name}" may use every system call (seccomp is off)`,
        detail: 'securityContext.seccompProfile.type',
      });
    },
    *pod(pod): Generator<Hit> {
      for (const entry of entriesOf(get(pod.metadata, 'annotations'))) {
        if (!ANNOTATION.test(entry.key) || textOf(entry.value)?.toLowerCase() !== 'unconfined') continue;
        yield hit(pod, entry, { message: 'an annotation turns seccomp off', evidence: entry.key });
      }
    },
  },
  match: [
    container('image: app\nsecurityContext:\n  seccompProfile:\n    «type: Unconfined»'),
    pod(
      'securityContext: { seccompProfile: { «type: Unconfined» } }\ncontainers: [{ name: web, image: app }]',
    ),
    pod(
      'securityContext: { seccompProfile: { type: RuntimeDefault } }\ncontainers:\n  - name: web\n    image: app\n    securityContext: { seccompProfile: { «type: Unconfined» } }',
      'the container takes back what the pod says',
    ),
    manifest(
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: old\n  annotations:\n    «seccomp.security.alpha.kubernetes.io/pod: unconfined»\nspec:\n  containers: [{ name: web, image: app }]',
      'by annotation',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext: { seccompProfile: { type: RuntimeDefault } }'),
    container(
      'image: app\nsecurityContext: { seccompProfile: { type: Localhost, localhostProfile: a.json } }',
    ),
    container('image: app'),
  ],
});
