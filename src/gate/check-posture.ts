import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { PostureRequirement } from '../domain/policy.ts';
import { POSTURE_CHECKS, postureSchema, type PosturePredicate } from '../domain/posture.ts';
import { listSome, makeCheck } from './check.ts';
import { ageProblem, describeAge, timeOf } from './evidence-time.ts';
import { candidatesFor, missingEvidence, type RequirementContext } from './missing-evidence.ts';

/** How one statement stands against the requirement. */
interface Judged {
  readonly evidence: Evidence;
  readonly said: PosturePredicate;
  /** Checks that failed, that nobody could decide, and that would have but for a waiver; each with its detail. */
  readonly failed: readonly string[];
  readonly undecided: readonly string[];
  readonly waived: readonly string[];
}

/**
 * Whether a named signer saw the settings of the repository as they must be. Every fresh statement is judged: one that
 * found a setting open is not outweighed by another, since within the time the policy looks back it was open. One that
 * could not see all is as good as none. A statement that cannot be read is undecided.
 */
export function checkPosture(requirement: PostureRequirement, context: RequirementContext): DecisionCheck {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return missingEvidence(requirement, context);
  const judged: Judged[] = [];
  const unreadable: string[] = [];
  const problems: string[] = [];
  for (const evidence of candidates) {
    const parsed = postureSchema.safeParse(evidence.statement.predicate);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const what = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not usable'}`;
      unreadable.push(`sha256:${evidence.bundleSha256.slice(0, 16)} ${what}`);
      continue;
    }
    const said = parsed.data;
    const problem = bindingProblem(said, requirement, { evidence, now: context.now });
    if (problem === undefined) judged.push(judge(evidence, said, { requirement, now: context.now }));
    else problems.push(problem);
  }
  const line = (
    result: DecisionCheck['result'],
    reason: string,
    of: readonly Judged[] = [],
  ): DecisionCheck => {
    const evidence = of.length === 0 ? candidates : of.map((each) => each.evidence);
    return makeCheck(context.id, result, { reason, remedy: context.remedy, evidence });
  };
  const failed = judged.filter((each) => each.failed.length > 0);
  if (failed.length > 0) {
    return line('block', `not as it must be: ${listAll(failed.flatMap((each) => each.failed))}`, failed);
  }
  if (unreadable.length > 0) {
    return line('indeterminate', `posture cannot be read: ${listSome(unreadable.sort())}`);
  }
  const whole = judged.filter((each) => each.undecided.length === 0);
  const [best] = [...whole].sort((a, b) => (a.evidence.bundleSha256 < b.evidence.bundleSha256 ? -1 : 1));
  if (best !== undefined) {
    const waived = [...new Set(whole.flatMap((each) => each.waived))].sort();
    const but = waived.length === 0 ? '' : `; waived: ${listAll(waived)}`;
    return line(waived.length === 0 ? 'pass' : 'warn', `${describe(best, context.now)}${but}`, whole);
  }
  if (judged.length > 0) {
    return line('indeterminate', `undecided: ${listAll(judged.flatMap((each) => each.undecided))}`, judged);
  }
  return line('block', `posture ${listSome([...new Set(problems)].sort())}`);
}

function listAll(items: readonly string[]): string {
  return listSome([...new Set(items)].sort(), 20);
}

/** Why a statement is not about this repository now, or undefined. */
function bindingProblem(
  said: PosturePredicate,
  requirement: PostureRequirement,
  { evidence, now }: { readonly evidence: Evidence; readonly now: Date },
): string | undefined {
  const { repositoryId, server, branch = said.defaultBranch } = requirement;
  if (said.server.replace(/\/+$/, '') !== server) return `is of ${said.server}, must be of ${server}`;
  if (said.repository.id !== repositoryId) {
    return `is of repository ${String(said.repository.id)} (${said.repository.name}), must be of ${String(repositoryId)}`;
  }
  if (said.branch !== branch) return `is of branch ${said.branch}, must be of ${branch}`;
  const { gitCommit } = evidence.statement.subject[0].digest;
  if (gitCommit !== undefined && said.commit !== undefined && said.commit !== gitCommit) {
    return `read the workflows of commit ${said.commit.slice(0, 12)}, and is about ${gitCommit.slice(0, 12)}`;
  }
  return ageProblem(timeOf(evidence, new Date(said.observedAt), now), requirement.maxAgeMs, now);
}

function judge(
  evidence: Evidence,
  said: PosturePredicate,
  { requirement, now }: { readonly requirement: PostureRequirement; readonly now: Date },
): Judged {
  const known = new Map<string, PosturePredicate['checks'][number]>(
    said.checks.map((each) => [each.id, each]),
  );
  const asked = requirement.checks ?? [...new Set<string>([...POSTURE_CHECKS, ...known.keys()])];
  const active = requirement.waive.filter(({ until }) => now.getTime() < until.getTime());
  const [failed, undecided, waived]: [string[], string[], string[]] = [[], [], []];
  for (const id of asked) {
    const found = known.get(id);
    if (found?.status === 'ok') continue;
    const waiver = active.find(({ check }) => check === id);
    if (waiver !== undefined) waived.push(`${id} (${waiver.reason})`);
    else if (found === undefined) undecided.push(`${id} (nobody looked)`);
    else if (found.status === 'failed') failed.push(`${id} (${found.detail})`);
    else undecided.push(`${id} (${found.detail})`);
  }
  return { evidence, said, failed, undecided, waived };
}

function describe({ evidence, said }: Judged, now: Date): string {
  const age = describeAge(timeOf(evidence, new Date(said.observedAt), now), now);
  return `${said.repository.name} (${String(said.repository.id)}) branch ${said.branch}, seen by ${evidence.signerName}, ${age}`;
}
