import type { Decision, DecisionCheck, DecisionFinding } from '../domain/decision.ts';
import type { VulnerabilityFeeds } from '../domain/feeds.ts';
import { compareFindings } from '../domain/finding.ts';
import { isScanRequirement, type Policy, type ScanRequirement } from '../domain/policy.ts';
import type { Statement } from '../domain/statement.ts';
import { worstVerdict } from '../domain/verdict.ts';
import { makeAdjustment } from './adjust-severity.ts';
import { Waivers } from './apply-waivers.ts';
import { makeCheck, quantity } from './check.ts';
import { checkFindings } from './check-findings.ts';
import { completenessProblem, readScan, type Scan } from './read-scan.ts';
import { evidenceCheckId, findingsCheckId, nameRequirements } from './requirement-ids.ts';

/** A scan of this run that nobody signed. */
export interface UnsignedScan {
  readonly kind: ScanRequirement['kind'];
  readonly of: ScanRequirement['of'];
  readonly statement: Statement;
}

export interface PartialOptions {
  readonly policy: Policy;
  readonly feeds: VulnerabilityFeeds | undefined;
  readonly scans: readonly UnsignedScan[];
}

/** Id of the check that keeps a partial decision from ever being a pass. */
export const SECOND_STAGE_CHECK = 'second-stage';

/** What no signature that is still to come can mend. */
const FINAL = new Set(['policy', 'deny-list', 'retirement', 'subject', 'bundles', 'provenance']);

/**
 * A decision as a run without secrets can make it, from the gate's own on what is in the store: findings of its unsigned
 * scans are judged by the policy, what only a signer, a person or GitHub could supply is left, and nothing passes. It lets
 * nothing in, whatever an override says, and is no decision that anything may build on.
 */
export function partialDecision(decision: Decision, { policy, feeds, scans }: PartialOptions): Decision {
  const rules = policy.environments.get(decision.environment);
  const made = new Map<string, DecisionCheck>();
  const findings: DecisionFinding[] = [...decision.findings];
  const adjust = rules === undefined ? undefined : makeAdjustment(rules.findings, feeds);
  for (const { requirement, key } of nameRequirements(rules?.require ?? [])) {
    if (!isScanRequirement(requirement) || rules === undefined) continue;
    const { of, kind } = requirement;
    const own = scans.filter((each) => each.kind === kind && each.of === of);
    if (own.length === 0) continue;
    const read = own.map(asScan);
    const usable = read.filter((scan): scan is Scan => typeof scan !== 'string');
    made.set(evidenceCheckId(key), describeScans(evidenceCheckId(key), usable, requirement));
    const judged = checkFindings(usable, {
      ...{ id: findingsCheckId(key), source: kind, rules: rules.findings, adjust },
      waivers: new Waivers([], {
        policy,
        rule: undefined,
        binding: bindingOf(decision),
        barred: () => undefined,
      }),
      remedy: 'remove the cause; a waiver counts in the second stage',
    });
    if (judged === undefined) continue;
    made.set(judged.check.id, { ...judged.check, digests: [] });
    findings.push(...judged.findings);
  }
  const known = new Set(decision.checks.map(({ id }) => id));
  const checks = [
    ...decision.checks.map((check) => made.get(check.id) ?? left(check)),
    ...[...made.values()].filter(({ id }) => !known.has(id)),
    makeCheck(SECOND_STAGE_CHECK, 'indeterminate', {
      reason: 'this run has no signer and no secrets, so it decides nothing; the second stage does',
      remedy: 'wait for the second stage: docs/org-rollout.md, pull requests of forks',
    }),
  ];
  const { override: _, ...rest } = decision;
  return {
    ...rest,
    checks,
    findings: findings.sort((a, b) => compareFindings(a.finding, b.finding)),
    verdict: worstVerdict(checks.map(({ result }) => (result === 'warn' ? 'pass' : result))),
    allowed: false,
  };
}

function bindingOf({ environment, policy, timeVerified }: Decision) {
  const now = new Date(timeVerified);
  return { environment, policyDigest: policy.sha256, now, existedBy: undefined };
}

/** Read like signed ones, so that both stages judge alike; the signer is nobody and never looked at. */
function asScan({ kind, statement }: UnsignedScan): Scan | string {
  return readScan({
    ...{ kind, statement, signerName: '', times: [], bundleSha256: '0'.repeat(64) },
    signer: { kind: 'key', keyId: '0'.repeat(64) },
  });
}

function describeScans(id: string, scans: readonly Scan[], requirement: ScanRequirement): DecisionCheck {
  const problems = scans.flatMap((scan) => completenessProblem(scan, requirement) ?? []);
  const seen = scans.map(({ view: { coverage } }) => {
    return `${quantity(coverage.scanned, 'file')} of ${String(coverage.seen)}`;
  });
  const looked = `looked at here, unsigned: ${seen.join(', ')}`;
  const reason = problems.length === 0 ? looked : `${looked}; ${problems.join(', ')}`;
  return makeCheck(id, 'indeterminate', { reason, remedy: 'the second stage scans again and signs' });
}

/** What failed for want of a signature, a person or an answer of GitHub is not decided here. */
function left(check: DecisionCheck): DecisionCheck {
  const isFinal = FINAL.has(check.id) || check.id.startsWith('findings:');
  if (isFinal || check.result !== 'block') return check;
  return { ...check, result: 'indeterminate', reason: `left to the second stage: ${check.reason}` };
}
