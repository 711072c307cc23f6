import type { DecisionCheck } from '../domain/decision.ts';
import type { DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Requirement } from '../domain/policy.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { checkIdentityProfile } from './aibom-identity.ts';
import { makeCheck } from './check.ts';
import type { BomReader } from './described-model.ts';
import { ageProblem, describeAge, timeOf } from './evidence-time.ts';
import { candidatesFor, missingEvidence, type RequirementContext } from './missing-evidence.ts';
import { CYCLONEDX } from './read-cyclonedx.ts';
import { SPDX2 } from './read-spdx2.ts';
import { SPDX3 } from './read-spdx3.ts';

type AibomRequirement = Extract<Requirement, { kind: 'aibom' }>;

/** By predicate type; what type and document say of the standard must agree. */
const READERS: Readonly<Record<string, BomReader>> = {
  [PREDICATE.cyclonedx]: CYCLONEDX,
  [PREDICATE.spdx2]: SPDX2,
  [PREDICATE.spdx3]: SPDX3,
};

/** Whether one BOM by a named signer is readable, fresh and as complete as its profile asks. */
export function checkAibom(
  requirement: AibomRequirement,
  subject: DigestSet,
  context: RequirementContext,
): DecisionCheck {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return missingEvidence(requirement, context);
  const problems: string[] = [];
  let isUnreadable = false;
  for (const evidence of candidates) {
    const outcome = judge(evidence, requirement, { subject, now: context.now });
    if (outcome.kind === 'ok') {
      return makeCheck(context.id, 'pass', { reason: outcome.reason, evidence: [evidence] });
    }
    isUnreadable ||= outcome.kind === 'unreadable';
    problems.push(outcome.reason);
  }
  return makeCheck(context.id, isUnreadable ? 'indeterminate' : 'block', {
    reason: `AI-BOM ${problems.sort()[0] ?? 'does not count'}`,
    remedy: context.remedy,
    evidence: candidates,
  });
}

function judge(
  evidence: Evidence,
  requirement: AibomRequirement,
  { subject, now }: { readonly subject: DigestSet; readonly now: Date },
): { readonly kind: 'ok' | 'bad' | 'unreadable'; readonly reason: string } {
  const { predicateType, predicate } = evidence.statement;
  const reader = Object.hasOwn(READERS, predicateType) ? READERS[predicateType] : undefined;
  if (reader === undefined) return { kind: 'unreadable', reason: `is of the unknown type ${predicateType}` };
  const head = reader.head(predicate);
  if (!head.ok) {
    return { kind: 'unreadable', reason: `is not ${reader.standard} BOM at ${head.error || 'its top'}` };
  }
  const time = timeOf(evidence, head.value.time, now);
  const stale = ageProblem(time, requirement.maxAgeMs, now);
  if (stale !== undefined) return { kind: 'bad', reason: stale };
  const profile =
    requirement.profile === 'identity' ? identityProblem(reader, predicate, subject) : undefined;
  if (profile !== undefined) return { kind: 'bad', reason: `does not meet profile identity: ${profile}` };
  const age = describeAge(time, now);
  const named = requirement.profile === undefined ? '' : ` with profile ${requirement.profile}`;
  return {
    kind: 'ok',
    reason: `${head.value.format}${named}, signed by ${evidence.signerName}${age === '' ? '' : `, ${age}`}`,
  };
}

function identityProblem(reader: BomReader, predicate: unknown, subject: DigestSet): string | undefined {
  const model = reader.model(predicate);
  return model.ok ? checkIdentityProfile(model.value, subject) : model.error;
}
