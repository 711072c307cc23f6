import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../../src/domain/evidence.ts';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import { evaluateGate } from '../../../src/gate/evaluate-gate.ts';
import type { PartyReference } from '../../../src/gate/gate-input.ts';
import { keyIdOf } from '../../../src/verify/key-verifier.ts';
import { STRANGERS } from '../../fakes/gate-evidence.ts';
import {
  EXTENSIONS,
  githubEvidence,
  githubPolicy,
  githubPredicate,
  REUSABLE_WORKFLOW,
  TRAIN_WORKFLOW,
} from '../../fakes/gate-github.ts';
import { approve } from '../../fakes/gate-people.ts';
import { modelSignature, provenance, SUBJECT } from '../../fakes/gate-statements.ts';
import {
  at,
  checkOf,
  DAY,
  type DecideOptions,
  HOUR,
  keyPairOf,
  makeWorld,
  MINUTE,
  NOW,
} from '../../fakes/gate-world.ts';

describe('provenance', () => {
  const REQUIRED = `{ kind: provenance, by: [train], builder: ${TRAIN_WORKFLOW}, level: 2 }`;

  function decide(evidence: Evidence, require = REQUIRED, signer = '') {
    const { policy, policyDigest } = makeWorld(githubPolicy(require, signer));
    return evaluateGate({
      ...{ policy, policyDigest, policyUri: 'policy.yml', environment: 'staging', subject: SUBJECT },
      ...{
        evidence: [evidence],
        related: new Map(),
        rejected: [],
        storeSkipped: [],
        mode: 'enforce',
        now: NOW,
      },
    });
  }

  type Predicate = ReturnType<typeof githubPredicate>;

  function changed(change: (predicate: Predicate) => void): Evidence {
    const predicate = githubPredicate();
    change(predicate);
    return githubEvidence(predicate);
  }

  describe('provenance of a run on GitHub', () => {
    it('counts with the level that its certificate shows', () => {
      const decision = decide(githubEvidence());
      expect(checkOf(decision, 'provenance')).toBe(
        'pass: 1 provenance statement read, 1 compared with a certificate',
      );
      expect(checkOf(decision, 'evidence:provenance')).toBe(
        'pass: signed by train, build level 2, 60 min old',
      );
      expect([decision.verdict, decision.buildLevel]).toEqual(['pass', 2]);
    });

    it.each<[string, (predicate: Predicate) => void]>([
      ['builder', ({ runDetails }) => (runDetails.builder.id = REUSABLE_WORKFLOW)],
      [
        'workflow ref',
        ({ buildDefinition: { externalParameters } }) => (externalParameters.workflow.ref = 'refs/tags/v1'),
      ],
      [
        'workflow repository',
        ({ buildDefinition: { externalParameters } }) =>
          (externalParameters.workflow.repository = 'https://github.com/acme-evil/models'),
      ],
      [
        'workflow path',
        ({ buildDefinition: { externalParameters } }) =>
          (externalParameters.workflow.path = '.github/workflows/train'),
      ],
      [
        'event',
        ({ buildDefinition: { internalParameters } }) => (internalParameters.github.event_name = 'release'),
      ],
      [
        'repository id',
        ({ buildDefinition: { internalParameters } }) => (internalParameters.github.repository_id = '124'),
      ],
      [
        'owner id',
        ({ buildDefinition: { internalParameters } }) =>
          (internalParameters.github.repository_owner_id = '46'),
      ],
      [
        'runner environment',
        ({ buildDefinition: { internalParameters } }) =>
          (internalParameters.github.runner_environment = 'self-hosted'),
      ],
      [
        'source commit',
        ({ buildDefinition: { resolvedDependencies } }) =>
          resolvedDependencies.forEach((each) => (each.digest['gitCommit'] = '1'.repeat(40))),
      ],
      [
        'source repository',
        ({ buildDefinition: { resolvedDependencies } }) =>
          resolvedDependencies.forEach(
            (each) => (each.uri = 'git+https://github.com/acme/other@refs/heads/main'),
          ),
      ],
      [
        'source ref',
        ({ buildDefinition: { resolvedDependencies } }) =>
          resolvedDependencies.forEach((each) => (each.uri = each.uri.replace('main', 'dev'))),
      ],
      ['source repository', ({ buildDefinition }) => (buildDefinition.resolvedDependencies = [])],
      ['run', ({ runDetails }) => (runDetails.metadata.invocationId += '1')],
    ])('is refused when its %s is not that of the certificate', (field, change) => {
      const decision = decide(changed(change));
      expect(decision.verdict).toBe('block');
      expect(checkOf(decision, 'provenance')).toContain(
        `warn: 1 provenance statement refused: signed by train: `,
      );
      expect(checkOf(decision, 'provenance')).toContain(`${field} is `);
      expect(checkOf(decision, 'evidence:provenance')).toMatch(/^block: no provenance is acceptable/);
    });

    it('is refused for a parameter that nobody checks', () => {
      const decision = decide(
        changed(({ buildDefinition: { externalParameters } }) =>
          Object.assign(externalParameters, { inputs: {} }),
        ),
      );
      expect(decision.verdict).toBe('block');
    });

    it.each([
      ['pull_request', 'the event pull_request', 'buildTrigger', 'event_name'],
      ['self-hosted', 'a self-hosted runner', 'runnerEnvironment', 'runner_environment'],
    ] as const)(
      'of %s counts only where the signer of the policy allows it',
      (value, words, extension, field) => {
        const predicate = githubPredicate();
        predicate.buildDefinition.internalParameters.github[field] = value;
        const evidence = githubEvidence(predicate, { ...EXTENSIONS, [extension]: value });
        const require = '{ kind: provenance, by: [train] }';
        expect(checkOf(decide(evidence, require), 'provenance')).toContain(words);
        const key =
          extension === 'buildTrigger' ? 'build-trigger: [pull_request]' : 'runner-environment: self-hosted';
        expect(decide(evidence, require, `      ${key}\n`).verdict).toBe('pass');
      },
    );

    it('needs every extension that the signer of the policy asks for', () => {
      const signer = `      source-repository-id: "123"\n      source-ref: refs/heads/main\n`;
      expect(decide(githubEvidence(), REQUIRED, signer).verdict).toBe('pass');
      const renamed = githubEvidence(undefined, { ...EXTENSIONS, sourceRepositoryIdentifier: '999' });
      const decision = decide(renamed, REQUIRED, signer);
      expect(decision.verdict).toBe('block');
      expect(decision.rejected[0]?.reason).toBe(
        'has a certificate with source-repository-id 999, the policy wants 123',
      );
    });
  });

  describe('the build level', () => {
    const reusable = { ...EXTENSIONS, buildSignerUri: REUSABLE_WORKFLOW };
    const predicate = githubPredicate();
    predicate.runDetails.builder.id = REUSABLE_WORKFLOW;
    const level = (evidence: Evidence, require: string): number | undefined =>
      decide(evidence, require).buildLevel;
    const pinned = `{ kind: provenance, by: [train], builder: ${REUSABLE_WORKFLOW} }`;

    it('is 3 for a reusable workflow elsewhere that the policy pins as builder', () => {
      expect(level(githubEvidence(predicate, reusable), pinned)).toBe(3);
      expect(level(githubEvidence(predicate, reusable), '{ kind: provenance, by: [train] }')).toBe(2);
    });

    it('is 2 for a workflow of the source itself, pinned or not', () => {
      expect(level(githubEvidence(), `{ kind: provenance, by: [train], builder: ${TRAIN_WORKFLOW} }`)).toBe(
        2,
      );
    });

    it('is 1 when the certificate does not show the source', () => {
      const { sourceRepositoryDigest: _, ...less } = EXTENSIONS;
      expect(level(githubEvidence(undefined, less), '{ kind: provenance, by: [train] }')).toBe(1);
    });

    it('blocks when it is lower than required', () => {
      const decision = decide(githubEvidence(), REQUIRED.replace('level: 2', 'level: 3'));
      expect(checkOf(decision, 'evidence:provenance')).toMatch(/reaches build level 2, must be 3/);
    });

    it('blocks with another builder than required', () => {
      const decision = decide(githubEvidence(), REQUIRED.replace('train.yml', 'trainer.yml'));
      expect(checkOf(decision, 'evidence:provenance')).toMatch(
        /^block: .*builder is .*train\.yml.*must be .*trainer\.yml/,
      );
    });
  });
});

