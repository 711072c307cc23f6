import type { z } from 'zod';
import type { Evidence } from '../domain/evidence.ts';
import { MAX_LIFE_DAYS } from '../domain/people-predicates.ts';
import { personOfSigner } from '../domain/policy.ts';
import { CLOCK_SKEW_MS, timeOf } from './evidence-time.ts';

/** What a person's statement must be bound to. */
export interface Binding {
  readonly environment: string;
  /** 64 hex. */
  readonly policyDigest: string;
  readonly now: Date;
  /** The artifact existed by then; nobody can have judged it before. */
  readonly existedBy: Date | undefined;
}

/** The members every predicate of a person has. */
interface Bound {
  readonly environment: string;
  readonly policy: { readonly sha256: string };
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly nonce: string;
}

/** One statement by one person: its predicate when it holds, the reason when it does not. */
export interface PersonStatement<P> {
  readonly evidence: Evidence;
  readonly person: string;
  readonly predicate: P | undefined;
  /** Set exactly when it does not hold. */
  readonly problem: string | undefined;
  /** Nobody can tell what the person said. */
  readonly isUnreadable?: true;
}

export const DAY_MS = 86_400_000;

/**
 * Reads all statements of one kind that people signed, each with the reason when it does not hold: another environment
 * or policy, expired, too long a life, dated in the future or before the artifact, a nonce that was used before. In the
 * order of creation, so that of two statements with one nonce the first one stands, whatever the order of the store.
 */
export function readPersonStatements<P extends Bound>(
  kind: keyof typeof MAX_LIFE_DAYS,
  schema: z.ZodType<P>,
  { evidence, binding }: { readonly evidence: readonly Evidence[]; readonly binding: Binding },
): PersonStatement<P>[] {
  const statements = evidence
    .flatMap((each) => {
      const person = personOfSigner(each.signerName);
      return each.kind === kind && person !== undefined
        ? [read(each, person, { kind, schema, binding })]
        : [];
    })
    .sort((a, b) => compare(sortKey(a), sortKey(b)));
  const nonces = new Map<string, string>();
  return statements.map((statement) => {
    const { predicate, evidence: each } = statement;
    if (predicate === undefined) return statement;
    const first = nonces.get(predicate.nonce);
    if (first === undefined) nonces.set(predicate.nonce, each.bundleSha256);
    // The same bundle again is the same statement, verified under another credential of the person.
    if (first === undefined || first === each.bundleSha256) return statement;
    return {
      ...statement,
      predicate: undefined,
      problem: `is a replay: its nonce was used by ${first.slice(0, 16)}`,
    };
  });
}

interface Reading<P> {
  readonly kind: keyof typeof MAX_LIFE_DAYS;
  readonly schema: z.ZodType<P>;
  readonly binding: Binding;
}

function read<P extends Bound>(evidence: Evidence, person: string, reading: Reading<P>): PersonStatement<P> {
  const parsed = reading.schema.safeParse(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` ${issue.path.join('.')}`;
    const problem = `is not as it must be${where}: ${issue?.message ?? 'not usable'}`;
    return { evidence, person, predicate: undefined, problem, isUnreadable: true };
  }
  const problem = bindingProblem(evidence, parsed.data, reading);
  return { evidence, person, predicate: problem === undefined ? parsed.data : undefined, problem };
}

function bindingProblem<P extends Bound>(
  evidence: Evidence,
  said: P,
  { kind, binding }: Reading<P>,
): string | undefined {
  if (said.environment !== binding.environment) return `is for environment ${said.environment}`;
  if (said.policy.sha256 !== binding.policyDigest) {
    return `is under another policy (sha256:${said.policy.sha256.slice(0, 16)}…)`;
  }
  const [createdAt, expiresAt] = [new Date(said.createdAt), new Date(said.expiresAt)];
  const life = expiresAt.getTime() - createdAt.getTime();
  // Written so that an invalid date, which compares false with everything, is refused too.
  if (!(life > 0)) return 'expires before it was made';
  if (life > MAX_LIFE_DAYS[kind] * DAY_MS) return `lives longer than ${String(MAX_LIFE_DAYS[kind])} days`;
  if (!(binding.now.getTime() < expiresAt.getTime())) return `expired on ${said.expiresAt}`;
  const time = timeOf(evidence, createdAt, binding.now);
  if (time.kind === 'impossible') return time.reason;
  const existedBy = binding.existedBy?.getTime() ?? -Infinity;
  if (createdAt.getTime() + CLOCK_SKEW_MS < existedBy) return 'was made before the artifact existed';
  return undefined;
}

function sortKey({ predicate, evidence, person }: PersonStatement<Bound>): string {
  return `${predicate === undefined ? '~' : new Date(predicate.createdAt).toISOString()} ${evidence.bundleSha256} ${person}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
