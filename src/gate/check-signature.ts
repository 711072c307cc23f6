import type { DecisionCheck } from '../domain/decision.ts';
import { signerIdOf, type Evidence } from '../domain/evidence.ts';
import type { SignatureRequirement } from '../domain/policy.ts';
import { listSome, makeCheck } from './check.ts';
import { ageProblem, describeAge, timeOf } from './evidence-time.ts';
import { candidatesFor, missingEvidence, type RequirementContext } from './missing-evidence.ts';
import { signedModelProblem } from './signed-model-rules.ts';

/**
 * Whether enough of the named signers signed the model or the image. The same key, or the same certificate identity with
 * its issuer, is one signer, under however many names. The signature statement has no time of its own.
 */
export function checkSignature(
  requirement: SignatureRequirement,
  context: RequirementContext,
): DecisionCheck {
  const { threshold = 1 } = requirement;
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return missingEvidence(requirement, context);
  const problems: string[] = [];
  const counted = new Map<string, Evidence>();
  for (const evidence of candidates) {
    const time = timeOf(evidence, undefined, context.now);
    const problem =
      ageProblem(time, requirement.maxAgeMs, context.now) ??
      signedModelProblem(evidence.statement.predicate, requirement);
    const signer = signerIdOf(evidence.signer);
    if (problem !== undefined) problems.push(problem);
    else if (!counted.has(signer)) counted.set(signer, evidence);
  }
  const signed = [...counted.values()];
  const [first] = signed;
  const names = listSome(signed.map(({ signerName }) => signerName));
  if (first !== undefined && signed.length >= threshold) {
    const age = threshold === 1 ? describeAge(timeOf(first, undefined, context.now), context.now) : '';
    const by = threshold === 1 ? first.signerName : `${String(signed.length)} signers: ${names}`;
    const evidence = threshold === 1 ? [first] : signed;
    return makeCheck(context.id, 'pass', {
      reason: `signed by ${by}${age === '' ? '' : `, ${age}`}`,
      evidence,
    });
  }
  const why = problems[0] === undefined ? '' : `signature ${problems[0]}`;
  const short = `signed by ${String(signed.length)} of ${String(threshold)} signers: ${names}`;
  return makeCheck(context.id, 'block', {
    reason: threshold === 1 ? why : [short, why].filter((part) => part !== '').join('; '),
    remedy: context.remedy,
    evidence: candidates,
  });
}
