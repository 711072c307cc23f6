import * as z from 'zod';
import type { DecisionCheck } from '../domain/decision.ts';
import type { DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Requirement } from '../domain/policy.ts';
import { checkIdentityProfile } from './aibom-identity.ts';
import { makeCheck } from './check.ts';
import { ageProblem, describeAge, timeOf } from './evidence-time.ts';
import { candidatesFor, missingEvidence, type RequirementContext } from './missing-evidence.ts';

type AibomRequirement = Extract<Requirement, { kind: 'aibom' }>;

/** What makes a predicate a CycloneDX BOM; everything else in it is the generator's (CycloneDX 1.4 and later). */
const bomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.\d+$/),
  metadata: z.looseObject({ timestamp: z.iso.datetime({ offset: true }).optional() }).optional(),
});

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
  const parsed = bomSchema.safeParse(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { kind: 'unreadable', reason: `is not a CycloneDX BOM at ${issue?.path.join('.') ?? 'its top'}` };
  }
  const stamp = parsed.data.metadata?.timestamp;
  const time = timeOf(evidence, stamp === undefined ? undefined : new Date(stamp), now);
  const stale = ageProblem(time, requirement.maxAgeMs, now);
  if (stale !== undefined) return { kind: 'bad', reason: stale };
  const profile = requirement.profile === 'identity' ? checkIdentityProfile(parsed.data, subject) : undefined;
  if (profile !== undefined) return { kind: 'bad', reason: `does not meet profile identity: ${profile}` };
  const age = describeAge(time, now);
  const named = requirement.profile === undefined ? '' : ` with profile ${requirement.profile}`;
  return {
    kind: 'ok',
    reason: `CycloneDX ${parsed.data.specVersion}${named}, signed by ${evidence.signerName}${age === '' ? '' : `, ${age}`}`,
  };
}
