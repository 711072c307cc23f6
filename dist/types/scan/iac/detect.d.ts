/**
 * What a file may be, judged by its path alone. `workflow`, `action`, `dockerfile`: certain. `yaml`, `json`: its content
 * decides. `other`: its first lines decide. `unsupported`: infrastructure this scan does not read.
 */
export type Candidate = {
    readonly kind: 'dockerfile' | 'workflow' | 'action' | 'yaml' | 'json' | 'other';
} | {
    readonly kind: 'unsupported';
    readonly what: string;
};
export declare function candidateOf(file: string): Candidate | undefined;
/** Whether a file is, by its name, the source of a template engine: it becomes a Dockerfile only when it is rendered. */
export declare function isTemplateName(file: string): boolean;
/** Whether a text can hold a Kubernetes object; cheap, says yes too often. */
export declare function mayBeManifest(text: string): boolean;
/** Whether a text that could not be parsed is a manifest all the same: the key stands where a key stands. */
export declare function looksLikeManifest(text: string): boolean;
/** Whether a YAML file outside `.github/workflows` can hold a workflow or an action. */
export declare function mayBeWorkflow(text: string): boolean;
/** Whether the first lines of a file without a telling name are a Dockerfile: after comments and ARGs comes FROM. */
export declare function looksLikeDockerfile(head: string): boolean;
