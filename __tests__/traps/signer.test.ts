import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Statement } from '../../src/domain/statement.ts';
import { encodeStatement } from '../../src/domain/statement.ts';
import { fulcioText } from '../fakes/fake-certificate.ts';
import { makeFakeInstance, FAKE_ISSUER } from '../fakes/fake-sigstore-instance.ts';
import { bytesOf, forgeBundle } from '../fakes/forge-bundle.ts';
import { approve } from '../fakes/gate-people.ts';
import { EXTENSIONS, githubPredicate, TRAIN_WORKFLOW } from '../fakes/gate-github.ts';
import { POLICY } from '../fakes/gate-policies.ts';
import { modelSignature, provenance, SUBJECT } from '../fakes/gate-statements.ts';
import { checkOf, makeCertificateWorld, makeWorld, toStored, type World } from '../fakes/gate-world.ts';

const instance = makeFakeInstance();
const CERTIFICATE_POLICY = `version: 1
trust:
  roots: { company: { trusted-root: root.json } }
  signers:
    train:
      root: company
      identity: ${TRAIN_WORKFLOW}
      issuer: ${FAKE_ISSUER}
      source-repository-id: "123"
environments:
  staging: { require: [{ kind: provenance, by: [train], builder: "${TRAIN_WORKFLOW}", level: 2 }] }
`;
let world: World;

beforeAll(async () => {
  world = await makeCertificateWorld(CERTIFICATE_POLICY, instance.trustedRoot());
});

/** Fulcio's arcs of the extensions that the test sets. */
const ARCS = {
  9: 'buildSignerUri',
  11: 'runnerEnvironment',
  12: 'sourceRepositoryUri',
  13: 'sourceRepositoryDigest',
  14: 'sourceRepositoryRef',
  15: 'sourceRepositoryIdentifier',
  17: 'sourceRepositoryOwnerIdentifier',
  18: 'buildConfigUri',
  20: 'buildTrigger',
  21: 'runInvocationUri',
} as const;

interface Signing {
  readonly identity?: string;
  readonly extensions?: Partial<Record<keyof typeof EXTENSIONS, string>>;
}

const statementOf = (predicate: unknown): Statement => ({ ...provenance(), predicate });

/** Provenance with a real certificate of a fake authority. */
async function decide(predicate: unknown, { identity = TRAIN_WORKFLOW, extensions = {} }: Signing = {}) {
  const values = { ...EXTENSIONS, ...extensions };
  const extraExtensions = Object.entries(ARCS).map(([arc, name]) => fulcioText(Number(arc), values[name]));
  const payload = Buffer.from(encodeStatement(statementOf(predicate)));
  const bundle = forgeBundle(instance, {
    payload,
    certificate: { identity, issuer: FAKE_ISSUER, extraExtensions },
  });
  return world.decide(SUBJECT, [toStored(bytesOf(bundle))], { now: new Date() });
}

describe('trap 14, signers that look right', () => {
  it('the honest one passes', async () => {
    expect(await decide(githubPredicate())).toMatchObject({ verdict: 'pass', buildLevel: 2 });
  });

  it('certificate SAN right but predicate names another repository', async () => {
    const predicate = githubPredicate();
    predicate.buildDefinition.externalParameters.workflow.repository = 'https://github.com/acme/other';
    const decision = await decide(predicate);
    expect(decision.verdict).toBe('block');
    expect(checkOf(decision, 'provenance')).toMatch(
      /workflow repository is https:\/\/github\.com\/acme\/other/,
    );
  });

  it.each([
    ['an organisation whose name begins the same', TRAIN_WORKFLOW.replace('acme/', 'acme-evil/')],
    ['another workflow of the repository', TRAIN_WORKFLOW.replace('train.yml', 'lint.yml')],
    ['another branch', TRAIN_WORKFLOW.replace('heads/main', 'heads/main-2')],
    ['a tag of the same name', TRAIN_WORKFLOW.replace('heads/main', 'tags/main')],
  ])('the identity of %s', async (_trap, identity) => {
    const decision = await decide(githubPredicate(), { identity, extensions: { buildSignerUri: identity } });
    expect(decision.evidence).toEqual([]);
    expect(decision.verdict).toBe('block');
  });

  it('a repository deleted and made again under the same name', async () => {
    const predicate = githubPredicate();
    predicate.buildDefinition.internalParameters.github.repository_id = '999';
    const decision = await decide(predicate, { extensions: { sourceRepositoryIdentifier: '999' } });
    expect(decision.verdict).toBe('block');
    expect(decision.rejected[0]?.reason).toMatch(/source-repository-id 999/);
  });

  it('pull_request provenance', async () => {
    const predicate = githubPredicate();
    predicate.buildDefinition.internalParameters.github.event_name = 'pull_request';
    const decision = await decide(predicate, { extensions: { buildTrigger: 'pull_request' } });
    expect(checkOf(decision, 'evidence:provenance')).toMatch(/event pull_request/);
  });

  it('a self-hosted runner', async () => {
    const predicate = githubPredicate();
    predicate.buildDefinition.internalParameters.github.runner_environment = 'self-hosted';
    const decision = await decide(predicate, { extensions: { runnerEnvironment: 'self-hosted' } });
    expect(checkOf(decision, 'evidence:provenance')).toMatch(/self-hosted runner/);
  });

  it('the certificate of an authority that nobody trusts', async () => {
    const stranger = makeFakeInstance('192.0.2.1');
    const payload = Buffer.from(encodeStatement(statementOf(githubPredicate())));
    const bundle = forgeBundle(stranger, {
      payload,
      certificate: { identity: TRAIN_WORKFLOW, issuer: FAKE_ISSUER },
    });
    const decision = await world.decide(SUBJECT, [toStored(bytesOf(bundle))], { now: new Date() });
    expect(decision.evidence).toEqual([]);
    expect(decision.allowed).toBe(false);
  });
});

describe('keys that look right', () => {
  const keys = makeWorld(POLICY);

  it('a bundle by another key under the hint of a trusted one is undecided, not ignored', async () => {
    const [real, fake] = await Promise.all([
      keys.sign('builder', modelSignature()),
      keys.sign('mallory', modelSignature()),
    ]);
    const parsed = JSON.parse(Buffer.from(fake.bytes).toString()) as { verificationMaterial: unknown };
    parsed.verificationMaterial = (
      JSON.parse(Buffer.from(real.bytes).toString()) as typeof parsed
    ).verificationMaterial;
    const decision = await keys.decide(SUBJECT, [toStored(bytesOf(parsed))]);
    expect(checkOf(decision, 'bundles')).toMatch(
      /^indeterminate: 1 bundle could not be read: .*signature does not verify/,
    );
  });

  it('a person is no signer of evidence', async () => {
    const decision = await keys.decide(SUBJECT, [await keys.sign('alice', modelSignature())]);
    expect(checkOf(decision, 'evidence:model-signature')).toBe(
      'block: model-signature is signed by person:alice, must be by builder',
    );
  });

  it('a signer of evidence is no person', async () => {
    const decision = await keys.decide(SUBJECT, [await approve(keys, 'builder')], {
      environment: 'production',
    });
    expect(checkOf(decision, 'approvals:security')).toMatch(/^block: 0 of 1/);
  });
});
