import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemContext } from '../../../src/flows/context.ts';
import { verifyProvenance, type VerifyProvenanceOptions } from '../../../src/flows/verify-provenance.ts';
import { fulcioText } from '../../fakes/fake-certificate.ts';
import { FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { forgeBundle } from '../../fakes/forge-bundle.ts';
import { COMMIT, EXTENSIONS, githubPredicate, TRAIN_WORKFLOW } from '../../fakes/gate-github.ts';
import { keyPairOf } from '../../fakes/gate-world.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';

const instance = makeFakeInstance();
const REPOSITORY = 'https://github.com/acme/models';
const ARCS = {
  9: 'buildSignerUri',
  10: 'buildSignerDigest',
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
let folder: string;
let file: string;
const bytes = Buffer.from('the artifact');
const sha = (name: string): string => createHash(name).update(bytes).digest('hex');

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'foreign-'));
  file = path.join(folder, 'artifact.tgz');
  await fs.writeFile(file, bytes);
  await fs.writeFile(path.join(folder, 'root.json'), JSON.stringify(instance.trustedRoot()));
  await fs.writeFile(path.join(folder, 'key.pub'), keyPairOf('builder').publicKeyPem);
});
afterAll(async () => {
  await fs.rm(folder, { recursive: true });
});

interface Parts {
  readonly subjects?: readonly object[];
  readonly type?: string;
  readonly statement?: string;
}

function statementOf(predicate: unknown, { subjects, type, statement }: Parts = {}): object {
  return {
    _type: statement ?? 'https://in-toto.io/Statement/v1',
    subject: subjects ?? [
      { name: 'other', digest: { sha256: 'f'.repeat(64) } },
      { name: 'artifact.tgz', digest: { sha256: sha('sha256') } },
    ],
    predicateType: type ?? 'https://slsa.dev/provenance/v1',
    predicate,
  };
}

function bundle(statement: object): object {
  const extraExtensions = Object.entries(ARCS).map(([arc, name]) =>
    fulcioText(Number(arc), EXTENSIONS[name]),
  );
  return forgeBundle(instance, {
    payload: Buffer.from(JSON.stringify(statement)),
    certificate: { identity: TRAIN_WORKFLOW, issuer: FAKE_ISSUER, extraExtensions },
  });
}

async function verify(content: string, options: Partial<VerifyProvenanceOptions> = {}) {
  const attestations = path.join(folder, 'attestations.json');
  await fs.writeFile(attestations, content);
  const trust =
    options.key === undefined
      ? {
          certificateIdentity: TRAIN_WORKFLOW,
          certificateOidcIssuer: FAKE_ISSUER,
          trustedRoot: path.join(folder, 'root.json'),
        }
      : {};
  const target = { files: [attestations], identify: { kind: 'file' } } as const;
  return await verifyProvenance(file, { ...target, ...trust, ...options }, systemContext());
}

/** As the generic generator of slsa-github-generator wrote it. */
const V02 = {
  builder: { id: TRAIN_WORKFLOW },
  buildType: 'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
  invocation: {
    configSource: {
      uri: `git+${REPOSITORY}@refs/heads/main`,
      digest: { sha1: COMMIT },
      entryPoint: '.github/workflows/train.yml',
    },
    parameters: { vars: {} },
    environment: {
      github_event_name: 'push',
      github_repository_id: '123',
      github_repository_owner_id: '45',
      github_run_id: '678',
      github_run_attempt: '2',
    },
  },
  metadata: { completeness: { parameters: true, environment: false, materials: false } },
  materials: [{ uri: `git+${REPOSITORY}@refs/heads/main`, digest: { sha1: COMMIT } }],
};
const V02_PARTS = {
  type: 'https://slsa.dev/provenance/v0.2',
  statement: 'https://in-toto.io/Statement/v0.1',
};

/** As `npm publish --provenance` writes it. */
const NPM = {
  buildDefinition: {
    buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: 'refs/heads/main', repository: REPOSITORY, path: '.github/workflows/train.yml' },
    },
    internalParameters: {
      github: { event_name: 'push', repository_id: '123', repository_owner_id: '45' },
    },
    resolvedDependencies: [{ uri: `git+${REPOSITORY}@refs/heads/main`, digest: { gitCommit: COMMIT } }],
  },
  runDetails: {
    builder: { id: 'https://github.com/actions/runner/github-hosted' },
    metadata: { invocationId: `${REPOSITORY}/actions/runs/678/attempts/2` },
  },
};
const npmSubject = () => [{ name: 'pkg:npm/artifact@1.0.0', digest: { sha512: sha('sha512') } }];

