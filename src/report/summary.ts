import type { Decision } from '../domain/decision.ts';
import { formatDigest } from '../domain/digest.ts';
import { joinBlocks, SUMMARY_MAX_BYTES, type ReportBlock } from './budget.ts';
import {
  approvalsBlock,
  checksBlock,
  evidenceBlock,
  findingsBlock,
  rejectedBlock,
} from './summary-details.ts';
import { codeCell, tableHead, tableRow, textCell } from './markdown-table.ts';
import { sortChecks, VERDICT_MARKS } from './verdict-words.ts';

/** A decision for the job summary: verdict, why, what to do, one table; details folded. At most `maxBytes` of UTF-8. */
export function renderSummary(decision: Decision, maxBytes = SUMMARY_MAX_BYTES): string {
  const blocks: ReportBlock[] = [
    { head: headLines(decision) },
    openChecksBlock(decision),
    { head: factLines(decision) },
    findingsBlock(decision.findings),
    approvalsBlock(decision.approvals),
    checksBlock(decision.checks),
    evidenceBlock(decision.evidence),
    rejectedBlock(decision.rejected),
  ];
  return joinBlocks(blocks, maxBytes);
}

function headLines(decision: Decision): string[] {
  const { verdict, environment, override, mode, allowed } = decision;
  const [worst] = sortChecks(decision.checks).filter(({ result }) => result !== 'pass' && result !== 'warn');
  const lines = [`## ${VERDICT_MARKS[verdict]} ${textCell(environment)}: ${verdict}`, ''];
  if (worst !== undefined) {
    lines.push(`**Why:** ${textCell(worst.reason)}`, '');
    if (worst.remedy !== undefined) lines.push(`**What to do:** ${textCell(worst.remedy)}`, '');
  }
  if (override !== undefined) {
    const people = override.people.map(textCell).join(', ');
    lines.push(`${VERDICT_MARKS.warn} **Overridden** by ${people}: ${textCell(override.justification)}`, '');
  }
  if (mode !== 'enforce' && !allowed) lines.push(`Mode \`${mode}\`: the step goes on all the same.`, '');
  return lines;
}

/** Checks that do not pass one by one, those that pass in one row. */
function openChecksBlock({ checks }: Decision): ReportBlock {
  const open = sortChecks(checks).filter(({ result }) => result !== 'pass');
  const passed = checks.filter(({ result }) => result === 'pass');
  const rows = open.map(({ id, result, reason, remedy }) =>
    tableRow(`${VERDICT_MARKS[result]} ${result}`, codeCell(id), textCell(reason), textCell(remedy ?? '')),
  );
  const ids = passed.map(({ id }) => codeCell(id)).join(', ');
  const passedRow = tableRow(`${VERDICT_MARKS.pass} pass`, `${String(passed.length)} checks`, ids, '');
  return {
    head: tableHead('Result', 'Check', 'Why', 'What to do'),
    rows: passed.length === 0 ? rows : [...rows, passedRow],
    rowName: 'checks',
    foot: [''],
  };
}

function factLines({ subject, policy, timeVerified, mode }: Decision): string[] {
  const name = `${subject.kind} ${codeCell(subject.name)}`;
  const digest = codeCell(formatDigest(subject.digest));
  return [
    `${name} ${digest}  `,
    `policy ${codeCell(policy.uri)} ${codeCell(`sha256:${policy.sha256}`)}, mode \`${mode}\`, ${textCell(timeVerified)}`,
    '',
  ];
}
