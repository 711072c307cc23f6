import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { appendAudit } from '../../../src/audit/append-audit.ts';
import { verifyAudit } from '../../../src/audit/verify-audit.ts';
import { runCli } from '../../../src/cli/run-cli.ts';
import { lintPolicy } from '../../../src/config/lint-policy.ts';
import { parsePolicy } from '../../../src/config/policy.ts';
import { PREDICATE } from '../../../src/domain/predicates.ts';
import { encodeStatement, makeStatement } from '../../../src/domain/statement.ts';
import type { Subject } from '../../../src/domain/subject.ts';
import { type AuditHome, openAuditHome } from '../../../src/flows/audit-home.ts';
import { signStatement } from '../../../src/flows/evidence-sink.ts';
import { knownRules } from '../../../src/flows/known-rules.ts';
import { testPolicy } from '../../../src/flows/test-policy.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { makeEvent, makeKey, NOW, readAll } from '../../fakes/audit-log.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { keyPairOf } from '../../fakes/gate-world.ts';
import { makeProject, type Project, testContext } from '../../fakes/project.ts';
import { type FakeRegistry, startRegistry } from '../../fakes/registry.ts';

describe('audit home', () => {
  const key = makeKey();
  const clock = () => NOW;
  let project: Project;
  let registry: FakeRegistry;
  beforeAll(async () => {
    project = makeProject();
    shell(`git init -q --bare remote.git
for name in one two; do
  git init -q $name && git -C $name remote add origin "$PWD/remote.git"
done`);
    registry = await startRegistry({ compareAndSwap: true });
  });
  afterAll(async () => {
    await registry.close();
    project.remove();
  });
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: project.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  /** Several calls of git in one process of ours: each that a test starts is dear. */
  const shell = (script: string): void => {
    execFileSync('sh', ['-ec', script], { cwd: project.root, stdio: 'ignore' });
  };
  const COMMITTER = '-c user.name=t -c user.email=t@example';
  const branchIn = (name: string, branch = 'audit/log') =>
    openAuditHome(`git:${branch}`, testContext(), project.at(name));
  const artifact = (tag: string) => openAuditHome(`oci://${registry.host}/acme/audit:${tag}`, testContext());
  const append = (home: AuditHome, number: number) =>
    home.change((directory) =>
      appendAudit({ directory, event: makeEvent(number), signer: key.signer, clock }),
    );
  const verify = (home: AuditHome) =>
    home.read((directory) => verifyAudit({ directory, publicKeys: [key.verifierKey], clock }));
  const numbersIn = (home: AuditHome) =>
    home.read(async (directory) =>
      (await readAll(directory)).map(({ details }) => Number(details?.['number'])).sort((a, b) => a - b),
    );

  describe('a log on a branch', () => {
    it('two writers racing lose nothing: the slower one reads again and appends behind the faster', async () => {
      const homes = [await branchIn('one'), await branchIn('two')] as const;
      const each = FULL_RUN ? [0, 1] : [0];
      await Promise.all(each.flatMap((at) => [append(homes[0], at), append(homes[1], 10 + at)]));
      expect(await numbersIn(homes[1])).toEqual([...each, ...each.map((at) => 10 + at)]);
      expect(await verify(homes[0])).toMatchObject({ ok: true, size: 2 * each.length, notes: [] });
      const commits = git('-C', 'remote.git', 'rev-list', '--count', 'audit/log').trim();
      expect(commits).toBe(String(2 * each.length));
      // Nothing else of the work trees was touched.
      expect(git('-C', 'one', 'status', '--porcelain', '--branch').trim()).toMatch(/^## No commits yet/);
    });

    it('keeps other files of the branch, and refuses a link in the place of a file of the log', async () => {
      const home = await branchIn('one', 'mixed');
      await append(home, 0);
      git('clone', '-q', '-b', 'mixed', 'remote.git', 'clone');
      fs.writeFileSync(project.at('clone/README.md'), 'about this branch\n');
      const commit = (): void => {
        shell(`cd clone; git add -A; git ${COMMITTER} commit -q -m x; git push -q`);
      };
      commit();
      await append(home, 1);
      git('-C', 'clone', 'pull', '-q');
      expect(fs.readdirSync(project.at('clone')).sort()).toEqual([
        '.git',
        'README.md',
        'checkpoint',
        'events.jsonl',
        'tile',
      ]);
      fs.rmSync(project.at('clone/events.jsonl'));
      fs.symlinkSync('/etc/passwd', project.at('clone/events.jsonl'));
      commit();
      await expect(append(home, 2)).rejects.toMatchObject({ code: 'malformed' });
    });

    it('what was changed on the branch is not appended to', async () => {
      const home = await branchIn('one', 'tampered');
      await append(home, 0);
      git('clone', '-q', '-b', 'tampered', 'remote.git', 'tampered');
      fs.writeFileSync(project.at('tampered/tile/0/000.p/1'), Buffer.alloc(32));
      shell(`cd tampered; git ${COMMITTER} commit -qam x; git push -q`);
      await expect(append(home, 1)).rejects.toMatchObject({ code: 'audit-invalid' });
      expect(await verify(home)).toMatchObject({ ok: false });
    });

    it('a push that the remote refuses is an error, and a remote that is not there is one', async () => {
      const home = await branchIn('two', 'refused');
      const hook = project.write('remote.git/hooks/update', '#!/bin/sh\n[ "$1" != refs/heads/refused ]\n');
      fs.chmodSync(hook, 0o755);
      await expect(append(home, 0)).rejects.toMatchObject({ code: 'tool-failed' });
      const gone = await openAuditHome('git:../nowhere#audit', testContext(), project.at('one'));
      await expect(append(gone, 0)).rejects.toMatchObject({ code: 'tool-failed' });
    });

    it.each(['git:', 'git:-x', 'git:a..b', 'git:a/', 'git:#b', 'git:--upload-pack=x#b', 'git:a b'])(
      'refuses %j',
      async (place) => {
        await expect(openAuditHome(place, testContext(), project.at('one'))).rejects.toMatchObject({
          code: 'invalid-input',
        });
      },
    );
  });

  describe('a log in a registry', () => {
    it('two writers racing lose nothing where the registry honours If-Match', async () => {
      const homes = [await artifact('cas'), await artifact('cas')] as const;
      await append(homes[0], 0);
      await Promise.all([append(homes[0], 1), append(homes[1], 2)]);
      expect(await numbersIn(homes[0])).toEqual([0, 1, 2]);
      expect(await verify(homes[1])).toMatchObject({ ok: true, size: 3 });
    });

    it('writers racing lose nothing where only claims keep them apart, and no claim is left', async () => {
      const other = await startRegistry({ deletes: true });
      const place = `oci://${other.host}/acme/audit:log`;
      const homes = await Promise.all(
        Array.from({ length: 3 }, () => openAuditHome(place, testContext({}, NOW))),
      );
      // Left behind by a writer that died: it is older than any writer may be.
      const claim = {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: {
          mediaType: 'application/vnd.oci.empty.v1+json',
          digest: `sha256:${'4'.repeat(64)}`,
          size: 2,
        },
        layers: [],
        annotations: { 'dev.sallyport.claimed-at': new Date(NOW.getTime() - 601_000).toISOString() },
      };
      const url = `http://${other.host}/v2/acme/audit/manifests/log.claim-0`;
      const headers = { 'content-type': claim.mediaType };
      await fetch(url, { method: 'PUT', headers, body: JSON.stringify(claim) });
      await Promise.all(homes.map((home, at) => append(home, at)));
      const [home] = homes;
      if (home === undefined) throw new Error('no home');
      expect(await numbersIn(home)).toEqual([0, 1, 2]);
      expect(await verify(home)).toMatchObject({ ok: true, size: 3 });
      expect([...other.tags.keys()]).toEqual(['log']);
      await other.close();
    });

    it('nothing is appended where the registry would lose one of two writers', async () => {
      const other = await startRegistry();
      const home = await openAuditHome(`oci://${other.host}/acme/audit:log`, testContext());
      await expect(append(home, 0)).rejects.toMatchObject({
        code: 'unsupported',
        message: expect.stringContaining('neither refuses a stale write'),
      });
      expect(other.tags.has('log')).toBe(false);
      await other.close();
    });

    it('is not put in the place of something else, and needs a tag', async () => {
      const home = await artifact('other');
      await append(home, 70);
      const [name, digest = ''] = [...registry.tags].find(([tag]) => tag.endsWith('other')) ?? [];
      const found = registry.manifests.get(digest) ?? [...registry.manifests.values()].at(-1);
      const body = Buffer.from((found?.body.toString() ?? '').replace('audit-log.v1', 'something.v1'));
      const other = `sha256:${createHash('sha256').update(body).digest('hex')}`;
      registry.manifests.set(other, {
        type: found?.type ?? '',
        body,
      });
      registry.tags.set(name ?? '', other);
      await expect(append(home, 1)).rejects.toMatchObject({ code: 'malformed' });
      await expect(openAuditHome(`oci://${registry.host}/acme/audit`, testContext())).rejects.toMatchObject({
        code: 'invalid-input',
      });
    });

    it('a registry that fails is an error, never an empty log', async () => {
      const home = await artifact('cas');
      registry.faults.push(...Array.from({ length: 12 }, () => ({ status: 403 })));
      await expect(append(home, 9)).rejects.toMatchObject({ code: expect.any(String) });
      registry.faults.length = 0;
      expect(await numbersIn(home)).toEqual([0, 1, 2]);
    });
  });

  it('a log on this machine is its folder, by its absolute path', async () => {
    const home = await openAuditHome(path.relative(process.cwd(), project.at('plain')), testContext());
    expect(home.location).toBe(project.at('plain'));
  });
});

describe('policy care', () => {
  const lint = (text: string): string[] =>
    lintPolicy(parsePolicy(text, 'p.yml')).map(({ id, place }) => `${id} ${place}`);

  describe('policy lint', () => {
    it('finds what nobody uses, what never matches and what is weak', () => {
      const text = `version: 1
trust:
  roots: { public: { sigstore: public-good }, unused: { sigstore: public-good } }
  signers:
    used: { key: a.pub }
    dead: { key: b.pub }
    ci:
      root: public
      identity: https://github.com/acme/m/.github/workflows/t.yml@refs/heads/main
      issuer: https://token.actions.githubusercontent.com
      build-trigger: [push, pull_request]
      runner-environment: self-hosted
people: { alice: { keys: [c.pub] }, eve: { keys: [d.pub] } }
groups: { security: [alice], idle: [alice] }
environments:
  production:
    require: [{ kind: secret-scan, by: [used] }, { kind: provenance, by: [ci] }]
    findings: { block: [], warn: [critical], rules: [{ rule: x, raise-to: high }] }
    approvals: [{ group: security, count: 1 }]
    waivers: { by: security, max-days: { critical: 1 } }
    override: { by: security, count: 1 }
`;
      expect(lint(text)).toEqual([
        'self-approval environments.production.approvals[0]',
        'nothing-blocks environments.production.findings',
        'never-matches environments.production.findings.rules[0]',
        'single-override environments.production.override',
        'no-signature environments.production.require',
        'scan-of-any-age environments.production.require[0]',
        'any-builder environments.production.require[1]',
        'critical-waivable environments.production.waivers',
        'dead-group groups.idle',
        'dead-person people.eve',
        'no-retirement retirement',
        'no-gates trust',
        'dead-root trust.roots.unused',
        'pull-request-trigger trust.signers.ci',
        'repository-by-name trust.signers.ci',
        'self-hosted-runner trust.signers.ci',
        'dead-signer trust.signers.dead',
      ]);
    });
  });

  describe('policy lint on rule ids', () => {
    it('names a rule that our scanner has not, and a near miss of any; of other scanners it knows nothing', () => {
      const rules = [
        'rule: openai-api-key, raise-to: critical',
        'scanner: sallyport-secrets, rule: no-such-rule-anywhere, raise-to: critical',
        'scanner: gitleaks, rule: openai-api-kye, raise-to: critical',
        'rule: openai-api-kye, raise-to: critical',
        'rule: CVE-2099-1, raise-to: critical',
        'scanner: sallyport-iac, rule: openai-api-key, raise-to: critical',
      ];
      const text = `version: 1
trust: { signers: { s: { key: s.pub } }, gates: [s] }
environments:
  e:
    require: [{ kind: secret-scan, by: [s], max-age: 1d }]
    findings: { block: [critical], rules: [${rules.map((rule) => `{ ${rule} }`).join(', ')}] }
`;
      const remarks = lintPolicy(parsePolicy(text, 'p.yml'), knownRules());
      expect(
        remarks.filter(({ id }) => id === 'unknown-rule').map(({ place, message }) => [place, message]),
      ).toEqual([
        ['environments.e.findings.rules[1]', 'sallyport-secrets has no rule no-such-rule-anywhere'],
        ['environments.e.findings.rules[3]', expect.stringContaining('did you mean openai-api-key?')],
        [
          'environments.e.findings.rules[5]',
          expect.stringMatching(/^sallyport-iac has no rule openai-api-key/),
        ],
      ]);
    });
  });

  describe('policy test', () => {
    let project: Project;
    beforeAll(() => {
      project = makeProject();
      project.write('policy.yml', POLICY);
      for (const name of ['builder', 'scanner', 'gate', 'alice', 'alice-laptop', 'bob', 'carol', 'dave'])
        project.write(`${name}.pub`, keyPairOf(name).publicKeyPem);
    });
    afterAll(() => {
      project.remove();
    });
    const run = (cases: string) =>
      testPolicy(project.write('cases.yml', cases), project.at('policy.yml'), testContext());
    const CASES = `version: 1
cases:
  - name: a critical secret blocks
    environment: staging
    evidence:
      - { by: builder, signature: true }
      - { by: scanner, scan: secrets, findings: [{ rule: openai-api-key, severity: critical }] }
    expect: { verdict: block, checks: { "evidence:model-signature": pass, "findings:secret-scan": block }, reasons: [1 critical finding] }
  - name: people are counted
    environment: production
    parties: { author: [{ kind: github, login: carol, id: 1003 }] }
    evidence:
      - { by: alice, approval: APPROVED }
      - { by: carol, approval: APPROVED }
    expect: { verdict: block, checks: { "approvals:security": pass, "approvals:ml-leads": block } }
`;

    it('says which cases hold, and why one does not', async () => {
      expect((await run(CASES)).map(({ name, problems }) => [name, problems])).toEqual([
        ['a critical secret blocks', []],
        ['people are counted', []],
      ]);
      const wrong = await run(
        CASES.replace('verdict: block', 'verdict: pass').replace('1 critical finding', 'nothing'),
      );
      expect(wrong[0]?.problems.slice(0, 2)).toEqual([
        'verdict is block, expected pass',
        'no check that does not pass says "nothing"',
      ]);
    });

    it('takes examples out of files and folders, and statements as they were written or signed', async () => {
      const finding = '{ rule: openai-api-key, severity: critical }';
      project.write('some/b.yml', `- { by: scanner, scan: secrets, findings: [${finding}] }\n`);
      project.write('some/a.json', '{ "by": "builder", "statement": "../signature.json" }');
      project.write('some/README.md', 'nothing of it');
      const subject: Subject = { kind: 'model', name: 'm', digest: { sha256: 'a'.repeat(64) } };
      const statement = makeStatement(subject, PREDICATE.modelSignature, {
        serialization: { method: 'files' },
      });
      project.write('signature.json', encodeStatement(statement));
      const pair = keyPairOf('builder');
      const signer = createKeySigner({ privateKeyPem: pair.privateKeyPem });
      project.write('signature.sigstore.json', (await signStatement(statement, signer)).bytes);
      const inline = CASES.slice(CASES.indexOf('    evidence:'), CASES.indexOf('    expect:'));
      const mixed = `    evidence:\n      - { by: builder, statement: signature.sigstore.json }\n      - ./some/b.yml\n`;
      for (const evidence of ['    evidence: ./some/\n', mixed]) {
        const [outcome] = await run(CASES.replace(inline, evidence));
        expect(outcome?.problems).toEqual([]);
      }
    });

    it.each([
      ['a file that is not there', './no.yml', /no.yml/],
      ['a folder without examples', './', /cases.yml|has no examples/],
      ['a path of this machine', '/etc/passwd', /relative to this file/],
      ['a file of something else', 'alice.pub', /examples .*alice.pub/],
    ])('refuses %s', async (_what, place, message) => {
      const inline = CASES.slice(CASES.indexOf('    evidence:'), CASES.indexOf('    expect:'));
      await expect(run(CASES.replace(inline, `    evidence: ${place}\n`))).rejects.toThrow(message);
    });

    it.each([
      ['a signer of nobody', CASES.replace('by: builder', 'by: nobody'), /nobody, who is not in the policy/],
      ['an unknown key', CASES.replace('signature:', 'signatur:'), /cases .*cases.yml:6/],
      [
        'an unknown environment',
        CASES.replace('environment: staging', 'environment: stagin'),
        /no environment "stagin"/,
      ],
    ])('refuses %s', async (_what, cases, message) => {
      await expect(run(cases)).rejects.toThrow(message);
    });

    it('gives exit codes that a workflow can use', async () => {
      const stdout = { write: () => true };
      const cases = project.write('cases.yml', CASES);
      const shell = (...args: string[]) => runCli(args, {}, { stdout, stderr: stdout });
      expect(await shell('policy', 'test', cases, '--policy', project.at('policy.yml'))).toBe(0);
      project.write('cases.yml', CASES.replace('verdict: block', 'verdict: pass'));
      expect(await shell('policy', 'test', cases, '--policy', project.at('policy.yml'))).toBe(1);
      expect(await shell('policy', 'lint', project.at('policy.yml'))).toBe(1);
      expect(await shell('policy', 'lint', project.at('no.yml'))).toBe(2);
    });
  });
});
