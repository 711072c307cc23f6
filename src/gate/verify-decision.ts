import type { Evidence } from '../domain/evidence.ts';
import type { DenyEntry } from '../domain/policy.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Subject } from '../domain/subject.ts';
import type { Verdict } from '../domain/verdict.ts';
import { admitEvidence } from './admit-evidence.ts';
import { listSome } from './check.ts';
import { checkBundles } from './check-bundles.ts';
import { checkDenyList, denyEntries } from './check-deny-list.ts';
import { checkRetirement, RETIREMENT } from './check-retirement.ts';
import { gateCommand, nameSubject, placesOf } from './commands.ts';
import { ageProblem, describeAge } from './evidence-time.ts';
import type { GateInput, RejectedBundle } from './gate-input.ts';
import { findNewestDecision } from './newest-decision.ts';
import type { ReadDecision } from './read-decision.ts';

/** What is asked at the door of an environment: is there a decision that lets this subject in, now? */
export interface DecisionQuestion extends Pick<
  GateInput,
  'policy' | 'policyDigest' | 'policyUri' | 'environment'
> {
  readonly subject: Subject;
  /** Verified evidence of the subject. */
  readonly evidence: readonly Evidence[];
  /** Verified evidence of the sources it was made from, as in `GateInput`: they may have been retired. */
  readonly related?: ReadonlyMap<string, readonly Evidence[]>;
  readonly rejected: readonly RejectedBundle[];
  readonly storeSkipped: readonly { readonly name: string; readonly reason: string }[];
  /** Content of the deny-list file, as in `GateInput`. */
  readonly denyList?: readonly DenyEntry[];
  readonly now: Date;
  /** A decision as old as this or older does not count. */
  readonly maxAgeMs?: number;
}

/** A decision that lets the subject in. */
export interface AcceptedDecision {
  readonly decision: ReadDecision;
  /** One line: by whom, how old, overridden by whom. */
  readonly reason: string;
}

/** Why the subject may not enter; `reasons` is never empty. */
export interface RefusedDecision {
  readonly verdict: Exclude<Verdict, 'pass'>;
  readonly reasons: readonly string[];
  readonly remedy: string;
}

/**
 * Whether the newest decision of a trusted gate on this environment lets the subject in: made under exactly this policy,
 * young enough, a pass, or overridden and the override still runs. A decision made in mode `warn` counts like any other,
 * so a failure stays one; a rehearsal (`dry-run`) is no decision. The deny-list is asked again, since an entry may be
 * younger than the decision.
 */
export function verifyDecision(question: DecisionQuestion): Result<AcceptedDecision, RefusedDecision> {
  const { policy, subject, environment, now } = question;
  const refuse = (verdict: RefusedDecision['verdict'], reasons: string[], remedy?: string) =>
    err({ verdict, reasons, remedy: remedy ?? gateCommand(placesOf(question)) });
  const { evidence, refused } = admitEvidence(question.evidence, subject.digest, policy);
  const denied = checkDenyList(
    [{ what: 'subject', digest: subject.digest }],
    denyEntries(policy, question.denyList),
  );
  const bundles = checkBundles({
    evidence,
    rejected: [...question.rejected, ...refused],
    storeSkipped: question.storeSkipped,
    recorded: undefined,
  });
  for (const { result, reason, remedy } of [denied, bundles]) {
    if (result === 'block' || result === 'indeterminate') return refuse(result, [reason], remedy);
  }
  const { gates } = policy.trust;
  const newest = findNewestDecision(evidence, { environment, gates, now });
  if (newest.kind === 'unreadable') return refuse('indeterminate', [newest.reason]);
  if (newest.kind === 'none') {
    const signers = gates.length === 0 ? 'anybody: the policy names no trust.gates' : listSome(gates);
    return refuse('block', [
      `no decision on ${environment} about ${nameSubject(subject.digest)} by ${signers}`,
    ]);
  }
  const retired = retiredSince(newest.decision, evidence, question);
  if (retired?.result === 'block' || retired?.result === 'indeterminate') {
    return refuse(retired.result, [retired.reason], retired.remedy);
  }
  const problems = problemsOf(newest.decision, question);
  if (problems.length > 0) return refuse('block', problems);
  return ok({ decision: newest.decision, reason: describe(newest.decision, now) });
}

function problemsOf(decision: ReadDecision, { policyDigest, maxAgeMs, now }: DecisionQuestion): string[] {
  const { said, policySha256 } = decision;
  const problems: string[] = [];
  if (policySha256 !== policyDigest) {
    problems.push(`the decision was made under another policy (sha256:${policySha256.slice(0, 16)}…)`);
  }
  const stale = ageProblem(timeOfDecision(decision), maxAgeMs, now);
  if (stale !== undefined) problems.push(`the decision ${stale}`);
  if (said.verdict === 'pass') return problems;
  const { override } = said;
  if (override === undefined) return [...problems, ...failures(decision)];
  // Written so that an invalid date counts as expired.
  const isRunning = now.getTime() < new Date(override.expiresAt).getTime();
  if (!isRunning) {
    problems.push(`its override expired on ${override.expiresAt}`, ...failures(decision));
  }
  return problems;
}

/** Retirements that the decision does not know, or knows and was not overridden for. */
function retiredSince(decision: ReadDecision, own: readonly Evidence[], question: DecisionQuestion) {
  const { policy, environment, related = new Map<string, readonly Evidence[]>() } = question;
  const { said } = decision;
  const known = said.override === undefined ? [] : said.checks.filter(({ id }) => id === RETIREMENT);
  const lifted = new Set(known.flatMap(({ digests }) => digests.map((each) => each.replace(/^sha256:/, ''))));
  const sources = [...related.values()].map((evidence) => ({ what: 'source', evidence }));
  return checkRetirement([{ what: 'subject', evidence: own }, ...sources], { policy, environment, lifted })
    .check;
}

function failures({ said }: ReadDecision): string[] {
  const failed = said.checks.filter(({ result }) => result === 'block' || result === 'indeterminate');
  const mode = said.mode === 'enforce' ? '' : ` (mode ${said.mode})`;
  return [
    `the newest decision is ${said.verdict}${mode}`,
    ...failed.map(({ id, reason }) => `${id}: ${reason}`),
  ];
}

function timeOfDecision({ at, evidence }: ReadDecision) {
  return { kind: 'known', at, isTrusted: evidence.times.length > 0 } as const;
}

function describe(decision: ReadDecision, now: Date): string {
  const { said, evidence } = decision;
  const by = `signed by ${evidence.signerName}, ${describeAge(timeOfDecision(decision), now)}`;
  if (said.override === undefined) return `passed ${said.environment}, ${by}`;
  const { people, expiresAt } = said.override;
  return `${said.verdict}, overridden by ${people.join(', ')} until ${expiresAt}, ${by}`;
}
