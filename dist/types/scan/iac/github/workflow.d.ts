import type { Resource } from '../resource.ts';
import type { Place } from '../source-file.ts';
import { type YamlMap, type YamlNode } from '../yaml/node.ts';
/**
 * A workflow file or an action's metadata file. `triggers`: event name (lower case) → its settings. An action has no
 * triggers and no jobs; the steps of a composite action are in `steps`.
 */
export interface Workflow extends Resource {
    readonly kind: 'workflow' | 'action';
    readonly node: YamlMap;
    readonly triggers: ReadonlyMap<string, YamlNode | undefined>;
    readonly jobs: readonly Job[];
    readonly steps: readonly Step[];
    /** Where to point at when something is missing. */
    readonly anchor: Place;
}
export interface Job extends Resource {
    readonly workflow: Workflow;
    readonly id: string;
    readonly node: YamlMap;
    readonly steps: readonly Step[];
    /** The reusable workflow it calls. */
    readonly uses: YamlNode | undefined;
    readonly anchor: Place;
}
export interface Step extends Resource {
    readonly workflow: Workflow;
    readonly job: Job | undefined;
    readonly node: YamlMap;
    readonly index: number;
    readonly anchor: Place;
}
/** Whether a document is a workflow: jobs that run somewhere or call a workflow, and something that starts them. */
export declare function isWorkflow(node: YamlNode): node is YamlMap;
/** Whether a document is the metadata of an action. */
export declare function isAction(node: YamlNode): node is YamlMap;
export declare function readWorkflow(node: YamlMap): Workflow;
export declare function readAction(node: YamlMap): Workflow;
/** All steps of a workflow or action. */
export declare function stepsOf(workflow: Workflow): readonly Step[];
/** Name and reference of `uses: owner/repo/path@ref`; undefined for local paths and docker images. */
export interface ActionReference {
    readonly owner: string;
    /** `owner/repo`, lower case: GitHub does not tell case apart. */
    readonly repository: string;
    readonly ref: string;
}
export declare function parseUses(uses: string): ActionReference | undefined;
/** Whether a step uses this action (any version). */
export declare function usesAction(step: Step, ...repositories: readonly string[]): boolean;
/** Inputs of a step (`with`). GitHub does not tell case apart in input names; keys are lower case. */
export declare function inputsOf(step: Step): ReadonlyMap<string, YamlNode>;
