import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, createPublicKey, sign } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { runCli } from '../../../src/cli/run-cli.ts';
import { encodeBundle } from '../../../src/domain/bundle.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { legacyEncoding } from '../../../src/verify/envelope-signature.ts';
import { DAY, makeAuthority } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import {
  type FakeSigstore,
  REKOR_V1_PATH,
  REKOR_V2_PATH,
  startFakeSigstore,
} from '../../fakes/fake-sigstore.ts';
import { makeTimestampAuthority } from '../../fakes/fake-timestamp-authority.ts';
import { makeProject, type Project } from '../../fakes/project.ts';

describe('files', () => {
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

  describe('a file by its bytes', () => {
    it.each(['ec-p256', 'ec-p384', 'ed25519'] as const)(
      'is signed with %s beside it, and any change is noticed',
      async (kind) => {
        const key = project.key('k', kind);
        const file = project.write('report.json', '{"a":1}');
        const signed = await run('sign', file, '--file', '--key', key.private);
        expect(signed).toMatchObject({ code: 0, stderr: '' });
        expect(fs.readFileSync(`${file}.sigstore.json`, 'utf8')).toContain('messageSignature');
        const verified = await run('verify', file, '--file', '--key', key.public, '--json');
        expect(verified.code).toBe(0);
        expect(JSON.parse(verified.stdout)).toMatchObject({
          verdict: 'pass',
          signature: { signer: { kind: 'key' } },
        });
        expect((await run('verify', file, '--file', '--key', project.key('o', kind).public)).code).toBe(1);
        fs.appendFileSync(file, ' ');
        expect((await run('verify', file, '--file', '--key', key.public)).code).toBe(1);
      },
    );

    it('is signed by certificate, with the bundle at another place', async () => {
      const authority = makeAuthority();
      const key = project.key('k');
      const leaf = toPem(authority.issue(createPublicKey(fs.readFileSync(key.public))));
      const chain = project.write('chain.pem', leaf);
      const root = project.write('root.pem', authority.pem);
      const file = project.write('report.json', '{}');
      const place = ['--file', '--signature', project.at('report.bundle')];
      const signed = await run('sign', file, ...place, '--key', key.private, '--certificate-chain', chain);
      expect(signed.code).toBe(0);
      const trust = ['--certificate-root', root, '--certificate-identity'];
      expect((await run('verify', file, ...place, ...trust, 'release@acme.test')).code).toBe(0);
      expect((await run('verify', file, ...place, ...trust, 'other@acme.test')).code).toBe(1);
    });

    it('takes no signature of a model for its own', async () => {
      const key = project.key('k');
      const file = project.at('model/weights.bin');
      await run('sign', file, '--key', key.private);
      const verified = await run('verify', file, '--file', '--signature', `${file}.sig`, '--key', key.public);
      expect(verified.code).not.toBe(0);
    });

    it.each([
      [['sign', 'FILE', '--file', '--evidence', 'store'], '--evidence is not for a file by its bytes'],
      [['sign', 'FILE', '--file', '--hash', 'blake3'], '--hash is not for'],
      [['sign', 'FILE', '--file', '--recursive'], 'are for images'],
      [['sign', 'FILE', '--file', '--key', 'KEY', '--signature', 'FILE'], 'would replace the file'],
      [['sign', 'oci://h.test/a', '--file'], '--file is not for images'],
      [['verify', 'FILE', '--file', '--policy', 'p'], '--policy is not for'],
      [['verify', 'FILE.none', '--file', '--key', 'PUB'], 'does not exist'],
    ])('%j is refused: %s', async (args, message) => {
      const key = project.key('k');
      const file = project.write('report.json', '{}');
      const given = args.map((each) =>
        each.replace('FILE', file).replace('KEY', key.private).replace('PUB', key.public),
      );
      const { code, stderr } = await run(...given);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
      expect(fs.existsSync(`${file}.sigstore.json`)).toBe(false);
    });
  });
});

