import { container, pod } from '../example.ts';
import { isWindowsPod } from '../kubernetes/platform.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, isFalse, isOn, isUnknown } from '../yaml/node.ts';

export const privilegeEscalation = defineRule({
  id: 'privilege-escalation',
  title: 'Container may gain privileges through setuid programs',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Set `allowPrivilegeEscalation: false` in the security context of each container (the no_new_privs flag).',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://docs.kernel.org/userspace-api/no_new_privs.html',
  ],
  controls: aisvs(['4.1.1', '4.1.2'], ['4.1.1', '4.5.1']),
  check: {
    *container(container): Generator<Hit> {
      const entry = entryAt(container.node, 'securityContext', 'allowPrivilegeEscalation');
      if (isFalse(entry?.value) || isUnknown(entry?.value) || isWindowsPod(container.pod)) return;
      if (entry === undefined && container.isPatch) return;
      // A privileged container is reported as such; the flag cannot be set there.
      if (isOn(entryAt(container.node, 'securityContext', 'privileged')?.value)) return;
      yield hit(container, entry ?? container.anchor, {
        message:
          entry === undefined
            ? `container "${container.name}" does not set allowPrivilegeEscalation: false`
            : `container "${container.name}" may gain privileges`,
        detail: 'securityContext.allowPrivilegeEscalation',
      });
    },
  },
  match: [
    pod('containers:\n  - name: «server»\n    image: app'),
    container('image: app\nsecurityContext:\n  «allowPrivilegeEscalation: true»'),
    container(
      'image: app\nsecurityContext:\n  «allowPrivilegeEscalation: "false"»',
      'text where a boolean is needed: refused or ignored, never a protection',
    ),
    pod(
      'securityContext: { allowPrivilegeEscalation: false }\ncontainers:\n  - image: app\n    name: «server»',
      'set on the pod, where the field does not exist',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext:\n  allowPrivilegeEscalation: false'),
    container('image: app\nsecurityContext:\n  allowPrivilegeEscalation: {{ .Values.escalate }}'),
    pod('os: { name: windows }\ncontainers:\n  - name: server\n    image: app'),
    container('resources: { limits: { memory: 1Gi } }'),
  ],
});
