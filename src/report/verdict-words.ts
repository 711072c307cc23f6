import type { DecisionCheck } from '../domain/decision.ts';

/** Marks that are told apart by shape, not only by colour. */
export const VERDICT_MARKS: Readonly<Record<DecisionCheck['result'], string>> = {
  pass: '✅',
  block: '❌',
  indeterminate: '❓',
  warn: '⚠️',
};

/** The order of every list of checks: what stops the subject first. */
const ORDER = [
  'block',
  'indeterminate',
  'warn',
  'pass',
] as const satisfies readonly DecisionCheck['result'][];

/** Checks by result, worst first, otherwise as they came. */
export function sortChecks(checks: readonly DecisionCheck[]): DecisionCheck[] {
  return ORDER.flatMap((result) => checks.filter((check) => check.result === result));
}
