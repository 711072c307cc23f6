/** What can be wrong with a log; kebab-case and permanent. */
export const AUDIT_PROBLEMS = [
  'checkpoint-missing',
  'checkpoint-invalid',
  'wrong-key',
  'retired-key',
  'signature-missing',
  'witness-missing',
  'witness-invalid',
  'stamp-missing',
  'stamp-invalid',
  'file-missing',
  'tile-damaged',
  'entry-damaged',
  'entry-malformed',
  'out-of-order',
  'future-time',
  'history-rewritten',
  'truncated',
  'view-altered',
] as const;
export type AuditProblemKind = (typeof AUDIT_PROBLEMS)[number];

/** One reason why a log does not verify, and where. `file` is relative to the log; `entry` is the 0-based sequence number. */
export interface AuditProblem {
  readonly kind: AuditProblemKind;
  readonly message: string;
  readonly file?: string;
  readonly entry?: number;
}

/** Problems kept; a log that was replaced as a whole would fill memory with them. */
const MAX_PROBLEMS = 100;

/** Collects problems in the order they are found; `total` counts also those beyond the first hundred. */
export interface ProblemList {
  readonly items: readonly AuditProblem[];
  readonly total: number;
  add(
    kind: AuditProblemKind,
    message: string,
    where?: { readonly file?: string; readonly entry?: number },
  ): void;
}

export function createProblemList(): ProblemList {
  const items: AuditProblem[] = [];
  let total = 0;
  return {
    items,
    get total() {
      return total;
    },
    add(kind, message, where = {}) {
      total += 1;
      if (items.length < MAX_PROBLEMS) items.push({ kind, message, ...where });
    },
  };
}

/** Numbers in rising order to runs: 3, 4, 5, 9 → [3, 5], [9, 9]. */
export function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
