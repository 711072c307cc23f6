import type { Decision, DecisionCheck } from '../domain/decision.ts';
import { joinBlocks, rowsOf, SUMMARY_MAX_BYTES, type ReportBlock } from './budget.ts';
import { quantity } from './counts.ts';
import { digestText } from './digest-text.ts';
import { codeCell, remedyCell, tableHead, tableRow, textCell } from './markdown-table.ts';
import {
  approvalsBlock,
  checksBlock,
  evidenceBlock,
  findingsBlock,
  rejectedBlock,
} from './summary-details.ts';
import { sortChecks, VERDICT_MARKS } from './verdict-words.ts';

/** Checks that pass are named up to here; the folded table has them all. */
const MAX_NAMED = 30;

/**
 * A decision for the job summary: verdict, why, what to do; then one table of checks, what failed first, and the
 * details folded. At most `maxBytes` of UTF-8.
 */
export function renderSummary(decision: Decision, maxBytes = SUMMARY_MAX_BYTES): string {
  const blocks: ReportBlock[] = [
    { head: headLines(decision) },
    openChecksBlock(decision.checks),
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
  const { verdict, environment, override, mode, allowed, checks } = decision;
  const overridden = override === undefined ? '' : ', overridden';
  const title = `## ${VERDICT_MARKS[verdict]} ${textCell(environment)}: ${verdict}${overridden}`;
  const lines = [title, '', ...whyLines(checks)];
  if (override !== undefined) {
    const people = override.people.map(textCell).join(', ');
    const until = codeCell(override.expiresAt);
    const words = `by ${people} until ${until}: ${textCell(override.justification)}`;
    lines.push(`${VERDICT_MARKS.warn} **Overridden** ${words}`, '');
  }
  if (mode !== 'enforce' && !allowed) {
    lines.push(`${VERDICT_MARKS.warn} Mode \`${mode}\`: the verdict does not stop this step.`, '');
  }
  return lines;
}

function whyLines(checks: readonly DecisionCheck[]): string[] {
  const stopping = sortChecks(checks).filter(
    ({ result }) => result === 'block' || result === 'indeterminate',
  );
  const [first] = stopping;
  if (first === undefined) {
    const warnings = checks.filter(({ result }) => result === 'warn').length;
    const but = warnings === 0 ? '' : `, with ${quantity(warnings, 'warning')}`;
    return [`**Why:** ${quantity(checks.length, 'check')}, none failed${but}`, ''];
  }
  const others = stopping.length - 1;
  const more = others === 0 ? '' : `, and ${quantity(others, 'more check')} failed`;
  const todo = first.remedy === undefined ? [] : [`**What to do:** ${remedyCell(first.remedy)}`, ''];
  return [`**Why:** ${textCell(first.reason)}${more}`, '', ...todo];
}

/** Checks that do not pass one by one, those that pass in one row. */
function openChecksBlock(checks: readonly DecisionCheck[]): ReportBlock {
  const open = sortChecks(checks).filter(({ result }) => result !== 'pass');
  const { rows, total } = rowsOf(open, ({ id, result, reason, remedy = '' }) =>
    tableRow(`${VERDICT_MARKS[result]} ${result}`, codeCell(id), textCell(reason), remedyCell(remedy)),
  );
  const passed = checks.filter(({ result }) => result === 'pass').map(({ id }) => id);
  const named = passed.slice(0, MAX_NAMED).map(codeCell).join(', ');
  const rest = passed.length > MAX_NAMED ? ` and ${String(passed.length - MAX_NAMED)} more` : '';
  const passedRow = tableRow(
    `${VERDICT_MARKS.pass} pass`,
    quantity(passed.length, 'check'),
    named + rest,
    '',
  );
  return {
    head: tableHead('Result', 'Check', 'Why', 'What to do'),
    rows: passed.length === 0 || total > rows.length ? rows : [...rows, passedRow],
    total: passed.length === 0 ? total : total + 1,
    rowName: 'rows',
    foot: [''],
  };
}

function factLines({ subject, policy, timeVerified, mode, buildLevel }: Decision): string[] {
  const level = buildLevel === undefined ? '' : `, SLSA build level ${String(buildLevel)}`;
  return [
    `${subject.kind} ${codeCell(subject.name)} ${codeCell(digestText(subject.digest))}${level}  `,
    `policy ${codeCell(policy.uri)} ${codeCell(`sha256:${policy.sha256}`)}  `,
    `decided ${codeCell(timeVerified)}, mode \`${mode}\``,
    '',
  ];
}
