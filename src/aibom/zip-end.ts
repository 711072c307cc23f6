import { AppError } from '../domain/errors.ts';
import type { FilePort } from './file-port.ts';

const END = 0x0605_4b50;
const END_BYTES = 22;
const ZIP64_END = 0x0606_4b50;
const ZIP64_LOCATOR = 0x0706_4b50;
const LOCATOR_BYTES = 20;
const MAX_COMMENT = 65_535;

export interface ZipEnd {
  readonly entries: number;
  /** Offset and bytes of the central directory. */
  readonly start: number;
  readonly size: number;
  /** To add to every offset in the directory: bytes that somebody put before the archive. */
  readonly shift: number;
  readonly problem: string | undefined;
}

/**
 * Finds the end record of a ZIP archive (APPNOTE 4.3.14 to 4.3.16). It has to end with the file: loaders that search
 * for it differ in which of two they take. Error: `malformed`.
 */
export function findZipEnd(file: FilePort): ZipEnd {
  const tail = Math.min(file.size, END_BYTES + MAX_COMMENT);
  const bytes = Buffer.from(file.read(file.size - tail, tail));
  const found: number[] = [];
  for (let at = bytes.length - END_BYTES; at >= 0; at -= 1) {
    if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== END) continue;
    if (at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) found.push(at);
  }
  const [at] = found;
  if (at === undefined) throw malformed('the file ends without the end record of an archive');
  const position = file.size - tail + at;
  const record = bytes.subarray(at, at + END_BYTES);
  const end = readZip64(file, position) ?? {
    entries: record.readUInt16LE(10),
    size: record.readUInt32LE(12),
    declared: record.readUInt32LE(16),
    position,
  };
  const start = end.position - end.size;
  const shift = start - end.declared;
  if (start < 0 || shift < 0)
    throw malformed('the directory of the archive is not where its end record says');
  let problem: string | undefined;
  if (found.length > 1) problem = 'the archive has two end records';
  else if (shift > 0) problem = `${String(shift)} bytes precede the archive`;
  return { entries: end.entries, start, size: end.size, shift, problem };
}

interface End64 {
  readonly entries: number;
  readonly size: number;
  readonly declared: number;
  readonly position: number;
}

function readZip64(file: FilePort, endPosition: number): End64 | undefined {
  if (endPosition < LOCATOR_BYTES) return undefined;
  const locator = Buffer.from(file.read(endPosition - LOCATOR_BYTES, LOCATOR_BYTES));
  if (locator.length < LOCATOR_BYTES || locator.readUInt32LE(0) !== ZIP64_LOCATOR) return undefined;
  const position = safe(locator.readBigUInt64LE(8));
  if (position + 56 > endPosition) throw malformed('the ZIP64 end record is not in the file');
  const record = Buffer.from(file.read(position, 56));
  if (record.length < 56 || record.readUInt32LE(0) !== ZIP64_END)
    throw malformed('the ZIP64 end record is damaged');
  return {
    entries: safe(record.readBigUInt64LE(32)),
    size: safe(record.readBigUInt64LE(40)),
    declared: safe(record.readBigUInt64LE(48)),
    position,
  };
}

function safe(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER))
    throw malformed('the end record of the archive holds an impossible number');
  return Number(value);
}

function malformed(message: string): AppError {
  return new AppError('malformed', message);
}
