export interface HubClientOptions {
    /** Base address, like `https://huggingface.co`. */
    readonly endpoint: string;
    /** Goes to this host (and port) alone, never along a redirect. */
    readonly token?: string | undefined;
    /** Whole exchange; default 60 s. */
    readonly timeoutMs?: number | undefined;
}
/** Part of an answer. `total`: size of the whole file as the server states it. */
export interface HubPart {
    readonly bytes: Buffer;
    readonly total: number;
}
/**
 * Speaks to a model hub with the public API shape of Hugging Face: bounded answers, https (or http to this machine), the
 * token for the named host only. Errors: `invalid-input` (endpoint), `missing-permission` (401, 403), `not-found`,
 * `network`, `timeout`, `malformed`, `limit-exceeded`.
 */
export declare class HubClient {
    #private;
    constructor({ endpoint, token, timeoutMs }: HubClientOptions);
    /** Host with port. */
    get host(): string;
    /** Address of a path below the endpoint, without user, password and query. */
    address(path: string): string;
    /** Bytes of an answer of the API. */
    get(path: string): Promise<Buffer>;
    /**
     * `length` bytes of a file from `offset`. A server that ignores ranges is read from the start as far as needed, when
     * that is at most `maxSkip` bytes, and then hung up on.
     */
    part(path: string, { offset, length, maxSkip, }: {
        readonly offset: number;
        readonly length: number;
        readonly maxSkip: number;
    }): Promise<HubPart>;
}
