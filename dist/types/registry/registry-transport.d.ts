import type { CredentialSource } from './registry-credentials.ts';
/** The platform's fetch, injected. */
export type Fetch = typeof fetch;
export interface RegistryTransportOptions {
    readonly fetch: Fetch;
    readonly credentials: CredentialSource;
    /** Waits between attempts, milliseconds; injected so that tests need not wait. */
    readonly sleep: (ms: number) => Promise<void>;
    /** Hosts that may be spoken to over plain http although they are not this machine. Never inferred. */
    readonly plainHttpHosts?: readonly string[];
    /** One exchange without its body; default 30 s. */
    readonly timeoutMs?: number;
}
export interface RegistryRequest {
    readonly registry: string;
    /** Path and query below the host, or an absolute URL the registry gave (upload location). */
    readonly path: string;
    readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Uint8Array;
    /** Token scope: `repository:NAME:pull` or `…:pull,push`. */
    readonly scope: string;
    /** Whole exchange with its body, when the default is too short (blobs). */
    readonly timeoutMs?: number;
}
/**
 * Speaks HTTP to registries: token flow, redirects, retries. Credentials and tokens go to the exact host they were
 * asked for and never along a redirect. Errors: `network`, `timeout`, `missing-permission` (401, 403), `malformed`.
 * Any other status is the caller's to judge.
 */
export declare class RegistryTransport {
    #private;
    constructor(options: RegistryTransportOptions);
    send(request: RegistryRequest): Promise<Response>;
    /** The address of a path on a registry; plain http only for this machine and hosts named for it. */
    url(registry: string, path: string): URL;
}
/** Reads a body up to a limit; leaving early cancels the stream. Errors: `limit-exceeded`, `network`. */
export declare function readBytes(response: Response, maxBytes: number, what: string): Promise<Buffer>;
