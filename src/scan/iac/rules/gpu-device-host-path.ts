import { pod } from '../example.ts';
import { kindOfHostPath } from '../kubernetes/host-paths.ts';
import { hostPathsOf } from '../kubernetes/volumes.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const gpuDeviceHostPath = defineRule({
  id: 'gpu-device-host-path',
  title: 'Accelerator or RDMA device is mounted from the node',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Ask for the device through its plugin (`resources.limits`, for example `nvidia.com/gpu` or `nvidia.com/mig-1g.10gb`), which gives one device to one workload.',
  references: [
    'https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/',
    'https://docs.nvidia.com/datacenter/cloud-native/kubernetes/latest/index.html',
  ],
  controls: aisvs(['4.7.2', '4.7.6', '4.7.7'], ['4.11.3']),
  check: {
    *pod(pod): Generator<Hit> {
      for (const found of hostPathsOf(pod)) {
        if (kindOfHostPath(found) !== 'gpu-device') continue;
        yield hit(pod, found.at, {
          message: `${found.path} is mounted past the device plugin: nothing keeps other workloads' accelerator memory apart`,
          evidence: found.path,
        });
      }
    },
  },
  match: [
    pod(
      'containers: [{ name: llm, image: app }]\nvolumes:\n  - name: gpu\n    hostPath: { path: «/dev/nvidia0» }',
    ),
    pod(
      'containers: [{ name: llm, image: app }]\nvolumes:\n  - { name: ib, hostPath: { path: «/dev/infiniband» } }',
    ),
    pod(
      'containers: [{ name: llm, image: app }]\nvolumes:\n  - { name: ctl, hostPath: { type: CharDevice, path: «/dev//nvidiactl» } }',
      'a doubled slash',
    ),
  ],
  clean: [
    pod('containers: [{ name: llm, image: app, resources: { limits: { nvidia.com/gpu: 1 } } }]'),
    pod('containers: [{ name: llm, image: app }]\nvolumes: [{ name: shm, hostPath: { path: /dev/shm } }]'),
    pod(
      'containers: [{ name: llm, image: app }]\nvolumes: [{ name: lib, hostPath: { path: /home/kubernetes/bin/nvidia } }]',
    ),
  ],
});