describe('serializations', () => {
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

  describe('a signature over', () => {
    it.each([
      ['files, blake2b', ['--hash', 'blake2b']],
      ['files, blake3', ['--hash', 'blake3']],
      ['shards of 1000000000 bytes, sha256', ['--serialization', 'shards']],
      [
        'shards of 100 bytes, blake3',
        ['--serialization', 'shards', '--shard-size', '100', '--hash', 'blake3'],
      ],
      [
        'shards of 7 bytes, sha256',
        ['--serialization', 'shards', '--shard-size', '7', '--shard-algorithm', 'model-signing'],
      ],
    ])('%s says so, verifies, and notices a changed byte', async (how, args) => {
      const key = project.key('k');
      const model = project.at('model');
      const signed = await run('sign', model, '--key', key.private, ...args);
      expect(signed).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`3 files (${how})`),
        stderr: '',
      });
      expect((await run('verify', model, '--key', key.public)).code).toBe(0);
      project.write('model/weights.bin', Buffer.alloc(1024, 8));
      const changed = await run('verify', model, '--key', key.public, '--json');
      expect(changed.code).toBe(1);
      expect(JSON.parse(changed.stdout)).toMatchObject({
        files: { differences: [{ kind: 'changed', path: 'weights.bin' }] },
      });
    });

    it('a model of one file lies beside it', async () => {
      const key = project.key('k');
      const file = project.at('model/weights.bin');
      expect((await run('sign', file, '--key', key.private, '--hash', 'blake3')).code).toBe(0);
      expect(fs.existsSync(`${file}.sig`)).toBe(true);
      expect((await run('verify', file, '--key', key.public)).code).toBe(0);
    });

    it('ignored paths leaves them out, and verify says so', async () => {
      const key = project.key('k');
      project.write('model/cache/tmp', 'x');
      const model = project.at('model');
      const how = ['--serialization', 'shards', '--ignore', 'cache'];
      expect((await run('sign', model, '--key', key.private, ...how)).code).toBe(0);
      expect(await run('verify', model, '--key', key.public)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('cache'),
      });
    });

    it.each([
      [['--shard-size', '100'], 'are for shards'],
      [['--shard-algorithm', 'model-signing'], 'are for shards'],
      [['--serialization', 'shards', '--shard-size', '0'], 'shard size 0'],
      [['--hash', 'blake3', '--evidence', 'store'], 'under the model digest'],
      [['--hash', 'md5'], 'md5'],
    ])('%j is refused: %s', async (args, message) => {
      const key = project.key('k');
      const { code, stderr } = await run('sign', project.at('model'), '--key', key.private, ...args);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
      expect(fs.existsSync(project.at('model/model.sig'))).toBe(false);
    });

    it('some files only, when the rest may be ignored', async () => {
      const key = project.key('k');
      const model = project.at('model');
      await run('sign', model, '--key', key.private, '--serialization', 'shards');
      project.write('model/extra.txt', 'x');
      expect((await run('verify', model, '--key', key.public)).code).toBe(1);
      const lax = await run('verify', model, '--key', key.public, '--ignore-unsigned-files');
      expect(lax).toMatchObject({ code: 0, stdout: expect.stringContaining('not checked') });
    });
  });
});

describe('timestamps', () => {
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
});

