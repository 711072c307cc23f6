import type { Place, SourceFile } from './source-file.ts';
/**
 * What every normalised resource carries. `pointer`: address for people and reports (`Deployment/ns/name
 * spec.template.spec.containers[0]`). `identity`: like it, but free of positions, so that a finding keeps its
 * fingerprint when something is inserted before it.
 */
export interface Resource {
    readonly source: SourceFile;
    readonly pointer: string;
    readonly identity: string;
}
/** What a rule says: `message` is one line without secrets; `evidence` tells two hits of one resource apart. */
export interface Hit {
    readonly at: Place;
    readonly message: string;
    readonly pointer: string;
    readonly identity: string;
}
/** Makes a hit on a resource. `detail` is appended to the pointer (`securityContext.privileged`), `evidence` to the identity only. */
export declare function hit(resource: Resource, at: Place, say: {
    readonly message: string;
    readonly detail?: string;
    readonly evidence?: string;
}): Hit;
/** `a spec.x` + `y[0]` → `a spec.x.y[0]`; an index joins without a dot. */
export declare function joinPath(base: string, detail: string): string;
