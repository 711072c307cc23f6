import { manifest, pod } from '../example.ts';
import { kindOfHostPath } from '../kubernetes/host-paths.ts';
import { hostPathsOf, hostPathsOfVolume, type HostPath } from '../kubernetes/volumes.ts';
import { hit, type Hit, type Resource } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const containerRuntimeSocket = defineRule({
  id: 'container-runtime-socket',
  title: 'Socket of the container runtime is mounted',
  severity: 'critical',
  confidence: 'high',
  remediation:
    'Remove the mount; build images with a rootless builder and ask the Kubernetes API, not the runtime, about containers.',
  references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  controls: aisvs(['4.1.1', '4.1.2'], ['4.1.1']),
  check: {
    pod: (pod) => report(pod, hostPathsOf(pod)),
    object: (object) => report(object, hostPathsOfVolume(object)),
  },
  match: [
    pod(
      'containers: [{ name: ci, image: app }]\nvolumes:\n  - name: docker\n    hostPath: { path: «/var/run/docker.sock» }',
    ),
    pod(
      'containers: [{ name: ci, image: app }]\nvolumes:\n  - { name: run, hostPath: { path: «"//var/run/"», type: Directory } }',
      'the folder that holds the socket, with slashes to spare',
    ),
    manifest(
      'apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: runtime }\nspec:\n  hostPath:\n    path: «/run/containerd/containerd.sock»',
      'by way of a PersistentVolume',
    ),
    manifest(
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      volumes:\n        - name: x\n          hostPath: { path: «/run/crio/../crio/crio.sock» }',
      'a patch that names no container, and a path with dots',
    ),
  ],
  clean: [
    pod('containers: [{ name: ci, image: app }]\nvolumes: [{ name: run, emptyDir: { sizeLimit: 1Mi } }]'),
    pod(
      'containers: [{ name: ci, image: app }]\nvolumes: [{ name: s, hostPath: { path: /var/run/app/app.sock } }]',
    ),
    pod(
      'containers: [{ name: ci, image: app, env: [{ name: DOCKER_HOST, value: "tcp://builder:2376" }] }]\nvolumes: [{ name: log, hostPath: { path: /var/log/containers } }]',
    ),
  ],
});

function* report(resource: Resource, paths: readonly HostPath[]): Generator<Hit> {
  for (const found of paths) {
    if (kindOfHostPath(found) !== 'runtime-socket') continue;
    yield hit(resource, found.at, {
      message: `${found.path} of the node is mounted: the socket starts containers with any right on the node`,
      evidence: found.path,
    });
  }
}
