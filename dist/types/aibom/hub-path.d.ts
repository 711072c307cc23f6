/** What a path in the cache of `huggingface_hub` says about the model in it. */
export interface HubPlace {
    readonly name: string;
    /** Full commit, lower case. */
    readonly commit: string;
}
/** `…/models--OWNER--NAME/snapshots/COMMIT` (huggingface_hub docs, "Understand caching"); undefined for other paths. */
export declare function hubPlaceOf(absolutePath: string): HubPlace | undefined;
