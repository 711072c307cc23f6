import { IAC_RULES } from './rules.ts';
import type { IacRule } from './rule.ts';

/**
 * The rules as a Markdown table, sorted by id: what each one finds, how bad that is, how sure the rule is, what to do,
 * and the requirements of AISVS C4 it serves (`draft` marks those of the edition with 21 sections). Ends without a line end.
 */
export function renderIacRuleTable(rules: readonly IacRule[] = IAC_RULES): string {
  const rows = rules.map(({ meta }) => {
    const [reference] = meta.references;
    const title = reference === undefined ? cell(meta.title) : `[${cell(meta.title)}](${reference})`;
    const parts = [
      `\`${meta.id}\``,
      title,
      meta.severity,
      meta.confidence,
      cell(meta.remediation),
      controls(meta.controls ?? []),
    ];
    return `| ${parts.join(' | ')} |`;
  });
  return [
    '| Rule | Finds | Severity | Confidence | What to do | AISVS C4 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** `4.1.1, 4.1.2; draft 4.5.1`: numbers of the revised edition, then those of the draft. */
function controls(ids: readonly string[]): string {
  const of = (edition: string): readonly string[] =>
    ids.filter((id) => id.startsWith(`aisvs-c4-${edition}:`)).map((id) => id.slice(id.indexOf(':') + 1));
  const draft = of('draft').join(', ');
  return [of('revised').join(', '), ...(draft === '' ? [] : [`draft ${draft}`])].join('; ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
