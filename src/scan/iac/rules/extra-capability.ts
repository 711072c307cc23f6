import { container } from '../example.ts';
import { addedCapabilities, reachOf } from '../kubernetes/capabilities.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const extraCapability = defineRule({
  id: 'extra-capability',
  title: 'Container adds a capability outside the baseline',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Remove the capability, or record why the program needs it; the baseline of the Pod Security Standards does without it.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  controls: aisvs(['4.1.1'], ['4.1.1']),
  check: {
    *container(container): Generator<Hit> {
      for (const { name, at } of addedCapabilities(container)) {
        if (reachOf(name) !== 'other') continue;
        yield hit(container, at, {
          message: `container "${container.name}" adds a capability that the baseline does not allow`,
          detail: 'securityContext.capabilities.add',
          evidence: name,
        });
      }
    },
  },
  match: [
    container('image: app\nsecurityContext: { capabilities: { drop: [ALL], add: [«IPC_LOCK»] } }'),
    container(
      'image: app\nsecurityContext:\n  capabilities:\n    add:\n      - «SYS_NICE»\n      - «SYS_RESOURCE»',
    ),
    container(
      'image: app\nsecurityContext: { capabilities: { add: [«cap_wake_alarm»] } }',
      'lower case and prefix',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext: { capabilities: { add: [NET_BIND_SERVICE, SETUID, SETGID] } }'),
    container('image: app\nsecurityContext: { capabilities: { add: [SYS_ADMIN] } }'),
    container('image: app\nsecurityContext: { capabilities: { drop: [IPC_LOCK] } }'),
  ],
});
