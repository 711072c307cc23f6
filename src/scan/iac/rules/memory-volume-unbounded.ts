import { pod } from '../example.ts';
import { mountsByVolume, volumesOf } from '../kubernetes/volumes.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, get, isEmpty, isUnknown, textOf } from '../yaml/node.ts';

export const memoryVolumeUnbounded = defineRule({
  id: 'memory-volume-unbounded',
  title: 'Volume in memory without a limit',
  severity: 'low',
  confidence: 'high',
  remediation:
    'Set `sizeLimit` on the memory `emptyDir`, or a memory limit on each container that mounts it.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#emptydir'],
  controls: aisvs(['4.6.1'], ['4.7.3']),
  check: {
    *pod(pod): Generator<Hit> {
      const mounts = mountsByVolume(pod);
      for (const { name, node } of volumesOf(pod)) {
        const volume = entryAt(node, 'emptyDir');
        if (volume === undefined || textOf(get(volume.value, 'medium')) !== 'Memory') continue;
        if (!isEmpty(get(volume.value, 'sizeLimit')) || isUnknown(get(volume.value, 'sizeLimit'))) continue;
        // What is written counts against the memory limit of the container that writes it.
        const isFree = (mounts.get(name) ?? []).some(({ container }) =>
          isEmpty(get(container.node, 'resources', 'limits', 'memory')),
        );
        if (!isFree) continue;
        yield hit(pod, volume, {
          message: `volume "${name}" may fill the memory of the node`,
          detail: 'volumes.emptyDir',
          evidence: name,
        });
      }
    },
  },
  match: [
    pod(
      'containers:\n  - name: llm\n    image: app\n    volumeMounts: [{ name: shm, mountPath: /dev/shm }]\nvolumes:\n  - name: shm\n    «emptyDir: { medium: Memory }»',
    ),
    pod(
      'containers:\n  - name: llm\n    image: app\n    volumeMounts: [{ name: shm, mountPath: /dev/shm }]\n    resources: { limits: { nvidia.com/gpu: 1 } }\nvolumes: [{ name: shm, «emptyDir: { medium: "Memory", sizeLimit: "" }» }]',
    ),
    pod(
      'containers:\n  - { name: a, image: app, volumeMounts: [{ name: s, mountPath: /s }], resources: { limits: { memory: 1Gi } } }\n  - { name: b, image: app, volumeMounts: [{ name: s, mountPath: /s }] }\nvolumes: [{ name: s, «emptyDir: { medium: Memory }» }]',
      'one of two containers has a limit',
    ),
  ],
  clean: [
    pod(
      'containers:\n  - name: llm\n    image: app\n    volumeMounts: [{ name: shm, mountPath: /dev/shm }]\nvolumes: [{ name: shm, emptyDir: { medium: Memory, sizeLimit: 8Gi } }]',
    ),
    pod(
      'containers:\n  - name: llm\n    image: app\n    volumeMounts: [{ name: shm, mountPath: /dev/shm }]\n    resources: { limits: { memory: 32Gi } }\nvolumes: [{ name: shm, emptyDir: { medium: Memory } }]',
    ),
    pod(
      'containers: [{ name: llm, image: app, volumeMounts: [{ name: t, mountPath: /tmp }] }]\nvolumes: [{ name: t, emptyDir: {} }]',
    ),
  ],
});
