import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { ProblemList } from './audit-problem.ts';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import type { RetiredKey } from './key-handover.ts';

/** The keys of a log: those in force, and those that may have signed its past. */
export interface LogKeys {
  readonly publicKeys: readonly string[];
  readonly retiredKeys: readonly RetiredKey[];
}

/** `undefined` in `retired` means that a key in force signed it. */
export interface OpenedCheckpoint extends SignedCheckpoint {
  /** Set when retired keys alone signed it. */
  readonly retired: readonly { readonly verifierKey: string; readonly untilSize: number | undefined }[];
}

/** Opens a checkpoint by a key in force, else by a retired one. Errors: those of `openCheckpoint`. */
export function openByKeys(
  note: Uint8Array,
  { publicKeys, retiredKeys }: LogKeys,
  expected: { readonly origin?: string },
): OpenedCheckpoint {
  try {
    return { ...openCheckpoint(note, publicKeys, expected), retired: [] };
  } catch (cause) {
    if (!isAppError(cause) || cause.code !== 'signer-untrusted' || retiredKeys.length === 0) throw cause;
  }
  const all = retiredKeys.map(({ key }) => key);
  const opened = openCheckpoint(note, all, expected);
  const retired = retiredKeys.flatMap(({ key, untilSize }) =>
    signedBy(note, key, expected).map((verifierKey) => ({ verifierKey, untilSize })),
  );
  return { ...opened, retired };
}

function signedBy(note: Uint8Array, key: string, expected: { readonly origin?: string }): string[] {
  try {
    return openCheckpoint(note, [key], expected).signers.map(({ verifierKey }) => verifierKey);
  } catch (cause) {
    if (isAppError(cause) && cause.code === 'signer-untrusted') return [];
    throw cause;
  }
}

/** Turns what is wrong with a checkpoint into a problem; what is wrong with our own keys is thrown. */
export function addCheckpointProblem(
  cause: unknown,
  context: { readonly what: string; readonly file?: string; readonly problems: ProblemList },
): void {
  if (!isAppError(cause) || cause.code === 'invalid-key') throw cause;
  const kind = cause.code === 'signer-untrusted' ? 'wrong-key' : 'checkpoint-invalid';
  context.problems.add(
    kind,
    `${context.what}: ${messageOf(cause)}`,
    context.file === undefined ? {} : { file: context.file },
  );
}

/** A retired key as callers write it: the key alone, or with the size up to which it counts. Throws AppError `invalid-input`. */
export function retiredKeyOf(given: string | RetiredKey): RetiredKey {
  if (typeof given === 'string') return { key: given };
  const { untilSize } = given;
  if (untilSize === undefined || (Number.isSafeInteger(untilSize) && untilSize >= 0)) return given;
  throw new AppError('invalid-input', 'the size up to which a retired key counts is not a whole number');
}
