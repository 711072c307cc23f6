import { container, pod } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, isFalse, get, textOf } from '../yaml/node.ts';

export const procMountUnmasked = defineRule({
  id: 'proc-mount-unmasked',
  title: 'Container sees the unmasked /proc of the kernel',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Remove `procMount: Unmasked`; nested containers that need it belong in a user namespace (`hostUsers: false`).',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  controls: aisvs(['4.1.1', '4.1.2'], ['4.1.1']),
  check: {
    *container(container): Generator<Hit> {
      const entry = entryAt(container.node, 'securityContext', 'procMount');
      if (entry === undefined || textOf(entry.value)?.toLowerCase() !== 'unmasked') return;
      // In a user namespace the files that matter cannot be written.
      if (isFalse(get(container.pod.spec, 'hostUsers'))) return;
      yield hit(container, entry, {
        message: `container "${container.name}" may read and write kernel settings below /proc`,
        detail: 'securityContext.procMount',
      });
    },
  },
  match: [
    container('image: app\nsecurityContext:\n  «procMount: Unmasked»'),
    container('image: app\nsecurityContext: { «procMount: "Unmasked"» }'),
    pod(
      'containers: [{ name: web, image: app }]\ninitContainers: [{ name: i, image: app, securityContext: { «procMount: Unmasked» } }]',
      'in an init container',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext: { procMount: Default }'),
    container('image: app'),
    pod(
      'hostUsers: false\ncontainers: [{ name: web, image: app, securityContext: { procMount: Unmasked } }]',
    ),
  ],
});
