import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import { listSome, makeCheck } from './check.ts';
import { describeAge } from './evidence-time.ts';
import { findNewestDecision } from './newest-decision.ts';

export interface OrderContext {
  /** The earlier environment. */
  readonly environment: string;
  readonly gates: readonly string[];
  readonly policyDigest: string;
  readonly now: Date;
  /** The command that decides on the earlier environment. */
  readonly remedy: string;
}

/** Id of the check of an earlier environment. */
export function orderCheckId(environment: string): string {
  return `order:${environment}`;
}

/**
 * Whether the newest decision of a trusted gate on the earlier environment is a pass, under this policy. An override
 * there lifts nothing here: it let the subject into that environment, not into this one.
 */
export function checkOrder(evidence: readonly Evidence[], context: OrderContext): DecisionCheck {
  const { environment, gates, policyDigest, now, remedy } = context;
  const id = orderCheckId(environment);
  const newest = findNewestDecision(evidence, { environment, gates, now });
  if (newest.kind === 'unreadable') {
    const { reason } = newest;
    const help = 'remove the unreadable decision from the store, and decide again';
    return makeCheck(id, 'indeterminate', { reason, remedy: help, evidence: newest.evidence });
  }
  if (newest.kind === 'none') {
    const reason = `no decision on ${environment} signed by ${listSome(gates)}`;
    return makeCheck(id, 'block', { reason, remedy });
  }
  const { decision } = newest;
  const { said, at, policySha256, evidence: source } = decision;
  const age = describeAge({ kind: 'known', at, isTrusted: source.times.length > 0 }, now);
  const parts = { evidence: [source], remedy };
  if (said.verdict !== 'pass') {
    const lifted = said.override === undefined ? '' : ', overridden there';
    const reason = `newest decision on ${environment} is ${said.verdict}${lifted}, ${age}`;
    return makeCheck(id, 'block', { ...parts, reason });
  }
  if (policySha256 !== policyDigest) {
    const reason = `decision on ${environment} was made under another policy (sha256:${policySha256.slice(0, 16)}…)`;
    return makeCheck(id, 'block', { ...parts, reason });
  }
  return makeCheck(id, 'pass', {
    reason: `passed ${environment}, signed by ${source.signerName}, ${age}`,
    evidence: [source],
  });
}
