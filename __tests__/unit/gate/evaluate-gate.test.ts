import { describe, expect, it } from '@jest/globals';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import { MODES } from '../../../src/domain/verdict.ts';
import { decisionSchema } from '../../../src/domain/decision-schema.ts';
import {
  productionEvidence,
  stagingEvidence,
  STRANGERS,
  type EvidenceName,
} from '../../fakes/gate-evidence.ts';
import { override } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import {
  aibom,
  finding,
  modelSignature,
  OTHER,
  provenance,
  scan,
  SOURCE,
  SUBJECT,
} from '../../fakes/gate-statements.ts';
import { at, checkOf, DAY, HOUR, makeWorld, NOW, toStored } from '../../fakes/gate-world.ts';

const world = makeWorld(POLICY);
const production = { environment: 'production', parties: STRANGERS } as const;

async function without(...names: readonly EvidenceName[]): Promise<StoredBundle[]> {
  const all = await stagingEvidence(world);
  return Object.entries(all).flatMap(([name, bundle]) =>
    names.includes(name as EvidenceName) ? [] : [bundle],
  );
}

async function replaced(name: EvidenceName, bundle: Promise<StoredBundle>): Promise<StoredBundle[]> {
  return [...(await without(name)), await bundle];
}

const stagingOf = async (bundles: Promise<readonly StoredBundle[]>) => world.decide(SUBJECT, await bundles);

describe('a gate with everything it asks for', () => {
  it('passes, and says of each check what it relied on', async () => {
    const decision = await stagingOf(without());
    expect(decision.verdict).toBe('pass');
    expect(decision.allowed).toBe(true);
    expect(decision.checks.map(({ id, result }) => `${id} ${result}`)).toEqual([
      'policy pass',
      'deny-list pass',
      'subject pass',
      'bundles pass',
      'provenance pass',
      'evidence:model-signature pass',
      'evidence:aibom pass',
      'evidence:provenance pass',
      'evidence:secret-scan pass',
      'evidence:secret-scan:source pass',
      'evidence:iac-scan pass',
      'findings:secret-scan pass',
      'findings:secret-scan:source pass',
      'findings:iac-scan pass',
    ]);
    for (const { id, digests } of decision.checks.slice(2))
      expect([id, digests.length > 0]).toEqual([id, true]);
    expect(decision.checks.every(({ remedy }) => remedy === undefined)).toBe(true);
  });

  it('makes a decision that its published schema accepts', async () => {
    expect(decisionSchema.parse(await stagingOf(without()))).toBeDefined();
    expect(decisionSchema.parse(await stagingOf(without('aibom')))).toBeDefined();
  });

  it('lets a passed subject go on when people approve it', async () => {
    const { staging, ...others } = await productionEvidence(world);
    const decision = await world.decide(SUBJECT, [...staging, ...Object.values(others)], production);
    expect(decision.checks.filter(({ result }) => result !== 'pass')).toEqual([]);
    expect(decision.verdict).toBe('pass');
    expect(
      decision.approvals.filter(({ counted }) => counted).map(({ person, group }) => `${group} ${person}`),
    ).toEqual(['ml-leads bob', 'ml-leads carol', 'security alice', 'security bob']);
  });
});

describe('a gate blocks, naming the check, when', () => {
  it.each<[EvidenceName, string]>([
    ['signature', 'evidence:model-signature'],
    ['aibom', 'evidence:aibom'],
    ['provenance', 'evidence:provenance'],
    ['secrets', 'evidence:secret-scan'],
    ['source-secrets', 'evidence:secret-scan:source'],
    ['iac', 'evidence:iac-scan'],
  ])('%s is missing', async (name, id) => {
    const decision = await stagingOf(without(name));
    expect(decision.verdict).toBe('block');
    expect(decision.allowed).toBe(false);
    expect(checkOf(decision, id)).toMatch(/^block: (source sha256:e+…: )?no /);
    expect(decision.checks.find((check) => check.id === id)?.remedy).toMatch(/^sallyport /);
  });

  it.each<[EvidenceName, string]>([
    ['signature', 'evidence:model-signature'],
    ['aibom', 'evidence:aibom'],
    ['provenance', 'evidence:provenance'],
  ])('%s is signed by a signer who may not sign it', async (name, id) => {
    const statement = { signature: modelSignature(), aibom: aibom(), provenance: provenance() }[
      name as 'aibom'
    ];
    const decision = await stagingOf(replaced(name, world.sign('scanner', statement)));
    expect(decision.verdict).toBe('block');
    expect(checkOf(decision, id)).toMatch(/scanner/);
  });

  it('a scan is too old by a millisecond', async () => {
    const old = world.sign('scanner', scan({ startedAt: at(-DAY) }));
    expect(checkOf(await stagingOf(replaced('secrets', old)), 'evidence:secret-scan')).toMatch(
      /^block: scan is stale/,
    );
    const young = world.sign('scanner', scan({ startedAt: at(-DAY + 1) }));
    expect((await stagingOf(replaced('secrets', young))).verdict).toBe('pass');
  });

  it('a scan found something', async () => {
    const dirty = world.sign('scanner', scan({ findings: [finding('high'), finding('low')] }));
    const decision = await stagingOf(replaced('secrets', dirty));
    expect(decision.verdict).toBe('block');
    expect(checkOf(decision, 'findings:secret-scan')).toBe(
      'block: 1 high finding (openai-api-key in src/train.py:3)',
    );
    expect(decision.findings.map(({ status, source }) => `${source} ${status}`)).toEqual([
      'secret-scan blocking',
      'secret-scan ignored',
    ]);
  });

  it('a scan of the source found something', async () => {
    const dirty = world.sign('scanner', scan({ subject: SOURCE, findings: [finding('critical')] }));
    const decision = await stagingOf(replaced('source-secrets', dirty));
    expect(decision.verdict).toBe('block');
    expect(checkOf(decision, 'findings:secret-scan:source')).toMatch(/^block: 1 critical finding/);
    expect(checkOf(decision, 'findings:secret-scan')).toMatch(/^pass/);
  });

  it('the provenance does not name its source by digest', async () => {
    const vague = world.sign('builder', provenance(SUBJECT, { source: null }));
    const decision = await stagingOf(replaced('provenance', vague));
    expect(checkOf(decision, 'evidence:secret-scan:source')).toMatch(/^block: the source is not known/);
  });

  it('the environment before it said nothing, and people are missing', async () => {
    const decision = await world.decide(SUBJECT, await without(), production);
    expect(decision.verdict).toBe('block');
    expect(checkOf(decision, 'order:staging')).toBe('block: no decision on staging signed by gate');
    expect(checkOf(decision, 'approvals:security')).toBe('block: 0 of 1 approval by security');
  });
});

