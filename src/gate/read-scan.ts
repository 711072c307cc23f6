import { canonicalDigest } from '../domain/canonical-json.ts';
import type { SkipReason } from '../domain/coverage.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Finding } from '../domain/finding.ts';
import { knownFindings } from '../domain/packed-findings.ts';
import type { ScanRequirement } from '../domain/policy.ts';
import { MAX_LISTED_SKIPS } from '../domain/scan.ts';
import { readScanPredicate, type ScanView } from '../domain/scan-schema.ts';
import { countBySeverity, parseSeverity, SEVERITIES, type SeverityCounts } from '../domain/severity.ts';

/** A scan statement that does not contradict itself, severities normalised. */
export interface Scan {
  readonly evidence: Evidence;
  readonly view: ScanView;
  readonly startedOn: Date;
  readonly counts: SeverityCounts;
  /** Undefined when the statement carries counts and a digest alone. */
  readonly findings: readonly Finding[] | undefined;
}

/**
 * Reads a scan/v1 statement. Returns what is wrong when it is not one or when its parts disagree (findings against
 * counts, against their digest, against the coverage): such a statement may hide what was found.
 */
export function readScan(evidence: Evidence): Scan | string {
  const parsed = readScanPredicate(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `is not a scan/v1 statement at ${issue?.path.join('.') ?? 'its top'}`;
  }
  const view = parsed.data;
  const startedOn = new Date(view.startedOn);
  if (!(startedOn.getTime() <= new Date(view.finishedOn).getTime())) return 'ends before it starts';
  const problem = coverageProblem(view.coverage);
  if (problem !== undefined) return problem;
  const { counts } = view;
  if (view.findings === undefined) return { evidence, view, startedOn, counts, findings: undefined };
  const digest = knownFindings(view.findings)?.sha256 ?? canonicalDigest(view.findings);
  if (digest !== view.findingsSha256) return 'has findings that do not fit their digest';
  const findings = normaliseAll(view.findings);
  const counted = countBySeverity(findings);
  if (SEVERITIES.some((severity) => counted[severity] !== counts[severity])) {
    return 'has findings that do not add up to its counts';
  }
  return { evidence, view, startedOn, counts, findings };
}

type Findings = NonNullable<ScanView['findings']>;

/** An unknown severity counts as critical. The list itself when every severity is as it must be. */
function normaliseAll(findings: Findings): readonly Finding[] {
  const isNormal = findings.every(({ severity }) => severity === parseSeverity(severity));
  return (isNormal ? findings : findings.map(normalise)) as readonly Finding[];
}

function normalise(finding: Findings[number]): Finding {
  return { ...finding, severity: parseSeverity(finding.severity) } as Finding;
}

function coverageProblem(coverage: ScanView['coverage']): string | undefined {
  const { skipped, skippedTotal, skippedByReason, seen, scanned } = coverage;
  const total = Object.values(skippedByReason).reduce((sum, count) => sum + count, 0);
  if (total !== skippedTotal) return 'has skipped files that do not add up';
  if (skipped.length !== Math.min(skippedTotal, MAX_LISTED_SKIPS))
    return 'does not list the files it skipped';
  for (const [reason, count] of countReasons(skipped)) {
    const stated = skippedByReason[reason] ?? 0;
    if (count > stated || (skipped.length === skippedTotal && count !== stated)) {
      return 'has skipped files that do not add up';
    }
  }
  return scanned > seen ? 'scanned more than it saw' : undefined;
}

function countReasons(skipped: ScanView['coverage']['skipped']): ReadonlyMap<SkipReason, number> {
  const counts = new Map<SkipReason, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

/** Out of every scanner's scope: what is not text, and formats it does not read. */
const OUT_OF_SCOPE: ReadonlySet<string> = new Set(['binary', 'unsupported-format']);

/** Why the scan did not look at all it should have, or undefined. */
export function completenessProblem({ view }: Scan, requirement: ScanRequirement): string | undefined {
  const { coverage } = view;
  // A scan of infrastructure sees only what is infrastructure, and a model may well have none.
  if (coverage.seen === 0 && view.scanner.kind !== 'iac') return 'looked at nothing';
  const allowed = (reason: string): boolean => requirement.allowIncomplete.some((each) => each === reason);
  // Files that are there and of which none was read are not the same as no files.
  const isUnread = coverage.seen > 0 && coverage.scanned === 0;
  if (isUnread && !Object.keys(coverage.skippedByReason).some(allowed)) {
    return `read none of the ${String(coverage.seen)} files it saw`;
  }
  const reasons = Object.entries(coverage.skippedByReason)
    .filter(([reason, count]) => count > 0 && !OUT_OF_SCOPE.has(reason) && !allowed(reason))
    .filter(([reason]) => reason !== 'excluded' || !areExclusionsHarmless(view, requirement))
    .map(([reason, count]) => `${String(count)} ${reason}`);
  if (reasons.length > 0) return `is not complete: ${reasons.sort().join(', ')}`;
  if (!coverage.complete && Object.keys(coverage.skippedByReason).every((reason) => !allowed(reason))) {
    return 'is not complete and does not say why';
  }
  return undefined;
}

/** What OMS v1.0 leaves out of a model, at its top; signature files are left out under any name. */
const LEFT_OUT_OF_MODELS = /^(?:\.git|\.github|\.gitignore|\.gitattributes|[^/]+\.sig)$/;

/** Excluded by design and not by somebody's choice: git's own folder, links into the tree, what is no part of a model. */
function areExclusionsHarmless({ coverage }: ScanView, { of }: ScanRequirement): boolean {
  const listed = coverage.skipped.filter(({ reason }) => reason === 'excluded');
  if (listed.length !== coverage.skippedByReason.excluded) return false;
  return listed.every(
    ({ path, detail }) =>
      /(?:^|\/)\.git$/.test(path) ||
      detail?.startsWith('symbolic link, ') === true ||
      (of === 'subject' && LEFT_OUT_OF_MODELS.test(path)),
  );
}
