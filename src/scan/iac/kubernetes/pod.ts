import { LIMITS } from '../limits.ts';
import { joinPath, type Resource } from '../resource.ts';
import type { Place } from '../source-file.ts';
import {
  asMap,
  entriesOf,
  entryAt,
  get,
  itemsOf,
  textOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlSeq,
} from '../yaml/node.ts';
import type { KubernetesObject } from './manifest.ts';

export type ContainerRole = 'container' | 'init' | 'ephemeral';

/** A pod spec somewhere in an object. `metadata`: of the pod template (of the object for a bare Pod). */
export interface Pod extends Resource {
  readonly object: KubernetesObject;
  readonly spec: YamlMap;
  readonly metadata: YamlMap | undefined;
  readonly containers: readonly Container[];
}

/**
 * A container of any role. `isPatch`: it has no image, so it is a fragment laid over something else and nothing can be
 * said about what it leaves out.
 */
export interface Container extends Resource {
  readonly pod: Pod;
  readonly node: YamlMap;
  readonly role: ContainerRole;
  readonly name: string;
  readonly isPatch: boolean;
  /** Where to point at when something is missing: the name, else the first key. */
  readonly anchor: Place;
}

const LISTS: readonly (readonly [string, ContainerRole])[] = [
  ['containers', 'container'],
  ['initContainers', 'init'],
  ['ephemeralContainers', 'ephemeral'],
];

/** Kinds whose content only looks like workloads. */
const NO_PODS: ReadonlySet<string> = new Set([
  'ConfigMap',
  'Secret',
  'CustomResourceDefinition',
  'PodSecurityPolicy',
]);

const MAX_DEPTH = 4 * LIMITS.yamlDepth;

/** Steps left for one file; a file that uses them up counts as not fully scanned. */
export interface WalkBudget {
  steps: number;
}

export function makeWalkBudget(): WalkBudget {
  return { steps: LIMITS.walkSteps };
}

/** Finds pod specs by their shape, so that workloads of unknown kinds (Rollout, InferenceService, RayCluster …) count too. */
export function findPods(object: KubernetesObject, budget: WalkBudget): readonly Pod[] {
  const pods: Pod[] = [];
  if (NO_PODS.has(object.kind)) return pods;
  const seen = new Set<YamlNode>();
  let depth = 0;
  const visit = (node: YamlNode, path: string, parent: YamlMap | undefined): void => {
    // A shared node (alias) is looked at under its first address only; otherwise a bomb would unfold here.
    if (node.kind === 'scalar' || seen.has(node) || budget.steps <= 0) return;
    // Aliases can chain documents of allowed depth into a graph of any depth.
    if (depth >= MAX_DEPTH) {
      budget.steps = 0;
      return;
    }
    depth += 1;
    children(node, path, parent);
    depth -= 1;
  };
  const children = (node: YamlMap | YamlSeq, path: string, parent: YamlMap | undefined): void => {
    seen.add(node);
    budget.steps -= 1;
    if (node.kind === 'seq') {
      for (const [index, item] of node.items.entries()) visit(item, `${path}[${String(index)}]`, undefined);
      return;
    }
    if (isPodSpec(node) || isTemplateSpec(node, path, object)) {
      const pod = makePod(object, node, { path, parent });
      budget.steps -= pod.containers.length;
      pods.push(pod);
    }
    for (const { key, value } of node.entries.values()) visit(value, joinPath(path, key), node);
  };
  visit(object.node, '', undefined);
  return pods;
}

function isPodSpec(node: YamlMap): boolean {
  return LISTS.some(([key]) => itemsOf(get(node, key)).some(isContainer));
}

/** A pod spec by its address, as a patch has it that sets something on the pod and names no container. */
function isTemplateSpec(node: YamlMap, path: string, object: KubernetesObject): boolean {
  const isPlace = path === 'spec' ? object.kind === 'Pod' : /(?:^|\.)template\.spec$/.test(path);
  return isPlace && POD_KEYS.some((key) => node.entries.has(key));
}
const POD_KEYS = [
  'volumes',
  'hostNetwork',
  'hostPID',
  'hostIPC',
  'securityContext',
  'serviceAccountName',
  'automountServiceAccountToken',
];

function isContainer(node: YamlNode): boolean {
  if (node.kind !== 'map') return false;
  if (node.entries.has('image')) return true;
  return node.entries.has('name') && CONTAINER_KEYS.some((key) => node.entries.has(key));
}
const CONTAINER_KEYS = [
  'command',
  'args',
  'env',
  'envFrom',
  'resources',
  'securityContext',
  'volumeMounts',
  'ports',
  'lifecycle',
];

function makePod(
  object: KubernetesObject,
  spec: YamlMap,
  at: { path: string; parent: YamlMap | undefined },
): Pod {
  const containers: Container[] = [];
  const pod: Pod = {
    source: spec.source,
    object,
    spec,
    metadata: asMap(get(at.parent, 'metadata')),
    pointer: object.pointer + at.path,
    identity: object.identity + at.path,
    containers,
  };
  for (const [key, role] of LISTS) {
    for (const [index, node] of itemsOf(get(spec, key)).entries()) {
      if (node.kind !== 'map') continue;
      const name = textOf(get(node, 'name')) ?? '';
      containers.push({
        source: node.source,
        pod,
        node,
        role,
        name,
        isPatch: !node.entries.has('image'),
        anchor: get(node, 'name') ?? entriesOf(node)[0]?.keyPlace ?? node,
        pointer: joinPath(pod.pointer, `${key}[${String(index)}]`),
        identity: joinPath(pod.identity, `${key}[${name === '' ? String(index) : name}]`),
      });
    }
  }
  return pod;
}

/** A field of the security context: the container's own, else the pod's. */
export function securityEntry(container: Container, key: string): YamlEntry | undefined {
  return (
    entryAt(container.node, 'securityContext', key) ?? entryAt(container.pod.spec, 'securityContext', key)
  );
}

/** Where to point at when a pod lacks something: the key of its list of containers. */
export function podAnchor(pod: Pod): Place {
  for (const [key] of LISTS) {
    const entry = entryAt(pod.spec, key);
    if (entry !== undefined) return entry.keyPlace;
  }
  return pod.spec;
}

/** Whether the pod is a fragment of a patch: none of its containers has an image. */
export function isPatchPod(pod: Pod): boolean {
  return pod.containers.every((container) => container.isPatch);
}
