/** A file of a revision as the hub lists it. */
export interface HubFile {
    readonly path: string;
    readonly size: number;
    /** Stated by the hub for files in LFS or Xet; nobody has read the bytes. */
    readonly sha256: string | undefined;
    /** Git object id of a file that lies in git itself: SHA-1 over `blob SIZE\0` and its bytes. */
    readonly blobId: string | undefined;
}
export interface HubListing {
    readonly id: string;
    /** Full commit. */
    readonly commit: string;
    readonly files: readonly HubFile[];
}
export declare const MAX_HUB_FILES = 10000;
/** `owner/name`, `owner/name@commit`, `owner/name@branch`. Errors: `invalid-input`. */
export declare function parseHubReference(text: string): {
    readonly id: string;
    readonly revision: string;
};
/**
 * What the hub says a revision holds. Errors: `malformed` (not that shape, another commit than was asked for, paths out
 * of the model or twice), `not-found` (the name belongs to another model now), `limit-exceeded`.
 */
export declare function readHubListing(bytes: Uint8Array, asked: {
    readonly id: string;
    readonly revision: string;
}): HubListing;
