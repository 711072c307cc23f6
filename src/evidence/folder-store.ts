import path from 'node:path';
import { identifyingDigests, isUsableDigestSet, type DigestSet } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { EvidenceStore, StoredBundle, StoreListing } from '../domain/ports.ts';
import { readSubjectFolder, requireStoreFolder } from './read-folder.ts';
import { writeBundleFile } from './write-bundle.ts';

/** Bundle files read for one subject, and their bytes together. */
const MAX_FILES = 100_000;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
/** Bundles up to this many bytes stay in memory between the listing and whoever reads them. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

/**
 * Evidence in a folder: `<directory>/<algorithm>-<hex>/<kind>-<first 16 hex of sha256>.sigstore.json`. There is no
 * index, so folders written by parallel jobs merge by copying. A subject with several identifying digests is filed
 * under each of them and found by any. Throws AppError `not-found` or `invalid-store` for the folder itself,
 * `limit-exceeded`, `unreadable`.
 */
export function openFolderStore(directory: string): EvidenceStore {
  return {
    location: directory,
    async put(subject, kind, bundle) {
      const places = bundlePlaces(subject, kind, bundle.sha256);
      for (const { folder, file } of places) {
        await writeBundleFile(path.join(directory, folder), file, bundle.bytes);
      }
      return path.join(directory, places[0]?.folder ?? '', places[0]?.file ?? '');
    },
    list: (subject) => Promise.resolve().then(() => listSubject(directory, subject)),
  };
}

/** Where a store keeps a bundle: one place for each identifying digest of the subject. Error: `invalid-subject`. */
export function bundlePlaces(
  subject: DigestSet,
  kind: string,
  sha256: string,
): { readonly folder: string; readonly file: string }[] {
  const file = `${kind}-${sha256.slice(0, 16)}.sigstore.json`;
  return foldersOf(subject).map((folder) => ({ folder, file }));
}

function listSubject(directory: string, subject: DigestSet): StoreListing {
  requireStoreFolder(directory);
  const bundles = new Map<string, StoredBundle>();
  const skipped: { readonly name: string; readonly reason: string }[] = [];
  const left = { files: MAX_FILES, bytes: MAX_TOTAL_BYTES, kept: MAX_KEPT_BYTES };
  for (const folder of foldersOf(subject)) {
    const listing = readSubjectFolder(directory, folder, left);
    skipped.push(...listing.skipped);
    for (const bundle of listing.bundles) {
      if (bundles.has(bundle.sha256)) continue;
      bundles.set(bundle.sha256, bundle);
    }
  }
  return { bundles: [...bundles.values()], skipped };
}

function foldersOf(subject: DigestSet): string[] {
  if (!isUsableDigestSet(subject)) {
    throw new AppError('invalid-subject', 'subject has no usable digest', {
      hint: 'a subject needs one strong digest (sha256 …) or a git commit, in lower-case hex',
    });
  }
  return identifyingDigests(subject).map(({ algorithm, hex }) => `${algorithm}-${hex}`);
}
