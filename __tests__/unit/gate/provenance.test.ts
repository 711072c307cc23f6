import { describe, expect, it } from '@jest/globals';
import { evaluateGate } from '../../../src/gate/evaluate-gate.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import {
  EXTENSIONS,
  githubEvidence,
  githubPolicy,
  githubPredicate,
  REUSABLE_WORKFLOW,
  TRAIN_WORKFLOW,
} from '../../fakes/gate-github.ts';
import { SUBJECT } from '../../fakes/gate-statements.ts';
import { checkOf, makeWorld, NOW } from '../../fakes/gate-world.ts';

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
    expect(checkOf(decision, 'evidence:provenance')).toBe('pass: signed by train, build level 2, 60 min old');
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
      ({ buildDefinition: { internalParameters } }) => (internalParameters.github.repository_owner_id = '46'),
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
    expect(level(githubEvidence(), `{ kind: provenance, by: [train], builder: ${TRAIN_WORKFLOW} }`)).toBe(2);
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
