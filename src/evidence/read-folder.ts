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
import type { SkippedFile, StoredBundle } from '../domain/ports.ts';

/** What may still be read; shared by the folders of one listing. */
export interface ReadBudget {
  files: number;
  bytes: number;
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
 * Reads the bundle files of one subject, sorted by name, each when it is asked for. What is not a plain file of the right
 * name and size is reported at the end, never read; a folder that is missing is empty.
 */
export function* readSubjectFolder(
  directory: string,
  folder: string,
  budget: ReadBudget,
): Generator<PlacedBundle, readonly SkippedFile[]> {
  const location = path.join(directory, folder);
  const stat = lstatSync(location, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  // A link could point the evidence of one subject at any folder of the machine.
  if (!stat.isDirectory()) throw new AppError('invalid-store', `${location} is not a folder`);
  const skipped: SkippedFile[] = [];
  for (const file of namesIn(location, budget)) {
    const name = `${folder}/${file.slice(0, INDENT_LIMIT)}`;
    const read = readBundleFile(location, file, budget);
    if (typeof read === 'string') skipped.push({ name, reason: read });
    else yield { name, place: path.join(location, file), bytes: read, sha256: sha256Hex(read) };
  }
  return skipped;
}

/** A bundle in a file. */
export type PlacedBundle = StoredBundle & { readonly place: string };

/** The same bundle, to be read again when it is asked for: its bytes are those that were read, or there are none. */
export function leaveOnDisk({
  name,
  place,
  bytes: { byteLength: size },
  sha256,
}: PlacedBundle): PlacedBundle {
  return {
    ...{ name, place, size, sha256 },
    get bytes() {
      const read = readFileOnce(place, () => size);
      if (typeof read !== 'string' && sha256Hex(read) === sha256) return read;
      throw new AppError('changed-while-reading', `${name} changed after it was listed`, {
        hint: 'let no other job write to the evidence while the gate decides',
      });
    },
  };
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
  // One byte more than expected shows a file that grows. What is returned was filled.
  const buffer = Buffer.allocUnsafeSlow(size + 1);
  let filled = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, filled, buffer.length - filled, null);
    if (count === 0) break;
    filled += count;
    if (filled > size) return undefined;
  }
  return filled === size ? buffer.subarray(0, size) : undefined;
}
