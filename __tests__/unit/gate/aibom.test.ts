import { describe, expect, it } from '@jest/globals';
import type { Statement } from '../../../src/domain/statement.ts';
import { tampered } from '../../fakes/gate-people.ts';
import { aibom, FILES, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, checkOf, DAY, HOUR, makeWorld } from '../../fakes/gate-world.ts';

const policyWith = (rule: string): string => `version: 1
trust: { signers: { builder: { key: builder.pub } } }
environments: { staging: { require: [${rule}] } }
`;
const world = makeWorld(policyWith('{ kind: aibom, profile: identity, by: [builder], max-age: 24h }'));
const plain = makeWorld(policyWith('{ kind: aibom, by: [builder] }'));

async function check(statement: Statement, where = world): Promise<string> {
  return checkOf(await where.decide(SUBJECT, [await where.sign('builder', statement)]), 'evidence:aibom');
}

const file = (name: string, content?: string) => ({
  type: 'file',
  name,
  ...(content === undefined ? {} : { hashes: [{ alg: 'SHA-256', content }] }),
});
const [config, weights] = Object.entries(FILES).map(([name, sha256]) => file(name, sha256));
const stated = (value: string) => [{ name: 'sallyport:model:digest', value }];
const own = `sha256:${SUBJECT.digest['sha256'] ?? ''}`;

describe('an AI-BOM with profile identity', () => {
  it('counts when its files add up to the model digest', async () => {
    expect(await check(aibom())).toBe(
      'pass: CycloneDX 1.6 with profile identity, signed by builder, 60 min old (time declared by the signer)',
    );
  });

  it('counts when it states the digest as a hash instead', async () => {
    const hashes = [{ alg: 'SHA-256', content: SUBJECT.digest['sha256'] }];
    expect(await check(aibom(SUBJECT, { hashes, properties: [] }))).toMatch(/^pass/);
  });

  it.each<[string, object, string]>([
    ['leaves a file out', { components: [config] }, 'its files do not add up to the model digest'],
    ['adds a file', { components: [config, weights, file('x', '1'.repeat(64))] }, 'its files do not add up'],
    ['lists a file twice', { components: [config, config] }, 'file config.json is listed twice'],
    [
      'has a file without SHA-256',
      { components: [config, file('weights.bin')] },
      'file weights.bin has no SHA-256',
    ],
    ['lists no file', { components: [] }, 'lists no file'],
    ['is about another model', { properties: stated(`sha256:${'0'.repeat(64)}`) }, 'is about sha256:0000'],
    ['does not say what it is about', { properties: [] }, 'does not state the subject digest'],
    ['has no model as main component', { type: 'application' }, 'no model with a name as main component'],
    [
      'swaps the hashes of two files',
      {
        properties: stated(own),
        components: [file('config.json', FILES['weights.bin']), file('weights.bin', FILES['config.json'])],
      },
      'do not add up',
    ],
  ])('does not count when it %s', async (_what, component, reason) => {
    const outcome = await check(aibom(SUBJECT, component));
    expect(outcome).toMatch(/^block: AI-BOM does not meet profile identity: /);
    expect(outcome).toContain(reason);
  });

  it('does not count when it is too old', async () => {
    expect(await check(aibom(SUBJECT, {}, at(-DAY)))).toMatch(/^block: AI-BOM is stale: 24 h old/);
    expect(await check(aibom(SUBJECT, {}, at(HOUR)))).toMatch(/^block: AI-BOM is dated in the future/);
  });
});

describe('an AI-BOM without profile', () => {
  it('counts when it is one', async () => {
    expect(await check(aibom(SUBJECT, { components: [] }), plain)).toMatch(
      /^pass: CycloneDX 1\.6, signed by builder/,
    );
  });

  it.each<[string, object]>([
    ['format', { bomFormat: 'SPDX' }],
    ['version', { specVersion: '2.0' }],
    ['time', { metadata: { timestamp: 'yesterday' } }],
  ])('is undecided with an unknown %s', async (_what, changes) => {
    expect(await check(tampered(aibom() as Statement<object>, changes), plain)).toMatch(
      /^indeterminate: AI-BOM is not a CycloneDX/,
    );
  });
});
