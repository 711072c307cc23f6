import { container, pod } from '../example.ts';
import { securityEntry } from '../kubernetes/pod.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { numberOf } from '../yaml/node.ts';

export const rootUser = defineRule({
  id: 'root-user',
  title: 'Container is told to run as root',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Set `runAsUser` to a number above 0 and `runAsNonRoot: true`; give the image files to that user.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  controls: aisvs(['4.1.1'], ['4.1.1']),
  check: {
    *container(container): Generator<Hit> {
      const entry = securityEntry(container, 'runAsUser');
      if (entry === undefined || numberOf(entry.value) !== 0) return;
      yield hit(container, entry, {
        message: `container "${container.name}" runs as user 0 (root)`,
        detail: 'securityContext.runAsUser',
      });
    },
  },
  match: [
    container('image: app\nsecurityContext:\n  «runAsUser: 0»'),
    pod('securityContext:\n  «runAsUser: 0»\ncontainers:\n  - name: server\n    image: app'),
    container(
      'image: app\nsecurityContext: { runAsNonRoot: true, «runAsUser: 0x0» }',
      'zero in another base',
    ),
    pod(
      'securityContext: { runAsUser: 1000 }\ncontainers:\n  - name: server\n    image: app\n    securityContext: { «runAsUser: 0» }',
      'the container takes back what the pod says',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext: { runAsUser: 10001 }'),
    pod(
      'securityContext: { runAsUser: 0 }\ncontainers:\n  - name: server\n    image: app\n    securityContext: { runAsUser: 1000 }',
    ),
    container('image: app'),
  ],
});
