import type { Requirement } from '../domain/policy.ts';

/** A requirement with the part of the check ids that tells it from the others: `aibom`, `secret-scan:source`, `aibom#2`. */
export interface NamedRequirement {
  readonly requirement: Requirement;
  readonly key: string;
}

/** Names every requirement of an environment; the same policy gives the same names. */
export function nameRequirements(requirements: readonly Requirement[]): NamedRequirement[] {
  const uses = new Map<string, number>();
  return requirements.map((requirement) => {
    const isOfSource = 'of' in requirement && requirement.of === 'source';
    const base = isOfSource ? `${requirement.kind}:source` : requirement.kind;
    const use = (uses.get(base) ?? 0) + 1;
    uses.set(base, use);
    return { requirement, key: use === 1 ? base : `${base}#${String(use)}` };
  });
}

/** Id of the check that the evidence is there, complete, fresh and by the right signer. */
export function evidenceCheckId(key: string): string {
  return `evidence:${key}`;
}

/** Id of the check of the findings in a required scan. */
export function findingsCheckId(key: string): string {
  return `findings:${key}`;
}
