import { SECRET_RULES } from './rules.ts';
import type { SecretRule } from './secret-rule.ts';

/**
 * The rules as a Markdown table, sorted by id: what each one finds, how bad that is, how sure the rule is, and what to
 * do. For the documentation; ends without a line end.
 */
export function renderSecretRuleTable(rules: readonly SecretRule[] = SECRET_RULES): string {
  const rows = rules.map(({ meta }) => {
    const [reference] = meta.references;
    const title = reference === undefined ? cell(meta.title) : `[${cell(meta.title)}](${reference})`;
    return `| \`${meta.id}\` | ${title} | ${meta.severity} | ${meta.confidence} | ${cell(meta.remediation)} |`;
  });
  return [
    '| Rule | Finds | Severity | Confidence | What to do |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
