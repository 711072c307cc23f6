import { AppError } from '../domain/errors.ts';
import type { Manifest, ManifestEntry } from '../domain/manifest.ts';
import type { ModelFile } from './model-file.ts';
import { RangeCache, type MissingRange } from './range-cache.ts';
import { readModelFile, unreadableFile } from './read-model-files.ts';

/** Reads part of a file that is not on this disk. Returns exactly `length` bytes or throws AppError. */
export type ReadRemote = (entry: ManifestEntry, range: MissingRange) => Promise<Uint8Array>;

/** Pieces fetched of one file, and bytes of it; headers and vocabularies need less. */
const MAX_PIECES = 64;
const MAX_BYTES_OF_FILE = 64 * 1024 * 1024;
/** First piece; each further one of a file is twice as long, so that a long header takes few exchanges. */
const FIRST_PIECE = 64 * 1024;
const LARGEST_PIECE = 8 * 1024 * 1024;

/**
 * As `readModelFiles`, from somewhere else: only the parts are fetched that readers look at. A file whose reader needs
 * more than the bounds allow is listed as unreadable. Errors: those of `read`, and `changed-while-reading`.
 */
export async function readRemoteFiles(manifest: Manifest, read: ReadRemote): Promise<readonly ModelFile[]> {
  const files: ModelFile[] = [];
  for (const entry of manifest.entries) files.push(await readRemoteFile(entry, read));
  return files;
}

async function readRemoteFile(entry: ManifestEntry, read: ReadRemote): Promise<ModelFile> {
  const cache = new RangeCache(entry.size);
  let piece = FIRST_PIECE;
  let fetched = 0;
  for (let round = 0; ; round += 1) {
    const file = readModelFile(entry, (use) => use(cache.open()));
    const { missing } = cache;
    if (missing === undefined) return file;
    const length = Math.min(Math.max(missing.length, piece), entry.size - missing.offset);
    fetched += length;
    if (round >= MAX_PIECES || fetched > MAX_BYTES_OF_FILE) {
      const error = new AppError('limit-exceeded', 'its header is in too many places to be fetched');
      return unreadableFile(entry, error);
    }
    cache.add(missing.offset, await read(entry, { offset: missing.offset, length }));
    piece = Math.min(piece * 2, LARGEST_PIECE);
  }
}
