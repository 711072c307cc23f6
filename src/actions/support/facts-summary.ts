import type { Verdict } from '../../domain/verdict.ts';
import { escapeMarkdown } from '../../report/escape.ts';

/** What a step did, by label; rows without a value are left out. */
export type Facts = readonly (readonly [label: string, value: string | undefined])[];

/** Markdown for the job summary of a step that made something: heading with the verdict, one table. */
export function renderFacts(title: string, verdict: Verdict, facts: Facts): string {
  const rows = facts.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [`| ${label} | ${escapeMarkdown(value)} |`],
  );
  return [`## ${title}: ${verdict}`, '', '| | |', '| --- | --- |', ...rows, ''].join('\n');
}
