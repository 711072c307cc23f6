import { isUsableDigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import { PREDICATE } from '../domain/predicates.ts';
import {
  DECISION_FIELD,
  resourceUriOf,
  vsaSchema,
  type DecisionExtension,
  type VsaPredicate,
} from './decision-predicate.ts';
import { timeOf } from './evidence-time.ts';

/** A signed decision that was read back and does not contradict itself. */
export interface ReadDecision {
  readonly evidence: Evidence;
  readonly at: Date;
  readonly policySha256: string;
  /** Of the bundles it was made on. */
  readonly inputs: readonly string[];
  readonly said: DecisionExtension;
}

/** Whether a statement is a decision in full; the SVR beside it says less and is never read as one. */
export function isDecision({ kind, statement }: Evidence): boolean {
  return kind === 'decision' && statement.predicateType === PREDICATE.vsa;
}

/**
 * Reads a VSA of this product. Returns what is wrong when it is not one, is dated in the future, or contradicts itself:
 * a result that is not its verdict, levels on a failure, a resource that is not its environment and subject.
 */
export function readDecision(evidence: Evidence, now: Date): ReadDecision | string {
  const parsed = vsaSchema.safeParse(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `is not a decision of this gate at ${issue?.path.join('.') ?? 'its top'}`;
  }
  const vsa = parsed.data;
  const said = vsa[DECISION_FIELD];
  const { digest } = evidence.statement.subject[0];
  if (!isUsableDigestSet(digest) || vsa.resourceUri !== resourceUriOf(said.environment, digest)) {
    return 'names another resource than its environment and subject';
  }
  const contradiction = contradictionIn(vsa, said);
  if (contradiction !== undefined) return contradiction;
  const time = timeOf(evidence, new Date(vsa.timeVerified), now);
  if (time.kind === 'impossible') return time.reason;
  if (time.kind === 'unknown') return 'has no time';
  return {
    evidence,
    at: time.at,
    policySha256: vsa.policy.digest.sha256,
    inputs: vsa.inputAttestations.map((input) => input.digest.sha256),
    said,
  };
}

function contradictionIn(vsa: VsaPredicate, said: DecisionExtension): string | undefined {
  const { verdict, allowed, override, checks } = said;
  const isPassed = vsa.verificationResult === 'PASSED';
  if (isPassed !== (verdict === 'pass')) return `says ${vsa.verificationResult} and ${verdict}`;
  if (isPassed === vsa.verifiedLevels.includes('FAILED')) return 'has levels that contradict its result';
  if (!isPassed && vsa.verifiedLevels.length !== 1) return 'lists levels although it failed';
  const failed = checks.some(({ result }) => result === 'block' || result === 'indeterminate');
  if (isPassed === failed) return 'has checks that contradict its verdict';
  if (allowed !== (isPassed || override !== undefined)) return 'is allowed without a pass or an override';
  return undefined;
}
