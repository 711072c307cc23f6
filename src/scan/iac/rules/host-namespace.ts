import { manifest, pod } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, isOn } from '../yaml/node.ts';

const FIELDS: readonly (readonly [string, string])[] = [
  ['hostNetwork', 'the network of its node, past every network policy'],
  ['hostPID', 'the processes of its node'],
  ['hostIPC', 'the shared memory of its node'],
];

export const hostNamespace = defineRule({
  id: 'host-namespace',
  title: 'Pod shares a namespace of its node',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Remove `hostNetwork`, `hostPID` and `hostIPC`. Shared memory between the processes of one pod is a memory `emptyDir` on /dev/shm.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  controls: aisvs(['4.1.1', '4.3.5', '4.7.2'], ['4.1.1', '4.3.1']),
  check: {
    *pod(pod): Generator<Hit> {
      for (const [field, what] of FIELDS) {
        const entry = entryAt(pod.spec, field);
        if (entry === undefined || !isOn(entry.value)) continue;
        yield hit(pod, entry, { message: `the pod shares ${what}`, detail: field });
      }
    },
  },
  match: [
    pod('«hostNetwork: true»\ncontainers: [{ name: web, image: app }]'),
    pod('«hostPID: true»\n«hostIPC: true»\ncontainers: [{ name: web, image: app }]'),
    manifest(
      'apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: { name: ray }\nspec:\n  headGroupSpec:\n    template:\n      spec: { «hostIPC: on», containers: [{ name: head, image: app }] }',
      'a kind that is not built in, and the YAML 1.1 word for true',
    ),
    manifest(
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      «hostNetwork: true»',
      'a patch that names no container',
    ),
  ],
  clean: [
    pod('hostNetwork: false\ncontainers: [{ name: web, image: app }]'),
    pod('containers: [{ name: web, image: app, env: [{ name: hostPID, value: "true" }] }]'),
    pod('hostUsers: false\ncontainers: [{ name: web, image: app }]'),
  ],
});
