import type { Decision } from '../domain/decision.ts';
import { AppError } from '../domain/errors.ts';
import { writeAtomically } from '../platform/files.ts';

/** Indented for people up to here; what is longer no person reads, and the engine has no text of more than 512 MiB. */
const MOST_INDENTED = 100_000;

/**
 * Writes a decision as JSON: whole or not at all. Error: `limit-exceeded` when it is longer than a text can be (well over
 * a million findings).
 */
export async function writeDecision(file: string, decision: Decision): Promise<void> {
  const indent = decision.findings.length > MOST_INDENTED ? undefined : 2;
  let text: string;
  try {
    text = JSON.stringify(decision, null, indent);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const count = String(decision.findings.length);
    throw new AppError('limit-exceeded', `the decision with its ${count} findings is too large for ${file}`, {
      hint: 'let the scans leave out what is not gated, or decide without an output',
      cause,
    });
  }
  await writeAtomically(file, `${text}\n`);
}
