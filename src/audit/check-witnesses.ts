import { AppError } from '../domain/errors.ts';
import type { ProblemList } from './audit-problem.ts';
import { checkCosignatures, parseWitnessKey, type Cosignature, type WitnessKey } from './cosignature.ts';
import { parseNote } from './note.ts';
import type { OpenedCheckpoint } from './open-signed.ts';
import { CHECKPOINT_FILE } from './tile-paths.ts';

export interface WitnessOptions {
  /** Verifier keys of witnesses whose cosignatures count. */
  readonly witnesses?: readonly string[];
  /** How many of them must have co-signed the checkpoint; default: all. */
  readonly witnessThreshold?: number;
}

export interface WitnessRule {
  readonly keys: readonly WitnessKey[];
  readonly threshold: number;
}

/** Throws AppError `invalid-key`, `invalid-input` (one key twice, a threshold that asks nothing or too much). */
export function readWitnesses({ witnesses = [], witnessThreshold }: WitnessOptions): WitnessRule {
  const keys = witnesses.map(parseWitnessKey);
  if (new Set(keys.map(({ rawHex }) => rawHex)).size < keys.length) {
    throw new AppError('invalid-input', 'one witness key was given twice', {
      hint: 'a witness counts once, whatever its names',
    });
  }
  const threshold = witnessThreshold ?? keys.length;
  const isCount = Number.isSafeInteger(threshold) && threshold <= keys.length;
  if (isCount && (threshold > 0 || witnessThreshold === undefined)) return { keys, threshold };
  throw new AppError(
    'invalid-input',
    `witness threshold ${String(threshold)} does not fit ${String(keys.length)} witnesses`,
    { hint: 'give a number from 1 to the number of witness keys' },
  );
}

/**
 * The good cosignatures of the present checkpoint, also those in a pinned copy of the very same text. A cosignature of a
 * known witness that does not hold is a problem, and so are fewer good ones than asked for.
 */
export function checkWitnesses(
  head: OpenedCheckpoint,
  check: {
    readonly witnesses: WitnessRule;
    readonly pinned: readonly OpenedCheckpoint[];
    readonly now: Date;
    readonly problems: ProblemList;
  },
): Cosignature[] {
  const { witnesses, now, problems } = check;
  const whole = parseNote(Buffer.from(head.note, 'utf8'));
  const copies = check.pinned
    .map(({ note }) => parseNote(Buffer.from(note, 'utf8')))
    .filter(({ text }) => text === whole.text);
  const signatures = [whole, ...copies].flatMap((note) => note.signatures);
  const found = checkCosignatures({ text: whole.text, signatures }, witnesses.keys, now);
  for (const text of new Set(found.problems)) {
    problems.add('witness-invalid', text, { file: CHECKPOINT_FILE });
  }
  if (found.good.length < witnesses.threshold) {
    const text = `checkpoint of ${String(head.size)} entries is co-signed by ${String(found.good.length)} of the witnesses, ${String(witnesses.threshold)} are asked for`;
    problems.add('witness-missing', text, { file: CHECKPOINT_FILE });
  }
  return [...found.good];
}
