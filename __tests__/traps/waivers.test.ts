import { describe, expect, it } from '@jest/globals';
import type { StoredBundle } from '../../src/domain/ports.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { makeWaiver } from '../../src/people/make-waiver.ts';
import { nextNonce, tampered, waive } from '../fakes/gate-people.ts';
import { finding, OTHER, scan, SUBJECT } from '../fakes/gate-statements.ts';
import { at, checkOf, DAY, HOUR, makeWorld, toStored, type DecideOptions } from '../fakes/gate-world.ts';

const POLICY = `version: 1
trust: { signers: { scanner: { key: scanner.pub } } }
people:
  alice: { github: { login: alice, id: 1 }, keys: [alice.pub] }
  bob: { github: { login: bob, id: 2 }, keys: [bob.pub] }
groups: { security: [alice] }
environments:
  staging:
    require: [{ kind: secret-scan, by: [scanner] }]
    findings: { block: [critical, high] }
    waivers: { by: security, max-days: { high: 14 } }
`;
const world = makeWorld(POLICY);
const ID = 'findings:secret-scan';
const high = finding('high');

async function decide(
  waivers: readonly (StoredBundle | Promise<StoredBundle>)[],
  options: DecideOptions = {},
) {
  const dirty = await world.sign('scanner', scan({ findings: [high] }));
  return world.decide(SUBJECT, [dirty, ...(await Promise.all(waivers))], options);
}

const waiverStatement = () =>
  makeWaiver(SUBJECT, {
    ...{ environment: 'staging', policySha256: world.policyDigest, nonce: nextNonce() },
    ...{ now: at(-HOUR), expiresAt: at(DAY), selector: { ruleId: high.ruleId } },
    ...{ justification: 'a key of the public test account', ticket: 'SEC-1' },
  });
const signedAs = (who: string, statement: Statement) => world.sign(who, statement);

describe('trap 9, waivers', () => {
  it('the honest one lifts the finding', async () => {
    expect((await decide([waive(world, 'alice')])).verdict).toBe('pass');
  });

  it.each<[string, () => Promise<StoredBundle>]>([
    ['expired', () => waive(world, 'alice', { now: at(-2 * DAY), expiresAt: at(0) })],
    ['no expiry', () => signedAs('alice', tampered(waiverStatement(), { expiresAt: undefined }))],
    [
      'too broad: every rule',
      () => signedAs('alice', tampered(waiverStatement(), { selector: { ruleId: '*' } })),
    ],
    ['too broad: no selector', () => signedAs('alice', tampered(waiverStatement(), { selector: {} }))],
    [
      'too broad: a path alone',
      () => signedAs('alice', tampered(waiverStatement(), { selector: { path: 'src/' } })),
    ],
    [
      'too broad: a pattern',
      () => signedAs('alice', tampered(waiverStatement(), { selector: { ruleId: 'openai-*' } })),
    ],
    [
      'too broad: an empty path prefix',
      () => signedAs('alice', tampered(waiverStatement(), { selector: { ruleId: high.ruleId, path: '' } })),
    ],
    ['longer than the severity allows', () => waive(world, 'alice', { expiresAt: at(14 * DAY) })],
    ['an unknown member', () => signedAs('alice', tampered(waiverStatement(), { alsoRules: ['aws-key'] }))],
    ['no ticket', () => signedAs('alice', tampered(waiverStatement(), { ticket: undefined }))],
    [
      'no justification',
      () => signedAs('alice', tampered(waiverStatement(), { justification: ' '.repeat(20) })),
    ],
    ['by somebody outside the group', () => waive(world, 'bob')],
    ['by a signer who is no person', () => waive(world, 'scanner')],
    ['by a stranger', () => waive(world, 'mallory')],
    ['for another artifact', () => waive(world, 'alice', { subject: OTHER })],
    ['under the policy of a pull request', () => waive(world, 'alice', { policySha256: '0'.repeat(64) })],
  ])('%s', async (_trap, waiver) => {
    const decision = await decide([waiver()]);
    expect(decision.verdict).toBe('block');
    expect(checkOf(decision, ID)).toMatch(/^block: 1 high finding/);
    expect(decision.findings).toMatchObject([{ status: 'blocking' }]);
  });

  it('unsigned', async () => {
    const { bytes } = await waive(world, 'alice');
    const bundle = JSON.parse(Buffer.from(bytes).toString()) as { dsseEnvelope: { signatures: unknown[] } };
    bundle.dsseEnvelope.signatures = [];
    expect((await decide([toStored(Buffer.from(JSON.stringify(bundle)))])).verdict).not.toBe('pass');
  });

  it('by the author', async () => {
    const parties = { author: [{ kind: 'github', login: 'alice', id: 1 }] } as const;
    expect((await decide([waive(world, 'alice')], { parties })).verdict).toBe('block');
  });

  it('an expired one shadowed by another file', async () => {
    const expired = waive(world, 'alice', { now: at(-2 * DAY), expiresAt: at(0) });
    const other = waive(world, 'alice', { selector: { ruleId: high.ruleId, path: 'docs/' } });
    const decision = await decide([expired, other]);
    expect(decision.verdict).toBe('block');
    expect(checkOf(decision, 'waivers')).toMatch(/expired on .*matches no finding/);
  });

  it('unused warns and passes', async () => {
    const clean = await world.sign('scanner', scan());
    const decision = await world.decide(SUBJECT, [clean, await waive(world, 'alice')]);
    expect(decision.verdict).toBe('pass');
    expect(checkOf(decision, 'waivers')).toBe('warn: 0 waivers in use; waiver by alice matches no finding');
  });

  it('suppressed by the scanned tree itself: a scan has no member for it', async () => {
    const suppressed = tampered(scan({ findings: [high] }), { suppressions: [{ ruleId: high.ruleId }] });
    const decision = await world.decide(SUBJECT, [await world.sign('scanner', suppressed)]);
    expect(decision.verdict).toBe('indeterminate');
  });
});
