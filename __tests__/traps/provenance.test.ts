import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../src/domain/decision.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import { evidenceKindOf, PREDICATE } from '../../src/domain/predicates.ts';
import { makeStatement } from '../../src/domain/statement.ts';
import { evaluateGate } from '../../src/gate/evaluate-gate.ts';
import { explainPolicy } from '../../src/gate/explain-policy.ts';
import {
  COMMIT,
  EXTENSIONS,
  githubEvidence,
  githubPolicy,
  githubPredicate,
  TRAIN_WORKFLOW,
} from '../fakes/gate-github.ts';
import { OTHER, SUBJECT } from '../fakes/gate-statements.ts';
import { at, checkOf, DAY, makeWorld, NOW } from '../fakes/gate-world.ts';

function decide(evidence: readonly Evidence[], require: string, signer = ''): Decision {
  const { policy, policyDigest } = makeWorld(githubPolicy(require, signer));
  return evaluateGate({
    ...{ policy, policyDigest, policyUri: 'policy.yml', environment: 'staging', subject: SUBJECT },
    ...{ evidence, related: new Map(), rejected: [], storeSkipped: [], mode: 'enforce', now: NOW },
  });
}

const checked = (evidence: Evidence, require: string): string =>
  checkOf(decide([evidence], require), 'evidence:provenance');

const WORKFLOW = githubPredicate().buildDefinition.externalParameters.workflow;
const TRAINING = {
  workflow: WORKFLOW,
  entryPoint: { program: 'train.py', arguments: ['--epochs', '3'] },
  hyperParameters: { 'learning.rate': 0.001, epochs: 3, layers: [1, 2] },
};

function training(change: (external: Record<string, unknown>) => void = () => undefined): Evidence {
  const plain = githubPredicate();
  const externalParameters: Record<string, unknown> = structuredClone(TRAINING);
  change(externalParameters);
  return githubEvidence({
    ...plain,
    buildDefinition: {
      ...plain.buildDefinition,
      ...{ buildType: 'https://sallyport.dev/buildtypes/train/v1', externalParameters },
    },
  });
}

