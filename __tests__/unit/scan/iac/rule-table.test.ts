import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderIacRuleTable } from '../../../../src/scan/iac/render-rule-table.ts';
import { IAC_RULES, iacRulesSha256 } from '../../../../src/scan/iac/rules.ts';

describe('the table of rules', () => {
  it('has one row of six cells for each rule', () => {
    const rows = renderIacRuleTable().split('\n').slice(2);
    expect(rows).toHaveLength(IAC_RULES.length);
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(8);
  });

  it('is the one in the documentation, which tells their number', () => {
    const page = fs.readFileSync(path.resolve(import.meta.dirname, '../../../../docs/scan-iac.md'), 'utf8');
    expect(page).toContain(`\n${renderIacRuleTable()}\n`);
    expect(page).toContain(`${String(IAC_RULES.length)} rules`);
  });
});

describe('the digest of the rules', () => {
  it('changes with what a rule says and with what it finds', () => {
    const [rule, ...others] = IAC_RULES;
    if (rule === undefined) throw new Error('there are no rules');
    expect(iacRulesSha256(IAC_RULES)).toBe(iacRulesSha256());
    expect(iacRulesSha256(others)).not.toBe(iacRulesSha256());
    const milder = { ...rule, meta: { ...rule.meta, severity: 'info' as const } };
    expect(iacRulesSha256([milder, ...others])).not.toBe(iacRulesSha256());
    const fewer = { ...rule, examples: { ...rule.examples, match: [] } };
    expect(iacRulesSha256([fewer, ...others])).not.toBe(iacRulesSha256());
  });
});
