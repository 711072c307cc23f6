import { createHash, sign } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../../../src/cli/run-cli.ts';
import { encodeBundle } from '../../../src/domain/bundle.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { legacyEncoding } from '../../../src/verify/envelope-signature.ts';
import { DAY } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { makeTimestampAuthority } from '../../fakes/fake-timestamp-authority.ts';
import { makeProject, type Project } from '../../fakes/project.ts';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

async function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
  const code = await runCli(args, {}, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...texts };
}

describe('a signature stamped by an authority', () => {
  const now = new Date();
  const validity = {
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(now.getTime() + DAY),
  };
  const authority = makeTimestampAuthority(validity);
  let server: http.Server;
  beforeEach(async () => {
    server = http.createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { artifactHash: string };
        const digest = Buffer.from(body.artifactHash, 'base64');
        response.writeHead(201).end(authority.stampDigest(digest, { at: now }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('has its time, and is refused without a stamp of the authority that was named', async () => {
    const key = project.key('k');
    const model = project.at('model');
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const signed = await run('sign', model, '--key', key.private, '--timestamp-url', url);
    expect(signed).toMatchObject({ code: 0, stderr: '' });
    const pem = project.write('tsa.pem', authority.chain.map(toPem).join(''));
    const trust = ['--key', key.public, '--timestamp-authority'];
    const verified = await run('verify', model, ...trust, pem, '--json');
    expect(verified).toMatchObject({ code: 0, stderr: '' });
    const seconds = `${now.toISOString().slice(0, 19)}.000Z`;
    expect(JSON.parse(verified.stdout)).toMatchObject({
      signature: { times: [{ source: 'timestamp-authority', at: seconds }] },
    });
    const stranger = makeTimestampAuthority(validity);
    const other = project.write('other.pem', stranger.chain.map(toPem).join(''));
    expect((await run('verify', model, ...trust, other)).code).not.toBe(0);
    // Either will do, both will not: one has stamped it.
    const either = [...trust, pem, '--timestamp-authority', other];
    expect(await run('verify', model, ...either)).toMatchObject({ code: 0, stderr: '' });
    expect(await run('verify', model, ...either, '--timestamp-threshold', '1')).toMatchObject({ code: 0 });
    expect(await run('verify', model, ...either, '--timestamp-threshold', '2')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('1 of 2 different timestamp authorities'),
    });
    const unused = [
      ['--timestamp-threshold', '1'],
      ['--tlog-threshold', '1'],
      ['--sct-threshold', '1'],
    ];
    for (const flag of unused) {
      expect(await run('verify', model, '--key', key.public, ...flag)).toMatchObject({ code: 2 });
    }
    await run('sign', model, '--key', key.private);
    const bare = await run('verify', model, ...trust, pem);
    expect(bare).toMatchObject({ code: 1, stderr: expect.stringContaining('no timestamp') });
  });
});

describe('a signature of model_signing 0.2', () => {
  it('verifies with the option for it alone', async () => {
    const key = project.key('k');
    const names = ['README.md', 'config.json', 'weights.bin'];
    const digestOf = (name: string): string =>
      createHash('sha256')
        .update(fs.readFileSync(project.at(`model/${name}`)))
        .digest('hex');
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: names.map((name) => ({
        name,
        digest: { sha256: digestOf(name) },
        annotations: { actual_hash_algorithm: 'file-sha256' },
      })),
      predicateType: 'https://model_signing/Digests/v0.1',
      predicate: { unused: 'Unused, just passed due to API requirements' },
    };
    const payload = Buffer.from(JSON.stringify(statement));
    const signature = sign('sha256', legacyEncoding(payload), fs.readFileSync(key.private, 'utf8'));
    const material = { kind: 'public-key', hint: '' } as const;
    const bundle = encodeBundle({
      material,
      payloadType: STATEMENT_MEDIA_TYPE,
      payload,
      signature,
      timestamps: [],
    });
    project.write('model/model.sig', bundle.bytes);
    const verify = ['verify', project.at('model'), '--key', key.public];
    expect((await run(...verify)).code).toBe(1);
    expect(await run(...verify, '--accept-model-signing-v02')).toMatchObject({ code: 0, stderr: '' });
  });
});
