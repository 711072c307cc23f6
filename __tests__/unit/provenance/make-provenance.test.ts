import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseGithubClaims } from '../../../src/domain/github-claims.ts';
import { parseProvenance } from '../../../src/domain/provenance-predicate.ts';
import { decodeStatement, encodeStatement } from '../../../src/domain/statement.ts';
import { parseTestResult } from '../../../src/domain/test-result.ts';
import { systemContext } from '../../../src/flows/context.ts';
import { rebuildArtifact, type RebuildOptions } from '../../../src/flows/rebuild-artifact.ts';
import { recordProvenance } from '../../../src/flows/record-provenance.ts';
import { makeProvenance, type ProvenanceOptions } from '../../../src/provenance/make-provenance.ts';
import { parseMaterial } from '../../../src/provenance/parse-material.ts';
import { GITHUB_TOKEN_PAYLOAD } from '../../fakes/github-claims.ts';

describe('rebuild', () => {
  let folder: string;
  let provenance: string;
  let count = 0;
  const context = systemContext({ env: { PATH: process.env['PATH'] ?? '', SECRET: 'x', FORGED: 'y' } });
  const at = (...parts: readonly string[]): string => path.join(folder, ...parts);

  const SCRIPT = `#!/bin/sh
set -e
mkdir -p dist/model
cp in.txt dist/model/in.txt
cat data/big.bin > dist/model/w.bin
echo "$STAMP $SECRET" > dist/model/stamp
`;

  const GIT = 'git -c user.name=a -c user.email=a@b.example';
  /** Several calls in one process of ours: each that a test starts is dear. */
  function shell(script: string): void {
    const { status, stderr } = spawnSync('sh', ['-ec', script], { cwd: at('repo'), encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }

  /** Commits the script, runs it as a build would, and records it. */
  async function build(script: string): Promise<void> {
    await fs.writeFile(at('repo/sub/make.sh'), script, { mode: 0o755 });
    shell(`git add . && ${GIT} commit -qm x`);
    await fs.rm(at('repo/sub/dist'), { recursive: true, force: true });
    const env = { PATH: process.env['PATH'], STAMP: '17' };
    spawnSync('./make.sh', { cwd: at('repo/sub'), env });
    const options = { builder: 'local', source: at('repo'), recipe: at('repo/sub/recipe.yml') } as const;
    provenance = at('provenance.json');
    await recordProvenance(at('repo/sub/dist/model'), { ...options, output: provenance }, context);
  }

  async function rebuild(options: Partial<RebuildOptions> = {}) {
    count += 1;
    const output = at(`out-${String(count)}`);
    return await rebuildArtifact(
      provenance,
      { source: at('repo'), output, allowRun: true, ...options },
      context,
    );
  }

  beforeAll(async () => {
    folder = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'rebuild-')));
    await fs.mkdir(at('repo/sub/data'), { recursive: true });
    await fs.writeFile(at('repo/.gitignore'), 'sub/data\nsub/dist\n');
    await fs.writeFile(at('repo/sub/in.txt'), 'in');
    await fs.writeFile(at('repo/sub/data/big.bin'), 'big');
    await fs.writeFile(
      at('repo/sub/recipe.yml'),
      `version: 1\ncommand: [./make.sh]\noutput: dist/model\nenvironment: { STAMP: "17" }\ninputs: [{ name: big, path: data/big.bin }]\n`,
    );
    shell('git init -q .');
    await build(SCRIPT);
  });
  afterAll(async () => {
    await fs.rm(folder, { recursive: true });
  });

  it('runs nothing without being told to, and shows the command', async () => {
    await expect(rebuild({ allowRun: false })).rejects.toThrow('the recipe would run: ["./make.sh"]');
  });

  it('reproduces the digest from source and inputs alone, without the variables around it', async () => {
    const made = await rebuild();
    expect(made).toMatchObject({ verdict: 'pass', differences: [], actual: made.expected });
    expect(parseTestResult(made.statement.predicate)).toMatchObject({
      ...{ name: 'reproducible-build', result: 'PASSED', passed: ['digest'] },
    });
    expect(await fs.readFile(path.join(made.output, 'stamp'), 'utf8')).toBe('17 \n');
  });

  it('refuses to run with another source, another input, or into something that is there', async () => {
    await fs.writeFile(at('repo/sub/data/big.bin'), 'bigger');
    await expect(rebuild()).rejects.toThrow(/^input big at data\/big.bin is/);
    await fs.writeFile(at('repo/sub/data/big.bin'), 'big');
    await fs.writeFile(at('repo/sub/in.txt'), 'changed');
    await expect(rebuild()).rejects.toMatchObject({ code: 'content-mismatch' });
    await fs.writeFile(at('repo/sub/in.txt'), 'in');
    await expect(rebuild({ output: folder })).rejects.toThrow(/is there already/);
  });

  it('refuses a recipe that leads out of its folder, and a variable that decides which code runs', async () => {
    const text = await fs.readFile(provenance, 'utf8');
    for (const [from, to] of [
      ['"output":"dist/model"', '"output":"../../etc"'],
      ['"path":"data/big.bin"', '"path":"/etc/passwd"'],
      ['"STAMP"', '"LD_PRELOAD"'],
    ] as const) {
      await fs.writeFile(at('forged.json'), text.replace(from, to));
      const output = at('never');
      const forged = rebuildArtifact(
        at('forged.json'),
        { source: at('repo'), output, allowRun: true },
        context,
      );
      await expect(forged).rejects.toMatchObject({ code: 'malformed' });
    }
  });

  it('names the files that differ, and attests the failure', async () => {
    await build(`${SCRIPT}date +%s%N > dist/model/stamp\n`);
    await fs.rm(at('repo/sub/dist/model/in.txt'));
    const made = await rebuild();
    expect([made.verdict, made.differences]).toEqual(['block', [{ path: 'stamp', kind: 'changed' }]]);
    expect(parseTestResult(made.statement.predicate).failed).toEqual(['digest', 'changed: stamp']);
  });

  it('ends a command that takes too long, with what it started', async () => {
    await build(`${SCRIPT}[ -n "$SLOW" ] || true\n`);
    await fs.writeFile(
      provenance,
      (await fs.readFile(provenance, 'utf8')).replace('["./make.sh"]', '["sleep","60"]'),
    );
    await expect(rebuild({ timeoutMs: 200 })).rejects.toMatchObject({ code: 'timeout' });
  });
});

