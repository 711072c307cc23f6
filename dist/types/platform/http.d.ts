export interface HttpOptions {
    readonly method?: 'GET' | 'POST';
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** Whole exchange, body included; default 30 s. */
    readonly timeoutMs?: number;
    /** Longest accepted answer; default 4 MiB. */
    readonly maxBytes?: number;
    /** A host beside this machine that may be spoken to without TLS: the metadata service of a cloud has none. */
    readonly plainHttpHost?: string;
}
export interface HttpAnswer {
    readonly status: number;
    readonly body: Buffer;
}
/**
 * One bounded exchange. Only https, or http to this machine; redirects are refused: a token must not travel to a place
 * nobody named. A status other than 2xx is an answer, not an error. Errors: `invalid-input` (URL), `network`,
 * `timeout`, `limit-exceeded`. Messages name the host, never the query, which may hold a token.
 */
export declare function fetchBounded(address: string, options?: HttpOptions): Promise<HttpAnswer>;
/** Parses a URL and refuses everything but https, and http to loopback and the one named host (`invalid-input`). */
export declare function checkUrl(address: string, plainHttpHost?: string): URL;
