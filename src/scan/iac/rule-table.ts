import { IAC_RULES } from './rules.ts';

/** The rules as a Markdown table, for docs/scan-iac.md. */
export function renderIacRuleTable(): string {
  const rows = IAC_RULES.map(({ meta }) => {
    const controls = (meta.controls ?? []).map((control) => control.replace(/^aisvs-c4-/, '')).join(', ');
    return `| \`${meta.id}\` | ${meta.severity} | ${meta.title} | ${meta.remediation} | ${controls} |`;
  });
  return [
    '| Rule | Severity | Finds | What to do | AISVS C4 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
