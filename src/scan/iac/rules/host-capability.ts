import { container, pod } from '../example.ts';
import { addedCapabilities, reachOf } from '../kubernetes/capabilities.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const hostCapability = defineRule({
  id: 'host-capability',
  title: 'Container adds a capability that gives control over the node',
  severity: 'critical',
  confidence: 'high',
  remediation:
    'Remove ALL, SYS_ADMIN, SYS_MODULE, SYS_RAWIO and DAC_READ_SEARCH from `capabilities.add`; drop ALL and add only what the program needs.',
  references: [
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  controls: aisvs(['4.1.1'], ['4.1.1']),
  check: {
    *container(container): Generator<Hit> {
      for (const { name, at } of addedCapabilities(container)) {
        if (reachOf(name) !== 'host') continue;
        yield hit(container, at, {
          message: `container "${container.name}" adds ${name}, which is enough to leave the container`,
          detail: 'securityContext.capabilities.add',
          evidence: name,
        });
      }
    },
  },
  match: [
    container('image: app\nsecurityContext:\n  capabilities:\n    drop: [ALL]\n    add: [«SYS_ADMIN»]'),
    container('image: app\nsecurityContext: { capabilities: { add: [NET_BIND_SERVICE, «ALL»] } }'),
    container(
      'image: app\nsecurityContext:\n  capabilities:\n    add:\n      - «"cap_sys_module"»\n      - «dac_read_search»',
      'lower case and prefix, as some runtimes accept them',
    ),
    pod(
      'containers: [{ name: a, image: app }]\nephemeralContainers:\n  - name: debug\n    image: app\n    securityContext: { capabilities: { add: [«SYS_RAWIO»] } }',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext: { capabilities: { drop: [ALL] } }'),
    container('image: app\nsecurityContext: { capabilities: { add: [NET_BIND_SERVICE, SYS_PTRACE] } }'),
    container('image: app\nsecurityContext: { capabilities: { drop: [SYS_ADMIN] } }'),
  ],
});
