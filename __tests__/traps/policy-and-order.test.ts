import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { loadPolicy } from '../../src/flows/load-policy.ts';
import type { StoredBundle } from '../../src/domain/ports.ts';
import { makeDecisionStatements } from '../../src/gate/decision-statements.ts';
import { verifyDecision } from '../../src/gate/verify-decision.ts';
import { decisionBundle, productionEvidence, stagingEvidence, STRANGERS } from '../fakes/gate-evidence.ts';
import { tampered } from '../fakes/gate-people.ts';
import { POLICY } from '../fakes/gate-policies.ts';
import { OTHER, SUBJECT } from '../fakes/gate-statements.ts';
import {
  at,
  checkOf,
  DAY,
  HOUR,
  keyPairOf,
  makeWorld,
  MINUTE,
  NOW,
  type DecideOptions,
} from '../fakes/gate-world.ts';
import { makeProject, type Project } from '../fakes/project.ts';

const world = makeWorld(POLICY);
const green = stagingEvidence(world).then((all) => Object.values(all));
let project: Project;

beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

const MINI = `version: 1
trust: { signers: { builder: { key: builder.pub } } }
environments: { staging: { require: [{ kind: aibom, by: [builder] }] } }
deny-list: deny.txt
`;

/** A policy with everything it names. */
function writePolicy(): string {
  const file = project.write('sallyport/policy.yml', MINI);
  project.write('sallyport/deny.txt', '# nothing yet\n');
  project.write('sallyport/builder.pub', keyPairOf('builder').publicKeyPem);
  return file;
}

describe('trap 11, the policy', () => {
  it('a missing policy is no pass', async () => {
    await expect(loadPolicy(project.at('sallyport/policy.yml'))).rejects.toMatchObject({
      errorClass: 'configuration',
    });
  });

  it('an empty policy is no pass', async () => {
    const file = project.write('sallyport/policy.yml', '');
    await expect(loadPolicy(file)).rejects.toMatchObject({ code: 'invalid-policy' });
  });

  it.each([
    ['the policy itself', 'sallyport/policy.yml', `${MINI}# one more line\n`],
    ['a key it names', 'sallyport/builder.pub', keyPairOf('other').publicKeyPem],
    ['the deny-list it names', 'sallyport/deny.txt', '# something else\n'],
  ])('changing %s changes the policy digest', async (_what, name, content) => {
    const file = writePolicy();
    const before = await loadPolicy(file);
    project.write(name, content);
    expect((await loadPolicy(file)).sha256).not.toBe(before.sha256);
  });

  it('a deny-list that is gone is no empty deny-list', async () => {
    const file = writePolicy();
    fs.rmSync(project.at('sallyport/deny.txt'));
    await expect(loadPolicy(file)).rejects.toMatchObject({ code: 'not-found' });
    expect(checkOf(await world.decide(SUBJECT, await green), 'deny-list')).toMatch(/^pass/);
    const policy = { ...world.policy, denyList: { kind: 'file', path: 'deny.txt' } } as const;
    expect(checkOf(await world.decide(SUBJECT, await green, { policy }), 'deny-list')).toMatch(
      /^indeterminate/,
    );
  });

  it('approvals under the policy of before do not count under a weaker one', async () => {
    const { alice, bob, carol } = await productionEvidence(world);
    const weaker = makeWorld(POLICY.replace('{ group: ml-leads, count: 2', '{ group: ml-leads, count: 1'));
    const decision = await weaker.decide(SUBJECT, [alice, bob, carol], {
      environment: 'production',
      parties: STRANGERS,
    });
    expect(
      decision.approvals.every(
        ({ counted, reason }) => !counted && reason.startsWith('is under another policy'),
      ),
    ).toBe(true);
  });

  it('a policy of nobody knows which version', async () => {
    const decision = await world.decide(SUBJECT, await green, { policyDigest: '' });
    expect(checkOf(decision, 'policy')).toMatch(/^indeterminate/);
  });
});

