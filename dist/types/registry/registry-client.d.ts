import { type Descriptor, type ParsedManifest } from './oci-manifest.ts';
import type { ImageReference } from './reference.ts';
import { type RegistryTransport } from './registry-transport.ts';
/** A manifest as the registry served it: exact bytes, and the digest we computed from them. */
export interface FetchedManifest {
    readonly descriptor: Descriptor;
    readonly bytes: Uint8Array;
    readonly parsed: ParsedManifest;
    /** Version tag for compare-and-swap, when the registry gives one. */
    readonly etag: string | undefined;
}
/** Where something lies: registry and repository, without tag or digest. */
export type Repository = Pick<ImageReference, 'registry' | 'repository'>;
/**
 * The pull and push verbs of the OCI distribution specification v1.1 that we need. Whatever is read is checked against
 * the digest it was asked for; a tag is resolved once and everything after goes by digest.
 * Errors: those of the transport, `not-found`, `content-mismatch`, `malformed`, `limit-exceeded`, `network`.
 */
export declare class RegistryClient {
    #private;
    constructor(transport: RegistryTransport);
    /** Reads a manifest by tag or digest, or returns undefined when there is none. */
    findManifest(repository: Repository, reference: string): Promise<FetchedManifest | undefined>;
    /** As `findManifest`, but a missing manifest is the error `not-found`. */
    getManifest(repository: Repository, reference: string): Promise<FetchedManifest>;
    /** Reads a blob into memory, at most `maxBytes`, size and digest checked. */
    getBlob(repository: Repository, descriptor: Pick<Descriptor, 'digest' | 'size'>, maxBytes: number): Promise<Uint8Array>;
    /** Streams a blob; the last step throws `content-mismatch` when size or digest differ, so read to the end before use. */
    streamBlob(repository: Repository, descriptor: Pick<Descriptor, 'digest' | 'size'>): AsyncGenerator<Uint8Array>;
    hasBlob(repository: Repository, digest: string): Promise<boolean>;
    /** Uploads a small blob (whole in memory) unless it is there; returns its descriptor. */
    putBlob(repository: Repository, bytes: Uint8Array, mediaType: string): Promise<Descriptor>;
    /**
     * Stores a manifest under a digest or tag. `ifMatch` asks the registry to refuse when the tag changed meanwhile; the
     * result then is `conflict`. `subjectKnown` tells that the registry keeps referrers itself (OCI-Subject header).
     */
    putManifest(repository: Repository, reference: string, content: {
        readonly bytes: Uint8Array;
        readonly mediaType: string;
        readonly ifMatch?: string | undefined;
        /** `*`: only when there is none yet. */
        readonly ifNoneMatch?: string | undefined;
    }): Promise<{
        readonly outcome: 'stored' | 'conflict';
        readonly subjectKnown: boolean;
    }>;
    /** Whether manifests may be deleted here at all: asked with a digest that nothing has. Errors: those of the network. */
    canDelete(repository: Repository): Promise<boolean>;
    /** Deletes a tag; one that is gone already is none the worse. Where tags cannot be deleted, the manifest goes. */
    deleteTag(repository: Repository, tag: string): Promise<void>;
    /** All tags of a repository; none when there is no such repository. Errors: `malformed`, `limit-exceeded`. */
    listTags(repository: Repository): Promise<string[]>;
    /** One page of the referrers API, or undefined when the registry does not have it. `next` is the path of the next page. */
    referrersPage(repository: Repository, path: string): Promise<{
        readonly manifests: readonly Descriptor[];
        readonly next: string | undefined;
    } | undefined>;
}
export declare function nameOf(repository: Repository): string;
