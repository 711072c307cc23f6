import type { ScanResult } from '../domain/scan.ts';
import type { Verdict } from '../domain/verdict.ts';
import { joinBlocks, rowsOf, SUMMARY_MAX_BYTES, type ReportBlock } from './budget.ts';
import { coverageLine, findingCount, harmfulSkips, quantity } from './counts.ts';
import { findingRow, rulesOf } from './finding-rows.ts';
import { codeCell, tableHead, tableRow, textCell } from './markdown-table.ts';
import { VERDICT_MARKS } from './verdict-words.ts';

const TITLES = { secrets: 'Secret scan', iac: 'Infrastructure scan' } as const;

/** Job summary of a scan: verdict, why, what to do, then the findings and what was not read. */
export function renderScanSummary(result: ScanResult, verdict: Verdict): string {
  return joinBlocks(
    [headBlock(result, verdict), findingsBlock(result), remedyBlock(result), skippedBlock(result)],
    SUMMARY_MAX_BYTES,
  );
}

function headBlock({ scanner, findings, coverage }: ScanResult, verdict: Verdict): ReportBlock {
  const gaps = harmfulSkips(coverage).length;
  const incomplete = gaps === 0 ? '' : `; ${quantity(gaps, 'file')} could not be scanned`;
  return {
    head: [
      `## ${VERDICT_MARKS[verdict]} ${TITLES[scanner.kind]}: ${verdict}`,
      '',
      `**Why:** ${findingCount(findings)}${incomplete}`,
      '',
      `**Coverage:** ${coverageLine(coverage)}`,
      '',
    ],
  };
}

function findingsBlock({ findings }: ScanResult): ReportBlock {
  if (findings.length === 0) return { head: [] };
  return {
    head: tableHead('Severity', 'Place', 'Rule', 'Found'),
    ...rowsOf(findings, (finding) => findingRow(finding)),
    rowName: 'findings',
    foot: [''],
  };
}

function remedyBlock({ findings, rules }: ScanResult): ReportBlock {
  const found = rulesOf(findings, rules);
  if (found.length === 0) return { head: [] };
  return {
    head: tableHead('Rule', 'What to do'),
    ...rowsOf(found, ({ id, remediation }) => tableRow(codeCell(id), textCell(remediation))),
    rowName: 'rules',
    foot: [''],
  };
}

function skippedBlock({ coverage }: ScanResult): ReportBlock {
  const { skipped } = coverage;
  if (skipped.length === 0) return { head: [] };
  const harmful = new Set(harmfulSkips(coverage));
  const sorted = [...harmful, ...skipped.filter((item) => !harmful.has(item))];
  return {
    head: [
      `<details><summary>Not scanned: ${quantity(skipped.length, 'file')}</summary>`,
      '',
      ...tableHead('Path', 'Reason', ''),
    ],
    rows: sorted.map(({ path, reason, detail }) => tableRow(codeCell(path), reason, textCell(detail ?? ''))),
    rowName: 'files',
    foot: ['', '</details>', ''],
  };
}