describe('key logs', () => {
  let project: Project;
  let sigstore: FakeSigstore;
  beforeAll(async () => {
    project = makeProject();
    sigstore = await startFakeSigstore();
    project.write('root.json', JSON.stringify(sigstore.trustedRoot()));
    project.write('other.json', JSON.stringify(makeFakeInstance('other.example').trustedRoot()));
    for (const rekor of [1, 2] as const)
      project.write(`v${String(rekor)}.json`, JSON.stringify(sigstore.signingConfig({ rekor, tsa: false })));
  });
  afterAll(async () => {
    await sigstore.close();
    project.remove();
  });

  async function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const texts = { stdout: '', stderr: '' };
    const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
    const code = await runCli(args, {}, { stdout: stream('stdout'), stderr: stream('stderr') });
    return { code, ...texts };
  }

  const logged = () => ['--transparency-log', '--trusted-root', project.at('root.json')];

  describe('the signature of a key in a transparency log', () => {
    it.each([1, 2] as const)('is logged by Rekor v%d, and demanded when verifying', async (version) => {
      const key = project.key(`k${String(version)}`);
      const model = project.at('model');
      const config = project.at(`v${String(version)}.json`);
      const signed = await run('sign', model, '--key', key.private, '--signing-config', config);
      expect(signed).toMatchObject({ code: 0, stderr: '' });
      expect(sigstore.requests.get(version === 1 ? REKOR_V1_PATH : REKOR_V2_PATH)).toBeGreaterThan(0);
      const verified = await run('verify', model, '--key', key.public, ...logged(), '--json');
      expect(verified).toMatchObject({ code: 0, stderr: '' });
      const { signature } = JSON.parse(verified.stdout) as { signature: { times: { source: string }[] } };
      // Only the first version promises a time.
      expect(signature.times.map(({ source }) => source)).toEqual(version === 1 ? ['transparency-log'] : []);
      const elsewhere = ['--transparency-log', '--trusted-root', project.at('other.json')];
      expect(await run('verify', model, '--key', key.public, ...elsewhere)).toMatchObject({
        stderr: expect.stringContaining('is not in the trusted root'),
      });
      // Without being asked for, the log is not looked at.
      expect((await run('verify', model, '--key', key.public)).code).toBe(0);
    });

    it('is refused when it is not there, or is the entry of another signature', async () => {
      const [bare, other] = [project.key('bare'), project.key('other')];
      const model = project.at('model');
      const file = project.at('model/model.sig');
      const config = ['--signing-config', project.at('v2.json')];
      const entriesOf = (text: string): unknown =>
        (JSON.parse(text) as { verificationMaterial: { tlogEntries: unknown } }).verificationMaterial
          .tlogEntries;
      await run('sign', model, '--key', other.private, ...config);
      const foreign = entriesOf(fs.readFileSync(file, 'utf8'));
      await run('sign', model, '--key', bare.private);
      expect(await run('verify', model, '--key', bare.public, ...logged())).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('in no transparency log'),
      });
      const bundle = JSON.parse(fs.readFileSync(file, 'utf8')) as {
        verificationMaterial: { tlogEntries: unknown };
      };
      bundle.verificationMaterial.tlogEntries = foreign;
      fs.writeFileSync(file, JSON.stringify(bundle));
      expect((await run('verify', model, '--key', bare.public, ...logged())).code).toBe(1);
      // The same key, another signature.
      await run('sign', model, '--key', other.private);
      const again = JSON.parse(fs.readFileSync(file, 'utf8')) as typeof bundle;
      again.verificationMaterial.tlogEntries = foreign;
      fs.writeFileSync(file, JSON.stringify(again));
      expect((await run('verify', model, '--key', other.public, ...logged())).code).toBe(1);
    });

    it('is there for files and certificates of an own authority, too', async () => {
      const company = makeAuthority();
      const key = project.key('certified');
      const leaf = company.issue(createPublicKey(fs.readFileSync(key.public)));
      const chain = project.write('chain.pem', toPem(leaf));
      const root = project.write('company.pem', company.pem);
      const config = ['--signing-config', project.at('v2.json'), '--certificate-chain', chain];
      const file = project.at('model/config.json');
      const signature = ['--signature', project.at('config.sigstore.json')];
      const signed = await run('sign', file, '--file', ...signature, '--key', key.private, ...config);
      expect(signed).toMatchObject({ code: 0, stderr: '' });
      const trust = ['--certificate-root', root, '--certificate-identity', 'release@acme.test', ...logged()];
      expect(await run('verify', file, '--file', ...signature, ...trust)).toMatchObject({
        code: 0,
        stderr: '',
      });
    });

    it('is not written to the public log without being allowed (trap 44)', async () => {
      const service = {
        majorApiVersion: 1,
        operator: 'sigstore.dev',
        validFor: { start: '2020-01-01T00:00:00Z' },
      };
      const config = project.write(
        'public.json',
        JSON.stringify({
          mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
          rekorTlogUrls: [{ ...service, url: 'https://rekor.sigstore.dev' }],
          rekorTlogConfig: { selector: 'ANY' },
        }),
      );
      const key = project.key('private');
      const refused = await run(
        'sign',
        project.at('model'),
        '--key',
        key.private,
        '--signing-config',
        config,
      );
      expect(refused).toMatchObject({ stderr: expect.stringContaining('allow-public-log') });
      expect(refused.code).not.toBe(0);
    });

    it('is for P-256 keys', async () => {
      const key = project.key('p384', 'ec-p384');
      const config = ['--signing-config', project.at('v2.json')];
      expect(await run('sign', project.at('model'), '--key', key.private, ...config)).toMatchObject({
        stderr: expect.stringContaining('P-256'),
      });
    });
  });
});
