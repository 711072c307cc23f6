import type { DecisionCheck } from '../domain/decision.ts';
import type { Requirement } from '../domain/policy.ts';
import { makeCheck } from './check.ts';
import { ageProblem, describeAge, timeOf } from './evidence-time.ts';
import { candidatesFor, missingEvidence, type RequirementContext } from './missing-evidence.ts';

/** Whether a named signer signed the model. The signature statement has no time of its own. */
export function checkSignature(requirement: Requirement, context: RequirementContext): DecisionCheck {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return missingEvidence(requirement, context);
  const problems: string[] = [];
  for (const evidence of candidates) {
    const time = timeOf(evidence, undefined, context.now);
    const problem = ageProblem(time, requirement.maxAgeMs, context.now);
    if (problem === undefined) {
      const age = describeAge(time, context.now);
      const reason = `signed by ${evidence.signerName}${age === '' ? '' : `, ${age}`}`;
      return makeCheck(context.id, 'pass', { reason, evidence: [evidence] });
    }
    problems.push(problem);
  }
  return makeCheck(context.id, 'block', {
    reason: `signature ${problems[0] ?? 'does not count'}`,
    remedy: context.remedy,
    evidence: candidates,
  });
}
