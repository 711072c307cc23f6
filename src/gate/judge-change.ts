import type { DecisionCheck, DecisionFinding } from '../domain/decision.ts';
import { fingerprintOf, type Finding } from '../domain/finding.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import type { Waivers } from './apply-waivers.ts';
import { listSome, makeCheck } from './check.ts';
import type { GithubApprovals } from './github-approvals.ts';

export interface JudgeChange {
  /** Undefined: no pull request was observed. */
  readonly check: DecisionCheck | undefined;
  readonly findings: readonly DecisionFinding[];
}

/** Id of the rule, and end of the id of its check. */
const RULE = 'judge-changed';

/**
 * A change that edits what decides about it (the policy, a key it trusts, CODEOWNERS, the gate's workflow) is a finding
 * of severity high, whoever reviewed it: it is judged by what was there before, and the next one by what it writes.
 */
export function checkJudgeChange(
  { pullRequests }: GithubApprovals,
  { rules, waivers }: { readonly rules: EnvironmentPolicy['findings']; readonly waivers: Waivers },
): JudgeChange {
  if (pullRequests.length === 0) return { check: undefined, findings: [] };
  const id = `findings:${RULE}`;
  const evidence = pullRequests.map((each) => each.evidence);
  const paths = new Set(pullRequests.flatMap(({ said }) => said.pullRequest?.judgeFiles ?? []));
  const findings = [...paths].sort().map((path) => judge(findingOf(path), { rules, waivers }));
  const open = findings.filter(({ status }) => status === 'blocking' || status === 'warning');
  if (open.length === 0) {
    const waived = findings.length === 0 ? '' : `, ${String(findings.length)} waived or not asked about`;
    const reason = `the change does not edit what decides about it${waived}`;
    return { check: makeCheck(id, 'pass', { reason, evidence }), findings };
  }
  const result = open.some(({ status }) => status === 'blocking') ? 'block' : 'warn';
  const reason = `the change edits what decides about it: ${listSome(open.map(({ finding }) => finding.location.path))}`;
  const remedy = 'make that edit in a change of its own, reviewed by those it concerns';
  return { check: makeCheck(id, result, { reason, evidence, remedy }), findings };
}

function findingOf(path: string): Finding {
  return {
    ruleId: RULE,
    severity: 'high',
    confidence: 'high',
    message: 'this file decides about the change that edits it',
    location: { path },
    fingerprint: fingerprintOf(RULE, path, ''),
  };
}

function judge(
  finding: Finding,
  { rules, waivers }: { readonly rules: EnvironmentPolicy['findings']; readonly waivers: Waivers },
): DecisionFinding {
  const source = 'github-approvals' as const;
  const isBlocking = rules.block.includes(finding.severity);
  if (!isBlocking && !rules.warn.includes(finding.severity)) return { finding, source, status: 'ignored' };
  const waiver = waivers.find(finding);
  if (waiver !== undefined) return { finding, source, status: 'waived', waiverSha256: waiver.bundleSha256 };
  return { finding, source, status: isBlocking ? 'blocking' : 'warning' };
}
