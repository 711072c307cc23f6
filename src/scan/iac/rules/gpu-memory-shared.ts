import { container, manifest, pod } from '../example.ts';
import type { KubernetesObject } from '../kubernetes/manifest.ts';
import { placeIn } from '../mapped-text.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { runs } from '../launch.ts';
import { makeSourceFile, type Place } from '../source-file.ts';
import { entriesOf, entryAt, get, itemsOf, numberOf, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { scalarText } from '../yaml/scalar-text.ts';

const SELECTOR = 'cloud.google.com/gke-gpu-sharing-strategy';
const MAX_CONFIG = 100_000;

export const gpuMemoryShared = defineRule({
  id: 'gpu-memory-shared',
  title: 'One GPU is shared by workloads without a wall between their memory',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Use MIG slices (`mig.strategy: mixed` or `single`) or whole GPUs where workloads of different owners meet; time-slicing and MPS do not keep memory apart.',
  references: ['https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/gpu-sharing.html'],
  controls: aisvs(['4.7.2', '4.7.5', '4.7.6'], ['4.11.3']),
  check: {
    *object(object): Generator<Hit> {
      for (const { at, what } of sharedBy(object)) {
        yield hit(object, at, { message: `${what} lets several workloads use one GPU`, evidence: what });
      }
    },
    *pod(pod): Generator<Hit> {
      const entry = entryAt(pod.spec, 'nodeSelector', SELECTOR);
      if (entry === undefined || !/^(?:time-sharing|mps)$/.test(textOf(entry.value) ?? '')) return;
      yield hit(pod, entry, {
        message: 'the pod runs on nodes that share their GPUs',
        detail: 'nodeSelector',
      });
    },
    *launch(launch): Generator<Hit> {
      for (const command of launch.commands) {
        const word = command[0];
        if (word === undefined || !runs([word], 'nvidia-cuda-mps-control')) continue;
        yield hit(launch, word.at, {
          message: 'the MPS daemon lets several workloads use one GPU',
          evidence: 'mps',
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: device-plugin }\ndata:\n  any: |\n    version: v1\n    sharing:\n      timeSlicing:\n        resources:\n          - name: nvidia.com/gpu\n            «replicas: 4»',
    ),
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: device-plugin }\ndata:\n  any: \'{"sharing": {"mps": {"resources": [{"name": "nvidia.com/gpu", «"replicas": 10»}]}}}\'',
      'as JSON inside the YAML',
    ),
    pod(
      'nodeSelector:\n  «cloud.google.com/gke-gpu-sharing-strategy: time-sharing»\ncontainers: [{ name: llm, image: app }]',
    ),
    container('image: app\ncommand: [«nvidia-cuda-mps-control», -d]'),
  ],
  clean: [
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: device-plugin }\ndata:\n  any: |\n    version: v1\n    flags: { migStrategy: mixed }\n    sharing: { timeSlicing: { resources: [{ name: nvidia.com/gpu, replicas: 1 }] } }',
    ),
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: notes }\ndata:\n  text: "timeSlicing: [is not used, {here"',
    ),
    pod('containers: [{ name: llm, image: app, resources: { limits: { nvidia.com/mig-1g.10gb: 1 } } }]'),
  ],
});

interface Sharing {
  readonly at: Place;
  readonly what: string;
}

/** Settings of the device plugin in a ConfigMap; each of its values is a YAML document of its own. */
function* sharedBy(object: KubernetesObject): Generator<Sharing> {
  if (object.kind !== 'ConfigMap') return;
  for (const { value } of entriesOf(get(object.node, 'data'))) {
    if (value.kind !== 'scalar' || value.text.length > MAX_CONFIG || !/timeSlicing|mps/.test(value.text))
      continue;
    const mapped = scalarText(value);
    const inner = parseYaml(makeSourceFile(object.source.path, mapped.text), {
      dialect: 'kubernetes',
      isOverdue: () => false,
    });
    for (const document of inner.documents) {
      for (const { at, what } of sharingIn(document)) yield { at: placeIn(mapped, at.start, at.end), what };
    }
  }
}

function* sharingIn(document: YamlNode): Generator<Sharing> {
  for (const [key, what] of [
    ['timeSlicing', 'time-slicing'],
    ['mps', 'MPS'],
  ] as const) {
    for (const item of itemsOf(get(document, 'sharing', key, 'resources'))) {
      const entry = entryAt(item, 'replicas');
      if (entry !== undefined && (numberOf(entry.value) ?? 0) > 1) yield { at: entry, what };
    }
  }
}