describe('make provenance', () => {
  const subject = { kind: 'model', name: 'tiny', digest: { sha256: 'a'.repeat(64) } } as const;
  const commit = 'c'.repeat(40);
  const claims = parseGithubClaims(GITHUB_TOKEN_PAYLOAD);
  const github = { kind: 'github', claims, serverUrl: 'https://github.com' } as const;
  const make = (options: Partial<ProvenanceOptions> = {}): ReturnType<typeof makeProvenance> =>
    makeProvenance({ subject, builder: { kind: 'local' }, ...options });
  const fromGithub = (changes: Record<string, string>): ReturnType<typeof makeProvenance> =>
    make({ builder: { ...github, claims: parseGithubClaims({ ...GITHUB_TOKEN_PAYLOAD, ...changes }) } });

  describe('provenance of a GitHub run', () => {
    it('is what the attest action of GitHub writes from the same claims', () => {
      const repository = 'https://github.com/acme/models';
      expect(make({ builder: github }).predicate).toEqual({
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: {
            workflow: { ref: 'refs/heads/main', repository, path: '.github/workflows/train.yml' },
          },
          internalParameters: {
            github: {
              event_name: 'push',
              repository_id: '123',
              repository_owner_id: '45',
              runner_environment: 'github-hosted',
            },
          },
          resolvedDependencies: [
            { uri: `git+${repository}@refs/heads/main`, digest: { gitCommit: GITHUB_TOKEN_PAYLOAD.sha } },
          ],
        },
        runDetails: {
          builder: { id: 'https://github.com/acme/shared/.github/workflows/build.yml@refs/tags/v1' },
          metadata: { invocationId: `${repository}/actions/runs/678/attempts/2` },
        },
      });
    });

    it('keeps a workflow path and a ref with an @ whole', () => {
      const ref = 'refs/tags/pkg@1.0';
      const workflow_ref = `acme/models/.github/workflows/a@b.yml@${ref}`;
      const { externalParameters } = fromGithub({ ref, workflow_ref }).predicate.buildDefinition;
      expect(externalParameters).toMatchObject({ workflow: { ref, path: '.github/workflows/a@b.yml' } });
    });

    it('cuts the path at the first @ when the workflow has another ref, as GitHub does', () => {
      const workflow_ref = 'acme/models/.github/workflows/w.yml@refs/heads/other';
      const { externalParameters } = fromGithub({ workflow_ref }).predicate.buildDefinition;
      expect(externalParameters).toMatchObject({ workflow: { path: '.github/workflows/w.yml' } });
    });

    it('adds materials, times, and a checkout only when it is not the commit of the run', () => {
      const dependencies = (options: Partial<ProvenanceOptions>): (string | undefined)[] =>
        make({ builder: github, ...options }).predicate.buildDefinition.resolvedDependencies?.map(
          ({ name }) => name,
        ) ?? [];
      const same = { uri: 'https://github.com/acme/models', commit: claims.sha };
      expect(dependencies({ source: same })).toEqual([undefined]);
      expect(dependencies({ source: { ...same, isDirty: true } })).toEqual([undefined, 'checkout']);
      expect(dependencies({ source: { ...same, commit } })).toEqual([undefined, 'checkout']);
      expect(dependencies({ materials: [{ name: 'data', digest: { sha256: 'd'.repeat(64) } }] })).toEqual([
        undefined,
        'data',
      ]);
      const startedAt = new Date('2026-01-01T00:00:00Z');
      expect(make({ builder: github, startedAt }).predicate.runDetails.metadata).toMatchObject({
        startedOn: '2026-01-01T00:00:00.000Z',
      });
    });
  });

  describe('provenance of a local run', () => {
    it('says that it is self-declared, and names source and materials', () => {
      const statement = make({
        source: { uri: 'https://github.com/acme/models', commit, treeSha256: 'b'.repeat(64) },
        materials: [{ name: 'data', digest: { sha256: 'd'.repeat(64) }, uri: 'https://data.example/x' }],
        invocationId: 'run-1',
      });
      expect(statement.predicate).toMatchObject({
        buildDefinition: {
          buildType: 'https://sallyport.dev/buildtypes/local/v1',
          externalParameters: {
            declaredBy: 'self',
            source: 'git+https://github.com/acme/models',
            materials: ['data'],
          },
          resolvedDependencies: [
            {
              name: 'source',
              uri: 'git+https://github.com/acme/models',
              digest: { gitCommit: commit, sha256: 'b'.repeat(64) },
            },
            { name: 'data', uri: 'https://data.example/x', digest: { sha256: 'd'.repeat(64) } },
          ],
        },
        runDetails: {
          builder: { id: 'https://sallyport.dev/builders/local' },
          metadata: { invocationId: 'run-1' },
        },
      });
    });

    it('names no commit for a dirty tree', () => {
      const tree = { sha256: 'b'.repeat(64) };
      const dirty = make({ source: { commit, isDirty: true, treeSha256: tree.sha256 } });
      expect(dirty.predicate.buildDefinition.resolvedDependencies).toEqual([
        { name: 'source', digest: tree, annotations: { dirty: true } },
      ]);
      const unread = make({ source: { commit, isDirty: true } });
      expect(unread.predicate.buildDefinition.resolvedDependencies?.[0]?.digest).toBeUndefined();
    });

    it('is valid with nothing known but the subject', () => {
      const view = parseProvenance(make().predicate);
      expect(view).toMatchObject({ isSelfDeclared: true, source: undefined, dependencies: [] });
    });

    it('refuses materials without a digest, twice, or named as the work tree, and times the wrong way round', () => {
      const good = { name: 'a', digest: { sha256: 'd'.repeat(64) } };
      const bad: Partial<ProvenanceOptions>[] = [
        { materials: [{ name: 'a', digest: { sha1: 'd'.repeat(40) } }] },
        { materials: [{ name: 'a', digest: { sha256: 'd'.repeat(63) } }] },
        { materials: [good, good] },
        { materials: [{ ...good, name: 'source' }] },
        { startedAt: new Date(2), finishedAt: new Date(1) },
      ];
      for (const options of bad) {
        expect(() => make(options)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
      }
    });
  });

  describe('reading provenance back', () => {
    it('gives what was written, through the bytes of a statement', () => {
      const statement = make({ builder: github, startedAt: new Date(1_000), finishedAt: new Date(2_000) });
      const view = parseProvenance(decodeStatement(encodeStatement(statement)).predicate);
      expect(view).toMatchObject({
        isSelfDeclared: false,
        builderId: 'https://github.com/acme/shared/.github/workflows/build.yml@refs/tags/v1',
        source: {
          repository: 'https://github.com/acme/models',
          ref: 'refs/heads/main',
          digest: { gitCommit: GITHUB_TOKEN_PAYLOAD.sha },
        },
        workflow: { path: '.github/workflows/train.yml' },
        github: {
          eventName: 'push',
          repositoryId: '123',
          repositoryOwnerId: '45',
          runnerEnvironment: 'github-hosted',
        },
        startedOn: new Date(1_000),
        finishedOn: new Date(2_000),
      });
    });

    it('ignores fields it does not know, and takes null for not there', () => {
      const { predicate } = make();
      const view = parseProvenance({
        ...predicate,
        extra: 1,
        runDetails: { ...predicate.runDetails, metadata: null, byproducts: [] },
      });
      expect(view.invocationId).toBeUndefined();
    });

    it('refuses parameters of a known build type that it does not know: they may steer the build', () => {
      const { predicate } = make({ builder: github });
      const { buildDefinition } = predicate;
      for (const externalParameters of [
        { ...buildDefinition.externalParameters, inputs: { x: 1 } },
        { workflow: { ref: 'r', repository: 'x' } },
        {},
      ]) {
        const changed = { ...predicate, buildDefinition: { ...buildDefinition, externalParameters } };
        expect(() => parseProvenance(changed)).toThrow(expect.objectContaining({ code: 'malformed' }));
      }
      const local = make().predicate;
      const declared = { ...local.buildDefinition, externalParameters: { declaredBy: 'GitHub' } };
      expect(() => parseProvenance({ ...local, buildDefinition: declared })).toThrow(
        expect.objectContaining({ code: 'malformed' }),
      );
    });

    it('refuses what is no provenance', () => {
      const { predicate } = make();
      const bad: unknown[] = [
        undefined,
        null,
        [],
        'x',
        {},
        { ...predicate, runDetails: {} },
        { ...predicate, runDetails: { builder: { id: '' } } },
        { ...predicate, runDetails: { builder: { id: 'b' }, metadata: { startedOn: '2026-01-01' } } },
        {
          ...predicate,
          runDetails: { builder: { id: 'b' }, metadata: { startedOn: '2026-01-01T00:00:00' } },
        },
        { ...predicate, buildDefinition: { ...predicate.buildDefinition, resolvedDependencies: [{}] } },
        {
          ...predicate,
          buildDefinition: { ...predicate.buildDefinition, resolvedDependencies: [{ digest: { a: 1 } }] },
        },
      ];
      for (const value of bad)
        expect(() => parseProvenance(value)).toThrow(expect.objectContaining({ code: 'malformed' }));
    });

    it('takes no user name of a URL for a ref', () => {
      const { predicate } = make({ source: { uri: 'ssh://git@host/a/b', commit } });
      expect(parseProvenance(predicate).source).toMatchObject({
        repository: 'ssh://git@host/a/b',
        ref: undefined,
      });
    });
  });

  describe('claims and arguments', () => {
    it('names the claim that is missing or odd', () => {
      const { sha: _sha, ...rest } = GITHUB_TOKEN_PAYLOAD;
      const bad: readonly (readonly [unknown, string])[] = [
        [rest, 'sha'],
        [{ ...GITHUB_TOKEN_PAYLOAD, sha: 'main' }, 'sha'],
        [{ ...GITHUB_TOKEN_PAYLOAD, repository: 'a/b/c' }, 'repository'],
        [{ ...GITHUB_TOKEN_PAYLOAD, run_id: '1;x' }, 'run_id'],
        [{ ...GITHUB_TOKEN_PAYLOAD, workflow_ref: 'x' }, 'workflow_ref'],
        [{ ...GITHUB_TOKEN_PAYLOAD, ref: 'a\nb' }, 'ref'],
      ];
      for (const [payload, claim] of bad) expect(() => parseGithubClaims(payload)).toThrow(`claim ${claim} `);
      expect(() => parseGithubClaims('token')).toThrow(expect.objectContaining({ code: 'malformed' }));
    });

    it('believes a material that ends in a digest, and refuses one whose digest is no digest', () => {
      const sha256 = 'a'.repeat(64);
      expect(parseMaterial(`base=hf://acme/x@main@sha256:${sha256}`)).toEqual({
        kind: 'place',
        name: 'base',
        uri: 'hf://acme/x@main',
        digest: { sha256 },
      });
      expect(parseMaterial(`base=sha256:${sha256}`)).toEqual({
        kind: 'place',
        name: 'base',
        digest: { sha256 },
      });
      for (const hex of ['a'.repeat(63), 'A'.repeat(64)]) {
        expect(() => parseMaterial(`base=hf://x@sha256:${hex}`)).toThrow(/cannot be used/);
      }
    });

    it('splits --material at the first = and refuses odd names', () => {
      expect(parseMaterial('data=a=b/c.txt')).toEqual({ kind: 'path', name: 'data', path: 'a=b/c.txt' });
      expect(parseMaterial('größe/1=x y')).toEqual({ kind: 'path', name: 'größe/1', path: 'x y' });
      for (const text of ['data', '=x', 'data=', 'a b=x', 'a\n=x', `${'n'.repeat(201)}=x`, '']) {
        expect(() => parseMaterial(text)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
      }
    });
  });
});