describe('approvals', () => {
  const POLICY = `version: 1
trust:
  signers:
    builder: { key: builder.pub }
people:
  alice: { github: { login: Alice, id: 1001 }, keys: [alice.pub, alice-laptop.pub] }
  bob: { github: { login: bob, id: 1002 }, keys: [bob.pub] }
  builder-bert: { github: { login: bert, id: 1004 }, keys: [builder.pub] }
  dave: { keys: [dave.pub] }
  erin: { keys: [erin.pub] }
groups:
  leads: [alice, bob, builder-bert, dave]
  others: [erin]
environments:
  production:
    approvals:
      - { group: leads, count: 2, exclude: [author, builder] }
  open:
    approvals:
      - { group: leads, count: 2 }
`;
  const world = makeWorld(POLICY);
  const ID = 'approvals:leads';
  const built = world.sign('builder', provenance());

  async function decide(
    bundles: readonly (StoredBundle | Promise<StoredBundle>)[],
    options: DecideOptions = {},
  ) {
    const all = await Promise.all([built, ...bundles]);
    return world.decide(SUBJECT, all, { environment: 'production', parties: STRANGERS, ...options });
  }

  const listedOf = ({ approvals }: Awaited<ReturnType<typeof decide>>): string[] =>
    approvals.map(({ person, counted, reason }) => `${person} ${counted ? 'yes' : 'no'}: ${reason}`);

  describe('approvals count people', () => {
    it('who are in the group, until their approval expires', async () => {
      const decision = await decide([approve(world, 'alice'), approve(world, 'bob')]);
      expect(checkOf(decision, ID)).toBe('pass: 2 of 2 approvals by leads: alice, bob');
      expect(listedOf(decision)).toEqual([
        'alice yes: counts until 2026-03-08T12:00:00.000Z',
        'bob yes: counts until 2026-03-08T12:00:00.000Z',
      ]);
    });

    it('once each, also with two keys', async () => {
      const decision = await decide([approve(world, 'alice'), approve(world, 'alice-laptop')]);
      expect(checkOf(decision, ID)).toMatch(/^block: 1 of 2 approvals by leads/);
      expect(listedOf(decision).sort()[0]).toBe('alice no: counts already: alice is one person');
    });

    it('and no signer of the policy, nor anybody outside the group', async () => {
      const decision = await decide([
        approve(world, 'alice'),
        approve(world, 'erin'),
        approve(world, 'mallory'),
      ]);
      expect(checkOf(decision, ID)).toMatch(/^block: 1 of 2/);
      expect(listedOf(decision)).toEqual([
        'erin no: is in no group that is asked',
        'alice yes: counts until 2026-03-08T12:00:00.000Z',
      ]);
    });
  });

  describe('an approval does not count', () => {
    it.each<[string, string, Promise<StoredBundle>]>([
      [
        'is for environment staging',
        'another environment',
        approve(world, 'bob', { environment: 'staging' }),
      ],
      ['is under another policy', 'another policy', approve(world, 'bob', { policySha256: '1'.repeat(64) })],
      ['expired on', 'it expired', approve(world, 'bob', { now: at(-2 * DAY), expiresAt: at(0) })],
      ['is dated in the future', 'a clock is wrong', approve(world, 'bob', { now: at(6 * MINUTE) })],
      [
        'was made before the artifact existed',
        'it is older than the artifact',
        approve(world, 'bob', { now: at(-2 * HOUR - 6 * MINUTE) }),
      ],
    ])('that %s', async (reason, _why, bundle) => {
      const decision = await decide([approve(world, 'alice'), bundle]);
      expect(checkOf(decision, ID)).toMatch(/^block: 1 of 2/);
      expect(listedOf(decision)[1]).toContain(reason);
    });

    it('a moment after its last one', async () => {
      const last = approve(world, 'bob', { expiresAt: at(1) });
      expect(checkOf(await decide([approve(world, 'alice'), last]), ID)).toMatch(/^pass/);
      expect(checkOf(await decide([approve(world, 'alice'), last], { now: at(1) }), ID)).toMatch(/^block/);
    });
  });

  describe('a rejection', () => {
    it('by a member blocks, whoever approves', async () => {
      const no = approve(world, 'dave', { decision: 'REJECTED' });
      const decision = await decide([approve(world, 'alice'), approve(world, 'bob'), no]);
      expect(checkOf(decision, ID)).toBe('block: rejected by dave until 2026-03-08T12:00:00.000Z');
    });

    it('is not lifted by an approval of the same person', async () => {
      const no = approve(world, 'bob', { decision: 'REJECTED', now: at(-2 * HOUR) });
      expect(checkOf(await decide([approve(world, 'alice'), approve(world, 'bob'), no]), ID)).toMatch(
        /^block: rej/,
      );
    });

    it('ends when it expires', async () => {
      const no = approve(world, 'dave', { decision: 'REJECTED', expiresAt: at(0) });
      expect(checkOf(await decide([approve(world, 'alice'), approve(world, 'bob'), no]), ID)).toMatch(
        /^pass/,
      );
    });

    it('by somebody outside the group says nothing', async () => {
      const no = approve(world, 'erin', { decision: 'REJECTED' });
      expect(checkOf(await decide([approve(world, 'alice'), approve(world, 'bob'), no]), ID)).toMatch(
        /^pass/,
      );
    });
  });

  describe('an excluded part', () => {
    const both = (): Promise<StoredBundle>[] => [approve(world, 'alice'), approve(world, 'bob')];
    const author = (...references: PartyReference[]) => ({ parties: { author: references } });

    it.each<[string, PartyReference]>([
      ['name', { kind: 'person', name: 'bob' }],
      ['GitHub account', { kind: 'github', login: 'BOB' }],
      ['GitHub account that was renamed', { kind: 'github', login: 'robert', id: 1002 }],
      ['hidden address of the account', { kind: 'identity', identity: '1002+bob@users.noreply.github.com' }],
      ['key', { kind: 'key', keyId: keyIdOf(keyPairOf('bob').publicKeyPem) }],
    ])('bars a person known by %s', async (_how, reference) => {
      const decision = await decide(both(), author(reference));
      expect(checkOf(decision, ID)).toMatch(/^block: 1 of 2/);
      expect(listedOf(decision)[1]).toBe('bob no: is excluded: bob is the author');
    });

    it.each<[string, DecideOptions, string]>([
      ['nobody named', {}, 'nobody said who is the author'],
      [
        'a name that is nobody',
        author({ kind: 'person', name: 'bbo' }),
        'author "bbo" is nobody in the policy',
      ],
    ])('with %s leaves it undecided', async (_what, options, reason) => {
      const decision = await decide(both(), { parties: {}, ...options });
      expect(checkOf(decision, ID)).toBe(`indeterminate: 0 of 2 approvals by leads; ${reason}`);
    });

    it('that cannot be compared with a person does not let that person count', async () => {
      const decision = await decide([approve(world, 'alice'), approve(world, 'dave')]);
      expect(checkOf(decision, ID)).toMatch(
        /^indeterminate: 1 of 2 approvals.*dave, who has no GitHub account/,
      );
    });

    it('that may be a key of theirs nobody has seen does not let them count', async () => {
      const decision = await decide(both(), author({ kind: 'key', keyId: 'a'.repeat(64) }));
      expect(listedOf(decision)).toEqual([
        'alice no: cannot be counted: author key aaaaaaaaaaaaaaaa may be one of alice',
        'bob yes: counts until 2026-03-08T12:00:00.000Z',
      ]);
    });

    it('of somebody else bars nobody', async () => {
      const decision = await decide(
        both(),
        author({ kind: 'identity', identity: 'https://example.com/robot' }),
      );
      expect(checkOf(decision, ID)).toMatch(/^pass/);
    });

    it('of nobody at all, said so, bars nobody', async () => {
      expect(checkOf(await decide(both(), { parties: { author: [] } }), ID)).toMatch(/^pass/);
    });

    it('is had by whoever signed the provenance', async () => {
      const decision = await decide([approve(world, 'alice'), approve(world, 'builder')]);
      expect(listedOf(decision)[1]).toBe('builder-bert no: is excluded: builder-bert is the builder');
    });

    it('is not known without provenance', async () => {
      const bundles = await Promise.all([...both(), world.sign('builder', modelSignature())]);
      const decision = await world.decide(SUBJECT, bundles, {
        environment: 'production',
        parties: STRANGERS,
      });
      expect(checkOf(decision, ID)).toMatch(/^indeterminate: 0 of 2.*nobody said who is the builder/);
    });

    it('matters only where a rule excludes it', async () => {
      const decision = await decide(both(), { environment: 'open', parties: {} });
      expect(checkOf(decision, ID)).toMatch(/0 of 2.*is for environment production/);
      const open = [
        approve(world, 'alice', { environment: 'open' }),
        approve(world, 'bob', { environment: 'open' }),
      ];
      expect(checkOf(await decide(open, { environment: 'open', parties: {} }), ID)).toMatch(/^pass/);
    });
  });
});
