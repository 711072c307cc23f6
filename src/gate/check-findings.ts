import type { DecisionCheck, DecisionFinding } from '../domain/decision.ts';
import type { Finding } from '../domain/finding.ts';
import type { EnvironmentPolicy, ScanEvidenceKind } from '../domain/policy.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';
import type { Waivers } from './apply-waivers.ts';
import { canRaise, type AdjustSeverity } from './adjust-severity.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import { compareJudged, distinctFindings } from './order-findings.ts';
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
  readonly adjust?: AdjustSeverity | string | undefined;
  readonly remedy: string;
}

/**
 * Judges the findings of all scans of one requirement by severity. The same finding in two scans is one. A scan that
 * carries counts alone is judged by its counts: nobody can waive what nobody can name.
 */
export function checkFindings(scans: readonly Scan[], context: FindingsContext): FindingsOutcome | undefined {
  if (scans.length === 0) return undefined;
  const { adjust } = context;
  if (typeof adjust === 'string') {
    const remedy = 'give the gate what the policy names';
    const check = makeCheck(context.id, 'indeterminate', { reason: adjust, remedy });
    return { check, findings: [] };
  }
  const findings =
    adjust === undefined
      ? distinctFindings(scans).map((finding) => judge(finding, context))
      : judgeAdjusted(scans, context, adjust);
  const sorted = adjust === undefined ? findings : findings.toSorted(compareJudged);
  const tally = new Map<DecisionFinding['status'], Finding[]>();
  for (const { finding, status, adjusted } of findings) {
    const list = tally.get(status);
    const judged = adjusted === undefined ? finding : { ...finding, severity: adjusted.severity };
    if (list === undefined) tally.set(status, [judged]);
    else list.push(judged);
  }
  const blocking = tally.get('blocking') ?? [];
  const warning = tally.get('warning') ?? [];
  const waived = tally.get('waived')?.length ?? 0;
  const unnamed = (severities: readonly Severity[]): string[] => countedOnly(scans, severities);
  const evidence = scans.map((scan) => scan.evidence);
  const aside = `${waived === 0 ? '' : `, ${String(waived)} waived`}${describeLowered(findings)}`;
  const parts = { evidence, remedy: context.remedy };
  const stops = [
    ...describe(blocking),
    ...unnamed(context.rules.block),
    ...perhapsRaised(scans, context.rules),
  ];
  if (stops.length > 0) {
    const reason = `${listSome(stops)}${aside}`;
    return { check: makeCheck(context.id, 'block', { ...parts, reason }), findings: sorted };
  }
  const warns = [...describe(warning), ...unnamed(context.rules.warn)];
  if (warns.length > 0) {
    const reason = `${listSome(warns)}${aside}`;
    return { check: makeCheck(context.id, 'warn', { ...parts, reason }), findings: sorted };
  }
  const named =
    context.rules.block.length === 0
      ? 'no severity blocks'
      : `no ${context.rules.block.join(' or ')} finding`;
  return { check: makeCheck(context.id, 'pass', { evidence, reason: `${named}${aside}` }), findings: sorted };
}

/** A rule may be about one scanner, so the same finding of two scanners stays two. */
function judgeAdjusted(
  scans: readonly Scan[],
  context: FindingsContext,
  adjust: AdjustSeverity,
): DecisionFinding[] {
  const byScanner = new Map<string, Scan[]>();
  for (const scan of scans) {
    const { name } = scan.view.scanner;
    byScanner.set(name, [...(byScanner.get(name) ?? []), scan]);
  }
  return [...byScanner].flatMap(([scanner, those]) =>
    distinctFindings(those).map((finding) => {
      const adjusted = adjust(finding, scanner);
      if (adjusted === undefined) return judge(finding, context);
      return { ...judge({ ...finding, severity: adjusted.severity }, context), finding, adjusted };
    }),
  );
}

/** What the policy made milder is said wherever findings are counted. */
function describeLowered(findings: readonly DecisionFinding[]): string {
  const lowered = findings.filter(
    ({ finding, adjusted }) =>
      adjusted !== undefined && SEVERITIES.indexOf(adjusted.severity) > SEVERITIES.indexOf(finding.severity),
  );
  const [first] = lowered;
  if (first === undefined) return '';
  const { finding, adjusted } = first;
  return `, ${String(lowered.length)} lowered by the policy (${finding.ruleId} ${finding.severity} → ${adjusted?.severity ?? ''})`;
}

/** A statement that only counts may hide a finding that the policy would have raised to one that blocks. */
function perhapsRaised(scans: readonly Scan[], rules: FindingsContext['rules']): string[] {
  if (!canRaise(rules)) return [];
  const others = SEVERITIES.filter((severity) => !rules.block.includes(severity));
  return countedOnly(scans, others).map((text) => `${text}, and the policy may raise it`);
}

function judge(finding: Finding, { source, rules, waivers }: FindingsContext): DecisionFinding {
  const isBlocking = rules.block.includes(finding.severity);
  const isWarning = rules.warn.includes(finding.severity);
  if (!isBlocking && !isWarning) return { finding, source, status: 'ignored' };
  const waiver = waivers.find(finding);
  if (waiver !== undefined) return { finding, source, status: 'waived', waiverSha256: waiver.bundleSha256 };
  return { finding, source, status: isBlocking ? 'blocking' : 'warning' };
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
