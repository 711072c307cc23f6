import { container } from '../example.ts';
import { addedCapabilities, reachOf } from '../kubernetes/capabilities.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const broadCapability = defineRule({
  id: 'broad-capability',
  title: 'Container adds a capability that reaches beyond itself',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Remove capabilities such as NET_ADMIN, NET_RAW, SYS_PTRACE and BPF; move the work that needs one into a small container of its own.',
  references: [
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  controls: aisvs(['4.1.1'], ['4.1.1']),
  check: {
    *container(container): Generator<Hit> {
      for (const { name, at } of addedCapabilities(container)) {
        if (reachOf(name) !== 'broad') continue;
        yield hit(container, at, {
          message: `container "${container.name}" adds ${name}: it reaches other containers, the network or the kernel`,
          detail: 'securityContext.capabilities.add',
          evidence: name,
        });
      }
    },
  },
  match: [
    container('image: app\nsecurityContext: { capabilities: { drop: [ALL], add: [«NET_ADMIN»] } }'),
    container(
      'image: app\nsecurityContext:\n  capabilities:\n    add:\n      - «SYS_PTRACE»\n      - CHOWN\n      - «BPF»',
    ),
    container(
      'image: app\nsecurityContext: { capabilities: { add: [«CAP_NET_RAW»] } }',
      'written with its prefix',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext: { capabilities: { drop: [NET_RAW] } }'),
    container('image: app\nsecurityContext: { capabilities: { add: [IPC_LOCK] } }'),
    container('image: app\nsecurityContext: { capabilities: { add: [] } }'),
  ],
});
