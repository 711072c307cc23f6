import { type RegistryClient, type Repository } from './registry-client.ts';
/** Time, waiting and chance, as the caller has them. */
export interface ClaimPorts {
    readonly now: () => Date;
    readonly sleep: (ms: number) => Promise<void>;
    /** A name that nobody else uses: lower-case letters and digits. */
    readonly nonce: () => string;
}
export interface ClaimOptions extends ClaimPorts {
    readonly client: RegistryClient;
    readonly repository: Repository;
    /** What is claimed. */
    readonly tag: string;
}
/** How long the holder may still change the tag; undefined where the registry itself refuses a stale write. */
export type Hold = {
    readonly mayWrite: () => boolean;
} | undefined;
/**
 * Does something while no other writer of this kind changes a tag. A registry that honours If-Match needs nothing for it.
 * Any other one needs a claim: a tag of its own beside the tag, put **before** the list of tags is read, and the work
 * begins only when that list shows no other claim. Of two writers the later one always sees the earlier one, whatever the
 * order of their requests, as long as a tag is listed once it was put. The smallest claim waits, the others step back.
 * Errors: `unsupported` where neither is to be had, `timeout`, those of the client.
 */
export declare function withClaim<T>(options: ClaimOptions, work: (hold: Hold) => Promise<T>): Promise<T>;