describe('a gate warns and passes when', () => {
  it('a finding is of a severity that warns', async () => {
    const dirty = world.sign('scanner', scan({ findings: [finding('medium')] }));
    const decision = await stagingOf(replaced('secrets', dirty));
    expect(decision.verdict).toBe('pass');
    expect(checkOf(decision, 'findings:secret-scan')).toMatch(/^warn: 1 medium finding/);
  });
});

describe('a mode', () => {
  it.each(MODES)('%s changes neither verdict nor checks', async (mode) => {
    const bundles = await without('secrets');
    const decision = await world.decide(SUBJECT, bundles, { mode });
    const enforced = await world.decide(SUBJECT, bundles, { mode: 'enforce' });
    expect(decision).toEqual({ ...enforced, mode });
    expect(decision.allowed).toBe(false);
  });

  it.each(MODES)('%s changes nothing about an override either', async (mode) => {
    const bundles = [await override(world, 'alice'), await override(world, 'bob')];
    const decision = await world.decide(SUBJECT, bundles, { ...production, mode });
    expect([decision.verdict, decision.allowed]).toEqual(['block', true]);
  });
});

describe('in every mode, evidence does not count that is', () => {
  const corrupted = async (): Promise<StoredBundle> => {
    const { bytes } = await world.sign('scanner', scan());
    return toStored(Buffer.from(bytes).map((byte, index) => (index === bytes.length - 20 ? byte ^ 1 : byte)));
  };
  const cases: [string, () => Promise<readonly StoredBundle[]>, string][] = [
    ['missing', () => without('secrets'), 'block'],
    ['unverified', () => replaced('secrets', corrupted()), 'indeterminate|block'],
    ['expired', () => replaced('secrets', world.sign('scanner', scan({ startedAt: at(-2 * DAY) }))), 'block'],
    [
      'for another digest',
      () => replaced('secrets', world.sign('scanner', scan({ subject: OTHER }))),
      'block',
    ],
    ['from another signer', () => replaced('secrets', world.sign('builder', scan())), 'block'],
    ['from a stranger', () => replaced('secrets', world.sign('mallory', scan())), 'block'],
  ];
  it.each(
    cases.flatMap(([what, make, verdict]) => MODES.map((mode) => [what, mode, make, verdict] as const)),
  )('%s (%s)', async (_what, mode, make, verdict) => {
    const decision = await world.decide(SUBJECT, await make(), { mode });
    expect(decision.verdict).toMatch(new RegExp(verdict));
    expect([decision.allowed, decision.mode]).toEqual([false, mode]);
    expect(checkOf(decision, 'evidence:secret-scan')).toMatch(/^block/);
  });
});

describe('a decision', () => {
  it('is refused for an environment that the policy does not have', async () => {
    await expect(world.decide(SUBJECT, [], { environment: 'prod' })).rejects.toMatchObject({
      code: 'invalid-input',
      hint: 'it has: staging, production',
    });
  });

  it('carries the time it was given, and nothing of the machine', async () => {
    const decision = await world.decide(SUBJECT, await without(), { now: at(HOUR) });
    expect(decision.timeVerified).toBe(at(HOUR).toISOString());
    expect(NOW.toISOString()).not.toBe(decision.timeVerified);
  });

  it('lists bundles that did not count, with the reason', async () => {
    const stranger = await world.sign('mallory', aibom());
    const decision = await world.decide(SUBJECT, [...(await without()), stranger], {
      storeSkipped: [{ name: 'sha256-x/readme.txt.bak', reason: 'not the name of a bundle file' }],
    });
    expect(decision.rejected.map(({ name }) => name)).toEqual([stranger.name, 'sha256-x/readme.txt.bak']);
    expect(decision.verdict).toBe('indeterminate');
  });
});
