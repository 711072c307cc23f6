import { type Descriptor } from './oci-manifest.ts';
import type { RegistryClient, Repository } from './registry-client.ts';
/** Where referrers are written, and how to wait between tries. */
export interface ReferrerTarget {
    readonly client: RegistryClient;
    readonly repository: Repository;
    readonly sleep: (ms: number) => Promise<void>;
}
/** What a referrer is attached with. */
export interface Attachment {
    readonly subject: Descriptor;
    readonly artifactType: string;
    readonly layer: {
        readonly bytes: Uint8Array;
        readonly mediaType: string;
    };
    readonly annotations: Readonly<Record<string, string>>;
}
/**
 * All referrers of a subject, by the referrers API and by the fallback tag together: some registries gained the API
 * after images were attached by tag. The type is not filtered by the registry, whose filter may be missing or wrong.
 * Errors: those of the client, `limit-exceeded`.
 */
export declare function listReferrers(client: RegistryClient, repository: Repository, digest: string): Promise<Descriptor[]>;
/**
 * Stores one blob as an OCI 1.1 referrer of a subject. Where the registry does not keep referrers itself, the index at
 * the fallback tag is extended with type and annotations and read back; somebody else's write in between is merged and
 * tried again, so that concurrent attaches lose nothing. Returns the manifest's descriptor.
 * Errors: those of the client, `network` when the tag never settles.
 */
export declare function attachReferrer(target: ReferrerTarget, attachment: Attachment): Promise<Descriptor>;
