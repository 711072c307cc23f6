export interface ServiceRequest {
    readonly url: string;
    readonly method?: 'GET' | 'POST';
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** What is being done, for messages: "reading the public key of …". No secret. */
    readonly doing: string;
    /** The status that a refusal amounts to, for a service that answers 400 to everything; undefined: the one it gave. */
    readonly statusOf?: (body: string) => number | undefined;
}
/**
 * One exchange with a key or token service that answers JSON. Only https, or http to this machine (and the hosts in
 * `plainHttpHosts`, for cloud metadata services); no redirects. Errors: `missing-permission` (401, 403), `not-found`,
 * `network` (also 429), `timeout`, `malformed`. The service's own words are cut to one short line.
 */
export declare function askService(send: typeof fetch, request: ServiceRequest, plainHttpHosts?: readonly string[]): Promise<unknown>;
