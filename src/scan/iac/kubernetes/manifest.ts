import type { Resource } from '../resource.ts';
import {
  asMap,
  entriesOf,
  get,
  itemsOf,
  rawTextOf,
  textOf,
  type YamlMap,
  type YamlNode,
} from '../yaml/node.ts';

/** What a rule can ask about the other objects of a scan. */
export interface ClusterLookup {
  ofKind(kind: string): readonly KubernetesObject[];
  /** Objects of a kind in a namespace (exactly as written, so "not said" only matches "not said"). */
  inNamespace(namespace: string | undefined, kind: string): readonly KubernetesObject[];
  /** Services whose selector chooses these pod labels. */
  servicesOf(namespace: string | undefined, labels: ReadonlyMap<string, string>): readonly KubernetesObject[];
}

/** One Kubernetes object. `namespace`: undefined when the manifest does not say. `group`: API group, empty for core. */
export interface KubernetesObject extends Resource {
  readonly node: YamlMap;
  readonly apiVersion: string;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  /** Everything else in the scan, for rules that need more than one object. */
  readonly cluster: ClusterLookup;
}

/** Whether a document is a Kubernetes object: a mapping with text `apiVersion` and `kind`, placeholders included. */
export function isManifest(node: YamlNode): node is YamlMap {
  return rawTextOf(get(node, 'apiVersion')) !== undefined && rawTextOf(get(node, 'kind')) !== undefined;
}

/** The objects of a document; a `List` (also a typed one, whose items may leave out their kind) gives its items. */
export function objectsOf(document: YamlMap, cluster: ClusterLookup): readonly KubernetesObject[] {
  const kind = rawTextOf(get(document, 'kind')) ?? '';
  const items = get(document, 'items');
  if (!kind.endsWith('List') || items?.kind !== 'seq') return [makeObject(document, cluster, {})];
  const inherited = {
    apiVersion: textOf(get(document, 'apiVersion')) ?? '',
    kind: kind.slice(0, -'List'.length),
  };
  return itemsOf(items).flatMap((item) => {
    if (item.kind !== 'map') return [];
    if (isManifest(item)) return objectsOf(item, cluster);
    return inherited.kind === '' ? [] : [makeObject(item, cluster, inherited)];
  });
}

function makeObject(
  node: YamlMap,
  cluster: ClusterLookup,
  fallback: { apiVersion?: string; kind?: string },
): KubernetesObject {
  const apiVersion = rawTextOf(get(node, 'apiVersion')) ?? fallback.apiVersion ?? '';
  const kind = rawTextOf(get(node, 'kind')) ?? fallback.kind ?? '';
  const name = textOf(get(node, 'metadata', 'name')) ?? textOf(get(node, 'metadata', 'generateName')) ?? '?';
  const namespace = textOf(get(node, 'metadata', 'namespace'));
  const address = [kind, ...(namespace === undefined ? [] : [namespace]), name].join('/');
  return {
    source: node.source,
    pointer: `${address} `,
    identity: `${address} `,
    node,
    apiVersion,
    group: apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '',
    kind,
    name,
    namespace,
    cluster,
  };
}

/** Text entries of a mapping, such as labels and annotations. */
export function textMap(node: YamlNode | undefined): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { key, value } of entriesOf(node)) {
    const text = textOf(value);
    if (text !== undefined) map.set(key, text);
  }
  return map;
}

/** `metadata` of an object or pod template. */
export function metadataOf(node: YamlNode | undefined): YamlMap | undefined {
  return asMap(get(node, 'metadata'));
}
