import { type DigestSet } from '../domain/digest.ts';
import type { EvidenceStore, SkippedFile, StoredBundle } from '../domain/ports.ts';
/**
 * Evidence in a folder: `<directory>/<algorithm>-<hex>/<kind>-<first 16 hex of sha256>.sigstore.json`. There is no
 * index, so folders written by parallel jobs merge by copying. A subject with several identifying digests is filed
 * under each of them and found by any. Throws AppError `not-found` or `invalid-store` for the folder itself,
 * `limit-exceeded`, `unreadable`.
 */
export declare function openFolderStore(directory: string): EvidenceStore;
/** Bundles that are read when they are asked for, and then given away; what was skipped comes at the end. */
export type BundleStream = Generator<StoredBundle, readonly SkippedFile[]>;
/** What `list` of a folder store lists, as a stream; undefined for any other store. Throws as `list`, meanwhile. */
export declare function streamFolderStore(store: EvidenceStore, subject: DigestSet): BundleStream | undefined;
/** Where a store keeps a bundle: one place for each identifying digest of the subject. Error: `invalid-subject`. */
export declare function bundlePlaces(subject: DigestSet, kind: string, sha256: string): {
    readonly folder: string;
    readonly file: string;
}[];
