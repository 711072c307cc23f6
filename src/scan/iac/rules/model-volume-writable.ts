import { manifest, pod } from '../example.ts';
import { mountsOf, volumesOf, type VolumeMount } from '../kubernetes/volumes.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { get, isTrue, isUnknown, type YamlNode } from '../yaml/node.ts';

const MODELS =
  /(?:^|[/_.-])(?:models?|model[-_]?(?:store|cache|repository|repo|weights)|weights|checkpoints?)(?:$|[/_.-])/i;
/** Kinds whose work is to write models. */
const WRITERS = /Job$|^(?:Workflow|PipelineRun|TaskRun|TrainJob|Notebook)/;
/** Volumes that are shared or outlive the pod. */
const LASTING = [
  'persistentVolumeClaim',
  'hostPath',
  'nfs',
  'csi',
  'cephfs',
  'azureFile',
  'gcePersistentDisk',
  'awsElasticBlockStore',
];

export const modelVolumeWritable = defineRule({
  id: 'model-volume-writable',
  title: 'Server may change the model that it serves',
  severity: 'medium',
  confidence: 'medium',
  remediation: 'Mount the volume with `readOnly: true`; let a job or an init container bring the model in.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts'],
  controls: aisvs(['4.1.3', '4.2.3'], ['4.1.3']),
  check: {
    *pod(pod): Generator<Hit> {
      if (WRITERS.test(pod.object.kind)) return;
      const volumes = new Map(volumesOf(pod).map(({ name, node }) => [name, node]));
      for (const container of pod.containers) {
        if (container.role !== 'container') continue;
        for (const mount of mountsOf(container)) {
          if (mount.isReadOnly || isUnknown(get(mount.node, 'readOnly')) || !holdsModels(mount)) continue;
          if (!isWritable(volumes.get(mount.volume))) continue;
          yield hit(container, mount.node, {
            message: `container "${container.name}" may change the files below ${mount.mountPath}`,
            detail: 'volumeMounts',
            evidence: mount.mountPath,
          });
        }
      }
    },
  },
  match: [
    pod(
      'containers:\n  - name: llm\n    image: app\n    volumeMounts:\n      - «name: data\n        mountPath: /models»\nvolumes: [{ name: data, persistentVolumeClaim: { claimName: m } }]',
    ),
    pod(
      'containers: [{ name: llm, image: app, volumeMounts: [«{ name: model-store, mountPath: /data, readOnly: false }»] }]\nvolumes: [{ name: model-store, nfs: { server: s, path: /m } }]',
    ),
    pod(
      'containers: [{ name: llm, image: app, volumeMounts: [«{ name: m, mountPath: /mnt/models/, readOnly: "true" }»] }]\nvolumes: [{ name: m, csi: { driver: x } }]',
      'text where a boolean is needed',
    ),
  ],
  clean: [
    pod(
      'containers: [{ name: llm, image: app, volumeMounts: [{ name: m, mountPath: /models, readOnly: true }] }]\nvolumes: [{ name: m, persistentVolumeClaim: { claimName: m } }]',
    ),
    pod(
      'initContainers: [{ name: get, image: app, volumeMounts: [{ name: m, mountPath: /models }] }]\ncontainers: [{ name: llm, image: app, volumeMounts: [{ name: m, mountPath: /models }] }]\nvolumes: [{ name: m, emptyDir: { sizeLimit: 20Gi } }]',
    ),
    manifest(
      'apiVersion: batch/v1\nkind: Job\nmetadata: { name: train }\nspec: { template: { spec: { containers: [{ name: t, image: app, volumeMounts: [{ name: m, mountPath: /models }] }], volumes: [{ name: m, persistentVolumeClaim: { claimName: m } }] } } }',
    ),
    pod(
      'containers: [{ name: llm, image: app, volumeMounts: [{ name: m, mountPath: /remodeling }] }]\nvolumes: [{ name: m, persistentVolumeClaim: { claimName: m, readOnly: true } }]',
    ),
  ],
});

function holdsModels({ volume, mountPath }: VolumeMount): boolean {
  return MODELS.test(mountPath.slice(0, 500)) || MODELS.test(volume.slice(0, 100));
}

function isWritable(volume: YamlNode | undefined): boolean {
  const kind = LASTING.find((key) => get(volume, key) !== undefined);
  return kind !== undefined && !isTrue(get(volume, kind, 'readOnly'));
}
