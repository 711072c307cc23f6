import { container, pod } from '../example.ts';
import { asksForAccelerator } from '../kubernetes/gpu.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

const NONE: ReadonlySet<string> = new Set(['', 'none', 'void']);

export const gpuVisibleDevices = defineRule({
  id: 'gpu-visible-devices',
  title: 'Container takes GPUs by environment variable',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Remove `NVIDIA_VISIBLE_DEVICES` and ask for `nvidia.com/gpu` (or a MIG slice) in `resources.limits`, so that the device plugin decides.',
  references: [
    'https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/docker-specialized.html#gpu-enumeration',
  ],
  controls: aisvs(['4.7.2', '4.7.6'], ['4.11.3']),
  check: {
    *launch(launch): Generator<Hit> {
      const { container } = launch;
      // An image may say `all`: its base image does. Only a pod decides.
      if (container === undefined) return;
      for (const { name, value, at } of launch.variables) {
        const devices = value?.trim().toLowerCase() ?? '';
        if (name !== 'NVIDIA_VISIBLE_DEVICES' || NONE.has(devices) || devices.includes('$(')) continue;
        if (devices !== 'all' && (asksForAccelerator(container) || /\{\{/.test(devices))) continue;
        yield hit(launch, at, {
          message:
            devices === 'all'
              ? `container "${container.name}" sees every GPU of its node, those of other workloads too`
              : `container "${container.name}" takes GPUs past the device plugin`,
          detail: 'env',
          evidence: name,
        });
      }
    },
  },
  match: [
    container('image: app\nenv:\n  - name: NVIDIA_VISIBLE_DEVICES\n    «value: all»'),
    container('image: app\nenv: [{ name: NVIDIA_VISIBLE_DEVICES, «value: "0,1"» }]'),
    container(
      'image: app\nresources: { limits: { nvidia.com/gpu: 1 } }\nenv: [{ name: NVIDIA_VISIBLE_DEVICES, «value: " ALL "» }]',
      'one GPU is asked for, all are taken',
    ),
  ],
  clean: [
    container('image: app\nresources: { limits: { nvidia.com/gpu: 1 } }'),
    container('image: app\nenv: [{ name: NVIDIA_VISIBLE_DEVICES, value: void }]'),
    pod(
      'containers: [{ name: llm, image: app, env: [{ name: NVIDIA_DRIVER_CAPABILITIES, value: "compute,utility" }] }]',
    ),
  ],
});
