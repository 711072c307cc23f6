import type { DecisionApproval, DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import { approvalSchema, type ApprovalPredicate } from '../domain/people-predicates.ts';
import type { ApprovalRule, Policy } from '../domain/policy.ts';
import type { ApprovalCandidate, ApprovalWord } from './approval-candidate.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import type { Parties } from './parties.ts';
import { readPersonStatements, type Binding, type PersonStatement } from './statement-binding.ts';

export interface ApprovalsContext {
  readonly policy: Policy;
  readonly rules: readonly ApprovalRule[];
  readonly binding: Binding;
  readonly parties: Parties;
  readonly remedy: string;
  /** What GitHub told (`readGithubApprovals`). */
  readonly github: {
    readonly candidates: readonly ApprovalCandidate[];
    readonly problems: readonly string[];
  };
}

export interface ApprovalsOutcome {
  /** One check for each rule, in the order of the policy. */
  readonly checks: readonly DecisionCheck[];
  /** Every approval and rejection that lay there, counted or not; sorted by group, person, bundle. */
  readonly approvals: readonly DecisionApproval[];
}

/** Id of the check of an approval rule. */
export function approvalCheckId({ group }: ApprovalRule): string {
  return `approvals:${group}`;
}

/**
 * Counts approvals, N of M people over all channels: a person counts once, whatever the number of keys, statements,
 * reviews and clicks. Members of the group alone count, minus those who had an excluded part. A rejection by a member
 * blocks until it expires or is taken back.
 */
export function checkApprovals(evidence: readonly Evidence[], context: ApprovalsContext): ApprovalsOutcome {
  const { policy, rules, binding, github } = context;
  const signed = onePerBundle(readPersonStatements('approval', approvalSchema, { evidence, binding }));
  const candidates = [...signed.map(fromStatement), ...github.candidates];
  const outcomes = rules.map((rule) => checkRule(rule, candidates, context));
  const isMemberSomewhere = (person: string): boolean =>
    rules.some(({ group }) => policy.groups.get(group)?.includes(person) === true);
  const others = candidates
    .filter(({ person }) => !isMemberSomewhere(person))
    .map((each): DecisionApproval => {
      const reason = each.isKnown ? 'is in no group that is asked' : 'is nobody in the policy';
      return listed(each, '', { reason });
    });
  const approvals = [...outcomes.flatMap((outcome) => outcome.approvals), ...others];
  const keyOf = ({ group, person, channel, bundleSha256 }: DecisionApproval): string =>
    `${group}\n${person}\n${channel}\n${bundleSha256}`;
  return {
    checks: outcomes.map(({ check }) => check),
    approvals: approvals.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

/** A bundle that several credentials of one person verify is one statement. */
function onePerBundle(
  statements: readonly PersonStatement<ApprovalPredicate>[],
): PersonStatement<ApprovalPredicate>[] {
  const byBundle = new Map<string, PersonStatement<ApprovalPredicate>>();
  for (const each of statements) {
    const key = `${each.evidence.bundleSha256} ${each.person}`;
    if (!byBundle.has(key)) byBundle.set(key, each);
  }
  return [...byBundle.values()];
}

function fromStatement({
  person,
  evidence,
  predicate,
  problem,
  isUnreadable,
}: PersonStatement<ApprovalPredicate>): ApprovalCandidate {
  if (isUnreadable === true) {
    const word = { kind: 'unreadable', reason: problem ?? 'cannot be read' } as const;
    return { person, isKnown: true, channel: 'statement', evidence, word };
  }
  return { person, isKnown: true, channel: 'statement', evidence, word: wordOf(predicate, problem) };
}

function wordOf(predicate: ApprovalPredicate | undefined, problem: string | undefined): ApprovalWord {
  if (predicate === undefined) return { kind: 'void', reason: problem ?? 'does not hold' };
  const until = `until ${predicate.expiresAt}`;
  return { kind: predicate.decision === 'REJECTED' ? 'rejected' : 'approved', until };
}

function listed(
  { person, channel, evidence }: ApprovalCandidate,
  group: string,
  { reason, counted = false }: { readonly reason: string; readonly counted?: boolean },
): DecisionApproval {
  return { person, group, channel, counted, reason, bundleSha256: evidence.bundleSha256 };
}

interface Tally {
  readonly approvals: DecisionApproval[];
  /** Person to the bundle that counts. */
  readonly counted: Map<string, Evidence>;
  readonly rejected: Set<string>;
  /** People of whom there is a statement that nobody can read. */
  readonly unreadable: Set<string>;
  /** People whose approval may count, and why nobody can tell. */
  readonly undecided: Map<string, string>;
}

function checkRule(
  rule: ApprovalRule,
  candidates: readonly ApprovalCandidate[],
  context: ApprovalsContext,
): { readonly check: DecisionCheck; readonly approvals: readonly DecisionApproval[] } {
  const members = context.policy.groups.get(rule.group) ?? [];
  const those = candidates.filter(({ person, isKnown }) => isKnown && members.includes(person));
  const tally: Tally = {
    approvals: [],
    counted: new Map(),
    rejected: new Set(),
    unreadable: new Set(),
    undecided: new Map(),
  };
  for (const candidate of those) tally.approvals.push(judge(candidate, rule, { tally, context }));
  const check = conclude(rule, tally, {
    evidence: those.map(({ evidence }) => evidence),
    remedy: context.remedy,
    problems: rule.channels.some((channel) => channel !== 'statement') ? context.github.problems : [],
  });
  return { check, approvals: tally.approvals };
}

function judge(
  candidate: ApprovalCandidate,
  rule: ApprovalRule,
  { tally, context }: { readonly tally: Tally; readonly context: ApprovalsContext },
): DecisionApproval {
  const { person, word, evidence } = candidate;
  const answer = (reason: string, counted = false): DecisionApproval =>
    listed(candidate, rule.group, { reason, counted });
  const undecided = (why: string): DecisionApproval => {
    tally.undecided.set(person, why);
    return answer(`cannot be counted: ${why}`);
  };
  // Whoever may not approve here by that channel may still say no.
  if (word.kind === 'rejected') {
    tally.rejected.add(`${person} ${word.until}`);
    return answer(`rejected, blocks ${word.until}`);
  }
  if (word.kind === 'unreadable') {
    tally.unreadable.add(`${person} (${word.reason})`);
    return answer(word.reason);
  }
  if (word.kind === 'void') return answer(word.reason);
  if (!rule.channels.includes(candidate.channel)) {
    return answer(`is by ${candidate.channel}, and the rule counts ${rule.channels.join(' and ')}`);
  }
  if (word.kind === 'unknown') return undecided(word.reason);
  for (const party of rule.exclude) {
    const part = context.parties.partOf(person, party);
    if (part.kind === 'had') return answer(`is excluded: ${person} is the ${party}`);
    if (part.kind === 'unknown') return undecided(part.why);
  }
  const { team } = rule;
  if (team !== undefined && candidate.channel !== 'statement') {
    if (candidate.teams === undefined)
      return undecided(`nobody could ask whether ${person} is in team ${team}`);
    if (!candidate.teams.includes(team)) return answer(`is not an active member of team ${team}`);
  }
  if (tally.counted.has(person)) return answer(`counts already: ${person} is one person`);
  tally.counted.set(person, evidence);
  return answer(`counts ${word.until}`, true);
}

function conclude(
  rule: ApprovalRule,
  { approvals, counted, rejected, unreadable, undecided }: Tally,
  parts: {
    readonly evidence: readonly Evidence[];
    readonly remedy: string;
    readonly problems: readonly string[];
  },
): DecisionCheck {
  const id = approvalCheckId(rule);
  const have = `${String(counted.size)} of ${quantity(rule.count, 'approval')} by ${rule.group}`;
  if (rejected.size > 0) {
    const reason = `rejected by ${listSome([...rejected].sort())}`;
    const remedy = 'settle what the rejection is about; it blocks until it expires';
    return makeCheck(id, 'block', { ...parts, reason, remedy });
  }
  if (unreadable.size > 0) {
    const reason = `cannot be read, and may be a rejection: ${listSome([...unreadable].sort())}`;
    return makeCheck(id, 'indeterminate', {
      ...parts,
      reason,
      remedy: 'have it signed again, then remove it from the store',
    });
  }
  const people = [...counted.keys()].sort();
  if (counted.size >= rule.count) {
    return makeCheck(id, 'pass', { reason: `${have}: ${people.join(', ')}`, evidence: counted.values() });
  }
  const open = [...undecided].filter(([person]) => !counted.has(person));
  if (counted.size + open.length >= rule.count) {
    const reason = `${have}; ${listSome([...new Set(open.map(([, why]) => why))].sort())}`;
    return makeCheck(id, 'indeterminate', { ...parts, reason, remedy: UNDECIDED_REMEDY });
  }
  const refused = approvals
    .filter((each) => !each.counted)
    .map(({ person, reason }) => `${person} (${reason})`)
    .sort();
  const aside = refused.length === 0 ? '' : `; not counted: ${listSome(refused)}`;
  const unread = parts.problems.length === 0 ? '' : `; from GitHub: ${listSome(parts.problems)}`;
  return makeCheck(id, 'block', { ...parts, reason: `${have}${aside}${unread}` });
}

const UNDECIDED_REMEDY =
  'name the author, builder and actor (--author, --builder, --actor) as the policy knows them; approve by a signed statement where GitHub cannot tell';
