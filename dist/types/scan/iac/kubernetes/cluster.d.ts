import type { Resource } from '../resource.ts';
import type { Place } from '../source-file.ts';
import type { ClusterLookup, KubernetesObject } from './manifest.ts';
import { type Pod } from './pod.ts';
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
/** All objects of a scan, looked up by kind and namespace. Filled while files are read, complete before rules run. */
export declare class Cluster implements ClusterLookup {
    private readonly byKind;
    private readonly byPlace;
    /** Services by namespace and the first pair of their selector. */
    private readonly services;
    private readonly byNamespace;
    add(object: KubernetesObject, pods: readonly Pod[]): void;
    ofKind(kind: string): readonly KubernetesObject[];
    /** Objects of a kind in a namespace (exactly as written, so "not said" only matches "not said"). */
    inNamespace(namespace: string | undefined, kind: string): readonly KubernetesObject[];
    servicesOf(namespace: string | undefined, labels: ReadonlyMap<string, string>): readonly KubernetesObject[];
    /** Views of all namespaces that are declared or hold workloads. */
    namespaces(): readonly NamespaceView[];
    private namespace;
}
/** Labels of a pod, from its template. */
export declare function podLabels(pod: Pod): ReadonlyMap<string, string>;
/** Whether an equality selector (label → value) chooses these labels; an empty selector chooses nothing here. */
export declare function selects(selector: ReadonlyMap<string, string>, labels: ReadonlyMap<string, string>): boolean;
