import type { DecisionCheck, DecisionFinding } from '../domain/decision.ts';
import { compareFindings, type Finding } from '../domain/finding.ts';
import type { EnvironmentPolicy, ScanEvidenceKind } from '../domain/policy.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';
import type { Waivers } from './apply-waivers.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import type { Scan } from './read-scan.ts';

export interface FindingsOutcome {
  readonly check: DecisionCheck;
  /** Sorted by `compareFindings`. */
  readonly findings: readonly DecisionFinding[];
}

export interface FindingsContext {
  /** Id of the check. */
  readonly id: string;
  readonly source: ScanEvidenceKind;
  readonly rules: EnvironmentPolicy['findings'];
  readonly waivers: Waivers;
  readonly remedy: string;
}

/**
 * Judges the findings of all scans of one requirement by severity. The same finding in two scans is one. A scan that
 * carries counts alone is judged by its counts: nobody can waive what nobody can name.
 */
export function checkFindings(scans: readonly Scan[], context: FindingsContext): FindingsOutcome | undefined {
  if (scans.length === 0) return undefined;
  const findings = distinct(scans).map((finding) => judge(finding, context));
  const tally = new Map<DecisionFinding['status'], Finding[]>();
  for (const { finding, status } of findings) {
    const list = tally.get(status);
    if (list === undefined) tally.set(status, [finding]);
    else list.push(finding);
  }
  const blocking = tally.get('blocking') ?? [];
  const warning = tally.get('warning') ?? [];
  const waived = tally.get('waived')?.length ?? 0;
  const unnamed = (severities: readonly Severity[]): string[] => countedOnly(scans, severities);
  const evidence = scans.map((scan) => scan.evidence);
  const aside = waived === 0 ? '' : `, ${String(waived)} waived`;
  const parts = { evidence, remedy: context.remedy };
  const stops = [...describe(blocking), ...unnamed(context.rules.block)];
  if (stops.length > 0) {
    const reason = `${listSome(stops)}${aside}`;
    return { check: makeCheck(context.id, 'block', { ...parts, reason }), findings };
  }
  const warns = [...describe(warning), ...unnamed(context.rules.warn)];
  if (warns.length > 0) {
    const reason = `${listSome(warns)}${aside}`;
    return { check: makeCheck(context.id, 'warn', { ...parts, reason }), findings };
  }
  const named =
    context.rules.block.length === 0
      ? 'no severity blocks'
      : `no ${context.rules.block.join(' or ')} finding`;
  return { check: makeCheck(context.id, 'pass', { evidence, reason: `${named}${aside}` }), findings };
}

function judge(finding: Finding, { source, rules, waivers }: FindingsContext): DecisionFinding {
  const isBlocking = rules.block.includes(finding.severity);
  const isWarning = rules.warn.includes(finding.severity);
  if (!isBlocking && !isWarning) return { finding, source, status: 'ignored' };
  const waiver = waivers.find(finding);
  if (waiver !== undefined) return { finding, source, status: 'waived', waiverSha256: waiver.bundleSha256 };
  return { finding, source, status: isBlocking ? 'blocking' : 'warning' };
}

/** Two scans of the same bytes report the same finding twice; the severity is part of it, so the worse one stays. */
function distinct(scans: readonly Scan[]): Finding[] {
  const sorted = scans.flatMap(({ findings }) => findings ?? []).sort(compareFindings);
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}

/** `2 critical findings (hugging-face-token in deploy/token.env:1)`, worst severity first. */
function describe(findings: readonly Finding[]): string[] {
  return SEVERITIES.flatMap((severity) => {
    const those = findings.filter((finding) => finding.severity === severity);
    const [first] = those;
    if (first === undefined) return [];
    const { path, startLine } = first.location;
    const place = startLine === undefined ? path : `${path}:${String(startLine)}`;
    const more = those.length > 1 ? 'first ' : '';
    return [`${quantity(those.length, `${severity} finding`)} (${more}${first.ruleId} in ${place})`];
  });
}

function countedOnly(scans: readonly Scan[], severities: readonly Severity[]): string[] {
  return severities.flatMap((severity) => {
    const count = scans
      .filter(({ findings }) => findings === undefined)
      .reduce((sum, { counts }) => sum + counts[severity], 0);
    return count === 0
      ? []
      : [`${quantity(count, `${severity} finding`)} that the statement counts but does not list`];
  });
}