const EXPECTED = oneLine(`{ kind: provenance, by: [train], parameters: {
  workflow.ref: refs/heads/main, workflow.repository: "https://github.com/acme/models",
  workflow.path: .github/workflows/train.yml, entryPoint.program: train.py,
  entryPoint.arguments: [--epochs, "3"], hyperParameters.epochs: 3, hyperParameters.layers: [1, 2],
  'hyperParameters.learning\\.rate': 0.001 } }`);

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('trap 14: who built, from what, with which parameters', () => {
  it.each<[string, (external: Record<string, unknown>) => void, string]>([
    [
      'one that nobody expects',
      (each) => (each['organization'] = { name: 'x' }),
      'organization.name is not expected',
    ],
    [
      'another value',
      (each) => (each['hyperParameters'] = { ...TRAINING.hyperParameters, epochs: 4 }),
      'epochs is 4, must be 3',
    ],
    [
      'the same value as text',
      (each) => (each['hyperParameters'] = { ...TRAINING.hyperParameters, epochs: '3' }),
      'epochs is "3", must be 3',
    ],
    [
      'a missing one',
      (each) => (each['hyperParameters'] = { 'learning.rate': 0.001, epochs: 3, layers: [] }),
      'layers is missing',
    ],
    [
      'a list in another order',
      (each) => (each['hyperParameters'] = { ...TRAINING.hyperParameters, layers: [2, 1] }),
      'layers is [2,1]',
    ],
    [
      'a dot that is a place instead',
      (each) => (each['hyperParameters'] = { epochs: 3, layers: [1, 2], learning: 1 }),
      'is not expected',
    ],
  ])('refuses external parameters with %s', (_, change, words) => {
    expect(checked(training(), EXPECTED)).toMatch(/^pass/);
    expect(checked(training(change), EXPECTED)).toContain(words);
  });

  it('lets a parameter be anything only where the policy says so by name', () => {
    const free = EXPECTED.replace('} }', '}, free-parameters: [organization] }');
    expect(
      checked(
        training((each) => (each['organization'] = { name: 'x' })),
        free,
      ),
    ).toMatch(/^pass/);
    expect(
      checked(
        training((each) => (each['approvedEnvironments'] = ['x'])),
        free,
      ),
    ).toMatch(/^block/);
    const alone = '{ kind: provenance, by: [train], free-parameters: [organization] }';
    expect(() => makeWorld(githubPolicy(alone))).toThrow(/free-parameters: needs parameters/);
  });

  it('compares training provenance with the certificate as any other', () => {
    const other = training((each) => (each['workflow'] = { ...WORKFLOW, ref: 'refs/heads/evil' }));
    expect(checked(other, '{ kind: provenance, by: [train] }')).toContain('workflow ref is refs/heads/evil');
  });

  it('refuses provenance of our build types that says both or neither of workflow and declaredBy', () => {
    for (const change of [
      (each: Record<string, unknown>) => (each['declaredBy'] = 'self'),
      (each: Record<string, unknown>) => delete each['workflow'],
    ]) {
      expect(checked(training(change), '{ kind: provenance, by: [train] }')).toMatch(
        /either a workflow or declaredBy/,
      );
    }
  });

  it('gives no level to what the signer alone declares, whatever certificate signed it', () => {
    const self = training((each) => {
      delete each['workflow'];
      each['declaredBy'] = 'self';
    });
    expect(checked(self, '{ kind: provenance, by: [train], level: 2 }')).toContain('reaches build level 1');
  });

  it.each([
    [`builder-digest: ${'a'.repeat(40)}`, `at commit ${COMMIT}`],
    ['build-type: ["https://sallyport.dev/buildtypes/train/v1"]', 'build type is https://actions.github.io'],
    ['source: https://github.com/acme/model', 'source is https://github.com/acme/models, must be'],
    ['source-ref: refs/tags/v1', 'source ref is refs/heads/main, must be refs/tags/v1'],
  ])('refuses another %s than pinned', (key, words) => {
    expect(checked(githubEvidence(), `{ kind: provenance, by: [train], ${key} }`)).toContain(words);
  });

  it('passes with everything pinned, and explain says all of it', () => {
    const require =
      oneLine(`{ kind: provenance, by: [train], builder: "${TRAIN_WORKFLOW}", builder-digest: ${COMMIT},
      build-type: ["https://actions.github.io/buildtypes/workflow/v1"], source: https://github.com/acme/models,
      source-ref: refs/heads/main, level: 2 }`);
    expect(checked(githubEvidence(), require)).toMatch(/^pass/);
    const { policy } = makeWorld(githubPolicy(require));
    const row = explainPolicy(policy, 'staging').requirements.find(({ id }) => id === 'evidence:provenance');
    for (const part of [
      TRAIN_WORKFLOW,
      COMMIT,
      'build level 2',
      'from https://github.com/acme/models',
      'refs/heads/main',
    ]) {
      expect(row?.text).toContain(part);
    }
  });

  it('refuses a workflow commit that no certificate shows', () => {
    const { buildSignerDigest: _, ...less } = EXTENSIONS;
    const evidence = githubEvidence(undefined, less);
    const require = `{ kind: provenance, by: [train], builder-digest: ${COMMIT} }`;
    expect(checked(evidence, require)).toContain('that no certificate shows');
  });

  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment'])(
    'refuses provenance of the event %s unless the signer allows it by name',
    (event) => {
      const predicate = githubPredicate();
      predicate.buildDefinition.internalParameters.github.event_name = event;
      const evidence = githubEvidence(predicate, { ...EXTENSIONS, buildTrigger: event });
      const require = '{ kind: provenance, by: [train] }';
      expect(decide([evidence], require).verdict).toBe('block');
      expect(decide([evidence], require, '      build-trigger: [push]\n').verdict).toBe('block');
      expect(decide([evidence], require, `      build-trigger: [${event}]\n`).verdict).toBe('pass');
    },
  );

  it('refuses a repository that was made again under its name', () => {
    const again = { ...EXTENSIONS, sourceRepositoryIdentifier: '999' };
    expect(checked(githubEvidence(undefined, again), '{ kind: provenance, by: [train] }')).toContain(
      'repository id is 123, the certificate says 999',
    );
  });
});

let bundles = 0;
function result(predicate: unknown, parts: Partial<Evidence> & { readonly type?: string } = {}): Evidence {
  const { type = PREDICATE.testResult, ...rest } = parts;
  bundles += 1;
  return {
    ...githubEvidence(),
    statement: makeStatement(SUBJECT, type, predicate),
    kind: evidenceKindOf(type, predicate) ?? 'decision',
    bundleSha256: bundles.toString(16).padStart(64, '0'),
    ...rest,
  };
}

