import type { AppError, ErrorClass } from '../domain/errors.ts';
import { remedyCell, textCell } from './markdown-table.ts';

const HEADINGS: Readonly<Record<ErrorClass, string>> = {
  configuration: '🛑 Not configured',
  blocked: '❌ Blocked',
  undecided: '❓ Undecided',
  internal: '❓ Undecided: internal error',
};

/** Job summary of a step that ended with an error: what kind, what happened, what to do. */
export function renderErrorSummary(error: AppError): string {
  const hint = error.hint === undefined ? [] : [`**What to do:** ${remedyCell(error.hint)}`, ''];
  return [
    `## ${HEADINGS[error.errorClass]}`,
    '',
    `**Why:** ${textCell(error.message)} (\`${error.code}\`)`,
    '',
    ...hint,
  ].join('\n');
}
