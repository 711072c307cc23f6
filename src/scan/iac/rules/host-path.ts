import { manifest, pod } from '../example.ts';
import { kindOfHostPath } from '../kubernetes/host-paths.ts';
import { hostPathsOf, hostPathsOfVolume, type HostPath } from '../kubernetes/volumes.ts';
import { hit, type Hit, type Resource } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const hostPath = defineRule({
  id: 'host-path',
  title: 'Folder of the node is mounted',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Use a PersistentVolumeClaim, an `emptyDir` with a size limit, or a projected volume instead of `hostPath`.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  controls: aisvs(['4.1.1', '4.1.3'], ['4.1.1', '4.1.3']),
  check: {
    pod: (pod) => report(pod, hostPathsOf(pod)),
    object: (object) => report(object, hostPathsOfVolume(object)),
  },
  match: [
    pod(
      'containers: [{ name: web, image: app }]\nvolumes:\n  - name: models\n    hostPath: { path: «/data/models» }',
    ),
    manifest(
      'apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: models }\nspec:\n  hostPath:\n    path: «/mnt/disk1»',
    ),
    manifest(
      `apiVersion: v1
kind: List
items:
  - apiVersion: argoproj.io/v1alpha1
    kind: Rollout
    metadata: { name: web }
    spec: { template: { spec: { containers: [{ name: a, image: app }], volumes: [{ name: l, hostPath: { path: «/var/log» } }] } } }`,
      'a kind that is not built in, inside a List',
    ),
  ],
  clean: [
    pod(
      'containers: [{ name: web, image: app }]\nvolumes: [{ name: m, persistentVolumeClaim: { claimName: models } }]',
    ),
    pod('containers: [{ name: web, image: app }]\nvolumes: [{ name: r, hostPath: { path: / } }]'),
    manifest(
      'apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: m }\nspec: { nfs: { server: store, path: /data } }',
    ),
  ],
});

function* report(resource: Resource, paths: readonly HostPath[]): Generator<Hit> {
  for (const found of paths) {
    // The other kinds have rules of their own.
    if (kindOfHostPath(found) !== 'other') continue;
    yield hit(resource, found.at, {
      message: `${found.path} of the node is mounted: data stays on the node and is shared with whatever else runs there`,
      evidence: found.path,
    });
  }
}
