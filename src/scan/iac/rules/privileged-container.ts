import { container, manifest, pod } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, isOn } from '../yaml/node.ts';

/** Fields that lift the wall between container and node, on Linux and on Windows. */
const FIELDS: readonly (readonly string[])[] = [
  ['securityContext', 'privileged'],
  ['securityContext', 'windowsOptions', 'hostProcess'],
];

export const privilegedContainer = defineRule({
  id: 'privileged-container',
  title: 'Container runs privileged, with full access to its node',
  severity: 'critical',
  confidence: 'high',
  remediation:
    'Remove `privileged: true`; add the single capability or device plugin that the program needs instead.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  controls: aisvs(['4.1.1'], ['4.1.1', '4.5.1']),
  check: {
    *container(container): Generator<Hit> {
      for (const path of FIELDS) {
        const entry = entryAt(container.node, ...path);
        if (entry === undefined || !isOn(entry.value)) continue;
        yield hit(container, entry, {
          message: `container "${container.name}" is privileged: whoever controls it controls the node`,
          detail: path.join('.'),
        });
      }
    },
    *pod(pod): Generator<Hit> {
      const path = ['securityContext', 'windowsOptions', 'hostProcess'];
      const entry = entryAt(pod.spec, ...path);
      if (entry === undefined || !isOn(entry.value)) return;
      yield hit(pod, entry, {
        message: 'all containers of the pod are host processes of the Windows node',
        detail: path.join('.'),
      });
    },
  },
  match: [
    container('image: app\nsecurityContext:\n  «privileged: true»'),
    container('image: app\nsecurityContext: { «privileged: yes» }', 'YAML 1.1 word for true'),
    pod(
      'initContainers:\n  - name: setup\n    image: app\n    securityContext:\n      «privileged: "true"»\ncontainers: []',
      'an init container, and text that converters turn into a boolean',
    ),
    manifest(
      `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: llm }
spec:
  predictor:
    securityContext: { windowsOptions: { «hostProcess: true» } }
    containers: [{ name: server, image: app, securityContext: &open { «privileged: true» } }, { name: two, image: app, securityContext: *open }]`,
      'a kind that is not built in, reached through an alias',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext:\n  privileged: false'),
    container('image: app\nenv: [{ name: NOTE, value: "privileged: true" }]'),
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: notes }\ndata:\n  pod.yaml: |\n    securityContext:\n      privileged: true',
    ),
  ],
});
