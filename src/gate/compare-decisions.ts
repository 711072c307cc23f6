import type { Decision, DecisionCheck } from '../domain/decision.ts';
import { DECISION_FIELD, type VsaPredicate } from './decision-predicate.ts';

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
  const { differences, compare, compareList } = comparison();
  compareOutcome(recorded, replayed, compare);
  compare('build level', String(recorded.buildLevel ?? 'none'), String(replayed.buildLevel ?? 'none'));
  for (const list of ['findings', 'approvals', 'evidence', 'coverage', 'consumers'] as const) {
    compareList(list, recorded[list] ?? [], replayed[list] ?? []);
  }
  return differences;
}

/** The same of a decision as it was signed: what a VSA has no place for is not compared. */
export function compareSignedDecisions(recorded: VsaPredicate, replayed: VsaPredicate): DecisionDifference[] {
  const { differences, compare, compareList } = comparison();
  const [before, after] = [recorded[DECISION_FIELD], replayed[DECISION_FIELD]];
  compareOutcome(before, after, compare);
  compare('levels', recorded.verifiedLevels.join(' '), replayed.verifiedLevels.join(' '));
  compare('findings', sorted(before.findings), sorted(after.findings));
  compareList('approvals', before.approvals, after.approvals);
  compareList('evidence', recorded.inputAttestations, replayed.inputAttestations);
  return differences;
}

type Compare = (what: string, before: string, after: string) => void;

function comparison() {
  const differences: DecisionDifference[] = [];
  const compare: Compare = (what, before, after) => {
    if (before !== after) differences.push({ what, recorded: before, replayed: after });
  };
  const compareList = (what: string, recorded: readonly unknown[], replayed: readonly unknown[]): void => {
    const [before, after] = [recorded, replayed].map((list) => list.map(sorted).sort());
    const only = (one: readonly string[] = [], other: readonly string[] = []): string => {
      const there = new Set(other);
      const missing = one.filter((each) => !there.has(each));
      return missing.length === 0
        ? 'the same'
        : `${String(missing.length)} that the other has not, first ${(missing[0] ?? '').slice(0, 300)}`;
    };
    compare(what, only(before, after), only(after, before));
  };
  return { differences, compare, compareList };
}

type Check = Pick<DecisionCheck, 'id' | 'result' | 'reason' | 'digests'>;
type Outcome = Pick<Decision, 'verdict' | 'allowed'> & {
  readonly checks: readonly Check[];
  readonly override?: unknown;
};

function compareOutcome(recorded: Outcome, replayed: Outcome, compare: Compare): void {
  compare('verdict', recorded.verdict, replayed.verdict);
  compare('allowed', String(recorded.allowed), String(replayed.allowed));
  const checks = [recorded.checks, replayed.checks].map(byId);
  const ids = new Set(checks.flatMap((each) => [...each.keys()]));
  for (const id of ids) {
    const [before, after] = checks.map((each) => describeCheck(each.get(id)));
    compare(`check ${id}`, before ?? '', after ?? '');
  }
  compare('override', sorted(recorded.override ?? null), sorted(replayed.override ?? null));
}

function byId(checks: readonly Check[]): ReadonlyMap<string, Check> {
  return new Map(checks.map((check) => [check.id, check]));
}

function describeCheck(check: Check | undefined): string {
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
