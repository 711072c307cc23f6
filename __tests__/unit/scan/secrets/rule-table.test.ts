import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderSecretRuleTable } from '../../../../src/scan/secrets/render-rule-table.ts';
import { SECRET_RULES, secretRulesSha256 } from '../../../../src/scan/secrets/rules.ts';

describe('the table of rules', () => {
  it('has one row of five cells for each rule', () => {
    const rows = renderSecretRuleTable().split('\n').slice(2);
    expect(rows).toHaveLength(SECRET_RULES.length);
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
  });

  it('is the one in the documentation', () => {
    const page = fs.readFileSync(
      path.resolve(import.meta.dirname, '../../../../docs/scan-secrets.md'),
      'utf8',
    );
    expect(page).toContain(`\n${renderSecretRuleTable()}\n`);
  });
});

describe('the digest of the rules', () => {
  it('changes with what a rule looks for and not with its examples', () => {
    const [rule, ...others] = SECRET_RULES;
    if (rule === undefined) throw new Error('there are no rules');
    const sameRule = { ...rule, examples: () => ({ match: [], clean: [] }) };
    expect(secretRulesSha256(SECRET_RULES)).toBe(secretRulesSha256());
    expect(secretRulesSha256([sameRule, ...others])).toBe(secretRulesSha256());
    expect(secretRulesSha256([{ ...rule, minEntropy: 1 }, ...others])).not.toBe(secretRulesSha256());
    expect(secretRulesSha256(others)).not.toBe(secretRulesSha256());
  });
});