const suite = (name: string) => [{ name, digest: { sha256: 'a'.repeat(64) } }];
const PASSED = { result: 'PASSED', configuration: suite('helm'), passedTests: ['accuracy'], failedTests: [] };
const FAILED = { result: 'FAILED', configuration: suite('helm'), failedTests: ['toxicity'] };
const WARNED = { result: 'WARNED', configuration: suite('helm'), warnedTests: ['toxicity'] };
const HELM = '{ kind: test-result, name: helm, by: [train], max-age: 7d }';

describe('a required test result', () => {
  const check = (evidence: readonly Evidence[], require = HELM): string =>
    checkOf(decide(evidence, require), 'evidence:test-result');

  it('passes when the suite passed', () => {
    expect(check([result(PASSED)])).toBe('pass: helm PASSED, 1 passed, signed by train, 60 min old');
  });

  it.each<[string, readonly Evidence[], string]>([
    ['is missing', [], 'block: no test-result signed by train'],
    [
      'is of another suite',
      [result({ ...PASSED, configuration: suite('mmlu') })],
      'block: no test-result of helm among',
    ],
    [
      'has no name',
      [result({ ...PASSED, configuration: [{ uri: 'https://x.example' }] })],
      'block: no test-result of helm among',
    ],
    ['failed', [result(FAILED)], 'block: helm: result is FAILED (toxicity), must be PASSED'],
    ['warned', [result(WARNED)], 'block: helm: result is WARNED (toxicity), must be PASSED'],
    ['passed beside one that failed', [result(PASSED), result(FAILED)], 'block: helm: result is FAILED'],
    [
      'is old',
      [result(PASSED, { times: [{ source: 'timestamp-authority', at: at(-8 * DAY) }] })],
      'block: helm: result is stale',
    ],
    ['has no time', [result(PASSED, { times: [] })], 'block: helm: result has no time'],
    ['contradicts itself', [result({ ...PASSED, failedTests: ['x'] })], 'indeterminate: test result'],
    ['has an unknown result', [result({ ...PASSED, result: 'passed' })], 'indeterminate: test result'],
    [
      'is by somebody else',
      [result(PASSED, { signerName: 'stranger' })],
      'block: no test-result signed by train',
    ],
    [
      'is of another subject',
      [result(PASSED, { statement: makeStatement(OTHER, PREDICATE.testResult, PASSED) })],
      'block: no test-result signed by train',
    ],
  ])('does not count when it %s', (_, evidence, words) => {
    expect(check(evidence)).toContain(words);
  });

  it('counts when it warned and the policy accepts that, with the tests that must have passed', () => {
    expect(check([result(WARNED)], HELM.replace('by:', 'result: warned, by:'))).toMatch(/^pass/);
    const named = HELM.replace('by:', 'tests: [accuracy, safety], by:');
    expect(check([result(PASSED)], named)).toBe('block: helm: safety did not pass');
  });
});

describe('a required scai report', () => {
  const TEE = '{ kind: scai, attribute: TEE_ATTESTED, conditions: { type: intel-tdx }, by: [train] }';
  const attribute = {
    attribute: 'TEE_ATTESTED',
    conditions: { type: 'intel-tdx', nonce: 'ab' },
    evidence: { name: 'quote', digest: { sha256: 'b'.repeat(64) } },
  };
  const check = (...attributes: unknown[]): string =>
    checkOf(decide([result({ attributes }, { type: PREDICATE.scai })], TEE), 'evidence:scai');

  it('passes when attribute and conditions are there and the evidence has a digest', () => {
    expect(check({ attribute: 'OTHER' }, attribute)).toMatch(
      /^pass: TEE_ATTESTED by train, evidence sha256:bbbb/,
    );
  });

  it.each([
    ['another attribute', { ...attribute, attribute: 'TEE_ATTESTEd' }, 'does not state it'],
    ['another condition', { ...attribute, conditions: { type: 'amd-sev' } }, 'condition type is "amd-sev"'],
    ['no condition', { ...attribute, conditions: null }, 'condition type is missing'],
    [
      'evidence without a digest',
      { ...attribute, evidence: { uri: 'https://x.example' } },
      'no usable digest',
    ],
    [
      'evidence with a weak digest',
      { ...attribute, evidence: { name: 'q', digest: { sha1: 'b'.repeat(40) } } },
      'no usable digest',
    ],
  ])('blocks with %s', (_, changed, words) => {
    expect(check(changed)).toContain(words);
    expect(check(changed)).toMatch(/^block/);
  });
});
