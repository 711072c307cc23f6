import path from 'node:path';
import { modelDigestOf, type Manifest, type ManifestEntry } from '../domain/manifest.ts';
import type { Progress } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import { hashFiles } from './hash-files.ts';
import { listModel, type ListModelOptions, type ModelListing } from './list-model.ts';

export interface DigestModelOptions extends ListModelOptions {
  /** Most threads; default one per core. */
  readonly workers?: number;
  readonly progress?: Progress;
}

/**
 * The manifest and digest of a model folder, or of a model that is one file (OMS v1.0, method `files`, SHA-256). A
 * model that changes meanwhile has no digest. Errors as `listModel`.
 */
export async function digestModel(root: string, options: DigestModelOptions = {}): Promise<Manifest> {
  const listing = listModel(root, options);
  const hashed = await hashFiles(
    listing.files.map(({ file }) => file),
    options,
  );
  listing.assertUnchanged();
  return manifestOf(
    listing,
    hashed.map((result, index) => ({ path: listing.files[index]?.path ?? '', ...result })),
  );
}

/** The manifest of a listing whose digests are known. `entries`: in the order of its files. */
export function manifestOf(listing: ModelListing, entries: readonly ManifestEntry[]): Manifest {
  return {
    root: listing.root,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: totalBytesOf(entries),
    ignored: listing.ignored,
    allowSymlinks: listing.allowSymlinks,
    ignoreRules: listing.ignoreRules,
    ...(listing.links.length > 0 ? { followedLinks: listing.links } : {}),
    ...(listing.isSingleFile ? { isSingleFile: true } : {}),
  };
}

/** The subject of a digested model. `name` is for people; default the name of the folder or file. */
export function modelSubject(manifest: Manifest, name?: string): Subject {
  const own = manifest.isSingleFile === true ? manifest.entries[0]?.path : path.basename(manifest.root);
  return { kind: 'model', name: name ?? own ?? '', digest: { sha256: manifest.rootSha256 } };
}

export function totalBytesOf(entries: readonly ManifestEntry[]): number {
  return entries.reduce((total, { size }) => total + size, 0);
}
