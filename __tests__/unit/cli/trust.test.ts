import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../../../src/cli/run-cli.ts';
import { makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { makeFakeTuf, type FakeTuf } from '../../fakes/fake-tuf.ts';
import { makeProject, type Project } from '../../fakes/project.ts';

let project: Project;
let tuf: FakeTuf;
let server: http.Server;
let url: string;
let requests = 0;
const trustedRoot = JSON.stringify(makeFakeInstance().trustedRoot());

beforeEach(async () => {
  project = makeProject();
  tuf = makeFakeTuf(project.at('repository'));
  tuf.publish(trustedRoot);
  project.write('root.json', tuf.root);
  requests = 0;
  server = http.createServer((request, response) => {
    requests += 1;
    const file = path.join(project.at('repository'), path.normalize(request.url ?? '/'));
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    return response.end(fs.readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  project.remove();
});

async function update(...more: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
  const places = ['--output', project.at('out.json'), '--cache', project.at('cache'), '--tuf-url', url];
  const root = more.includes('--no-root') ? [] : ['--tuf-root', project.at('root.json')];
  const args = ['trust', 'update', ...places, ...root, ...more.filter((each) => each !== '--no-root')];
  const code = await runCli(args, {}, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...texts };
}

describe('trust update', () => {
  it('writes the trusted root that the repository vouches for, and says until when', async () => {
    const made = await update();
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('root version 1');
    expect(fs.readFileSync(project.at('out.json'), 'utf8')).toBe(trustedRoot);
  });

  it('works offline with what is kept, without a single request', async () => {
    await update();
    fs.rmSync(project.at('out.json'));
    requests = 0;
    expect(await update('--offline')).toMatchObject({ code: 0, stderr: '' });
    expect(requests).toBe(0);
    expect(fs.readFileSync(project.at('out.json'), 'utf8')).toBe(trustedRoot);
  });

  it('tells offline that nothing is kept', async () => {
    expect(await update('--offline')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nothing of'),
    });
    expect(requests).toBe(0);
  });

  it('tells a root that is too old from one that is not trusted (trap 45)', async () => {
    tuf.publish(trustedRoot, { expires: new Date(Date.now() - 60_000) });
    const old = await update();
    expect(old).toMatchObject({ code: 3, stderr: expect.stringContaining('is too old') });
    tuf.publish(trustedRoot, { stranger: true });
    const foreign = await update();
    expect(foreign).toMatchObject({ code: 3, stderr: expect.stringContaining('is not trusted') });
    expect(fs.existsSync(project.at('out.json'))).toBe(false);
  });

  it('does not use what is kept after it has expired', async () => {
    tuf.publish(trustedRoot, { expires: new Date(Date.now() + 1_500) });
    expect((await update()).code).toBe(0);
    const folder = project.at(`cache/${encodeURIComponent(new URL(url).host)}`);
    const file = path.join(folder, 'timestamp.json');
    const kept = JSON.parse(fs.readFileSync(file, 'utf8')) as { signed: { expires: string } };
    kept.signed.expires = '2020-01-01T00:00:00Z';
    fs.writeFileSync(file, JSON.stringify(kept));
    const late = await update('--offline');
    expect(late).toMatchObject({ code: 3, stderr: expect.stringContaining('is too old') });
  });

  it('does not believe a cache that somebody changed', async () => {
    await update();
    const folder = project.at(`cache/${encodeURIComponent(new URL(url).host)}`);
    const file = path.join(folder, 'timestamp.json');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/"sig":"../, '"sig":"00'));
    requests = 0;
    expect((await update('--offline')).code).not.toBe(0);
    expect(requests).toBe(0);
  });

  it('refuses an older version than it has seen', async () => {
    tuf.publish(trustedRoot, { version: 2 });
    expect((await update()).code).toBe(0);
    tuf.publish(trustedRoot, { version: 1 });
    expect(await update()).toMatchObject({ code: 3, stderr: expect.stringContaining('is not trusted') });
  });

  it('refuses a target that the repository does not vouch for', async () => {
    for (const name of fs.readdirSync(project.at('repository/targets')))
      fs.appendFileSync(project.at(`repository/targets/${name}`), ' ');
    expect((await update()).code).toBe(3);
  });

  it('needs a first root for any instance but the public one, and TLS beyond this machine', async () => {
    expect(await update('--no-root')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--tuf-root'),
    });
    url = 'http://tuf.acme.example';
    expect(await update()).toMatchObject({ code: 2, stderr: expect.stringContaining('use https') });
  });

  it('tells that nobody answers', async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await update()).toMatchObject({ code: 3, stderr: expect.stringContaining('cannot be reached') });
  });
});
