import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { policyJsonSchema } from '../../../src/config/policy-json-schema.ts';
import { parsePolicy } from '../../../src/config/policy.ts';
import {
  approvalSchema,
  MAX_LIFE_DAYS,
  overrideSchema,
  waiverSchema,
} from '../../../src/domain/people-predicates.ts';

const page = (name: string): string =>
  fs.readFileSync(path.resolve(import.meta.dirname, '../../../docs', name), 'utf8');
const policyPage = page('policy.md');
const approvalsPage = page('approvals.md');

/** Every property name that a JSON schema defines; names under `additionalProperties` are the user's own. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own: unknown = Reflect.get(schema, 'properties');
  const names = typeof own === 'object' && own !== null ? Object.keys(own) : [];
  return [...names, ...Object.values(schema).flatMap(keysOf)];
}

describe('docs/policy.md', () => {
  it('shows a policy that is accepted', () => {
    const [yaml = ''] = /(?<=```yaml\n)version: 1[^`]*/.exec(policyPage) ?? [];
    const { environments } = parsePolicy(yaml, 'policy.yml');
    expect([...environments.keys()]).toEqual(['staging', 'production']);
  });

  it('names every key of the schema', () => {
    const missing = [...new Set(keysOf(policyJsonSchema()))].filter(
      (key) => !new RegExp(`(?:\`|\\b)${key}(?:\`|\\b)`).test(policyPage),
    );
    expect(missing).toEqual([]);
  });

  it('quotes messages as they are', () => {
    const yaml = `version: 1
trust:
  signers: { builder: { key: builder.pub } }
environments:
  staging:
    require: [{ kind: aibon }]
    aproval: []
`;
    const quoted = policyPage.replace(/\s+/g, ' ');
    expect(() => parsePolicy(yaml, 'policy.yml')).toThrow(/has 2 problems/);
    try {
      parsePolicy(yaml, 'policy.yml');
    } catch (thrown) {
      const messages = (thrown as Error).message.split(/\d+:\d+: /).slice(1);
      for (const message of messages) expect(quoted).toContain(message.trim());
    }
  });
});

describe('docs/approvals.md', () => {
  it('names every member of the three predicates', () => {
    const members = [approvalSchema, waiverSchema, overrideSchema].flatMap(({ shape }) => Object.keys(shape));
    for (const member of new Set(members)) expect(approvalsPage).toContain(`\`${member}`);
  });

  it('says how long each may live', () => {
    for (const days of Object.values(MAX_LIFE_DAYS)) expect(approvalsPage).toContain(`${String(days)} day`);
  });
});
