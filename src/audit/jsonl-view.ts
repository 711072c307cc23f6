import fs from 'node:fs/promises';
import path from 'node:path';
import { AppError, messageOf } from '../domain/errors.ts';
import { codeOf, type LogFolder } from './log-disk.ts';
import { TILE_WIDTH, VIEW_FILE, tileOf } from './tile-paths.ts';
import { MAX_ENTRY_BYTES, readBundle } from './tile-store.ts';

const NEWLINE = Buffer.from('\n');
/** Rebuilding writes in pieces of at least this many bytes. */
const PIECE_BYTES = 1024 * 1024;

/** What was appended to the tree, and what the view must end with before it. */
export interface ViewGrowth {
  readonly previous: Buffer | undefined;
  readonly entries: readonly Buffer[];
  readonly size: number;
}

/**
 * Adds lines to `events.jsonl`. When the view does not end with the entry that was last before (killed writer, edited
 * or deleted file) it is built again from the tiles. An edit further up is found by `verifyAudit`, not here.
 */
export async function growView(folder: LogFolder, growth: ViewGrowth): Promise<void> {
  const file = path.join(folder.directory, VIEW_FILE);
  const length = await lengthIfCurrent(file, growth.previous);
  if (length === undefined) return rebuildView(folder, growth.size);
  const lines = growth.entries.flatMap((entry) => [entry, NEWLINE]);
  if (length === 0) await folder.disk.write(file, Buffer.concat(lines));
  else await folder.disk.append(file, Buffer.concat(lines), length);
}

/** Writes `events.jsonl` anew from the entry bundles. */
export async function rebuildView(folder: LogFolder, size: number): Promise<void> {
  const file = path.join(folder.directory, VIEW_FILE);
  const temporary = path.join(folder.directory, `.${VIEW_FILE}.tmp`);
  await folder.disk.write(temporary, Buffer.alloc(0));
  let length = 0;
  let pieces: Buffer[] = [];
  const flush = async () => {
    const data = Buffer.concat(pieces);
    await folder.disk.append(temporary, data, length);
    length += data.length;
    pieces = [];
  };
  for (let index = 0; tileOf('entries', index, size) !== undefined; index += 1) {
    const entries = await readBundle(folder, index, size);
    for (const entry of entries) pieces.push(entry, NEWLINE);
    if (pieces.reduce((sum, piece) => sum + piece.length, 0) >= PIECE_BYTES) await flush();
  }
  if (pieces.length > 0) await flush();
  await folder.disk.rename(temporary, file);
  await folder.disk.syncFolder(folder.directory);
}

/** What the view says compared with the tree. `behind`: a clean beginning of it (a writer was killed); the next append completes it. */
export type ViewState =
  | { readonly kind: 'current' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'behind'; readonly lines: number }
  | { readonly kind: 'altered'; readonly line: number };

/** Compares the view with the entry bundles line by line, streaming. `line` is 1-based. */
export async function compareView(folder: LogFolder, size: number): Promise<ViewState> {
  const handle = await openView(path.join(folder.directory, VIEW_FILE));
  if (handle === undefined) return { kind: size === 0 ? 'current' : 'missing' };
  try {
    let offset = 0;
    for (let index = 0; tileOf('entries', index, size) !== undefined; index += 1) {
      const entries = await readBundle(folder, index, size);
      for (const [position, entry] of entries.entries()) {
        const seq = index * TILE_WIDTH + position;
        const expected = Buffer.concat([entry, NEWLINE]);
        const found = await readAt(handle, offset, expected.length);
        // A beginning of the right line at the end of the file is a write that was cut off, not an edit.
        const cutOff = found.length < expected.length && found.equals(expected.subarray(0, found.length));
        if (cutOff) return { kind: 'behind', lines: seq };
        if (!found.equals(expected)) return { kind: 'altered', line: seq + 1 };
        offset += expected.length;
      }
    }
    const rest = await readAt(handle, offset, 1);
    return rest.length === 0 ? { kind: 'current' } : { kind: 'altered', line: size + 1 };
  } finally {
    await handle.close();
  }
}

/**
 * The last complete line of the view; undefined when there is none. The view is written after the checkpoint, so it
 * never knows more entries than the checkpoint signs, unless an older checkpoint was put in its place.
 */
export async function lastViewLine({ directory }: LogFolder): Promise<Buffer | undefined> {
  const handle = await openView(path.join(directory, VIEW_FILE));
  if (handle === undefined) return undefined;
  try {
    const { size } = await handle.stat();
    const start = Math.max(0, size - MAX_ENTRY_BYTES * 2 - 2);
    const tail = await readAt(handle, start, size - start);
    const end = tail.lastIndexOf(0x0a);
    return end < 0 ? undefined : tail.subarray(tail.lastIndexOf(0x0a, end - 1) + 1, end);
  } finally {
    await handle.close();
  }
}

/** The view's length in bytes when it ends with `previous`; undefined when it must be built again. */
async function lengthIfCurrent(file: string, previous: Buffer | undefined): Promise<number | undefined> {
  const handle = await openView(file);
  if (handle === undefined) return previous === undefined ? 0 : undefined;
  try {
    const { size } = await handle.stat();
    if (previous === undefined) return size === 0 ? 0 : undefined;
    const tail = Buffer.concat([previous, NEWLINE]);
    const start = Math.max(0, size - tail.length - 1);
    const found = await readAt(handle, start, Math.min(tail.length + 1, MAX_ENTRY_BYTES + 2));
    const matches = size === tail.length ? found.equals(tail) : found.equals(Buffer.concat([NEWLINE, tail]));
    return matches ? size : undefined;
  } finally {
    await handle.close();
  }
}

async function openView(file: string): Promise<fs.FileHandle | undefined> {
  try {
    return await fs.open(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new AppError('unreadable', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
}

async function readAt(handle: fs.FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
