import { type YamlMap, type YamlNode } from '../yaml/node.ts';
import type { KubernetesObject } from './manifest.ts';
import type { Container, Pod } from './pod.ts';
/** A volume of a pod by its name. */
export interface PodVolume {
    readonly name: string;
    readonly node: YamlMap;
}
/** One mount of a volume in a container. */
export interface VolumeMount {
    readonly volume: string;
    readonly node: YamlMap;
    readonly mountPath: string;
    readonly isReadOnly: boolean;
}
/** A folder or file of the node that becomes visible somewhere. `path` is normalised, without a slash at its end. */
export interface HostPath {
    readonly path: string;
    readonly at: YamlNode;
    /** Whether every container that mounts it may only read it. */
    readonly isReadOnly: boolean;
}
export declare function volumesOf(pod: Pod): readonly PodVolume[];
export declare function mountsOf(container: Container): readonly VolumeMount[];
/** What a pod sees of its node through `hostPath` volumes. */
export declare function hostPathsOf(pod: Pod): readonly HostPath[];
/** All mounts of a pod by the volume they show. */
export declare function mountsByVolume(pod: Pod): ReadonlyMap<string, readonly {
    readonly container: Container;
    readonly mount: VolumeMount;
}[]>;
/** What a PersistentVolume offers of a node. */
export declare function hostPathsOfVolume(object: KubernetesObject): readonly HostPath[];
/** Whether a path is one of these folders or lies below one. */
export declare function isBelow(file: string, folders: readonly string[]): boolean;