describe('trap 16 and 24, the order of environments', () => {
  const order = async (bundles: readonly StoredBundle[], options: DecideOptions = {}): Promise<string> =>
    checkOf(await world.decide(SUBJECT, bundles, { environment: 'production', ...options }), 'order:staging');

  it('the honest one passes', async () => {
    expect(await order([await decisionBundle(world, await green)])).toMatch(/^pass/);
  });

  it('staging green on another digest', async () => {
    const decision = await world.decide(SUBJECT, await green, { now: at(-HOUR) });
    const other = await world.sign('gate', makeDecisionStatements({ ...decision, subject: OTHER }).vsa);
    expect(await order([other])).toMatch(/^block/);
  });

  it('an older success after a newer failure', async () => {
    const success = await decisionBundle(world, await green, { now: at(-2 * HOUR) });
    const failure = await decisionBundle(world, [], { now: at(-HOUR) });
    expect(await order([failure, success])).toMatch(/^block: newest decision on staging is block/);
  });

  it('two decisions of the same moment that contradict each other', async () => {
    const both = [await decisionBundle(world, await green), await decisionBundle(world, [])];
    expect(await order(both)).toMatch(/^block/);
    expect(await order([...both].reverse())).toMatch(/^block/);
  });

  it('a decision dated ahead, to stay the newest for ever', async () => {
    const ahead = await decisionBundle(world, await green, { now: at(30 * DAY) });
    expect(await order([ahead])).toMatch(/^indeterminate: .*dated in the future/);
  });

  it('a retired digest promoted again: the deny-list comes first and nothing lifts it', async () => {
    const { staging, ...others } = await productionEvidence(world);
    const denyList = [{ digest: `sha256:${SUBJECT.digest['sha256'] ?? ''}`, reason: 'retired' }];
    const options = { environment: 'production', parties: STRANGERS, denyList } as const;
    const decision = await world.decide(SUBJECT, [...staging, ...Object.values(others)], options);
    expect(decision.verdict).toBe('block');
    expect(decision.checks.filter(({ result }) => result === 'block').map(({ id }) => id)).toEqual([
      'deny-list',
    ]);
  });

  it('a rollback passes the same checks as everything else', async () => {
    const decision = await world.decide(SUBJECT, await green, {
      environment: 'production',
      now: at(60 * DAY),
    });
    expect(decision.verdict).toBe('block');
  });
});

describe('trap 17, decisions at the door', () => {
  async function door(
    change: (statement: ReturnType<typeof makeDecisionStatements>['vsa']) => unknown,
    options = {},
  ): Promise<string> {
    const { staging, ...others } = await productionEvidence(world);
    const production = { environment: 'production', parties: STRANGERS, now: at(-20 * MINUTE) };
    const decision = await world.decide(SUBJECT, [...staging, ...Object.values(others)], production);
    const statement = change(makeDecisionStatements(decision).vsa) as ReturnType<
      typeof makeDecisionStatements
    >['vsa'];
    const { accepted, rejected } = await world.verify([await world.sign('gate', statement)], SUBJECT);
    const answer = verifyDecision({
      ...{
        policy: world.policy,
        policyDigest: world.policyDigest,
        policyUri: 'policy.yml',
        subject: SUBJECT,
      },
      ...{ environment: 'production', evidence: accepted, rejected, storeSkipped: [], now: NOW, ...options },
    });
    return answer.ok ? 'let in' : answer.error.verdict;
  }

  it('the honest one lets in', async () => {
    expect(await door((statement) => statement)).toBe('let in');
  });

  it.each<[string, object]>([
    ['FAILED with levels listed', { verificationResult: 'FAILED', verifiedLevels: ['SLSA_BUILD_LEVEL_3'] }],
    ['no timeVerified', { timeVerified: undefined }],
    [
      'the resource of staging',
      { resourceUri: `https://sallyport.dev/environments/staging/sha256:${SUBJECT.digest['sha256'] ?? ''}` },
    ],
    ['no resource', { resourceUri: undefined }],
    ['another verifier', { verifier: { id: 'https://example.com/verifier' } }],
    ['no policy digest', { policy: { uri: 'policy.yml' } }],
    ['no inputs', { inputAttestations: undefined }],
  ])('%s', async (_trap, changes) => {
    expect(await door((statement) => tampered(statement, changes))).toBe('indeterminate');
  });

  it('stale', async () => {
    expect(await door((statement) => statement, { maxAgeMs: 20 * MINUTE })).toBe('block');
  });
});
