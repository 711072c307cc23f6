import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import { retirementSchema } from '../domain/people-predicates.ts';
import { personOfSigner, type Policy } from '../domain/policy.ts';
import { listSome, makeCheck } from './check.ts';

/** Id of the check that only an override lifts that names it and is younger than the retirement. */
export const RETIREMENT = 'retirement';

/** Evidence of one thing that may be retired: the subject, or a source it was made from. */
export interface RetirementScope {
  readonly what: string;
  readonly evidence: readonly Evidence[];
}

export interface RetirementContext {
  readonly policy: Policy;
  readonly environment: string;
  /** SHA-256 of retirements that a running override has lifted; they do not count. */
  readonly lifted?: ReadonlySet<string>;
}

export interface RetirementOutcome {
  /** Undefined when nobody retired anything and the policy names nobody who may. */
  readonly check: DecisionCheck | undefined;
  /** When the youngest retirement that counts was made, by its signer's word. */
  readonly retiredAt: Date | undefined;
}

interface Retirement {
  readonly what: string;
  readonly evidence: Evidence;
  readonly person: string;
}

/**
 * Whether somebody who may has retired the subject, or its source, for this environment. A retirement is not bound to
 * time or policy: one that is dated in the future or was made under another policy counts. One that cannot be read may
 * be about this environment, so nothing is known.
 */
export function checkRetirement(
  scopes: readonly RetirementScope[],
  context: RetirementContext,
): RetirementOutcome {
  const { policy, environment, lifted } = context;
  const all = scopes.flatMap(({ what, evidence }) =>
    evidence.flatMap((each): Retirement[] => {
      const person = each.kind === 'retirement' ? personOfSigner(each.signerName) : undefined;
      const counts = person !== undefined && lifted?.has(each.bundleSha256) !== true;
      return counts ? [{ what, evidence: each, person }] : [];
    }),
  );
  const rule = policy.retirement;
  if (all.length === 0 && rule === undefined) return { check: undefined, retiredAt: undefined };
  const members = rule === undefined ? [] : (policy.groups.get(rule.group) ?? []);
  const others = all.filter(({ person }) => !members.includes(person));
  const retired: { readonly reason: string; readonly at: number }[] = [];
  const unreadable: string[] = [];
  for (const { what, evidence, person } of all) {
    if (!members.includes(person)) continue;
    const parsed = retirementSchema.safeParse(evidence.statement.predicate);
    if (!parsed.success) {
      unreadable.push(`retirement of the ${what} by ${person} cannot be read`);
      continue;
    }
    const { environments, createdAt, reason, replacement } = parsed.data;
    if (environments !== 'all' && !environments.includes(environment)) continue;
    const instead = replacement === undefined ? '' : `; use ${replacement}`;
    const at = new Date(createdAt).getTime();
    retired.push({ reason: `${what} retired by ${person} on ${createdAt}: ${reason}${instead}`, at });
  }
  const parts = { evidence: all.map(({ evidence }) => evidence) };
  if (retired.length > 0) {
    const reasons = retired.map(({ reason }) => reason).sort();
    const remedy = 'use another version, or sign an override with --check retirement (docs/approvals.md)';
    const check = makeCheck(RETIREMENT, 'block', { ...parts, reason: listSome(reasons), remedy });
    return { check, retiredAt: new Date(Math.max(...retired.map(({ at }) => at))) };
  }
  if (unreadable.length > 0) {
    const remedy = 'find out what was retired, and sign the retirement again';
    const reason = listSome(unreadable.sort());
    // Nobody can say how young it is, so no override can be younger.
    const retiredAt = new Date(8.64e15);
    return { check: makeCheck(RETIREMENT, 'indeterminate', { ...parts, reason, remedy }), retiredAt };
  }
  if (others.length > 0) {
    const who = [...new Set(others.map(({ person }) => person))].sort();
    const why = rule === undefined ? 'the policy names nobody who may retire' : `not in group ${rule.group}`;
    const reason = `a retirement by ${listSome(who)} does not count: ${why}`;
    const remedy = 'have it signed by somebody who may, or put the digest on the deny-list';
    return { check: makeCheck(RETIREMENT, 'warn', { ...parts, reason, remedy }), retiredAt: undefined };
  }
  const reason = 'nobody who may has retired it for this environment';
  return { check: makeCheck(RETIREMENT, 'pass', { ...parts, reason }), retiredAt: undefined };
}
