import { createHash } from 'node:crypto';
import fs from 'node:fs';
import * as z from 'zod';
import { isSha256Hex } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { modelDigestOf, type Manifest, type ManifestEntry } from '../domain/manifest.ts';
import { modelPathProblem } from '../domain/model-path.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { totalBytesOf, type DigestModelOptions } from './digest-model.ts';
import { disappeared, lookAt } from './file-errors.ts';
import { hashFiles } from './hash-files.ts';
import { listModel, sortByPath, type ListModelOptions, type ModelListing } from './list-model.ts';

/** One slice of a model that several machines hash together: `index` of `count`, from 1. */
export interface PartNumber {
  readonly index: number;
  readonly count: number;
}

export interface DigestPartOptions extends DigestModelOptions {
  readonly part: PartNumber;
}

/** What one machine found out. `listing`: SHA-256 over everything that all parts must agree on. */
export interface DigestPart {
  readonly part: PartNumber;
  readonly listing: string;
  readonly fileCount: number;
  readonly allowSymlinks: boolean;
  readonly ignored: readonly string[];
  readonly ignoreRules: readonly string[];
  readonly followedLinks: readonly string[];
  readonly entries: readonly ManifestEntry[];
}

const FORMAT = 'sallyport-digest-part/1';
const MAX_PARTS = 256;
/** Longest part file that is read. */
export const MAX_PART_BYTES = 256 * 1024 * 1024;

/**
 * Hashes one slice of a model folder. Every machine lists the whole model and takes its share, about equal in bytes.
 * Errors as `digestModel`; `invalid-input` for a part that is not one of 1 to 256, or a model that is one file.
 */
export async function digestPart(root: string, options: DigestPartOptions): Promise<DigestPart> {
  const { part } = options;
  if (!isPart(part)) {
    throw new AppError('invalid-input', `part ${String(part.index)} of ${String(part.count)} is not one`, {
      hint: `give 1/N to N/N, with N up to ${String(MAX_PARTS)}`,
    });
  }
  const listing = listModel(root, options);
  if (listing.isSingleFile) throw new AppError('invalid-input', 'a model that is one file has no parts');
  const sizes = sizesOf(listing);
  const own = shareOf(sizes, part);
  const hashed = await hashFiles(
    own.map(({ file }) => file),
    options,
  );
  listing.assertUnchanged();
  return {
    part,
    listing: listingDigest(sizes, listing),
    fileCount: sizes.length,
    allowSymlinks: listing.allowSymlinks,
    ignored: listing.ignored,
    ignoreRules: listing.ignoreRules,
    followedLinks: listing.links,
    entries: hashed.map((result, index) => ({ path: own[index]?.path ?? '', ...result })),
  };
}

/** The part file: JSON. */
export function encodeDigestPart(part: DigestPart): Uint8Array {
  return Buffer.from(JSON.stringify({ format: FORMAT, ...part }), 'utf8');
}

const pathText = z
  .string()
  .refine((text) => modelPathProblem(text) === undefined, 'is not a path in a model');
const partSchema = z.strictObject({
  format: z.literal(FORMAT),
  part: z.strictObject({ index: z.int(), count: z.int() }).refine(isPart),
  listing: z.string().refine(isSha256Hex),
  fileCount: z.int().positive().max(1_000_000),
  allowSymlinks: z.boolean(),
  ignored: z.array(pathText).max(1_000_000),
  ignoreRules: z.array(pathText).max(100_000),
  followedLinks: z.array(pathText).max(1_000_000),
  entries: z
    .array(
      z.strictObject({ path: pathText, size: z.int().nonnegative(), sha256: z.string().refine(isSha256Hex) }),
    )
    .max(1_000_000),
});

