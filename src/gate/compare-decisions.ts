import type { Decision, DecisionCheck } from '../domain/decision.ts';

/** One thing that two decisions on the same inputs do not share. */
export interface DecisionDifference {
  /** `verdict`, `allowed`, `build level`, `check <id>`, `override`, or one of the lists of a decision. */
  readonly what: string;
  readonly recorded: string;
  readonly replayed: string;
}

/**
 * What differs between a decision and its replay, in the order of the decision; empty when both say the same. The version
 * of the product and where things lie are no part of what a decision says.
 */
export function compareDecisions(recorded: Decision, replayed: Decision): DecisionDifference[] {
  const differences: DecisionDifference[] = [];
  const compare = (what: string, before: string, after: string): void => {
    if (before !== after) differences.push({ what, recorded: before, replayed: after });
  };
  compare('verdict', recorded.verdict, replayed.verdict);
  compare('allowed', String(recorded.allowed), String(replayed.allowed));
  compare('build level', String(recorded.buildLevel ?? 'none'), String(replayed.buildLevel ?? 'none'));
  const checks = [recorded.checks, replayed.checks].map(byId);
  const ids = new Set(checks.flatMap((each) => [...each.keys()]));
  for (const id of ids) {
    const [before, after] = checks.map((each) => describeCheck(each.get(id)));
    compare(`check ${id}`, before ?? '', after ?? '');
  }
  compare('override', JSON.stringify(recorded.override ?? null), JSON.stringify(replayed.override ?? null));
  for (const list of ['findings', 'approvals', 'evidence', 'coverage', 'consumers'] as const) {
    const [before, after] = [recorded, replayed].map((decision) =>
      (decision[list] ?? []).map((each) => sorted(each)).sort(),
    );
    const only = (one: readonly string[] = [], other: readonly string[] = []): string => {
      const there = new Set(other);
      const missing = one.filter((each) => !there.has(each));
      return missing.length === 0
        ? 'the same'
        : `${String(missing.length)} that the other has not, first ${(missing[0] ?? '').slice(0, 300)}`;
    };
    compare(list, only(before, after), only(after, before));
  }
  return differences;
}

function byId(checks: readonly DecisionCheck[]): ReadonlyMap<string, DecisionCheck> {
  return new Map(checks.map((check) => [check.id, check]));
}

function describeCheck(check: DecisionCheck | undefined): string {
  return check === undefined
    ? 'is not there'
    : `${check.result}: ${check.reason} [${check.digests.join(' ')}]`;
}

/** JSON with members in one order: a decision that was read has the order of its file. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
