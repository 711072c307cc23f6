import type { DecisionApproval, DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import { approvalSchema, type ApprovalPredicate } from '../domain/people-predicates.ts';
import type { ApprovalRule, Policy } from '../domain/policy.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import type { Parties } from './parties.ts';
import { readPersonStatements, type Binding, type PersonStatement } from './statement-binding.ts';

export interface ApprovalsContext {
  readonly policy: Policy;
  readonly rules: readonly ApprovalRule[];
  readonly binding: Binding;
  readonly parties: Parties;
  readonly remedy: string;
}

export interface ApprovalsOutcome {
  /** One check for each rule, in the order of the policy. */
  readonly checks: readonly DecisionCheck[];
  /** Every approval and rejection that lay there, counted or not; sorted by group, person, bundle. */
  readonly approvals: readonly DecisionApproval[];
}

type Approval = PersonStatement<ApprovalPredicate>;

/** Id of the check of an approval rule. */
export function approvalCheckId({ group }: ApprovalRule): string {
  return `approvals:${group}`;
}

/**
 * Counts approvals, N of M people: a person counts once, whatever the number of keys and statements. Members of the
 * group alone count, minus those who had an excluded part. A rejection by a member blocks until it expires.
 */
export function checkApprovals(evidence: readonly Evidence[], context: ApprovalsContext): ApprovalsOutcome {
  const { policy, rules, binding } = context;
  const statements = onePerBundle(readPersonStatements('approval', approvalSchema, { evidence, binding }));
  const outcomes = rules.map((rule) => checkRule(rule, statements, context));
  const isMemberSomewhere = (person: string): boolean =>
    rules.some(({ group }) => policy.groups.get(group)?.includes(person) === true);
  const others = statements
    .filter(({ person }) => !isMemberSomewhere(person))
    .map((each): DecisionApproval => listed(each, '', { reason: 'is in no group that is asked' }));
  const approvals = [...outcomes.flatMap((outcome) => outcome.approvals), ...others];
  const keyOf = ({ group, person, bundleSha256 }: DecisionApproval): string =>
    `${group}\n${person}\n${bundleSha256}`;
  return {
    checks: outcomes.map(({ check }) => check),
    approvals: approvals.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

/** A bundle that several credentials of one person verify is one statement. */
function onePerBundle(statements: readonly Approval[]): Approval[] {
  const byBundle = new Map<string, Approval>();
  for (const each of statements) {
    const key = `${each.evidence.bundleSha256} ${each.person}`;
    if (!byBundle.has(key)) byBundle.set(key, each);
  }
  return [...byBundle.values()];
}

function listed(
  { person, evidence }: Approval,
  group: string,
  { reason, counted = false }: { readonly reason: string; readonly counted?: boolean },
): DecisionApproval {
  return { person, group, counted, reason, bundleSha256: evidence.bundleSha256 };
}

interface Tally {
  readonly approvals: DecisionApproval[];
  /** Person to the bundle that counts. */
  readonly counted: Map<string, Evidence>;
  readonly rejected: Set<string>;
  /** People whose approval may count, and why nobody can tell. */
  readonly undecided: Map<string, string>;
}

function checkRule(
  rule: ApprovalRule,
  statements: readonly Approval[],
  context: ApprovalsContext,
): { readonly check: DecisionCheck; readonly approvals: readonly DecisionApproval[] } {
  const members = context.policy.groups.get(rule.group) ?? [];
  const those = statements.filter(({ person }) => members.includes(person));
  const tally: Tally = { approvals: [], counted: new Map(), rejected: new Set(), undecided: new Map() };
  for (const statement of those) tally.approvals.push(judge(statement, rule, { tally, context }));
  const check = conclude(rule, tally, {
    evidence: those.map(({ evidence }) => evidence),
    remedy: context.remedy,
  });
  return { check, approvals: tally.approvals };
}

function judge(
  statement: Approval,
  rule: ApprovalRule,
  { tally, context }: { readonly tally: Tally; readonly context: ApprovalsContext },
): DecisionApproval {
  const { person, predicate, problem, evidence } = statement;
  const answer = (reason: string, counted = false): DecisionApproval =>
    listed(statement, rule.group, { reason, counted });
  if (predicate === undefined) return answer(problem ?? 'does not hold');
  const until = `until ${predicate.expiresAt}`;
  if (predicate.decision === 'REJECTED') {
    tally.rejected.add(`${person} ${until}`);
    return answer(`rejected, blocks ${until}`);
  }
  for (const party of rule.exclude) {
    const part = context.parties.partOf(person, party);
    if (part.kind === 'had') return answer(`is excluded: ${person} is the ${party}`);
    if (part.kind === 'unknown') {
      tally.undecided.set(person, part.why);
      return answer(`cannot be counted: ${part.why}`);
    }
  }
  if (tally.counted.has(person)) return answer(`counts already: ${person} is one person`);
  tally.counted.set(person, evidence);
  return answer(`counts ${until}`, true);
}

function conclude(
  rule: ApprovalRule,
  { approvals, counted, rejected, undecided }: Tally,
  parts: { readonly evidence: readonly Evidence[]; readonly remedy: string },
): DecisionCheck {
  const id = approvalCheckId(rule);
  const have = `${String(counted.size)} of ${quantity(rule.count, 'approval')} by ${rule.group}`;
  if (rejected.size > 0) {
    const reason = `rejected by ${listSome([...rejected].sort())}`;
    const remedy = 'settle what the rejection is about; it blocks until it expires';
    return makeCheck(id, 'block', { ...parts, reason, remedy });
  }
  const people = [...counted.keys()].sort();
  if (counted.size >= rule.count) {
    return makeCheck(id, 'pass', { reason: `${have}: ${people.join(', ')}`, evidence: counted.values() });
  }
  if (counted.size + undecided.size >= rule.count) {
    const reason = `${have}; ${listSome([...new Set(undecided.values())].sort())}`;
    return makeCheck(id, 'indeterminate', { ...parts, reason, remedy: PARTIES_REMEDY });
  }
  const refused = approvals
    .filter((each) => !each.counted)
    .map(({ person, reason }) => `${person} (${reason})`)
    .sort();
  const aside = refused.length === 0 ? '' : `; not counted: ${listSome(refused)}`;
  return makeCheck(id, 'block', { ...parts, reason: `${have}${aside}` });
}

const PARTIES_REMEDY =
  'name the author, builder and actor (--author, --builder, --actor) as the policy knows them';
