import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Requirement } from '../domain/policy.ts';
import { listSome, makeCheck } from './check.ts';

/** What every check of a requirement gets. */
export interface RequirementContext {
  /** Id of the check. */
  readonly id: string;
  /** Evidence of what the requirement is about: the subject or its source. */
  readonly evidence: readonly Evidence[];
  readonly now: Date;
  readonly remedy: string;
}

/** The evidence of the required kind by a required signer, once for each bundle. */
export function candidatesFor({ kind, by }: Requirement, evidence: readonly Evidence[]): Evidence[] {
  const byBundle = new Map<string, Evidence>();
  for (const each of evidence) {
    if (each.kind !== kind || !by.includes(each.signerName)) continue;
    if (!byBundle.has(each.bundleSha256)) byBundle.set(each.bundleSha256, each);
  }
  return [...byBundle.values()];
}

/** The line for evidence that is not there; says when it is there from the wrong signer. */
export function missingEvidence(requirement: Requirement, context: RequirementContext): DecisionCheck {
  const others = context.evidence.filter(({ kind }) => kind === requirement.kind);
  const signers = [...new Set(others.map(({ signerName }) => signerName))].sort();
  const wanted = listSome(requirement.by);
  const reason =
    others.length === 0
      ? `no ${requirement.kind} signed by ${wanted}`
      : `${requirement.kind} is signed by ${listSome(signers)}, must be by ${wanted}`;
  return makeCheck(context.id, 'block', { reason, remedy: context.remedy, evidence: others });
}
