import type { Finding } from '../domain/finding.ts';
import type { RuleMeta } from '../domain/scan.ts';
import type { Severity } from '../domain/severity.ts';
import { codeCell, tableRow, textCell } from './markdown-table.ts';
import { formatPlace } from './place.ts';

/** Marks that are told apart without colour, too. */
export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = {
  critical: '🔴 critical',
  high: '🟠 high',
  medium: '🟡 medium',
  low: '🔵 low',
  info: '⚪ info',
};

/** One row of a findings table in markdown: severity, place, rule, what was found, and further cells of the caller. */
export function findingRow(finding: Finding, ...more: readonly string[]): string {
  const { severity, ruleId, message, location } = finding;
  return tableRow(
    SEVERITY_MARKS[severity],
    codeCell(formatPlace(location)),
    codeCell(ruleId),
    textCell(message),
    ...more,
  );
}

/** The rules that have findings, in the order of their worst finding. */
export function rulesOf(findings: readonly Finding[], rules: readonly RuleMeta[]): RuleMeta[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return [...new Set(findings.map(({ ruleId }) => ruleId))].flatMap((id) => byId.get(id) ?? []);
}
