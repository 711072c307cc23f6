import { countText } from '../domain/count-text.ts';
import { HARMLESS_SKIPS, type Coverage, type SkippedItem, type SkipReason } from '../domain/coverage.ts';
import { countBySeverity, SEVERITIES, type Severity } from '../domain/severity.ts';

/** `1 file`, `2,000 files`. */
export function quantity(count: number, noun: string, plural = `${noun}s`): string {
  return `${countText(count)} ${count === 1 ? noun : plural}`;
}

/** `2 critical, 1 high`; severities without findings are left out. */
export function severityCounts(findings: Iterable<{ readonly severity: Severity }>): string {
  const counts = countBySeverity(findings);
  return SEVERITIES.flatMap((severity) =>
    counts[severity] === 0 ? [] : [`${countText(counts[severity])} ${severity}`],
  ).join(', ');
}

/** `3 findings (1 critical, 2 high)` or `no findings`. */
export function findingCount(findings: readonly { readonly severity: Severity }[]): string {
  if (findings.length === 0) return 'no findings';
  return `${quantity(findings.length, 'finding')} (${severityCounts(findings)})`;
}

/** `1.4 MB`; decimal units. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let amount = bytes;
  let unit = 0;
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return `${unit === 0 || amount >= 99.5 ? amount.toFixed(0) : amount.toFixed(1)} ${units[unit] ?? ''}`;
}

/** What was skipped although it should have been scanned: it makes the scan incomplete. */
export function harmfulSkips({ skipped }: Coverage): SkippedItem[] {
  return skipped.filter(({ reason }) => !HARMLESS_SKIPS.has(reason));
}

/** Number of skipped items by reason, most first, then by name. */
export function skipCounts(skipped: readonly SkippedItem[]): [SkipReason, number][] {
  const counts = new Map<SkipReason, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
}

/** `scanned 10 of 12 files (3.4 MB), skipped 2: 1 binary, 1 too-large; NOT complete`: in every report of a scan. */
export function coverageLine(coverage: Coverage): string {
  const { seen, scanned, skipped, bytes, complete } = coverage;
  const reasons = skipCounts(skipped).map(([reason, count]) => `${countText(count)} ${reason}`);
  const left = skipped.length === 0 ? '' : `, skipped ${countText(skipped.length)}: ${reasons.join(', ')}`;
  const of = `scanned ${countText(scanned)} of ${quantity(seen, 'file')} (${formatBytes(bytes)})`;
  return `${of}${left}; ${complete ? 'complete' : 'NOT complete'}`;
}
