import { crc32, inflateRawSync } from 'node:zlib';
import { AppError } from '../domain/errors.ts';
import { ByteCursor } from './byte-cursor.ts';
import { slicePort, type FilePort } from './file-port.ts';
import { findZipEnd, type ZipEnd } from './zip-end.ts';

const LOCAL_HEADER = 0x0403_4b50;
const CENTRAL_HEADER = 0x0201_4b50;
const MAX_ENTRIES = 500_000;
const MAX_DIRECTORY_BYTES = 128 * 1024 * 1024;
/** A deflated byte makes at most 1,032 (zlib technical notes): what this many give is bounded too. */
const PREFIX_BYTES = 8 * 1024;

export const ZIP_STORED = 0;
export const ZIP_DEFLATED = 8;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  /** Bytes in the archive and after unpacking, as the directory says. */
  readonly packed: number;
  readonly size: number;
  /** Offset of the local header in the file. */
  readonly offset: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** What lets two readers see two archives: doubled, climbing, encrypted or overlapping entries, bytes around. */
  readonly problem: string | undefined;
}

export function isZip(file: FilePort): boolean {
  const head = file.read(0, Math.min(4, file.size));
  return head.length === 4 && head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/**
 * The central directory of a ZIP or ZIP64 archive (PKWARE APPNOTE 6.3.10, 4.3 and 4.5.3); nothing is unpacked. Errors:
 * `malformed`, `limit-exceeded`.
 */
export function readZipDirectory(file: FilePort): ZipDirectory {
  const end = findZipEnd(file);
  if (end.entries > MAX_ENTRIES || end.size > MAX_DIRECTORY_BYTES) {
    throw new AppError('limit-exceeded', `the archive has ${String(end.entries)} entries`);
  }
  const cursor = new ByteCursor(file, { start: end.start, end: end.start + end.size });
  const entries: ZipEntry[] = [];
  for (let index = 0; index < end.entries; index += 1) entries.push(readEntry(cursor, end.shift));
  if (cursor.remaining > 0) throw malformed('the directory of the archive is longer than its entries');
  return { entries, problem: end.problem ?? problemOf(entries, end) };
}

function readEntry(cursor: ByteCursor, shift: number): ZipEntry {
  const head = Buffer.from(cursor.bytes(46, 46));
  if (head.readUInt32LE(0) !== CENTRAL_HEADER) throw malformed('the directory of the archive is damaged');
  const name = Buffer.from(cursor.bytes(head.readUInt16LE(28), 65_535));
  const extra = Buffer.from(cursor.bytes(head.readUInt16LE(30), 65_535));
  cursor.skip(head.readUInt16LE(32));
  const wide = new Zip64Extra(extra);
  const size = wide.take(head.readUInt32LE(24));
  const packed = wide.take(head.readUInt32LE(20));
  const offset = wide.take(head.readUInt32LE(42));
  return {
    name: name.toString('utf8'),
    method: head.readUInt16LE(10),
    flags: head.readUInt16LE(8),
    crc: head.readUInt32LE(16),
    packed,
    size,
    offset: offset + shift,
  };
}

/** APPNOTE 4.5.3: 64-bit values in the order size, packed size, offset, only for fields that are all ones. */
class Zip64Extra {
  #rest: Buffer;

  constructor(extra: Buffer) {
    this.#rest = Buffer.alloc(0);
    for (let at = 0; at + 4 <= extra.length;) {
      const length = extra.readUInt16LE(at + 2);
      if (extra.readUInt16LE(at) === 1) this.#rest = extra.subarray(at + 4, at + 4 + length);
      at += 4 + length;
    }
  }

  take(value: number): number {
    if (value !== 0xffff_ffff || this.#rest.length < 8) return value;
    const wide = this.#rest.readBigUInt64LE(0);
    this.#rest = this.#rest.subarray(8);
    if (wide > BigInt(Number.MAX_SAFE_INTEGER))
      throw malformed('an entry of the archive has an impossible size');
    return Number(wide);
  }
}

function problemOf(entries: readonly ZipEntry[], end: ZipEnd): string | undefined {
  const names = new Set<string>();
  for (const { name, flags } of entries) {
    if (names.has(name)) return `the entry ${show(name)} is there twice`;
    names.add(name);
    if (name.startsWith('/') || /(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\u0000|^[A-Za-z]:/.test(name))
      return `the entry ${show(name)} leads out of the archive`;
    // Bits 0 and 6: encryption; bit 13: masked headers.
    if ((flags & 0x2041) !== 0) return `the entry ${show(name)} is encrypted`;
  }
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  if (sorted[0] !== undefined && sorted[0].offset !== 0)
    return 'bytes precede the first entry of the archive';
  for (const [index, entry] of sorted.entries()) {
    const limit = sorted[index + 1]?.offset ?? end.start;
    if (entry.offset + 30 + Buffer.byteLength(entry.name) + entry.packed > limit)
      return `the entry ${show(entry.name)} overlaps what follows it`;
  }
  return undefined;
}

/** Where the bytes of an entry start, after its local header; that header must name the same entry and method. */
function dataStart(file: FilePort, entry: ZipEntry): number {
  const cursor = new ByteCursor(slicePort(file, entry.offset, 30 + 2 * 65_535 + entry.packed));
  const head = Buffer.from(cursor.bytes(30, 30));
  if (head.readUInt32LE(0) !== LOCAL_HEADER)
    throw malformed(`the entry ${show(entry.name)} is not where the archive says`);
  const name = cursor.bytes(head.readUInt16LE(26), 65_535).toString('utf8');
  if (name !== entry.name || head.readUInt16LE(8) !== entry.method)
    throw malformed(`the entry ${show(entry.name)} has another name or method in its own header`);
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (start + entry.packed > file.size) throw malformed(`the entry ${show(entry.name)} ends after the file`);
  return start;
}

/** Random access to a stored entry; a deflated one is unpacked, up to `maxBytes`. Errors: `malformed`, `limit-exceeded`. */
export function openZipEntry(file: FilePort, entry: ZipEntry, maxBytes: number): FilePort {
  if (entry.method === ZIP_STORED) {
    if (entry.packed !== entry.size) throw malformed(`the stored entry ${show(entry.name)} has two sizes`);
    return slicePort(file, dataStart(file, entry), entry.packed);
  }
  const bytes = readZipEntry(file, entry, maxBytes);
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/** An entry unpacked, with its length and CRC-32 checked. Errors: `malformed`, `limit-exceeded` (before unpacking). */
export function readZipEntry(file: FilePort, entry: ZipEntry, maxBytes: number): Buffer {
  if (entry.size > maxBytes || entry.packed > maxBytes + 1024) {
    throw new AppError(
      'limit-exceeded',
      `the entry ${show(entry.name)} has ${String(entry.size)} bytes, at most ${String(maxBytes)} are read`,
    );
  }
  const packed = file.read(dataStart(file, entry), entry.packed);
  const bytes = entry.method === ZIP_STORED ? Buffer.from(packed) : inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw malformed(`the entry ${show(entry.name)} has another length or checksum than the archive says`);
  return bytes;
}

/** The first bytes of an entry, as many as its first 8 KiB in the archive give. */
export function readZipPrefix(file: FilePort, entry: ZipEntry): Buffer {
  const packed = file.read(dataStart(file, entry), Math.min(entry.packed, PREFIX_BYTES));
  return entry.method === ZIP_STORED ? Buffer.from(packed) : inflate(packed, entry, 1032 * PREFIX_BYTES);
}

function inflate(packed: Uint8Array, entry: ZipEntry, prefixOf?: number): Buffer {
  if (entry.method !== ZIP_DEFLATED)
    throw malformed(
      `the entry ${show(entry.name)} is packed by method ${String(entry.method)}, which is not read`,
    );
  try {
    // zlib refuses 0 as a limit; Z_SYNC_FLUSH (2) accepts input that stops in the middle.
    return prefixOf === undefined
      ? inflateRawSync(packed, { maxOutputLength: entry.size + 1 })
      : inflateRawSync(packed, { maxOutputLength: prefixOf, finishFlush: 2 });
  } catch (cause) {
    throw new AppError('malformed', `the entry ${show(entry.name)} cannot be unpacked`, { cause });
  }
}

function show(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}

function malformed(message: string): AppError {
  return new AppError('malformed', message);
}
