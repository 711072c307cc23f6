import type { DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import { githubApprovalsSchema, type GithubApprovalsPredicate } from '../domain/github-approvals.ts';
import { MAX_LIFE_DAYS } from '../domain/people-predicates.ts';
import type { Policy } from '../domain/policy.ts';
import { timeOf } from './evidence-time.ts';
import { DAY_MS, type Binding } from './statement-binding.ts';

/** What an observation is held against. */
export interface ObservationContext {
  readonly policy: Policy;
  readonly binding: Binding;
  /** Digest of what is judged, and those of its sources that accepted provenance names. */
  readonly commits: readonly DigestSet[];
  /** Numeric ids of the repositories those sources are of, as far as certificates of accepted provenance say so. */
  readonly repositories: readonly string[];
  /** Name of the environment in GitHub. */
  readonly githubEnvironment: string;
}

/** What GitHub said at one moment, by an observer of the policy. */
export interface Observation {
  readonly evidence: Evidence;
  readonly said: GithubApprovalsPredicate;
}

/** What it says, or why it does not count. */
export function readObservation(
  evidence: Evidence,
  { policy, binding }: ObservationContext,
): Observation | string {
  if (!policy.trust.observers.includes(evidence.signerName)) {
    return `is signed by ${evidence.signerName}, which is not in trust.observers`;
  }
  const parsed = githubApprovalsSchema.safeParse(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `is not as it must be ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not usable'}`;
  }
  const said = parsed.data;
  if (said.environment !== binding.environment) return `is for environment ${said.environment}`;
  if (said.policy.sha256 !== binding.policyDigest) return 'is for another policy';
  const createdAt = new Date(said.createdAt);
  const expiresAt = new Date(said.expiresAt);
  if (binding.now.getTime() >= expiresAt.getTime()) return `expired at ${said.expiresAt}`;
  if (expiresAt.getTime() - createdAt.getTime() > MAX_LIFE_DAYS['github-approvals'] * DAY_MS) {
    return 'would live longer than a day';
  }
  const time = timeOf(evidence, createdAt, binding.now);
  if (time.kind === 'impossible') return time.reason;
  return certificateProblem(evidence, said) ?? { evidence, said };
}

/** Whether it is by an observer of the policy and nobody can read it. */
export function isUnreadable({ signerName, statement }: Evidence, { policy }: ObservationContext): boolean {
  const isTrusted = policy.trust.observers.includes(signerName);
  return isTrusted && !githubApprovalsSchema.safeParse(statement.predicate).success;
}

/** A certificate of a run says which run it is: an observation of another one is not its own. */
function certificateProblem(
  { signer }: Evidence,
  { run, repository }: GithubApprovalsPredicate,
): string | undefined {
  if (signer.kind !== 'certificate' || run === undefined) return undefined;
  const home = signer.extensions['sourceRepositoryIdentifier'];
  if (home !== undefined && home !== String(repository.id)) {
    return `speaks of a run of repository ${String(repository.id)} and is signed by one of ${home}`;
  }
  const invocation = signer.extensions['runInvocationUri'];
  if (invocation === undefined) return undefined;
  const own = `/${repository.name}/actions/runs/${String(run.id)}/attempts/${String(run.attempt)}`;
  return invocation.endsWith(own)
    ? undefined
    : `speaks of run ${String(run.id)} and is signed by ${invocation}`;
}

/** The newest of each key, oldest first. */
export function newest(
  observations: readonly Observation[],
  keyOf: (each: Observation) => string | undefined,
): Observation[] {
  const byKey = new Map<string, Observation>();
  const age = ({ said, evidence }: Observation): string =>
    `${new Date(said.createdAt).toISOString()} ${evidence.bundleSha256}`;
  const ordered = [...observations].sort((a, b) => (age(a) < age(b) ? -1 : 1));
  for (const each of ordered) {
    const key = keyOf(each);
    if (key === undefined) continue;
    byKey.delete(key);
    byKey.set(key, each);
  }
  return [...byKey.values()];
}
