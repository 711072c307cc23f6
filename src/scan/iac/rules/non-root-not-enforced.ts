import { container, pod } from '../example.ts';
import { isWindowsPod } from '../kubernetes/platform.ts';
import { securityEntry } from '../kubernetes/pod.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { isTrue, isUnknown, numberOf } from '../yaml/node.ts';

export const nonRootNotEnforced = defineRule({
  id: 'non-root-not-enforced',
  title: 'Nothing keeps the container from running as root',
  severity: 'medium',
  confidence: 'high',
  remediation: 'Set `runAsNonRoot: true`, so that an image which starts as root is refused.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  controls: aisvs(['4.1.1'], ['4.1.1']),
  check: {
    *container(container): Generator<Hit> {
      const nonRoot = securityEntry(container, 'runAsNonRoot');
      const user = securityEntry(container, 'runAsUser');
      if (isTrue(nonRoot?.value) || isUnknown(nonRoot?.value) || isUnknown(user?.value)) return;
      // Any user that is said is either not root or reported by `root-user`.
      if (numberOf(user?.value) !== undefined || isWindowsPod(container.pod)) return;
      if (nonRoot === undefined && container.isPatch) return;
      yield hit(container, nonRoot ?? container.anchor, {
        message: `container "${container.name}" does not set runAsNonRoot: true`,
        detail: 'securityContext.runAsNonRoot',
      });
    },
  },
  match: [
    pod('containers:\n  - name: «server»\n    image: app'),
    container('image: app\nsecurityContext:\n  «runAsNonRoot: false»'),
    pod(
      'securityContext: { runAsNonRoot: true }\ncontainers:\n  - name: server\n    image: app\n    securityContext:\n      «runAsNonRoot: false»',
      'the container takes back what the pod says',
    ),
    container('image: app\nsecurityContext: { «runAsNonRoot: "true"» }', 'text where a boolean is needed'),
  ],
  clean: [
    pod('securityContext: { runAsNonRoot: true }\ncontainers:\n  - name: server\n    image: app'),
    container('image: app\nsecurityContext: { runAsUser: 10001 }'),
    container('env: [{ name: MODE, value: fast }]'),
  ],
});
