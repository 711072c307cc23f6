import fs from 'node:fs';
import path from 'node:path';
import type { SkippedItem, SkipReason } from '../../domain/coverage.ts';
import { isAppError, messageOf } from '../../domain/errors.ts';
import type { Finding } from '../../domain/finding.ts';
import { bytesSource, concatSources, EMPTY_SOURCE, fileSource, transcodingSource } from './byte-source.ts';
import type { WorkBudget } from './engine-text.ts';
import { MAX_NOTEBOOK_BYTES, readNotebook } from './read-notebook.ts';
import { scanNotebook } from './scan-notebook.ts';
import { scanSource, type ScanTools, type SourceResult } from './scan-source.ts';
import { detectEncoding, type DetectedEncoding } from './text-encoding.ts';

/** What became of one file. With `skip` it does not count as scanned; findings made before that stay. */
export interface FileOutcome {
  readonly bytes: number;
  readonly findings: readonly Finding[];
  readonly ignored: number;
  readonly skip?: SkippedItem;
}

export interface FileToScan {
  /** Folder and path below it; `path` is what reports show. */
  readonly root: string;
  readonly path: string;
  readonly maxFileBytes: number;
}

/** Patterns may look at this many bytes of any file, and at `WORK_PER_BYTE` more for each of its bytes. */
const BASE_WORK = 32 * 1024 * 1024;
const WORK_PER_BYTE = 64;
const MAX_WORK = 2 * 1024 * 1024 * 1024;

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** Never waits for a FIFO and never follows a link that took the place of a file after the walk. */
const OPEN_FLAGS = fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK;

/** Reads and scans one file with the buffers of this thread. Does not throw for anything the file does. */
export function scanFile(tools: ScanTools, file: FileToScan): FileOutcome {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(path.join(file.root, file.path), OPEN_FLAGS);
    return scanOpenFile(tools, file, descriptor);
  } catch (error) {
    if (isAppError(error) && error.errorClass === 'internal') throw error;
    return skipped(file, 'unreadable', systemMessage(error));
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

function scanOpenFile(tools: ScanTools, file: FileToScan, descriptor: number): FileOutcome {
  const stat = fs.fstatSync(descriptor);
  if (!stat.isFile()) return skipped(file, 'not-a-file');
  const { buffer } = tools;
  const headLength = readFully(descriptor, buffer, Math.min(buffer.length, stat.size + 1));
  const detected = detectEncoding(buffer, headLength);
  if (stat.size > file.maxFileBytes) {
    const detail = `${String(stat.size)} bytes, at most ${String(file.maxFileBytes)} are read`;
    return skipped(file, detected.encoding === 'binary' ? 'binary' : 'too-large', detail);
  }
  if (
    headLength < 1024 &&
    buffer.toString('latin1', 0, LFS_POINTER.length) === LFS_POINTER &&
    headLength > LFS_POINTER.length
  ) {
    return skipped(file, 'unreadable', 'Git LFS pointer, the content is not here');
  }
  const { result, bytes } = scanContent(tools, { file, descriptor, headLength, detected, size: stat.size });
  const findings = result.findings.map(({ finding }) => finding);
  const outcome = { bytes, findings, ignored: result.ignored.length };
  if (bytes !== stat.size) return { ...outcome, ...skipOf(file, 'changed-while-reading') };
  if (!result.finished)
    return { ...outcome, ...skipOf(file, 'limit-exceeded', 'too much in it to look at everything') };
  return outcome;
}

interface OpenFile {
  readonly file: FileToScan;
  readonly descriptor: number;
  readonly headLength: number;
  readonly detected: DetectedEncoding;
  readonly size: number;
}

function scanContent(tools: ScanTools, open: OpenFile): { result: SourceResult; bytes: number } {
  const { file, descriptor, headLength, detected } = open;
  const budget: WorkBudget = { left: Math.min(MAX_WORK, BASE_WORK + WORK_PER_BYTE * open.size) };
  const place = { path: file.path };
  const { encoding, markLength } = detected;
  if (encoding === 'utf-8' && /\.ipynb$/i.test(file.path) && open.size <= MAX_NOTEBOOK_BYTES) {
    return scanNotebookFile(tools, open, budget);
  }
  const rest = fileSource(descriptor);
  let result: SourceResult;
  if (encoding === 'utf-8' || encoding === 'binary') {
    tools.buffer.copyWithin(0, markLength, headLength);
    const filled = headLength - markLength;
    result = scanSource(tools, {
      source: headLength >= open.size ? EMPTY_SOURCE : rest,
      filled,
      mode: encoding === 'binary' ? 'tokens' : 'text',
      place,
      budget,
    });
  } else {
    const head = bytesSource(Buffer.from(tools.buffer.subarray(markLength, headLength)));
    const source = transcodingSource(concatSources(head, rest), encoding);
    result = scanSource(tools, { source, mode: 'text', place, budget });
  }
  return { result, bytes: result.finished ? headLength + rest.total() : open.size };
}

function scanNotebookFile(
  tools: ScanTools,
  open: OpenFile,
  budget: WorkBudget,
): { result: SourceResult; bytes: number } {
  const { path: name } = open.file;
  const bytes = readWhole(tools.buffer, open);
  const text = bytes.subarray(open.detected.markLength);
  const scanRaw = (): SourceResult =>
    scanSource(tools, { source: bytesSource(text), mode: 'text', place: { path: name }, budget });
  const texts = readNotebook(text.toString('utf8'));
  if (texts === undefined) return { result: scanRaw(), bytes: bytes.length };
  return { result: scanNotebook(tools, { path: name, texts, budget }, scanRaw), bytes: bytes.length };
}

/** Reads up to `length` bytes to the front of the buffer; fewer only at the end of the file. */
function readFully(descriptor: number, buffer: Buffer, length: number): number {
  let filled = 0;
  while (filled < length) {
    const count = fs.readSync(descriptor, buffer, filled, length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

function readWhole(head: Buffer, open: OpenFile): Buffer {
  const bytes = Buffer.alloc(open.size + 1);
  head.copy(bytes, 0, 0, Math.min(open.headLength, bytes.length));
  const rest = bytes.subarray(open.headLength);
  const more = open.headLength >= open.size ? 0 : readFully(open.descriptor, rest, rest.length);
  return bytes.subarray(0, open.headLength + more);
}

function skipped(file: FileToScan, reason: SkipReason, detail?: string): FileOutcome {
  return { bytes: 0, findings: [], ignored: 0, ...skipOf(file, reason, detail) };
}

function skipOf(file: FileToScan, reason: SkipReason, detail?: string): { readonly skip: SkippedItem } {
  return { skip: { path: file.path, reason, ...(detail === undefined ? {} : { detail }) } };
}

/** Only the code: the message of a system error repeats the absolute path. */
function systemMessage(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : messageOf(error);
}
