import type { Resource } from './resource.ts';
import type { Place } from './source-file.ts';
/** A container image named somewhere. `user`: what would run it. */
export interface ImageUse extends Resource {
    readonly at: Place;
    readonly ref: string;
    readonly user: 'dockerfile' | 'container' | 'workflow';
}
export interface ImageReference {
    /** Host with port, `docker.io` when none is written. */
    readonly registry: string;
    /** Path without registry, tag and digest. */
    readonly repository: string;
    readonly tag: string | undefined;
    /** Whatever follows `@`. */
    readonly digest: string | undefined;
}
/** Splits an image reference the way Docker does (`distribution/reference`). Never throws. */
export declare function parseImageReference(ref: string): ImageReference;
/** Whether a reference is bound to one content: a full SHA-256 (or SHA-512) digest, not just an `@`. */
export declare function isPinned({ digest }: ImageReference): boolean;
/** Whether a reference can be judged: no variable or placeholder of a template is left in it. */
export declare function isRefKnown(ref: string): boolean;
