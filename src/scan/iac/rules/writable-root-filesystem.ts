import { container, pod } from '../example.ts';
import { isWindowsPod } from '../kubernetes/platform.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, isTrue, isUnknown } from '../yaml/node.ts';

export const writableRootFilesystem = defineRule({
  id: 'writable-root-filesystem',
  title: 'Container can change its own root file system',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Set `readOnlyRootFilesystem: true` and mount an `emptyDir` with a size limit where the program has to write.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  controls: aisvs(['4.1.3'], ['4.1.3', '4.5.1']),
  check: {
    *container(container): Generator<Hit> {
      const entry = entryAt(container.node, 'securityContext', 'readOnlyRootFilesystem');
      if (isTrue(entry?.value) || isUnknown(entry?.value) || isWindowsPod(container.pod)) return;
      if (entry === undefined && container.isPatch) return;
      yield hit(container, entry ?? container.anchor, {
        message: `container "${container.name}" does not have a read-only root file system`,
        detail: 'securityContext.readOnlyRootFilesystem',
      });
    },
  },
  match: [
    pod('containers:\n  - name: «server»\n    image: app'),
    container('image: app\nsecurityContext:\n  «readOnlyRootFilesystem: false»'),
    pod(
      'securityContext: { readOnlyRootFilesystem: true }\ncontainers:\n  - name: «server»\n    image: app',
      'set on the pod, where the field does not exist',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext: { readOnlyRootFilesystem: true }'),
    container('image: app\nsecurityContext: { readOnlyRootFilesystem: on }'),
    container('args: [--verbose]'),
  ],
});
