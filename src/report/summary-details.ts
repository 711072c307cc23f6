import type { Decision, DecisionFinding } from '../domain/decision.ts';
import type { ReportBlock } from './budget.ts';
import { quantity } from './counts.ts';
import { countStatuses, sortByStatus } from './decision-findings.ts';
import { findingRow } from './finding-rows.ts';
import { codeCell, tableHead, tableRow, textCell } from './markdown-table.ts';
import { VERDICT_MARKS } from './verdict-words.ts';

/** Folded tables of a decision; each is empty when there is nothing to tell. Titles are ours and hold no strange text. */

const NOTHING: ReportBlock = { head: [] };

export function findingsBlock(findings: Decision['findings']): ReportBlock {
  if (findings.length === 0) return NOTHING;
  return fold(`Findings: ${countStatuses(findings)}`, {
    titles: ['Severity', 'Place', 'Rule', 'Found', 'Status'],
    rows: sortByStatus(findings).map(({ finding, ...rest }) => findingRow(finding, statusCell(rest))),
    rowName: 'findings',
  });
}

function statusCell({ status, waiverSha256, source }: Omit<DecisionFinding, 'finding'>): string {
  const waiver = waiverSha256 === undefined ? '' : ` by ${codeCell(waiverSha256.slice(0, 16))}`;
  return `${status}${waiver}, ${source}`;
}

export function approvalsBlock(approvals: Decision['approvals']): ReportBlock {
  if (approvals.length === 0) return NOTHING;
  const counted = approvals.filter((approval) => approval.counted).length;
  return fold(`Approvals: ${String(counted)} of ${String(approvals.length)} count`, {
    titles: ['Person', 'Group', 'Counts', 'Why'],
    rows: approvals.map(({ person, group, counted, reason }) =>
      tableRow(
        codeCell(person),
        codeCell(group),
        counted ? `${VERDICT_MARKS.pass} yes` : `${VERDICT_MARKS.block} no`,
        textCell(reason),
      ),
    ),
    rowName: 'approvals',
  });
}

export function checksBlock(checks: Decision['checks']): ReportBlock {
  return fold(`Checks: all ${String(checks.length)} in their order`, {
    titles: ['Result', 'Check', 'Why', 'Relied on'],
    rows: checks.map(({ id, result, reason, digests }) =>
      tableRow(
        `${VERDICT_MARKS[result]} ${result}`,
        codeCell(id),
        textCell(reason),
        digests.slice(0, 4).map(shortDigest).join(' ') +
          (digests.length > 4 ? ` and ${String(digests.length - 4)} more` : ''),
      ),
    ),
    rowName: 'checks',
  });
}

export function evidenceBlock(evidence: Decision['evidence']): ReportBlock {
  if (evidence.length === 0) return NOTHING;
  return fold(`Evidence: ${quantity(evidence.length, 'bundle')}`, {
    titles: ['Kind', 'Signer', 'Bundle'],
    rows: evidence.map(({ kind, signer, bundleSha256 }) =>
      tableRow(kind, codeCell(signer), codeCell(`sha256:${bundleSha256}`)),
    ),
    rowName: 'bundles',
  });
}

export function rejectedBlock(rejected: Decision['rejected']): ReportBlock {
  if (rejected.length === 0) return NOTHING;
  return fold(`Not evidence: ${quantity(rejected.length, 'bundle')}`, {
    titles: ['Name', 'Why it does not count'],
    rows: rejected.map(({ name, reason }) => tableRow(codeCell(name), textCell(reason))),
    rowName: 'bundles',
  });
}

function fold(
  title: string,
  table: { readonly titles: readonly string[]; readonly rows: readonly string[]; readonly rowName: string },
): ReportBlock {
  return {
    head: [`<details><summary>${title}</summary>`, '', ...tableHead(...table.titles)],
    rows: table.rows,
    rowName: table.rowName,
    foot: ['', '</details>', ''],
  };
}

function shortDigest(digest: string): string {
  return codeCell(digest.slice(0, 'sha256:'.length + 12));
}
