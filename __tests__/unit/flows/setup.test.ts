import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { encodeStatement, makeStatement, STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { makeAuditEvent } from '../../../src/flows/audit-event.ts';
import { proveAudit, showAudit, verifyAuditLog } from '../../../src/flows/audit-log.ts';
import { appendToAudit } from '../../../src/flows/audit-write.ts';
import { systemContext } from '../../../src/flows/context.ts';
import { runDoctor } from '../../../src/flows/doctor.ts';
import { explainSubject } from '../../../src/flows/explain-subject.ts';
import { initProject } from '../../../src/flows/init-project.ts';
import { loadPolicy } from '../../../src/flows/load-policy.ts';
import { namesSigner, openSigner } from '../../../src/flows/open-signer.ts';
import { scanTree } from '../../../src/flows/scan-tree.ts';
import { publicGoodTrustedRoot } from '../../../src/verify/sigstore-verifier.ts';
import { makeAuthority } from '../../fakes/company-authority.ts';
import { PLANTED_SECRET } from '../../fakes/gate-project.ts';
import { makeProject, type Project, testContext } from '../../fakes/project.ts';

describe('open signer', () => {
  /** A token as GitHub makes them, with a signature that nobody here looks at. */
  function tokenOf(visibility: string): string {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:acme/secret:ref:refs/heads/main',
      aud: 'sigstore',
      iat: now,
      exp: now + 600,
      repository_visibility: visibility,
    };
    return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`;
  }
  const contextWith = (token: string) => systemContext({ env: { SALLYPORT_IDENTITY_TOKEN: token } });
  const statement = encodeStatement(
    makeStatement(
      { kind: 'model', name: 'm', digest: { sha256: '0'.repeat(64) } },
      'https://example.com/p',
      {},
    ),
  );

  describe('who signs', () => {
    it('does not tell the public log the name of a private repository unless it is allowed', async () => {
      const signer = await openSigner({ keyless: true }, contextWith(tokenOf('private')));
      await expect(signer.sign(STATEMENT_MEDIA_TYPE, statement)).rejects.toMatchObject({
        code: 'missing-permission',
        hint: expect.stringContaining('allow-public-log') as unknown,
      });
    });

    it('refuses allow-public-log beside a key, which would have no effect', async () => {
      await expect(openSigner({ key: 'a.key', allowPublicLog: true }, contextWith(''))).rejects.toThrow(
        'allow-public-log is for keyless signing and a key was given',
      );
    });

    it('refuses allow-public-log where nothing is signed', () => {
      expect(() => namesSigner({ allowPublicLog: true })).toThrow(
        'allow-public-log is for keyless signing, which was not asked for',
      );
    });
  });
});

describe('scan tree', () => {
  let project: Project;
  beforeAll(() => {
    project = makeProject();
    project.write('.gitignore', '*.key\nbuild/\n');
    project.write('docs/guide.md', '# Guide\n');
    project.commit();
  });
  afterEach(() => {
    // What is committed stays.
    for (const made of ['build', 'keys', 'notes.env'])
      fs.rmSync(project.at(made), { recursive: true, force: true });
  });
  afterAll(() => {
    project.remove();
  });

  const scan = async (exclude: readonly string[] = []) =>
    await scanTree({ kind: 'secrets', path: project.root }, { exclude }, testContext());

  describe('a scan of source', () => {
    it('has no gap where git ignores: that is no part of the source', async () => {
      project.write('build/out.env', PLANTED_SECRET);
      project.write('keys/own.key', PLANTED_SECRET);
      const { result, verdict, subject } = await scan();
      expect(subject.kind).toBe('source');
      expect(verdict).toBe('pass');
      expect(result.findings).toEqual([]);
      const skipped = result.coverage.skipped.map(({ path }) => path);
      expect(skipped).not.toContain('build');
      expect(result.coverage.seen).toBe(result.coverage.scanned + skipped.length);
      expect(result.options['excluded']).toBe(0);
    });

    it('has a gap where something tracked was left out, file or folder', async () => {
      const { result } = await scan(['docs', 'model/config.json', 'not-tracked']);
      const gaps = result.coverage.skipped.filter(({ detail }) => detail === 'by option');
      expect(gaps.map(({ path }) => path)).toEqual(['docs', 'model/config.json']);
      expect(result.options['excluded']).toBe(2);
    });

    it('reads what is not tracked and not ignored as well', async () => {
      project.write('notes.env', PLANTED_SECRET);
      const { result, verdict } = await scan();
      expect(verdict).toBe('block');
      expect(result.findings).toMatchObject([{ location: { path: 'notes.env' } }]);
    });
  });

  describe('a scan of a model', () => {
    it('has a gap wherever something was left out', async () => {
      const options = { exclude: ['README.md'], identify: { kind: 'model' } } as const;
      const { result } = await scanTree(
        { kind: 'secrets', path: project.at('model') },
        options,
        testContext(),
      );
      expect(result.coverage.skipped).toMatchObject([{ path: 'README.md', reason: 'excluded' }]);
    });

    it('is refused before it begins when its statement would go into the model', async () => {
      const key = project.key('builder').private;
      const inside = { evidence: project.at('model/evidence'), key, identify: { kind: 'model' } } as const;
      const refused = scanTree({ kind: 'iac', path: project.at('model') }, inside, testContext());
      await expect(refused).rejects.toMatchObject({ code: 'invalid-input' });
      expect(fs.existsSync(project.at('model/evidence'))).toBe(false);
    });
  });
});

describe('audit log', () => {
  let project: Project;
  beforeEach(() => {
    project = makeProject();
  });
  afterEach(() => {
    project.remove();
  });
  const context = testContext();

  describe('audit log', () => {
    it('appends, verifies with the PEM key or the printed one, shows and proves', async () => {
      const key = project.key('audit', 'ed25519');
      const log = { directory: project.at('audit'), key: key.private };
      const event = makeAuditEvent({ action: 'deploy', actor: 'alice', details: ['ticket=OPS-1'] }, context);
      const first = await appendToAudit(event, log, context);
      const second = await appendToAudit(event, log, context);
      expect([first.size, second.size]).toEqual([1, 2]);
      for (const publicKey of [key.public, second.verifierKey]) {
        const options = { directory: log.directory, publicKeys: [publicKey] };
        expect(await verifyAuditLog(options, context)).toMatchObject({ ok: true, size: 2 });
      }
      const shown: unknown[] = [];
      await showAudit({ directory: log.directory, from: -1 }, (entry) => void shown.push(entry), context);
      expect(shown).toMatchObject([{ seq: 1, action: 'deploy', details: { ticket: 'OPS-1' } }]);
      const pinned = project.write('pinned', first.checkpoint);
      const keys = { directory: log.directory, publicKeys: [key.public] };
      expect(await proveAudit({ index: 0 }, keys, context)).toMatchObject({ index: 0, size: 2 });
      expect(await proveAudit({ checkpoint: pinned }, keys, context)).toMatchObject({
        oldSize: 1,
        newSize: 2,
      });
    });

    it('is not ok when a byte changed, or when a pinned checkpoint is ahead', async () => {
      const key = project.key('audit', 'ed25519');
      const log = { directory: project.at('audit'), key: key.private };
      const event = makeAuditEvent({ action: 'deploy', actor: 'alice' }, context);
      await appendToAudit(event, log, context);
      fs.cpSync(log.directory, project.at('copy'), { recursive: true });
      const ahead = project.write('ahead', (await appendToAudit(event, log, context)).checkpoint);
      const copy = { directory: project.at('copy'), publicKeys: [key.public], checkpoints: [ahead] };
      expect((await verifyAuditLog(copy, context)).problems).toMatchObject([{ kind: 'truncated' }]);
    });

    it.each([
      ['no actor outside a run', { action: 'deploy' }],
      ['a field without a value', { action: 'deploy', actor: 'a', details: ['ticket'] }],
    ])('refuses %s', (_name, parts) => {
      expect(() => makeAuditEvent(parts, context)).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      );
    });

    it('takes the actor and the run from GitHub Actions', () => {
      const env = {
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTOR: 'octocat',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'acme/models',
        GITHUB_RUN_ID: '7',
        GITHUB_RUN_ATTEMPT: '2',
      };
      expect(makeAuditEvent({ action: 'deploy' }, testContext(env))).toEqual({
        action: 'deploy',
        actor: { id: 'octocat', issuer: 'https://github.com', method: 'github-actions' },
        run: { uri: 'https://github.com/acme/models/actions/runs/7', attempt: 2 },
      });
    });
  });
});

describe('setup', () => {
  let project: Project;
  beforeEach(() => {
    project = makeProject();
  });
  afterEach(() => {
    project.remove();
  });

  describe('init', () => {
    it('writes a policy that loads as soon as its key is there', async () => {
      const made = await initProject(project.root);
      expect(made.written).toEqual(['sallyport/policy.yml', '.github/workflows/sallyport.yml', '.gitignore']);
      const policy = project.at('sallyport/policy.yml');
      await expect(loadPolicy(policy)).rejects.toMatchObject({
        code: 'not-found',
        hint: expect.stringMatching(/sallyport key generate --output .*keys\/builder$/),
      });
      fs.mkdirSync(project.at('sallyport/keys'));
      fs.copyFileSync(project.key('builder').public, project.at('sallyport/keys/builder.pub'));
      expect([...(await loadPolicy(policy)).policy.environments.keys()]).toEqual(['staging']);
    });

    it('overwrites nothing, and adds to .gitignore only what is missing', async () => {
      project.write('.gitignore', 'node_modules/\n.sallyport/');
      await initProject(project.root);
      expect(fs.readFileSync(project.at('.gitignore'), 'utf8')).toBe(
        'node_modules/\n.sallyport/\nsallyport/keys/*.key\n',
      );
      project.write('sallyport/policy.yml', 'mine');
      const again = await initProject(project.root);
      expect(again.written).toEqual([]);
      expect(again.kept).toEqual(['sallyport/policy.yml', '.github/workflows/sallyport.yml', '.gitignore']);
      expect(fs.readFileSync(project.at('sallyport/policy.yml'), 'utf8')).toBe('mine');
    });
  });

  describe('doctor', () => {
    const statusOf = async (options: Parameters<typeof runDoctor>[0], now?: Date) =>
      Object.fromEntries(
        (await runDoctor(options, testContext({}, now))).map(({ name, status, fix }) => [
          name,
          { status, fix },
        ]),
      );

    it('skips what nothing was named for, and finds the rest well', async () => {
      const { private: key } = project.key('builder');
      const checks = await statusOf({ key, evidence: project.at('evidence') });
      expect(checks).toMatchObject({
        node: { status: 'ok' },
        git: { status: 'ok' },
        clock: { status: 'ok' },
        blake3: { status: 'ok' },
        key: { status: 'ok' },
        store: { status: 'ok' },
      });
      expect(fs.existsSync(project.at('evidence'))).toBe(false);
    });

    it('says how to repair what is wrong', async () => {
      const key = project.key('builder').private;
      fs.chmodSync(key, 0o644);
      const options = { key, policy: project.at('none.yml'), evidence: project.write('a-file', '') };
      const checks = await statusOf(options, new Date('2001-01-01T00:00:00Z'));
      expect(checks).toMatchObject({
        clock: { status: 'failed', fix: 'set the clock of this machine' },
        policy: { status: 'failed', fix: 'write one with "sallyport init"' },
        key: { status: 'failed', fix: `chmod 600 ${key}` },
        store: { status: 'failed', fix: 'choose a folder that can be written' },
      });
    });
  });

  describe('doctor on the age of trust', () => {
    const DAY = 24 * 60 * 60 * 1000;
    const NOW = new Date('2026-01-01T12:00:00Z');
    const later = (days: number): Date => new Date(NOW.getTime() + days * DAY);
    const POLICY = `version: 1
trust:
  roots: { company: { trusted-root: trust/company.json } }
  signers: { release: { root: company, identity: a@x.test, issuer: https://x.test } }
environments: { production: { require: [{ kind: model-signature, by: [release] }] } }
`;
    /** The public root, in the file since `NOW`; its logs end where the test wants. */
    async function writeRoot(logEnd?: Date): Promise<void> {
      const root = (await publicGoodTrustedRoot()) as { readonly tlogs: readonly { publicKey: object }[] };
      const end = logEnd === undefined ? {} : { end: logEnd.toISOString() };
      const validFor = { start: later(-400).toISOString(), ...end };
      const tlogs = root.tlogs.map((log) => ({ ...log, publicKey: { ...log.publicKey, validFor } }));
      const file = project.write('trust/company.json', JSON.stringify({ ...root, tlogs }));
      fs.utimesSync(file, NOW, NOW);
    }
    async function trustAt(now: Date) {
      const policy = project.write('policy.yml', POLICY);
      const checks = await runDoctor({ policy, cache: project.at('cache') }, testContext({}, now));
      expect(checks.find(({ name }) => name === 'policy')).toMatchObject({ status: 'ok' });
      return checks.filter(({ name }) => name === 'trust');
    }

    it('tells how old a root is, and when it should be renewed', async () => {
      await writeRoot();
      const [check, other] = await trustAt(later(2));
      expect(check).toMatchObject({
        status: 'ok',
        detail: expect.stringContaining('2026-01-01, 2 days ago'),
      });
      expect(check?.detail).toMatch(/newest part in use since 20\d\d-\d\d-\d\d; ends 20[3-9]\d-/);
      expect(other).toBeUndefined();
      expect(await trustAt(later(181))).toMatchObject([
        {
          status: 'old',
          fix: expect.stringContaining(`trust update --output ${project.at('trust/company.json')}`),
        },
      ]);
    });

    it('tells when one ends, before and after', async () => {
      await writeRoot(later(40));
      expect(await trustAt(later(5))).toMatchObject([
        { status: 'ok', detail: expect.stringMatching(/in 35 days \(transparency log\)/) },
      ]);
      expect(await trustAt(later(20))).toMatchObject([
        { status: 'old', detail: expect.stringContaining('ends') },
      ]);
      expect(await trustAt(later(41))).toMatchObject([
        {
          status: 'failed',
          detail: expect.stringContaining('no transparency log is in use since'),
          fix: expect.stringContaining('sallyport trust update'),
        },
      ]);
    });

    it('knows from what TUF fetched until when it was vouched for, whatever the date of the file', async () => {
      await writeRoot();
      const folder = 'cache/tuf.acme.test';
      for (const role of ['root', 'timestamp', 'snapshot', 'targets']) {
        const expires = later(role === 'timestamp' ? 300 : 900).toISOString();
        project.write(`${folder}/${role}.json`, JSON.stringify({ signed: { version: 7, expires } }));
      }
      project.write('cache/other/root.json', '{');
      fs.mkdirSync(project.at(`${folder}/targets`));
      const target = project.at(`${folder}/targets/trusted_root.json`);
      fs.copyFileSync(project.at('trust/company.json'), target);
      expect(await trustAt(later(200))).toMatchObject([
        {
          status: 'ok',
          detail: expect.stringContaining('as TUF of tuf.acme.test vouches (root version 7), until'),
        },
      ]);
      expect(await trustAt(later(301))).toMatchObject([
        { status: 'old', detail: expect.stringContaining('which expired') },
      ]);
      fs.appendFileSync(target, ' ');
      expect(await trustAt(later(200))).toMatchObject([
        { status: 'old', detail: expect.not.stringContaining('TUF') },
      ]);
    });

    it('looks at roots of own authorities and at the one that comes with the program', async () => {
      const company = makeAuthority();
      project.write('trust/root.pem', company.pem);
      const policy = project.write(
        'own.yml',
        `version: 1
trust:
  roots: { public: { sigstore: public-good } }
  signers:
    release: { certificate-root: trust/root.pem, identity: release@acme.test }
    open: { root: public, identity: a@x.test, issuer: https://x.test }
environments: { production: { require: [{ kind: model-signature, by: [release, open] }] } }
`,
      );
      const checks = (now: Date) => runDoctor({ policy, cache: project.at('cache') }, testContext({}, now));
      const trust = (await checks(NOW)).filter(({ name }) => name === 'trust');
      expect(trust.map(({ detail }) => detail.split(';')[0])).toEqual([
        'trust/root.pem',
        'public-good Sigstore, as it comes with this program',
      ]);
      expect(trust[0]?.detail).toMatch(/\(certificate\)$/);
    });
  });

  describe('explain', () => {
    const POLICY = `version: 1
trust: { signers: { builder: { key: keys/builder.pub } }, gates: [builder] }
environments:
  staging:
    require: [{ kind: model-signature, by: [builder] }, { kind: secret-scan, by: [builder] }]
    findings: { block: [critical] }
`;

    it('takes a store that is not there yet for an empty one, and names the very commands', async () => {
      project.key('builder');
      const policy = project.write('policy.yml', POLICY);
      const evidence = project.at('evidence');
      const subject = project.at('model');
      const told = await explainSubject({ subject, policy, environment: 'staging', evidence }, testContext());
      expect(told).toMatchObject({ environment: 'staging', verdict: 'block' });
      const commands = told.requirements.flatMap(({ command }) => (command === undefined ? [] : [command]));
      expect(commands).toEqual([
        `sallyport sign ${subject} --evidence ${evidence} --key KEY`,
        `sallyport scan secrets ${subject} --evidence ${evidence} --key KEY`,
      ]);
      expect(fs.existsSync(evidence)).toBe(false);
    });

    it('puts a placeholder where a name could smuggle in a command', async () => {
      project.key('builder');
      const policy = project.write('policy.yml', POLICY);
      const subject = project.at('my model; rm -rf');
      fs.cpSync(project.at('model'), subject, { recursive: true });
      const told = await explainSubject(
        { subject, policy, environment: 'staging', evidence: project.at('evidence') },
        testContext(),
      );
      expect(JSON.stringify(told)).not.toContain('rm -rf');
      expect(told.requirements.map(({ command }) => command ?? '').join()).toContain(
        'sallyport sign SUBJECT',
      );
    });

    it('needs a store to say how a subject stands', async () => {
      project.key('builder');
      const policy = project.write('policy.yml', POLICY);
      const asked = { subject: project.at('model'), policy, environment: 'staging' };
      await expect(explainSubject(asked, testContext())).rejects.toMatchObject({ code: 'invalid-input' });
    });
  });
});
