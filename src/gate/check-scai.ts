import type { DecisionCheck } from '../domain/decision.ts';
import { formatDigest, isUsableDigestSet } from '../domain/digest.ts';
import { messageOf } from '../domain/errors.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Requirement } from '../domain/policy.ts';
import { parseScai, type ScaiAttribute } from '../domain/scai.ts';
import { listSome, makeCheck } from './check.ts';
import { ageProblem, describeAge, timeOf } from './evidence-time.ts';
import { candidatesFor, missingEvidence, type RequirementContext } from './missing-evidence.ts';

type ScaiRequirement = Extract<Requirement, { kind: 'scai' }>;

/** Whether a named signer states the attribute under the required conditions, with evidence named by its digest. */
export function checkScai(requirement: ScaiRequirement, context: RequirementContext): DecisionCheck {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return missingEvidence(requirement, context);
  const problems: string[] = [];
  for (const evidence of candidates) {
    const time = timeOf(evidence, undefined, context.now);
    const found = ageProblem(time, requirement.maxAgeMs, context.now) ?? findAttribute(evidence, requirement);
    if (typeof found !== 'string') {
      const age = describeAge(time, context.now);
      const proof = `evidence ${formatDigest(found.evidence?.digest ?? {}).slice(0, 19)}…`;
      const reason = `${found.attribute} by ${evidence.signerName}, ${proof}${age === '' ? '' : `, ${age}`}`;
      return makeCheck(context.id, 'pass', { reason, evidence: [evidence] });
    }
    problems.push(found);
  }
  const reason = `${requirement.attribute}: ${listSome([...new Set(problems)].sort())}`;
  return makeCheck(context.id, 'block', { reason, remedy: context.remedy, evidence: candidates });
}

function findAttribute({ statement }: Evidence, requirement: ScaiRequirement): ScaiAttribute | string {
  let attributes: readonly ScaiAttribute[];
  try {
    attributes = parseScai(statement.predicate);
  } catch (thrown) {
    return messageOf(thrown);
  }
  const named = attributes.filter(({ attribute }) => attribute === requirement.attribute);
  if (named.length === 0) return 'the report does not state it';
  const problems: string[] = [];
  for (const each of named) {
    const problem = problemOf(each, requirement);
    if (problem === undefined) return each;
    problems.push(problem);
  }
  return problems[0] ?? 'the report does not state it';
}

function problemOf(
  { conditions = {}, evidence }: ScaiAttribute,
  requirement: ScaiRequirement,
): string | undefined {
  for (const [name, wanted] of requirement.conditions) {
    const actual = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
    if (actual === wanted) continue;
    const shown = actual === undefined ? 'missing' : (JSON.stringify(actual) ?? '').slice(0, 200);
    return `condition ${name} is ${shown}, must be ${JSON.stringify(wanted)}`;
  }
  const isNamed = evidence?.digest !== undefined && isUsableDigestSet(evidence.digest);
  return isNamed ? undefined : 'its evidence has no usable digest';
}
