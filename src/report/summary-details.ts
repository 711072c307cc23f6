import type { Decision, DecisionFinding } from '../domain/decision.ts';
import { rowsOf, type ReportBlock } from './budget.ts';
import { quantity } from './counts.ts';
import { countStatuses, sortByStatus } from './decision-findings.ts';
import { findingRow } from './finding-rows.ts';
import { codeCell, tableHead, tableRow, textCell } from './markdown-table.ts';
import { VERDICT_MARKS } from './verdict-words.ts';

/** Folded tables of a decision; each is empty when there is nothing to tell. Titles are ours and hold no strange text. */

const NOTHING: ReportBlock = { head: [] };
/** Digests named in a row. */
const MAX_DIGESTS = 4;

export function findingsBlock(findings: Decision['findings']): ReportBlock {
  if (findings.length === 0) return NOTHING;
  return {
    ...fold(`Findings: ${countStatuses(findings)}`, ['Severity', 'Place', 'Rule', 'Found', 'Status']),
    ...rowsOf(sortByStatus(findings), ({ finding, ...rest }) => findingRow(finding, statusCell(rest))),
    rowName: 'findings',
  };
}

function statusCell({ status, waiverSha256, source }: Omit<DecisionFinding, 'finding'>): string {
  const waiver = waiverSha256 === undefined ? '' : ` by ${codeCell(waiverSha256.slice(0, 16))}`;
  return `${status}${waiver}, ${source}`;
}

export function approvalsBlock(approvals: Decision['approvals']): ReportBlock {
  if (approvals.length === 0) return NOTHING;
  const counted = approvals.filter((approval) => approval.counted).length;
  const title = `Approvals: ${String(counted)} of ${String(approvals.length)} count`;
  return {
    ...fold(title, ['Person', 'Group', 'Counts', 'Why']),
    ...rowsOf(approvals, ({ person, group, counted: counts, reason }) => {
      const mark = counts ? `${VERDICT_MARKS.pass} yes` : `${VERDICT_MARKS.block} no`;
      return tableRow(codeCell(person), codeCell(group), mark, textCell(reason));
    }),
    rowName: 'approvals',
  };
}

export function checksBlock(checks: Decision['checks']): ReportBlock {
  return {
    ...fold(`Checks: all ${String(checks.length)} in their order`, ['Result', 'Check', 'Why', 'Relied on']),
    ...rowsOf(checks, ({ id, result, reason, digests }) =>
      tableRow(`${VERDICT_MARKS[result]} ${result}`, codeCell(id), textCell(reason), digestsCell(digests)),
    ),
    rowName: 'checks',
  };
}

function digestsCell(digests: readonly string[]): string {
  const shown = digests
    .slice(0, MAX_DIGESTS)
    .map((digest) => codeCell(digest.slice(0, 'sha256:'.length + 12)));
  const more = digests.length - MAX_DIGESTS;
  return more > 0 ? `${shown.join(' ')} and ${String(more)} more` : shown.join(' ');
}

export function evidenceBlock(evidence: Decision['evidence']): ReportBlock {
  if (evidence.length === 0) return NOTHING;
  return {
    ...fold(`Evidence: ${quantity(evidence.length, 'bundle')}`, ['Kind', 'Signer', 'Bundle']),
    ...rowsOf(evidence, ({ kind, signer, bundleSha256 }) =>
      tableRow(kind, codeCell(signer), codeCell(`sha256:${bundleSha256}`)),
    ),
    rowName: 'bundles',
  };
}

export function rejectedBlock(rejected: Decision['rejected']): ReportBlock {
  if (rejected.length === 0) return NOTHING;
  return {
    ...fold(`Not evidence: ${quantity(rejected.length, 'bundle')}`, ['Name', 'Why it does not count']),
    ...rowsOf(rejected, ({ name, reason }) => tableRow(codeCell(name), textCell(reason))),
    rowName: 'bundles',
  };
}

function fold(title: string, columns: readonly string[]): Pick<ReportBlock, 'head' | 'foot'> {
  return {
    head: [`<details><summary>${title}</summary>`, '', ...tableHead(...columns)],
    foot: ['', '</details>', ''],
  };
}
