import type { DecisionCheck } from '../domain/decision.ts';
import { messageOf } from '../domain/errors.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Requirement } from '../domain/policy.ts';
import { parseTestResult, TEST_RESULTS, type TestResultView } from '../domain/test-result.ts';
import { listSome, makeCheck } from './check.ts';
import { ageProblem, describeAge, timeOf } from './evidence-time.ts';
import { candidatesFor, missingEvidence, type RequirementContext } from './missing-evidence.ts';

type TestResultRequirement = Extract<Requirement, { kind: 'test-result' }>;

interface Candidate {
  readonly evidence: Evidence;
  readonly view: TestResultView;
}

/**
 * Whether a named signer's tests of the named suite passed. Every fresh result of the suite is judged: one that passed
 * does not outweigh another that failed, so whoever may sign results cannot try until it fits.
 */
export function checkTestResult(
  requirement: TestResultRequirement,
  context: RequirementContext,
): DecisionCheck {
  const candidates: Candidate[] = [];
  for (const evidence of candidatesFor(requirement, context.evidence)) {
    const view = readView(evidence);
    if (typeof view === 'string') {
      const reason = `test result sha256:${evidence.bundleSha256.slice(0, 16)} cannot be read: ${view}`;
      const parts = { reason, remedy: context.remedy, evidence: [evidence] };
      return makeCheck(context.id, 'indeterminate', parts);
    }
    if (view.name === requirement.name) candidates.push({ evidence, view });
  }
  if (candidates.length === 0) return missingSuite(requirement, context);
  const isFresh = ({ evidence }: Candidate): boolean =>
    ageProblem(timeOf(evidence, undefined, context.now), requirement.maxAgeMs, context.now) === undefined;
  const fresh = candidates.filter(isFresh);
  const problems = fresh.flatMap(({ view }) => problemOf(view, requirement) ?? []);
  const evidence = (fresh.length > 0 ? fresh : candidates).map((each) => each.evidence);
  const [best] = fresh;
  if (best !== undefined && problems.length === 0) {
    return makeCheck(context.id, 'pass', { reason: describe(best, context.now), evidence });
  }
  const stale = candidates.map((each) =>
    ageProblem(timeOf(each.evidence, undefined, context.now), requirement.maxAgeMs, context.now),
  );
  const reasons =
    problems.length > 0 ? problems : stale.map((problem) => `result ${problem ?? 'does not count'}`);
  const reason = `${requirement.name}: ${listSome([...new Set(reasons)].sort())}`;
  return makeCheck(context.id, 'block', { reason, remedy: context.remedy, evidence });
}

function readView({ statement }: Evidence): TestResultView | string {
  try {
    return parseTestResult(statement.predicate);
  } catch (thrown) {
    return messageOf(thrown);
  }
}

function problemOf(view: TestResultView, { worst, tests }: TestResultRequirement): string | undefined {
  if (TEST_RESULTS.indexOf(view.result) > TEST_RESULTS.indexOf(worst)) {
    const which = [...view.failed, ...view.warned];
    const named = which.length === 0 ? '' : ` (${listSome(which)})`;
    return `result is ${view.result}${named}, must be ${worst}${worst === 'PASSED' ? '' : ' or better'}`;
  }
  const missing = tests.filter((test) => !view.passed.includes(test));
  return missing.length === 0 ? undefined : `${listSome(missing)} did not pass`;
}

function describe({ evidence, view }: Candidate, now: Date): string {
  const age = describeAge(timeOf(evidence, undefined, now), now);
  const count = view.passed.length === 0 ? '' : `, ${String(view.passed.length)} passed`;
  return `${view.name ?? ''} ${view.result}${count}, signed by ${evidence.signerName}${age === '' ? '' : `, ${age}`}`;
}

function missingSuite(requirement: TestResultRequirement, context: RequirementContext): DecisionCheck {
  const { reason, ...rest } = missingEvidence(requirement, context);
  const isThere = candidatesFor(requirement, context.evidence).length > 0;
  return {
    ...rest,
    reason: isThere ? `no test-result of ${requirement.name} among those that are there` : reason,
  };
}
