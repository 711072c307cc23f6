import type { DecisionCheck } from '../domain/decision.ts';
import type { ScanRequirement } from '../domain/policy.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import { ageProblem, describeAge, timeOf } from './evidence-time.ts';
import { candidatesFor, missingEvidence, type RequirementContext } from './missing-evidence.ts';
import { completenessProblem, readScan, type Scan } from './read-scan.ts';

export interface ScanOutcome {
  readonly check: DecisionCheck;
  /**
   * The scans whose findings are judged: every fresh one by a required signer, also an incomplete one, since what it
   * found is there. A clean scan never outweighs another one that found something.
   */
  readonly scans: readonly Scan[];
}

/** Whether a named signer's scan is readable, fresh and complete. A statement that contradicts itself is undecided. */
export function checkScan(requirement: ScanRequirement, context: RequirementContext): ScanOutcome {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return { check: missingEvidence(requirement, context), scans: [] };
  const scans: Scan[] = [];
  const met: Scan[] = [];
  const unreadable: string[] = [];
  const problems: string[] = [];
  for (const evidence of candidates) {
    const scan = readScan(evidence);
    if (typeof scan === 'string') {
      unreadable.push(`scan sha256:${evidence.bundleSha256.slice(0, 16)} ${scan}`);
      continue;
    }
    const stale = ageProblem(
      timeOf(evidence, scan.startedOn, context.now),
      requirement.maxAgeMs,
      context.now,
    );
    const problem = stale ?? completenessProblem(scan, requirement);
    if (stale === undefined) scans.push(scan);
    if (problem === undefined) met.push(scan);
    else problems.push(problem);
  }
  const parts = { remedy: context.remedy, evidence: candidates };
  const [best] = met;
  if (unreadable.length > 0) {
    const reason = `cannot be read: ${listSome(unreadable.sort())}`;
    return { check: makeCheck(context.id, 'indeterminate', { ...parts, reason }), scans };
  }
  if (best === undefined) {
    const reason = `scan ${listSome([...new Set(problems)].sort())}`;
    return { check: makeCheck(context.id, 'block', { ...parts, reason }), scans };
  }
  const evidence = scans.map((scan) => scan.evidence);
  return { check: makeCheck(context.id, 'pass', { reason: describe(best, context.now), evidence }), scans };
}

function describe({ view, evidence, startedOn }: Scan, now: Date): string {
  const { scanner, coverage } = view;
  const age = describeAge(timeOf(evidence, startedOn, now), now);
  return `${scanner.name} ${scanner.version} looked at ${quantity(coverage.scanned, 'file')} of ${String(coverage.seen)}, signed by ${evidence.signerName}, ${age}`;
}
