import { manifest, pod } from '../example.ts';
import { kindOfHostPath } from '../kubernetes/host-paths.ts';
import { hostPathsOf, hostPathsOfVolume, type HostPath } from '../kubernetes/volumes.ts';
import { hit, type Hit, type Resource } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const sensitiveHostPath = defineRule({
  id: 'sensitive-host-path',
  title: 'System folder of the node is mounted',
  severity: 'critical',
  confidence: 'high',
  remediation:
    'Mount a volume of its own instead. Node agents that have to look at the node belong in a namespace of their own, with the one folder they need, read-only.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  controls: aisvs(['4.1.1', '4.1.3'], ['4.1.1']),
  check: {
    pod: (pod) => report(pod, hostPathsOf(pod)),
    object: (object) => report(object, hostPathsOfVolume(object)),
  },
  match: [
    pod('containers: [{ name: web, image: app }]\nvolumes:\n  - name: root\n    hostPath:\n      path: «/»'),
    pod(
      'containers:\n  - name: web\n    image: app\n    volumeMounts: [{ name: k, mountPath: /k, readOnly: true }]\nvolumes: [{ name: k, hostPath: { path: «/etc/kubernetes/» } }]',
    ),
    pod(
      'containers:\n  - name: web\n    image: app\n    volumeMounts:\n      - { name: p, mountPath: /p, readOnly: true }\n      - { name: p, mountPath: /q }\nvolumes: [{ name: p, hostPath: { path: «/proc/sys» } }]',
      'mounted twice, once writable',
    ),
    manifest(
      'apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: all }\nspec: { hostPath: { path: «/usr/share/../../etc» } }',
      'a path that leaves the folder it begins with',
    ),
  ],
  clean: [
    pod(
      'containers: [{ name: web, image: app }]\nvolumes: [{ name: tz, hostPath: { path: /etc/localtime } }]',
    ),
    pod(
      'containers:\n  - name: web\n    image: app\n    volumeMounts: [{ name: s, mountPath: /host/sys, readOnly: true }]\nvolumes: [{ name: s, hostPath: { path: /sys } }]',
    ),
    pod('containers: [{ name: web, image: app }]\nvolumes: [{ name: d, hostPath: { path: /data/etc } }]'),
  ],
});

function* report(resource: Resource, paths: readonly HostPath[]): Generator<Hit> {
  for (const found of paths) {
    if (kindOfHostPath(found) !== 'sensitive') continue;
    yield hit(resource, found.at, {
      message: `${found.path} of the node is mounted: it holds credentials or programs of the node`,
      evidence: found.path,
    });
  }
}
