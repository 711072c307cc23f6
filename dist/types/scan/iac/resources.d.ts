import type { Dockerfile } from './dockerfile/dockerfile.ts';
import type { Workflow } from './github/workflow.ts';
import type { KubernetesObject } from './kubernetes/manifest.ts';
import type { Pod } from './kubernetes/pod.ts';
import type { Target, Targets } from './rule.ts';
/** Resources by kind, as rules take them. */
export type Resources = {
    readonly [T in Target]?: readonly Targets[T][];
};
/** Everything rules look at in one Dockerfile. */
export declare function resourcesOfDockerfile(file: Dockerfile): Resources;
/** Everything rules look at in one Kubernetes object. */
export declare function resourcesOfObject(object: KubernetesObject, pods: readonly Pod[]): Resources;
/** Everything rules look at in one workflow or action. */
export declare function resourcesOfWorkflow(workflow: Workflow): Resources;
