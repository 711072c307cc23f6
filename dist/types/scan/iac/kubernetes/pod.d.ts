import { type Resource } from '../resource.ts';
import type { Place } from '../source-file.ts';
import { type YamlEntry, type YamlMap } from '../yaml/node.ts';
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
/** Steps left for one file; a file that uses them up counts as not fully scanned. */
export interface WalkBudget {
    steps: number;
}
export declare function makeWalkBudget(): WalkBudget;
/** Finds pod specs by their shape, so that workloads of unknown kinds (Rollout, InferenceService, RayCluster …) count too. */
export declare function findPods(object: KubernetesObject, budget: WalkBudget): readonly Pod[];
/** A field of the security context: the container's own, else the pod's. */
export declare function securityEntry(container: Container, key: string): YamlEntry | undefined;
/** Where to point at when a pod lacks something: the key of its list of containers. */
export declare function podAnchor(pod: Pod): Place;
/** Whether the pod is a fragment of a patch: none of its containers has an image. */
export declare function isPatchPod(pod: Pod): boolean;
