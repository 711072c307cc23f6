import { type DigestSet } from '../domain/digest.ts';
import type { EvidenceStore } from '../domain/ports.ts';
/**
 * Evidence in a folder: `<directory>/<algorithm>-<hex>/<kind>-<first 16 hex of sha256>.sigstore.json`. There is no
 * index, so folders written by parallel jobs merge by copying. A subject with several identifying digests is filed
 * under each of them and found by any. Throws AppError `not-found` or `invalid-store` for the folder itself,
 * `limit-exceeded`, `unreadable`.
 */
export declare function openFolderStore(directory: string): EvidenceStore;
/** Where a store keeps a bundle: one place for each identifying digest of the subject. Error: `invalid-subject`. */
export declare function bundlePlaces(subject: DigestSet, kind: string, sha256: string): {
    readonly folder: string;
    readonly file: string;
}[];
