import { createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeAuthority } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { makeTimestampAuthority } from '../../fakes/fake-timestamp-authority.ts';
import { makeProject, type Project } from '../../fakes/project.ts';
import { runSourceAction } from '../../fakes/run-source-action.ts';

let project: Project;
beforeAll(async () => {
  project = makeProject();
  for (const name of ['audit', 'witness', 'other']) project.key(name, 'ed25519');
  for (const event of ['deploy', 'config-change'])
    await audit('append', { key: 'keys/audit.key', event, environment: 'production' });
});
afterAll(() => {
  project.remove();
});

const audit = (operation: string, inputs: Readonly<Record<string, string>> = {}) =>
  runSourceAction('audit', { workspace: project.root, inputs: { operation, directory: 'log', ...inputs } });
const KEY = { 'public-key': 'keys/audit.pub' };
const text = (name: string): string => fs.readFileSync(project.at(name), 'utf8');

describe('the audit action beside append and verify', () => {
  it('verifies against the checkpoint of the last time, and remembers the new one', async () => {
    expect(await audit('verify', { ...KEY, against: 'remembered' })).toMatchObject({ code: 0 });
    const first = text('remembered');
    await audit('append', { key: 'keys/audit.key', event: 'deploy' });
    expect(await audit('verify', { ...KEY, against: 'remembered' })).toMatchObject({ code: 0 });
    expect(text('remembered')).not.toBe(first);
    fs.cpSync(project.at('log'), project.at('kept'), { recursive: true });
    fs.rmSync(project.at('log'), { recursive: true });
    await audit('append', { key: 'keys/audit.key', event: 'deploy' });
    expect(await audit('verify', { ...KEY, against: 'remembered' })).toMatchObject({
      code: 1,
      outputs: { verdict: 'block' },
    });
    fs.rmSync(project.at('log'), { recursive: true });
    fs.renameSync(project.at('kept'), project.at('log'));
  });

  it('exports as lines of JSON and as CEF, and only what verifies when a key is given', async () => {
    const lines = await audit('export', { ...KEY, output: 'all.jsonl' });
    expect([lines.code, lines.outputs['size']]).toEqual([0, '3']);
    expect(
      text('all.jsonl')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { seq: number }).seq),
    ).toEqual([0, 1, 2]);
    const cef = await audit('export', { format: 'cef', last: '2', output: 'last.cef' });
    expect([cef.outputs['size'], cef.summary]).toEqual(['2', expect.stringContaining('no: give public-key')]);
    expect(text('last.cef')).toMatch(/^CEF:0\|.*\nCEF:0\|.*\n$/);
    const other = await audit('export', { 'public-key': 'keys/other.pub', output: 'none.jsonl' });
    expect([other.code, fs.existsSync(project.at('none.jsonl'))]).toEqual([1, false]);
  });

  it('proves an entry, and that the log extends an earlier checkpoint', async () => {
    const entry = await audit('prove', { ...KEY, index: '1', output: 'entry.json' });
    expect([entry.code, entry.outputs['size'], entry.outputs['output']]).toEqual([0, '3', 'entry.json']);
    expect(JSON.parse(text('entry.json'))).toMatchObject({ index: 1, size: 3 });
    const log = await audit('prove', { ...KEY, checkpoint: 'remembered', output: 'log.json' });
    expect([log.code, JSON.parse(text('log.json'))]).toEqual([0, expect.objectContaining({ newSize: 3 })]);
  });

  it('co-signs as a witness, whom verify then demands', async () => {
    const inputs = {
      ...KEY,
      key: 'keys/witness.key',
      'witness-name': 'w.example',
      'witness-state': 'seen.json',
    };
    const made = await audit('cosign', inputs);
    expect([made.code, made.outputs['size']]).toEqual([0, '3']);
    const witness = made.outputs['witness-key'] ?? '';
    expect(await audit('verify', { ...KEY, witness })).toMatchObject({ code: 0 });
  });

  it('has the checkpoint signed by a certificate, too, whom verify then demands', async () => {
    const company = makeAuthority();
    const { public: leaf } = project.key('leaf');
    const certificate = company.issue(createPublicKey(fs.readFileSync(leaf)));
    project.write('chain.pem', toPem(certificate));
    project.write('company.pem', company.pem);
    const trust = { ...KEY, 'certificate-root': 'company.pem', 'certificate-identity': 'release@acme.test' };
    expect(await audit('verify', trust)).toMatchObject({ code: 1, outputs: { verdict: 'block' } });
    const signer = { key: 'keys/leaf.key', 'certificate-chain': 'chain.pem' };
    const made = await audit('sign', { ...KEY, ...signer });
    expect([made.code, made.outputs['size']]).toEqual([0, '3']);
    expect(await audit('verify', trust)).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    const other = { ...trust, 'certificate-identity': 'mallory@acme.test' };
    expect((await audit('verify', other)).code).toBe(1);
    expect((await audit('stamp', { ...KEY, 'certificate-chain': 'chain.pem' })).code).toBe(2);
  });

  it('has the checkpoint stamped', async () => {
    const { url, close } = await startStamping();
    const made = await audit('stamp', { ...KEY, 'timestamp-url': url });
    close();
    expect([made.code, made.outputs['size']]).toEqual([0, '3']);
    expect(fs.readdirSync(project.at('log/timestamps'))).toHaveLength(1);
  });
});

/** An authority that stamps now whatever it is given. */
async function startStamping(): Promise<{ readonly url: string; readonly close: () => void }> {
  const [now, day] = [Date.now(), 86_400_000];
  const authority = makeTimestampAuthority({ notBefore: new Date(now - day), notAfter: new Date(now + day) });
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { artifactHash } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { artifactHash: string };
      response
        .writeHead(201)
        .end(authority.stampDigest(Buffer.from(artifactHash, 'base64'), { at: new Date(now) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, close };
}
