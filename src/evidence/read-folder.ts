import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  opendirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError, messageOf } from '../domain/errors.ts';
import { compareCodePoints } from '../domain/manifest.ts';
import type { StoredBundle, StoreListing } from '../domain/ports.ts';

/** What may still be read; shared by the folders of one listing. */
export interface ReadBudget {
  files: number;
  bytes: number;
  /** Bytes that may stay in memory; what comes after is read again when it is asked for. */
  kept: number;
}

const BUNDLE_NAME = /^[a-z][a-z0-9-]{0,63}-[0-9a-f]{16}\.sigstore\.json$/;
const LEFTOVER_NAME = /^\..*\.tmp$/;
const INDENT_LIMIT = 200;

/** Throws AppError `not-found` or `invalid-store` unless the store is a folder (a link to one is fine). */
export function requireStoreFolder(directory: string): void {
  const stat = statSync(directory, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new AppError('not-found', `evidence store ${directory} does not exist`, {
      hint: 'name the folder that the earlier steps wrote their evidence to',
    });
  }
  if (!stat.isDirectory()) throw new AppError('invalid-store', `evidence store ${directory} is not a folder`);
}

/**
 * Reads the bundle files of one subject, sorted by name. What is not a plain file of the right name and size is
 * reported, never read; a folder that is missing is empty.
 */
export function readSubjectFolder(directory: string, folder: string, budget: ReadBudget): StoreListing {
  const location = path.join(directory, folder);
  const stat = lstatSync(location, { throwIfNoEntry: false });
  if (stat === undefined) return { bundles: [], skipped: [] };
  // A link could point the evidence of one subject at any folder of the machine.
  if (!stat.isDirectory()) throw new AppError('invalid-store', `${location} is not a folder`);
  const bundles: StoredBundle[] = [];
  const skipped: { readonly name: string; readonly reason: string }[] = [];
  for (const file of namesIn(location, budget)) {
    const name = `${folder}/${file.slice(0, INDENT_LIMIT)}`;
    const read = readBundleFile(location, file, budget);
    if (typeof read === 'string') {
      skipped.push({ name, reason: read });
      continue;
    }
    const sha256 = sha256Hex(read);
    budget.kept -= read.byteLength;
    bundles.push(
      budget.kept >= 0
        ? { name, place: path.join(location, file), bytes: read, sha256 }
        : new BundleOnDisk(name, { file: path.join(location, file), size: read.byteLength, sha256 }),
    );
  }
  return { bundles, skipped };
}

/** A bundle that is not kept in memory. Its bytes are those whose digest was listed, or there are none. */
class BundleOnDisk implements StoredBundle {
  readonly name: string;
  readonly sha256: string;
  readonly #file: string;
  readonly #size: number;

  constructor(
    name: string,
    { file, size, sha256 }: { readonly file: string; readonly size: number; readonly sha256: string },
  ) {
    this.name = name;
    this.sha256 = sha256;
    this.#file = file;
    this.#size = size;
  }

  get place(): string {
    return this.#file;
  }

  get bytes(): Uint8Array {
    const read = readFileOnce(this.#file, () => this.#size);
    if (typeof read !== 'string' && sha256Hex(read) === this.sha256) return read;
    throw new AppError('changed-while-reading', `${this.name} changed after it was listed`, {
      hint: 'let no other job write to the evidence while the gate decides',
    });
  }
}

function namesIn(location: string, budget: ReadBudget): string[] {
  const names: string[] = [];
  const handle = opendirSync(location);
  try {
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
      budget.files -= 1;
      if (budget.files < 0) {
        throw new AppError('limit-exceeded', `${location} holds too many files`, {
          hint: 'at most 100,000 files are read for one subject; remove old evidence',
        });
      }
      names.push(entry.name);
    }
  } finally {
    handle.closeSync();
  }
  return names.sort(compareCodePoints);
}

/** The bytes, or why the file is skipped. */
function readBundleFile(location: string, name: string, budget: ReadBudget): Uint8Array | string {
  if (LEFTOVER_NAME.test(name)) return 'left over from an interrupted write';
  if (!BUNDLE_NAME.test(name)) return 'not the name of a bundle file';
  return readFileOnce(path.join(location, name), (size) => {
    budget.bytes -= size;
    if (budget.bytes >= 0) return size;
    throw new AppError('limit-exceeded', `${location} holds more bytes than are read for one subject`, {
      hint: 'at most 512 MiB of bundles are read for one subject; remove old evidence',
    });
  });
}

/** `sizeFor` takes the size that the file has, and says how much is to be read. */
function readFileOnce(file: string, sizeFor: (size: number) => number): Uint8Array | string {
  let descriptor: number;
  try {
    // NONBLOCK: opening a FIFO must not wait for a writer. NOFOLLOW: no link swapped in after the listing.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (thrown) {
    return (thrown as { readonly code?: unknown }).code === 'ELOOP'
      ? 'symbolic link'
      : `cannot be opened: ${messageOf(thrown)}`;
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return 'not a plain file';
    if (stat.size > MAX_BUNDLE_BYTES) return `larger than ${String(MAX_BUNDLE_BYTES)} bytes`;
    return readWhole(descriptor, sizeFor(stat.size)) ?? 'changed while it was read';
  } finally {
    closeSync(descriptor);
  }
}

function readWhole(descriptor: number, size: number): Uint8Array | undefined {
  // One byte more than expected shows a file that grows.
  const buffer = Buffer.alloc(size + 1);
  let filled = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, filled, buffer.length - filled, null);
    if (count === 0) break;
    filled += count;
    if (filled > size) return undefined;
  }
  return filled === size ? buffer.subarray(0, size) : undefined;
}
