export interface RepositoryFile {
    /** `owner/name`. */
    readonly repository: string;
    readonly path: string;
    /** 40 hex digits. */
    readonly commit: string;
    readonly apiUrl: string;
    /** Needs `contents: read`; undefined for what is public. */
    readonly token: string | undefined;
    readonly maxBytes: number;
    readonly what: string;
}
/**
 * The bytes of one file at one commit, by the REST API ("Get repository content", raw). Errors: `not-found`,
 * `missing-permission`, `limit-exceeded`, `network`.
 */
export declare function readRepositoryFile(file: RepositoryFile): Promise<Buffer>;
