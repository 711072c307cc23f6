import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../src/config/policy.ts';
import type { DecisionCheck } from '../../../src/domain/decision.ts';
import { PREDICATE } from '../../../src/domain/predicates.ts';
import { makeStatement } from '../../../src/domain/statement.ts';
import { explainPolicy } from '../../../src/gate/explain-policy.ts';
import { SUBJECT } from '../../fakes/gate-statements.ts';
import { keyPairOf, makeWorld } from '../../fakes/gate-world.ts';

const policyOf = (rule: string): string => `version: 1
trust:
  signers: { a: { key: a.pub }, b: { key: b.pub }, c: { key: c.pub }, alias: { key: alias.pub } }
environments:
  staging: { require: [{ kind: model-signature, ${rule} }] }
`;

interface Signed {
  readonly ignored?: readonly string[];
  readonly unread?: readonly string[];
}

function signature({ ignored = [], unread = [] }: Signed = {}) {
  return makeStatement(SUBJECT, PREDICATE.modelSignature, {
    serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: ignored },
    resources: [],
    ...(unread.length === 0 ? {} : { digest_sources: { 'lfs-pointer': unread } }),
  });
}

async function check(rule: string, signed: readonly (readonly [string, Signed?])[]): Promise<DecisionCheck> {
  const world = makeWorld(policyOf(rule));
  const bundles = [];
  for (const [name, what] of signed) bundles.push(await world.sign(name, signature(what)));
  const { checks } = await world.decide(SUBJECT, bundles, { environment: 'staging' });
  const found = checks.find(({ id }) => id === 'evidence:model-signature');
  if (found === undefined) throw new TypeError('the signature was not judged');
  return found;
}

describe('k of n signers in the policy', () => {
  it('are enough when as many different ones signed', async () => {
    expect(await check('by: [a, b, c], threshold: 2', [['a'], ['c']])).toMatchObject({
      result: 'pass',
      reason: expect.stringMatching(/^signed by 2 signers: (a and c|c and a)$/),
    });
  });

  it('trap 14: are not enough when one signed twice, also under two names', async () => {
    const twice = [['a'], ['a', { ignored: ['.git'] }]] as const;
    expect(await check('by: [a, b, c], threshold: 2', twice)).toMatchObject({
      result: 'block',
      reason: 'signed by 1 of 2 signers: a',
    });
    const pairs = keyPairOf('a');
    Object.assign(keyPairOf('alias'), pairs);
    expect(await check('by: [a, alias], threshold: 2', [['a'], ['alias']])).toMatchObject({
      result: 'block',
    });
  });

  it('are not joined by strangers, nor by signers that the rule does not name', async () => {
    expect(await check('by: [a, b], threshold: 2', [['a'], ['c'], ['nobody']])).toMatchObject({
      result: 'block',
      reason: 'signed by 1 of 2 signers: a',
    });
  });

  it('must be so many that there are as many signers', () => {
    const parse = (rule: string) => () => parsePolicy(policyOf(rule), 'p.yml');
    expect(parse('by: [a, b], threshold: 3')).toThrow(/wants 3 signers of 2/);
    expect(parse('threshold: 5')).toThrow(/wants 5 signers of 4/);
    expect(parse('by: [a], threshold: 0')).toThrow(/threshold/);
    expect(parse('by: [a, a], threshold: 2')).toThrow(/twice/);
  });

  it('are explained', () => {
    const policy = parsePolicy(
      policyOf('by: [a, b, c], threshold: 2, may-ignore: [docs], require-read: true'),
      'p',
    );
    const { requirements } = explainPolicy(policy, 'staging');
    expect(requirements.map(({ text }) => text)).toContain(
      'model signature over every file but docs, each read by the signer, signed by 2 of a, b, c',
    );
  });
});

describe('trap 34: what a signature leaves out', () => {
  it('is the default names and model.sig, with what lies below them', async () => {
    const ignored = ['.git', '.gitattributes', '.github/workflows', '.gitignore', 'model.sig', '.git/'];
    expect(await check('by: [a]', [['a', { ignored }]])).toMatchObject({ result: 'pass' });
  });

  it.each([[['weights.bin']], [['docs']], [['sub/.git']], [['model.sig.bin', '.git']]])(
    'blocks when it is %j and the policy does not say so',
    async (ignored) => {
      expect(await check('by: [a]', [['a', { ignored }]])).toMatchObject({
        result: 'block',
        reason: expect.stringContaining(`leaves out ${ignored[0] ?? ''}`),
      });
    },
  );

  it('may be what the policy names, with all below it, and nothing beside it', async () => {
    const rule = 'by: [a], may-ignore: [docs]';
    expect(await check(rule, [['a', { ignored: ['docs/old', 'docs'] }]])).toMatchObject({ result: 'pass' });
    expect(await check(rule, [['a', { ignored: ['docs2'] }]])).toMatchObject({ result: 'block' });
  });

  it('does not count in one signature and counts in none of the others', async () => {
    const signed = [['a', { ignored: ['weights.bin'] }], ['b']] as const;
    expect(await check('by: [a, b]', signed)).toMatchObject({ result: 'pass', reason: 'signed by b' });
    expect(await check('by: [a, b], threshold: 2', signed)).toMatchObject({ result: 'block' });
  });

  it('must be said in a form that is understood', async () => {
    const world = makeWorld(policyOf('by: [a]'));
    const odd = makeStatement(SUBJECT, PREDICATE.modelSignature, { serialization: { ignore_paths: 'all' } });
    const { checks } = await world.decide(SUBJECT, [await world.sign('a', odd)], { environment: 'staging' });
    expect(checks.find(({ id }) => id === 'evidence:model-signature')).toMatchObject({ result: 'block' });
  });
});

describe('a signer who had not read every file', () => {
  it('counts unless the policy demands that all were read', async () => {
    const signed = [['a', { unread: ['weights.bin'] }]] as const;
    expect(await check('by: [a]', signed)).toMatchObject({ result: 'pass' });
    expect(await check('by: [a], require-read: true', signed)).toMatchObject({
      result: 'block',
      reason: expect.stringContaining('had not read weights.bin'),
    });
    expect(await check('by: [a], require-read: true', [['a']])).toMatchObject({ result: 'pass' });
  });
});
