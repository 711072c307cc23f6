import fs from 'node:fs';
import type { SkipReason } from '../../domain/coverage.ts';
import { looksLikeDockerfile, mayBeManifest, type Candidate } from './detect.ts';

/** A file as text, a reason why it could not be read although it is ours, or undefined when it is not ours. */
export type SourceReading =
  | { readonly kind: 'text'; readonly text: string; readonly bytes: number }
  | { readonly kind: 'skip'; readonly reason: SkipReason; readonly detail?: string }
  | undefined;

const HEAD_BYTES = 4096;
const CHUNK_BYTES = 1024 * 1024;
/** Larger files are not even searched for signs of a manifest. */
const MAX_SEARCH_BYTES = 1024 * 1024 * 1024;

/** Reads a candidate, never more than `maxBytes` of it. A larger file is skipped only when it may be ours. */
export function readSource(
  file: string,
  kind: Exclude<Candidate['kind'], 'unsupported'>,
  maxBytes: number,
): SourceReading {
  let descriptor: number;
  try {
    descriptor = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK);
  } catch (error) {
    return kind === 'other' ? undefined : { kind: 'skip', reason: 'unreadable', detail: codeOf(error) };
  }
  try {
    return readOpen(descriptor, kind, maxBytes);
  } catch (error) {
    return { kind: 'skip', reason: 'unreadable', detail: codeOf(error) };
  } finally {
    fs.closeSync(descriptor);
  }
}

function readOpen(descriptor: number, kind: Candidate['kind'], maxBytes: number): SourceReading {
  const stat = fs.fstatSync(descriptor);
  if (!stat.isFile()) return { kind: 'skip', reason: 'not-a-file' };
  if (kind === 'other' && !hasTellingHead(descriptor)) return undefined;
  if (stat.size > maxBytes) {
    const isData = kind === 'json' || kind === 'yaml';
    if (isData && stat.size <= MAX_SEARCH_BYTES && !mentionsManifest(descriptor)) return undefined;
    return { kind: 'skip', reason: 'too-large', detail: `${String(stat.size)} bytes` };
  }
  // One byte more than expected, to notice a file that grows.
  const buffer = Buffer.allocUnsafe(stat.size + 1);
  const length = readFully(descriptor, buffer);
  if (length !== stat.size) return { kind: 'skip', reason: 'changed-while-reading' };
  const text = decode(buffer.subarray(0, length));
  if (text !== undefined) return { kind: 'text', text, bytes: length };
  const isOurs = (kind !== 'json' && kind !== 'yaml') || mayBeManifest(buffer.toString('latin1', 0, length));
  return isOurs ? { kind: 'skip', reason: 'malformed', detail: 'not valid UTF-8 text' } : undefined;
}

/** UTF-8, or UTF-16 with a byte order mark as YAML allows it; the mark is removed. Undefined when it is neither. */
function decode(bytes: Buffer): string | undefined {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function hasTellingHead(descriptor: number): boolean {
  const buffer = Buffer.allocUnsafe(HEAD_BYTES);
  const head = buffer.toString('latin1', 0, fs.readSync(descriptor, buffer, 0, HEAD_BYTES, 0));
  if (head.includes('\0')) return false;
  return looksLikeDockerfile(head) || (/^apiVersion:[ \t]/m.test(head) && /^kind:[ \t]/m.test(head));
}

function mentionsManifest(descriptor: number): boolean {
  const overlap = 128;
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (let at = 0; ; at += CHUNK_BYTES - overlap) {
    const length = fs.readSync(descriptor, buffer, 0, CHUNK_BYTES, at);
    // A byte order mark of UTF-16 hides the letters from this search.
    if (at === 0 && length > 1 && [0xfffe, 0xfeff].includes(buffer.readUInt16BE(0))) return true;
    if (mayBeManifest(buffer.toString('latin1', 0, length))) return true;
    if (length < CHUNK_BYTES) return false;
  }
}

function readFully(descriptor: number, buffer: Buffer): number {
  let length = 0;
  while (length < buffer.length) {
    const read = fs.readSync(descriptor, buffer, length, buffer.length - length, length);
    if (read === 0) break;
    length += read;
  }
  return length;
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'cannot be read';
}
