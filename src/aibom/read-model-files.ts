import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { Manifest, ManifestEntry } from '../domain/manifest.ts';
import { aibomFinding, type AibomRuleId } from './aibom-rules.ts';
import { cleanText } from './clean-text.ts';
import { withDiskFile } from './disk-file.ts';
import type { Reader, ReaderResult } from './reader.ts';
import { readWhole, type FilePort } from './file-port.ts';
import {
  MAX_LFS_POINTER_BYTES,
  MIN_LFS_POINTER_BYTES,
  parseLfsPointer,
  type LfsPointer,
} from './lfs-pointer.ts';
import { readerFor } from './reader-table.ts';
import type { ModelFile } from './model-file.ts';
import { isUnreadWeights } from './unread-weights.ts';

export type { ModelFile };

/**
 * Reads the header of every file of the manifest that has a reader. A file that cannot be read becomes a finding and
 * stays in the list. Throws only `changed-while-reading`: then the manifest no longer describes the model.
 */
export function readModelFiles(manifest: Manifest): readonly ModelFile[] {
  return manifest.entries.map((entry) =>
    readModelFile(entry, (use) => withDiskFile(manifest, entry, use), mayBePointer(entry)),
  );
}

/** Whether a file without a reader is small enough to be a Git LFS pointer, and long enough for a digest. */
function mayBePointer({ size }: ManifestEntry): boolean {
  return size >= MIN_LFS_POINTER_BYTES && size <= MAX_LFS_POINTER_BYTES;
}

/**
 * Reads the header of one file that `open` opens and closes; of a file without a reader only with `mayBePointer`, which
 * asks whether it is a Git LFS pointer. Throws only `changed-while-reading`.
 */
export function readModelFile(
  entry: ManifestEntry,
  open: (use: (file: FilePort) => ModelFile) => ModelFile,
  mayBePointer = false,
): ModelFile {
  const reader = readerFor(entry.path);
  const isOpaque = reader === undefined && isUnreadWeights(entry);
  if (reader === undefined && !isOpaque && !mayBePointer) return unread(entry, 'other', []);
  try {
    return open((file) => {
      const lfs = lfsPointerOf(file);
      const role = reader?.role ?? (isOpaque ? 'weights' : 'other');
      if (lfs !== undefined) return pointerFile(entry, role, lfs);
      if (reader === undefined) return { ...unread(entry, role, []), ...(isOpaque ? { isOpaque } : {}) };
      if (reader.role === 'text') checkUnchanged(file, entry);
      return { entry, role: reader.role, ...runReader(reader, file, entry.path) };
    });
  } catch (error) {
    if (isAppError(error) && error.code === 'changed-while-reading') throw error;
    return unreadableFile(entry, error);
  }
}

/** A file that could not be opened or read at all. */
export function unreadableFile(entry: ManifestEntry, error: unknown): ModelFile {
  const role = readerFor(entry.path)?.role ?? 'weights';
  return failed(entry, role, { ruleId: 'aibom-unreadable-file', error });
}

/** Findings that say of a readable file that something in it is not known. */
const INCOMPLETE: ReadonlySet<string> = new Set<AibomRuleId>([
  'aibom-partly-read',
  'aibom-unreadable-metadata',
]);

/** Runs one reader; whatever it throws becomes a finding. Exported for tests that feed bytes. */
export function runReader(
  reader: Reader,
  file: FilePort,
  path: string,
): ReaderResult & { readonly unreadable?: string } {
  try {
    const result = reader.read(file, path);
    const isWhole = !result.findings.some(({ ruleId }) => INCOMPLETE.has(ruleId));
    return isWhole ? result : { ...result, complete: false };
  } catch (error) {
    if (isAppError(error) && (error.code === 'changed-while-reading' || error.code === 'unreadable'))
      throw error;
    const reason = cleanText(messageOf(error), 200);
    const ruleId = reader.role === 'weights' ? 'aibom-unreadable-header' : 'aibom-unreadable-metadata';
    const findings = [aibomFinding(ruleId, { path }, reason)];
    return { facts: [], references: [], findings, complete: false, unreadable: reason };
  }
}

function lfsPointerOf(file: FilePort): LfsPointer | undefined {
  return file.size > MAX_LFS_POINTER_BYTES ? undefined : parseLfsPointer(file.read(0, file.size));
}

/** Small texts are hashed again: then what is quoted is what was signed. Weights are too large for that. */
function checkUnchanged(file: FilePort, entry: ManifestEntry): void {
  if (file.size > 8 * 1024 * 1024) return;
  if (sha256Hex(readWhole(file, file.size)) !== entry.sha256) {
    throw new AppError('changed-while-reading', `${entry.path} changed after it was hashed`, {
      hint: 'run again when nothing writes to the model',
    });
  }
}

function pointerFile(entry: ManifestEntry, role: ModelFile['role'], lfs: LfsPointer): ModelFile {
  const message = `the file is a Git LFS pointer to ${lfs.size} bytes that are not here`;
  const findings = [aibomFinding('aibom-lfs-pointer', { path: entry.path }, message)];
  return { ...unread(entry, role, findings), lfs, complete: false };
}

function failed(
  entry: ManifestEntry,
  role: ModelFile['role'],
  failure: { readonly ruleId: AibomRuleId; readonly error: unknown },
): ModelFile {
  const reason = cleanText(messageOf(failure.error), 200);
  const findings = [aibomFinding(failure.ruleId, { path: entry.path }, reason)];
  return { ...unread(entry, role, findings), complete: false, unreadable: reason };
}

function unread(entry: ManifestEntry, role: ModelFile['role'], findings: readonly Finding[]): ModelFile {
  return { entry, role, facts: [], references: [], findings, complete: true };
}
