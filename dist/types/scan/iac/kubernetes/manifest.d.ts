import type { Resource } from '../resource.ts';
import { type YamlMap, type YamlNode } from '../yaml/node.ts';
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
export declare function isManifest(node: YamlNode): node is YamlMap;
/** The objects of a document; a `List` (also a typed one, whose items may leave out their kind) gives its items. */
export declare function objectsOf(document: YamlMap, cluster: ClusterLookup): readonly KubernetesObject[];
/** Text entries of a mapping, such as labels and annotations. */
export declare function textMap(node: YamlNode | undefined): ReadonlyMap<string, string>;
/** `metadata` of an object or pod template. */
export declare function metadataOf(node: YamlNode | undefined): YamlMap | undefined;