/** Reads a part file; `name` is for messages. Throws AppError `malformed`, `limit-exceeded`. */
export function readDigestPart(bytes: Uint8Array, name = ''): DigestPart {
  const what = name === '' ? 'part file' : `part file ${name}`;
  const value = parseStrictJson(bytes, { maxBytes: MAX_PART_BYTES, maxDepth: 6, what });
  const parsed = partSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError('malformed', `${what}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  return parsed.data;
}

/**
 * Puts the parts of a model together: all of them, each once, of the same listing and options, and every file in exactly
 * one. The manifest is then the one that a single machine would have made. Throws AppError `invalid-input` (missing,
 * doubled or foreign part), `content-mismatch` (parts that do not make up the listing). Who wrote a part file is not
 * known: they must come from jobs that are trusted as much as the one that signs.
 */
export function mergeDigestParts(parts: readonly DigestPart[], root: string): Manifest {
  const [first] = parts;
  if (first === undefined) throw new AppError('invalid-input', 'there is no part to merge');
  const { count } = first.part;
  const seen = new Set<number>();
  for (const { part, listing, fileCount } of parts) {
    const named = `part ${String(part.index)}/${String(part.count)}`;
    if (part.count !== count || listing !== first.listing || fileCount !== first.fileCount) {
      throw new AppError('invalid-input', `${named} is of another model, or was made with other options`, {
        hint: 'let every job look at the same files with the same options',
      });
    }
    if (seen.has(part.index)) throw new AppError('invalid-input', `${named} is there twice`);
    seen.add(part.index);
  }
  for (let index = 1; index <= count; index += 1) {
    if (!seen.has(index))
      throw new AppError('invalid-input', `part ${String(index)}/${String(count)} is missing`);
  }
  const entries = sortByPath(parts.flatMap((each) => each.entries));
  const isWhole =
    entries.length === first.fileCount &&
    listingDigest(entries, first) === first.listing &&
    parts.every(({ part, entries: own }) => isShare(own, entries, part));
  if (!isWhole)
    throw new AppError('content-mismatch', 'the parts do not make up the model that they are parts of');
  return {
    root,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: totalBytesOf(entries),
    ignored: first.ignored,
    allowSymlinks: first.allowSymlinks,
    ignoreRules: first.ignoreRules,
    ...(first.followedLinks.length > 0 ? { followedLinks: first.followedLinks } : {}),
  };
}

/**
 * Whether a folder still shows what the parts are of: the same paths, sizes and options. Nothing is read. Throws
 * AppError `content-mismatch`, and as `listModel`.
 */
export function assertListingOf(root: string, part: DigestPart, options: ListModelOptions = {}): void {
  const { allowSymlinks, ignoreRules } = part;
  const listing = listModel(root, {
    ...options,
    allowSymlinks,
    defaultIgnores: [],
    ignorePaths: ignoreRules,
  });
  if (listingDigest(sizesOf(listing), listing) === part.listing) return;
  throw new AppError('content-mismatch', `${root} has other files than the parts are of`, {
    hint: 'make the parts again from what is there now',
  });
}

function sizesOf({ files }: ModelListing): (Sized & { readonly file: string })[] {
  return files.map(({ path, file }) => ({
    path,
    file,
    size: lookAt(file, disappeared, () => fs.statSync(file)).size,
  }));
}

interface Sized {
  readonly path: string;
  readonly size: number;
}

/** Largest first, each to whoever has least so far; the same on every machine. Result in the order given. */
function shareOf<T extends Sized>(files: readonly T[], { index, count }: PartNumber): T[] {
  const loads = Array.from({ length: count }, () => 0);
  const own = new Set<string>();
  for (const { path, size } of [...files].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))) {
    const least = loads.indexOf(Math.min(...loads));
    // An empty file costs an open as well, so that they are shared out too.
    loads[least] = (loads[least] ?? 0) + size + 4096;
    if (least === index - 1) own.add(path);
  }
  return files.filter(({ path }) => own.has(path));
}

function isShare(own: readonly Sized[], all: readonly Sized[], part: PartNumber): boolean {
  const share = shareOf(all, part);
  return share.length === own.length && share.every(({ path }, index) => own[index]?.path === path);
}

/** Binds what every part must have seen alike: paths, sizes, options. */
function listingDigest(
  files: readonly Sized[],
  options: Pick<ModelListing, 'allowSymlinks' | 'ignored' | 'ignoreRules'>,
): string {
  const { allowSymlinks, ignored, ignoreRules } = options;
  const hash = createHash('sha256').update(JSON.stringify({ allowSymlinks, ignored, ignoreRules }));
  for (const { path, size } of files) hash.update(`${String(size)} ${path}\0`);
  return hash.digest('hex');
}

function isPart({ index, count }: PartNumber): boolean {
  return (
    Number.isSafeInteger(index) &&
    Number.isSafeInteger(count) &&
    index >= 1 &&
    index <= count &&
    count <= MAX_PARTS
  );
}
