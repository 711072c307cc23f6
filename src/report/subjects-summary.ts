import type { JudgedSubject, JudgedSubjects } from '../domain/judged-subject.ts';
import type { Mode } from '../domain/verdict.ts';
import {
  clip,
  COMMENT_MAX_BYTES,
  joinBlocks,
  rowsOf,
  SUMMARY_MAX_BYTES,
  type ReportBlock,
} from './budget.ts';
import { checkName, type PlannedCheck } from './check-run.ts';
import { quantity } from './counts.ts';
import { escapeAnnotation } from './escape.ts';
import { codeCell, tableHead, tableRow, textCell } from './markdown-table.ts';
import { VERDICT_MARKS } from './verdict-words.ts';

/** Decisions on several subjects for the job summary: verdict, how many may enter, one table, what failed first. */
export function renderSubjects(judged: JudgedSubjects, mode: Mode, maxBytes = SUMMARY_MAX_BYTES): string {
  const { environment, verdict, policySha256, subjects } = judged;
  const stopped = subjects.filter(({ allowed }) => !allowed);
  const entering = subjects.filter(({ allowed }) => allowed);
  const head = [
    `## ${VERDICT_MARKS[verdict]} ${textCell(environment)}: ${verdict}`,
    '',
    `**${escapeAnnotation(countLine(judged))}**`,
    '',
    ...(mode === 'enforce' || stopped.length === 0
      ? []
      : [`${VERDICT_MARKS.warn} Mode \`${mode}\`: the verdict does not stop this step.`, '']),
    ...tableHead('Verdict', 'Subject', 'Digest', 'Why'),
  ];
  const blocks: ReportBlock[] = [
    { head, ...rowsOf([...stopped, ...entering], rowOf), rowName: 'subjects', foot: [''] },
    { head: [`policy ${codeCell(`sha256:${policySha256}`)}, mode \`${mode}\``, ''] },
  ];
  return joinBlocks(blocks, maxBytes);
}

/** `997 of 1,000 subjects may enter production`. */
export function countLine({ environment, subjects }: JudgedSubjects): string {
  const passed = subjects.filter(({ allowed }) => allowed).length;
  return `${String(passed)} of ${quantity(subjects.length, 'subject')} may enter ${environment}`;
}

function rowOf({ subject, digest = '', verdict, allowed, reason }: JudgedSubject): string {
  const word = allowed && verdict !== 'pass' ? `${verdict}, overridden` : verdict;
  return tableRow(`${VERDICT_MARKS[verdict]} ${word}`, codeCell(subject), codeCell(digest), textCell(reason));
}

/** The same as one check run of the permanent name: it stands for all of them. */
export function planSubjectsCheck(judged: JudgedSubjects, mode: Mode): PlannedCheck {
  const { verdict, environment } = judged;
  const isLet = verdict === 'pass' || mode !== 'enforce';
  const note = verdict !== 'pass' && isLet ? ` (mode ${mode})` : '';
  return {
    name: checkName(environment),
    conclusion: isLet ? 'success' : verdict === 'block' ? 'failure' : 'action_required',
    title: clip(escapeAnnotation(`${verdict}${note}: ${countLine(judged)}`), 250),
    summary: renderSubjects(judged, mode, COMMENT_MAX_BYTES),
    annotations: [],
  };
}
