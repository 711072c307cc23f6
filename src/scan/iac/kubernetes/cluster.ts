import type { Resource } from '../resource.ts';
import type { Place } from '../source-file.ts';
import { get } from '../yaml/node.ts';
import type { ClusterLookup, KubernetesObject } from './manifest.ts';
import { textMap } from './manifest.ts';
import { isPatchPod, podAnchor, type Pod } from './pod.ts';

/** Everything of one scan that belongs to a namespace; `name` undefined collects what names none. */
export interface NamespaceView extends Resource {
  readonly name: string | undefined;
  /** The Namespace object, when it is part of the scan. */
  readonly declared: KubernetesObject | undefined;
  readonly objects: readonly KubernetesObject[];
  readonly pods: readonly Pod[];
  /** Where to point at when something is missing: the Namespace, else its first workload. */
  readonly anchor: Place;
  readonly cluster: Cluster;
}

interface OpenNamespace {
  readonly objects: KubernetesObject[];
  readonly pods: Pod[];
}

/** All objects of a scan, looked up by kind and namespace. Filled while files are read, complete before rules run. */
export class Cluster implements ClusterLookup {
  private readonly byKind = new Map<string, KubernetesObject[]>();
  private readonly byPlace = new Map<string, KubernetesObject[]>();
  /** Services by namespace and the first pair of their selector. */
  private readonly services = new Map<string, KubernetesObject[]>();
  private readonly byNamespace = new Map<string | undefined, OpenNamespace>();

  add(object: KubernetesObject, pods: readonly Pod[]): void {
    append(this.byKind, object.kind, object);
    append(this.byPlace, placeKey(object.namespace, object.kind), object);
    const [pair] = textMap(get(object.node, 'spec', 'selector'));
    if (object.kind === 'Service' && pair !== undefined) {
      append(this.services, placeKey(object.namespace, pair.join('=')), object);
    }
    const namespace = this.namespace(object.namespace);
    namespace.objects.push(object);
    namespace.pods.push(...pods);
  }

  ofKind(kind: string): readonly KubernetesObject[] {
    return this.byKind.get(kind) ?? [];
  }

  /** Objects of a kind in a namespace (exactly as written, so "not said" only matches "not said"). */
  inNamespace(namespace: string | undefined, kind: string): readonly KubernetesObject[] {
    return this.byPlace.get(placeKey(namespace, kind)) ?? [];
  }

  servicesOf(
    namespace: string | undefined,
    labels: ReadonlyMap<string, string>,
  ): readonly KubernetesObject[] {
    return [...labels].flatMap(([key, value]) => {
      const candidates = this.services.get(placeKey(namespace, `${key}=${value}`)) ?? [];
      return candidates.filter((service) => selects(textMap(get(service.node, 'spec', 'selector')), labels));
    });
  }

  /** Views of all namespaces that are declared or hold workloads. */
  namespaces(): readonly NamespaceView[] {
    const declared = new Map(this.ofKind('Namespace').map((object) => [object.name, object] as const));
    for (const name of declared.keys()) this.namespace(name);
    const views: NamespaceView[] = [];
    for (const [name, open] of this.byNamespace) {
      const own = name === undefined ? undefined : declared.get(name);
      const pod = open.pods.find((candidate) => !isPatchPod(candidate));
      const at = own ?? pod;
      if (at === undefined) continue;
      const address = `Namespace/${name ?? '(not said)'} `;
      const anchor =
        own === undefined ? podAnchor(pod as Pod) : (get(own.node, 'metadata', 'name') ?? own.node);
      views.push({
        ...open,
        name,
        declared: own,
        anchor,
        cluster: this,
        source: at.source,
        pointer: address,
        identity: address,
      });
    }
    return views;
  }

  private namespace(name: string | undefined): OpenNamespace {
    const known = this.byNamespace.get(name);
    if (known !== undefined) return known;
    const made: OpenNamespace = { objects: [], pods: [] };
    this.byNamespace.set(name, made);
    return made;
  }
}

function placeKey(namespace: string | undefined, rest: string): string {
  return `${namespace ?? ''}\0${rest}`;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Labels of a pod, from its template. */
export function podLabels(pod: Pod): ReadonlyMap<string, string> {
  return textMap(get(pod.metadata, 'labels'));
}

/** Whether an equality selector (label → value) chooses these labels; an empty selector chooses nothing here. */
export function selects(selector: ReadonlyMap<string, string>, labels: ReadonlyMap<string, string>): boolean {
  return selector.size > 0 && [...selector].every(([key, value]) => labels.get(key) === value);
}
