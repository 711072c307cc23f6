import fs from 'node:fs';
import { AppError } from '../domain/errors.ts';
import { modelDigestOf } from '../domain/manifest.ts';
import type { Progress } from '../domain/ports.ts';
import {
  shardName,
  shardsOf,
  type ByteRange,
  type ModelContent,
  type ModelResource,
  type Serialization,
} from '../domain/serialization.ts';
import { changed, disappeared, lookAt } from './file-errors.ts';
import { hashItems, type HashedItem } from './hash-files.ts';
import { listModel, sortByText, type ListModelOptions } from './list-model.ts';
import { isSameFile } from './read-file.ts';
import type { WalkedFile } from './walk-model.ts';

export interface DigestContentOptions extends ListModelOptions {
  readonly serialization: Serialization;
  /** Most threads; default one per core. */
  readonly workers?: number;
  readonly progress?: Progress;
}

/** More pieces than this would not fit into a payload that a verifier reads. */
const MAX_RESOURCES = 500_000;

/**
 * The model under any OMS serialisation: whole files or shards, SHA-256, BLAKE2b or BLAKE3. Each piece of a file is
 * hashed by whichever thread is free, so one large file uses every core. A model that changes meanwhile has no digest.
 * Errors as `listModel`, and `invalid-input` for a shard size out of range, `limit-exceeded` for too many pieces.
 */
export async function digestContent(root: string, options: DigestContentOptions): Promise<ModelContent> {
  const { serialization } = options;
  const listing = listModel(root, options);
  const pieces = piecesOf(listing.files, serialization);
  const hashed = await hashItems(
    pieces.items.map(({ file, range }) =>
      range === undefined ? { file: file.file } : { file: file.file, range },
    ),
    { ...options, hash: serialization.hash },
  );
  pieces.assertUnchanged();
  listing.assertUnchanged();
  const resources = sortByText(
    pieces.items.map((piece, index) => resourceOf(piece, hashed[index])),
    ({ name }) => name,
  );
  return {
    root: listing.root,
    serialization,
    resources,
    files: listing.files.map(({ path }) => path),
    rootSha256: modelDigestOf(resources.map(({ digest }) => digest)),
    totalBytes: hashed.reduce((total, { size }) => total + size, 0),
    emptyFiles: pieces.emptyFiles,
    ignored: listing.ignored,
    allowSymlinks: listing.allowSymlinks,
    ...(listing.links.length > 0 ? { followedLinks: listing.links } : {}),
    ignoreRules: listing.ignoreRules,
    isSingleFile: listing.isSingleFile,
  };
}

interface Piece {
  readonly file: WalkedFile;
  readonly range?: ByteRange;
}

interface Pieces {
  readonly items: readonly Piece[];
  readonly emptyFiles: readonly string[];
  /** Throws `changed-while-reading` when a file is no longer the one that was cut into these pieces. */
  readonly assertUnchanged: () => void;
}

function piecesOf(files: readonly WalkedFile[], serialization: Serialization): Pieces {
  if (serialization.method === 'files') {
    return { items: files.map((file) => ({ file })), emptyFiles: [], assertUnchanged: () => undefined };
  }
  const { shardSize } = serialization;
  if (!Number.isSafeInteger(shardSize) || shardSize < 1) {
    throw new AppError('invalid-input', `shard size ${String(shardSize)} is not accepted`, {
      hint: 'give a whole number of bytes',
    });
  }
  const items: Piece[] = [];
  const emptyFiles: string[] = [];
  const stats = files.map(({ file }) => statOf(file));
  for (const [index, file] of files.entries()) {
    const size = Number(stats[index]?.size ?? 0n);
    if (size === 0) emptyFiles.push(file.path);
    if (items.length + size / shardSize > MAX_RESOURCES) {
      throw new AppError('limit-exceeded', `the model has more than ${String(MAX_RESOURCES)} shards`, {
        hint: 'choose a larger shard size',
      });
    }
    for (const range of shardsOf(size, shardSize)) items.push({ file, range });
  }
  if (items.length === 0) throw new AppError('invalid-subject', 'a model of empty files alone has no shard');
  const assertUnchanged = (): void => {
    for (const [index, { file }] of files.entries()) {
      const before = stats[index];
      // Each piece was compared with itself; this compares all of them with the size they were cut by.
      if (before === undefined || !isSameFile(before, statOf(file))) throw changed(file, 'was modified');
    }
  };
  return { items, emptyFiles, assertUnchanged };
}

function statOf(file: string): fs.BigIntStats {
  return lookAt(file, disappeared, () => fs.lstatSync(file, { bigint: true }));
}

function resourceOf({ file, range }: Piece, hashed: HashedItem | undefined): ModelResource {
  if (hashed === undefined) throw new AppError('internal', `${file.path} was left without a digest`);
  const { digest } = hashed;
  if (range === undefined) return { name: file.path, path: file.path, digest };
  return { name: shardName(file.path, range), path: file.path, digest, range };
}