describe('provenance of other tools', () => {
  it('of the attest action of GitHub, one a line, with several subjects (trap 26: not the first alone)', async () => {
    const good = bundle(statementOf(githubPredicate()));
    const sbom = bundle(statementOf({}, { type: 'https://cyclonedx.org/bom' }));
    const outcome = await verify(`${JSON.stringify(good)}\n${JSON.stringify(sbom)}\n`, {
      source: REPOSITORY,
    });
    expect(outcome.verdict).toBe('pass');
    expect(outcome.accepted).toMatchObject([{ subject: 'artifact.tgz', source: { commit: COMMIT } }]);
    expect(outcome.accepted[0]?.confirmed).toEqual([
      ...['builder', 'source repository', 'source ref', 'source commit', 'workflow path', 'event'],
      ...['repository id', 'owner id', 'runner environment', 'run'],
    ]);
    expect(outcome.accepted[0]?.unchecked).toEqual([`builder ${TRAIN_WORKFLOW}: no expectation was given`]);
    expect(outcome.rejected.map(({ reason }) => reason)).toEqual([
      'predicate https://cyclonedx.org/bom is no SLSA provenance',
    ]);
  });

  it('of slsa-github-generator, v0.2, and says what nobody confirms', async () => {
    const { verdict, accepted } = await verify(JSON.stringify(bundle(statementOf(V02, V02_PARTS))));
    expect(verdict).toBe('pass');
    expect(accepted[0]).toMatchObject({
      format: 'slsa-v0.2',
      source: { ref: 'refs/heads/main', commit: COMMIT },
    });
    expect(accepted[0]?.unchecked).toEqual(
      expect.arrayContaining([
        'runner environment: the provenance does not say it',
        'parameters vars: nothing was expected of them',
        'materials: the provenance says they are not complete',
      ]),
    );
  });

  it('of npm, as its registry answers, by SHA-512', async () => {
    const provenance = bundle(statementOf(NPM, { subjects: npmSubject() }));
    const answer = {
      attestations: [
        { predicateType: 'x', bundle: provenance },
        { predicateType: 'y', bundle: null },
      ],
    };
    const { verdict, accepted, rejected } = await verify(JSON.stringify(answer));
    expect(verdict).toBe('pass');
    expect(accepted[0]?.subject).toBe('pkg:npm/artifact@1.0.0');
    expect(accepted[0]?.confirmed).toContain('runner environment');
    expect(accepted[0]?.unchecked.join()).toContain('it is no workflow that a certificate could name');
    expect(rejected).toMatchObject([{ reason: 'has no bundle in it' }]);
  });

  it.each<[string, (predicate: typeof V02) => void, string]>([
    ['builder', (each) => (each.builder.id = TRAIN_WORKFLOW.replace('train', 'evil')), 'builder is '],
    ['commit', (each) => (each.invocation.configSource.digest.sha1 = '1'.repeat(40)), 'source commit is '],
    [
      'repository',
      (each) =>
        (each.invocation.configSource.uri = 'git+https://github.com/acme-evil/models@refs/heads/main'),
      'source repository is ',
    ],
    [
      'workflow',
      (each) => (each.invocation.configSource.entryPoint = '.github/workflows/x.yml'),
      'workflow path is ',
    ],
    [
      'repository id',
      (each) => (each.invocation.environment.github_repository_id = '9'),
      'repository id is 9',
    ],
    ['run', (each) => (each.invocation.environment.github_run_id = '9'), 'run is '],
    [
      'event',
      (each) => (each.invocation.environment.github_event_name = 'pull_request'),
      'event is pull_request',
    ],
  ])('trap 29: is refused when its %s is not that of the certificate', async (_, change, words) => {
    const predicate = structuredClone(V02);
    change(predicate);
    const { verdict, rejected } = await verify(JSON.stringify(bundle(statementOf(predicate, V02_PARTS))));
    expect(verdict).toBe('block');
    expect(rejected[0]?.reason).toContain(words);
  });

  it('trap 28: is refused for another subject, a name without its digest, and a weak digest', async () => {
    for (const digest of [
      { sha256: 'f'.repeat(64) },
      { sha1: sha('sha1') },
      { sha256: sha('sha256').toUpperCase() },
    ]) {
      const subjects = [{ name: 'artifact.tgz', digest }];
      const { verdict, rejected } = await verify(
        JSON.stringify(bundle(statementOf(githubPredicate(), { subjects }))),
      );
      expect([verdict, rejected[0]?.reason]).toEqual(['block', 'is about another subject']);
    }
  });

  it('traps 23 and 24: passes nothing when no attestation matches, whoever signed the others', async () => {
    const sbom = statementOf(githubPredicate(), { type: 'https://cyclonedx.org/bom' });
    const almost = statementOf(githubPredicate(), { type: 'https://slsa.dev/provenance/v1x' });
    for (const statements of [[sbom], [almost], [sbom, almost]]) {
      const lines = statements.map((each) => JSON.stringify(bundle(each))).join('\n');
      const { verdict, accepted } = await verify(lines);
      expect([verdict, accepted]).toEqual(['indeterminate', []]);
    }
    for (const nothing of ['', '[]', '{"attestations":[]}']) {
      const outcome = await verify(nothing).catch(() => ({ verdict: 'refused' }));
      expect(outcome.verdict).not.toBe('pass');
    }
    expect((await verify(JSON.stringify(bundle(statementOf(githubPredicate()))))).verdict).toBe('pass');
    const attestations = path.join(folder, 'attestations.json');
    const identity = ['--certificate-identity', TRAIN_WORKFLOW, '--certificate-oidc-issuer', FAKE_ISSUER];
    const trust = [...identity, '--trusted-root', path.join(folder, 'root.json')];
    await fs.writeFile(attestations, JSON.stringify(bundle(sbom)));
    const run = await runSourceCli(['provenance', 'verify', attestations, file, ...trust]);
    expect(run.code).toBe(3);
  });

  it('trap 21: a repository alone is nobody: it is refused without the workflow that signs', async () => {
    const content = JSON.stringify(bundle(statementOf(githubPredicate())));
    const nobody = { certificateIdentity: undefined, certificateOidcIssuer: undefined, source: REPOSITORY };
    await expect(verify(content, nobody)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('is refused for another builder, source or ref than expected', async () => {
    const content = JSON.stringify(bundle(statementOf(githubPredicate())));
    for (const options of [
      { builder: `${TRAIN_WORKFLOW}x` },
      { source: `${REPOSITORY}2` },
      { sourceRef: 'refs/tags/v1' },
    ]) {
      const { verdict, rejected } = await verify(content, options);
      expect(verdict).toBe('block');
      expect(rejected[0]?.reason).toMatch(/ is .*, expected /);
    }
  });
});

describe('what cannot be verified', () => {
  it('an envelope with a certificate but no log entry is undecided, and says what is missing', async () => {
    const payload = Buffer.from(JSON.stringify(statementOf(V02, V02_PARTS))).toString('base64');
    const signatures = [{ keyid: '', sig: 'AAAA', cert: '-----BEGIN CERTIFICATE-----' }];
    const envelope = { payloadType: 'application/vnd.in-toto+json', payload, signatures };
    const { verdict, rejected } = await verify(JSON.stringify(envelope));
    expect(verdict).toBe('indeterminate');
    expect(rejected[0]?.reason).toMatch(/without the log entry/);
  });

  it('an envelope by a key verifies with the key, and everything it says is the word of its holder', async () => {
    const signer = createKeySigner(keyPairOf('builder'));
    const signed = await signer.sign(
      'application/vnd.in-toto+json',
      Buffer.from(JSON.stringify(statementOf(V02, V02_PARTS))),
    );
    const { dsseEnvelope } = JSON.parse(Buffer.from(signed.bytes).toString()) as { dsseEnvelope: object };
    const { verdict, accepted } = await verify(JSON.stringify(dsseEnvelope), {
      key: path.join(folder, 'key.pub'),
    });
    expect(verdict).toBe('pass');
    expect(accepted[0]?.unchecked[0]).toMatch(/^builder, source and run: .* own word$/);
  });

  it('a statement without a signature, text that is no JSON, and an unknown issuer pass nothing', async () => {
    expect((await verify(JSON.stringify(statementOf(githubPredicate())))).rejected[0]?.reason).toMatch(
      /nobody signed/,
    );
    await expect(verify('not json')).rejects.toThrow(/is not/);
    const content = JSON.stringify(bundle(statementOf(githubPredicate())));
    const other = await verify(content, { certificateOidcIssuer: 'https://evil.example' });
    expect(other.verdict).toBe('block');
  });
});

describe('sallyport provenance verify', () => {
  it('has options of its own beside those of provenance, and exits 0, 1 and 3', async () => {
    const attestations = path.join(folder, 'cli.json');
    const signer = createKeySigner(keyPairOf('builder'));
    const payload = Buffer.from(JSON.stringify(statementOf(V02, V02_PARTS)));
    await fs.writeFile(attestations, (await signer.sign('application/vnd.in-toto+json', payload)).bytes);
    const key = ['--key', path.join(folder, 'key.pub')];
    const run = async (...args: readonly string[]) => await runSourceCli(['provenance', 'verify', ...args]);
    const good = await run(attestations, file, ...key, '--expect-source', REPOSITORY);
    expect([good.code, good.stderr]).toEqual([0, '']);
    expect(good.stdout).toContain('unchecked  parameters vars: nothing was expected of them');
    expect((await run(attestations, file, ...key, '--expect-source', `${REPOSITORY}2`)).code).toBe(1);
    const json = await run(path.join(folder, 'root.json'), file, ...key, '--json');
    expect([json.code, (JSON.parse(json.stdout) as { verdict: string }).verdict]).toEqual([
      3,
      'indeterminate',
    ]);
    expect((await run(file, ...key)).code).toBe(2);
    expect((await runSourceCli(['provenance', file])).stderr).toContain('give --output FILE');
  });
});
