import { describe, expect, it } from '@jest/globals';
import { explainPolicy } from '../../../src/gate/explain-policy.ts';
import { stagingEvidence } from '../../fakes/gate-evidence.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { aibom, SUBJECT } from '../../fakes/gate-statements.ts';
import { makeWorld } from '../../fakes/gate-world.ts';

const world = makeWorld(POLICY);

describe('an explained policy', () => {
  it('says what staging asks for, in the order of the gate', () => {
    const { environment, requirements } = explainPolicy(world.policy, 'staging');
    expect(environment).toBe('staging');
    expect(requirements.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'bundles: every bundle in the store can be read; who signed it may be anybody',
      'provenance: provenance says what the certificate it is signed with says',
      'evidence:model-signature: model signature over every file, signed by builder',
      'evidence:aibom: AI-BOM with profile identity, signed by builder',
      'evidence:provenance: provenance, signed by builder',
      'evidence:secret-scan: secret-scan of the subject, complete, signed by scanner, younger than 24 h',
      'evidence:secret-scan:source: secret-scan of the source, complete, signed by scanner, younger than 24 h',
      'evidence:iac-scan: iac-scan of the subject, complete, signed by scanner, younger than 24 h',
      'findings:secret-scan: no critical or high finding in secret-scan; medium is a warning',
      'findings:secret-scan:source: no critical or high finding in secret-scan; medium is a warning',
      'findings:iac-scan: no critical or high finding in iac-scan; medium is a warning',
      'waivers: security (alice, bob) may waive findings: high 14 days, medium 90 days',
    ]);
    expect(requirements.every(({ state }) => state === undefined)).toBe(true);
  });

  it('says what production asks of people', () => {
    const { requirements } = explainPolicy(world.policy, 'production');
    expect(requirements.slice(3).map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'approvals:security: 1 of security (alice, bob) approve this digest',
      'approvals:ml-leads: 2 of ml-leads (bob, carol, dave) approve this digest, not the author or builder',
      'order:staging: the newest decision on staging by gate is a pass, under this policy',
      'override: 2 of security (alice, bob) may override, with at least 40 characters of justification',
    ]);
  });

  it('gives the command that supplies each', () => {
    const places = { subject: 'model', path: 'model', policy: 'policy.yml', evidence: 'evidence' };
    const { requirements } = explainPolicy(world.policy, 'production', { places });
    expect(requirements.flatMap(({ command = [] }) => command)).toEqual([
      'sallyport sign model --evidence evidence --key KEY',
      'sallyport approve model --environment production --policy policy.yml --evidence evidence --key KEY --expires 7d',
      'sallyport approve model --environment production --policy policy.yml --evidence evidence --key KEY --expires 7d',
      'sallyport gate model --environment staging --policy policy.yml --evidence evidence --key KEY',
    ]);
  });

  it('says how a subject stands, and offers a command only where something is left to do', async () => {
    const { aibom: _, ...all } = await stagingEvidence(world);
    const wrong = await world.sign('scanner', aibom());
    const decision = await world.decide(SUBJECT, [...Object.values(all), wrong]);
    const explanation = explainPolicy(world.policy, 'staging', { decision });
    expect([explanation.subject, explanation.verdict]).toEqual([
      `sha256:${SUBJECT.digest['sha256'] ?? ''}`,
      'block',
    ]);
    const rows = explanation.requirements.filter(({ id }) => id.startsWith('evidence:'));
    expect(rows.map(({ id, state, command }) => [id, state, command !== undefined])).toEqual([
      ['evidence:model-signature', 'pass', false],
      ['evidence:aibom', 'block', true],
      ['evidence:provenance', 'pass', false],
      ['evidence:secret-scan', 'pass', false],
      ['evidence:secret-scan:source', 'pass', false],
      ['evidence:iac-scan', 'pass', false],
    ]);
  });

  it('calls lacking what is not there at all, and does not hide what it has no rule for', async () => {
    const denyList = [{ digest: `sha256:${SUBJECT.digest['sha256'] ?? ''}`, reason: 'poisoned' }];
    const decision = await world.decide(SUBJECT, [], { denyList });
    const { requirements } = explainPolicy(world.policy, 'staging', { decision });
    expect(requirements.find(({ id }) => id === 'evidence:aibom')?.state).toBe('lacking');
    expect(requirements.at(-1)).toMatchObject({ id: 'deny-list', state: 'block' });
    const row = requirements.find(({ id }) => id === 'findings:secret-scan');
    expect(row).toMatchObject({ state: 'lacking', reason: 'there is nothing to judge yet' });
  });

  it('is refused for an environment that is not there', () => {
    expect(() => explainPolicy(world.policy, 'prod')).toThrow(/no environment "prod"/);
  });
});
