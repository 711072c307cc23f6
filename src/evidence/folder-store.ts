import path from 'node:path';
import { identifyingDigests, isUsableDigestSet, type DigestSet } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { EvidenceStore, SkippedFile, StoredBundle, StoreListing } from '../domain/ports.ts';
import { leaveOnDisk, readSubjectFolder, requireStoreFolder, type PlacedBundle } from './read-folder.ts';
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
  const store: EvidenceStore = {
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
  directories.set(store, directory);
  return store;
}

/** Apart from the stores themselves: who makes another store of one, with a `list` of its own, is not passed by. */
const directories = new WeakMap<EvidenceStore, string>();

/** Bundles that are read when they are asked for, and then given away; what was skipped comes at the end. */
export type BundleStream = Generator<StoredBundle, readonly SkippedFile[]>;

/** What `list` of a folder store lists, as a stream; undefined for any other store. Throws as `list`, meanwhile. */
export function streamFolderStore(store: EvidenceStore, subject: DigestSet): BundleStream | undefined {
  const directory = directories.get(store);
  return directory === undefined ? undefined : giveAway(streamSubject(directory, subject));
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

/** Of each bundle the first file, and at the end what was skipped. */
function* streamSubject(
  directory: string,
  subject: DigestSet,
): Generator<PlacedBundle, readonly SkippedFile[]> {
  requireStoreFolder(directory);
  const seen = new Set<string>();
  const skipped: SkippedFile[] = [];
  const left = { files: MAX_FILES, bytes: MAX_TOTAL_BYTES };
  for (const folder of foldersOf(subject)) {
    const files = readSubjectFolder(directory, folder, left);
    for (let next = files.next(); ; next = files.next()) {
      if (next.done === true) {
        skipped.push(...next.value);
        break;
      }
      if (seen.has(next.value.sha256)) continue;
      seen.add(next.value.sha256);
      yield next.value;
    }
  }
  return skipped;
}

function* giveAway(files: ReturnType<typeof streamSubject>): BundleStream {
  for (let next = files.next(); ; next = files.next()) {
    if (next.done === true) return next.value;
    yield { ...next.value, isGivenAway: true };
  }
}

function listSubject(directory: string, subject: DigestSet): StoreListing {
  const files = streamSubject(directory, subject);
  const bundles: StoredBundle[] = [];
  let kept = 0;
  for (let next = files.next(); ; next = files.next()) {
    if (next.done === true) return { bundles, skipped: next.value };
    kept += next.value.bytes.byteLength;
    bundles.push(kept <= MAX_KEPT_BYTES ? next.value : leaveOnDisk(next.value));
  }
}

function foldersOf(subject: DigestSet): string[] {
  if (!isUsableDigestSet(subject)) {
    throw new AppError('invalid-subject', 'subject has no usable digest', {
      hint: 'a subject needs one strong digest (sha256 …) or a git commit, in lower-case hex',
    });
  }
  return identifyingDigests(subject).map(({ algorithm, hex }) => `${algorithm}-${hex}`);
}
