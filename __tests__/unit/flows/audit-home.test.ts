import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { appendAudit } from '../../../src/audit/append-audit.ts';
import { verifyAudit } from '../../../src/audit/verify-audit.ts';
import { openAuditHome, type AuditHome } from '../../../src/flows/audit-home.ts';
import { NOW, makeEvent, makeKey, readAll } from '../../fakes/audit-log.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';
import { startRegistry, type FakeRegistry } from '../../fakes/registry.ts';

const key = makeKey();
const clock = () => NOW;
let project: Project;
let registry: FakeRegistry;
beforeAll(async () => {
  project = makeProject();
  git('init', '-q', '--bare', 'remote.git');
  for (const name of ['one', 'two']) {
    git('init', '-q', name);
    git('-C', name, 'remote', 'add', 'origin', project.at('remote.git'));
  }
  registry = await startRegistry({ compareAndSwap: true });
});
afterAll(async () => {
  await registry.close();
  project.remove();
});
const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: project.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const branchIn = (name: string, branch = 'audit/log') =>
  openAuditHome(`git:${branch}`, testContext(), project.at(name));
const artifact = (tag: string) => openAuditHome(`oci://${registry.host}/acme/audit:${tag}`, testContext());
const append = (home: AuditHome, number: number) =>
  home.change((directory) => appendAudit({ directory, event: makeEvent(number), signer: key.signer, clock }));
const verify = (home: AuditHome) =>
  home.read((directory) => verifyAudit({ directory, publicKeys: [key.verifierKey], clock }));
const numbersIn = (home: AuditHome) =>
  home.read(async (directory) =>
    (await readAll(directory)).map(({ details }) => Number(details?.['number'])).sort((a, b) => a - b),
  );

describe('a log on a branch', () => {
  it('two writers racing lose nothing: the slower one reads again and appends behind the faster', async () => {
    const homes = [await branchIn('one'), await branchIn('two')] as const;
    await Promise.all([0, 1].flatMap((at) => [append(homes[0], at), append(homes[1], 10 + at)]));
    expect(await numbersIn(homes[1])).toEqual([0, 1, 10, 11]);
    expect(await verify(homes[0])).toMatchObject({ ok: true, size: 4, notes: [] });
    const commits = git('-C', 'remote.git', 'rev-list', '--count', 'audit/log').trim();
    expect(commits).toBe('4');
    // Nothing else of the work trees was touched.
    expect(git('-C', 'one', 'status', '--porcelain', '--branch').trim()).toMatch(/^## No commits yet/);
  });

  it('keeps other files of the branch, and refuses a link in the place of a file of the log', async () => {
    const home = await branchIn('one', 'mixed');
    await append(home, 0);
    git('clone', '-q', '-b', 'mixed', 'remote.git', 'clone');
    fs.writeFileSync(project.at('clone/README.md'), 'about this branch\n');
    const commit = (): void => {
      git('-C', 'clone', 'add', '-A');
      git('-C', 'clone', '-c', 'user.name=t', '-c', 'user.email=t@example', 'commit', '-q', '-m', 'x');
      git('-C', 'clone', 'push', '-q');
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
    git('-C', 'tampered', '-c', 'user.name=t', '-c', 'user.email=t@example', 'commit', '-qam', 'x');
    git('-C', 'tampered', 'push', '-q');
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
      config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: `sha256:${'4'.repeat(64)}`, size: 2 },
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
