import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { isLogFile } from '../../../src/audit/log-file.ts';
import { runCli } from '../../../src/cli/run-cli.ts';
import { makeAuthority } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { FAKE_ISSUER } from '../../fakes/fake-sigstore-instance.ts';
import { fakeToken, startFakeSigstore, type FakeSigstore } from '../../fakes/fake-sigstore.ts';
import { makeProject, type Project } from '../../fakes/project.ts';

let project: Project;
let server: http.Server;
const vault = generateKeyPairSync('ed25519');
const large = generateKeyPairSync('ec', { namedCurve: 'P-384' });
let signsWith = vault.privateKey;
let isDenied = false;

/** Vault's transit engine with two keys. */
function answer(url: string, body: string): unknown {
  if (url === '/v1/transit/keys/audit') {
    const raw = vault.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
    return { data: { type: 'ed25519', latest_version: 1, keys: { '1': { public_key: raw } } } };
  }
  if (url === '/v1/transit/keys/large') {
    const pem = large.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    return { data: { type: 'ecdsa-p384', latest_version: 1, keys: { '1': { public_key: pem } } } };
  }
  const { input } = JSON.parse(body) as { input: string };
  const signature = sign(null, Buffer.from(input, 'base64'), signsWith);
  return { data: { signature: `vault:v1:${signature.toString('base64')}` } };
}

const run = async (...args: readonly string[]) => {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
  const { port } = server.address() as AddressInfo;
  const env = {
    ...{ VAULT_ADDR: `http://127.0.0.1:${String(port)}`, VAULT_TOKEN: 't' },
    SALLYPORT_IDENTITY_TOKEN: fakeToken({ sub: 'a', email: 'alice@acme.test', email_verified: true }),
  };
  const code = await runCli(args, env, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...texts };
};
const good = { code: 0, stderr: '' };
const append = (log: string, key: string, ...more: readonly string[]) =>
  run('audit', 'append', project.at(log), '--key', key, '--actor', 'alice', '--action', 'deploy', ...more);
const verify = (log: string, key: string, ...more: readonly string[]) =>
  run('audit', 'verify', project.at(log), '--public-key', key, ...more);

beforeAll(async () => {
  project = makeProject();
  server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (isDenied) response.writeHead(403).end('{"errors":["denied"]}');
      else response.end(JSON.stringify(answer(request.url ?? '', Buffer.concat(chunks).toString())));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  project.remove();
});

describe('an audit log signed with ECDSA', () => {
  it.each(['ec-p256', 'ec-p384', 'ec-p521'] as const)('by a key file: %s', async (algorithm) => {
    const [key, other] = [project.key(algorithm, algorithm), project.key(`${algorithm}-other`, algorithm)];
    expect(await append(algorithm, key.private)).toMatchObject(good);
    const pinned = project.write(`${algorithm}.note`, fs.readFileSync(project.at(`${algorithm}/checkpoint`)));
    const again = await append(algorithm, key.private, '--checkpoint', pinned);
    expect(again).toMatchObject(good);
    expect(await verify(algorithm, key.public, '--checkpoint', pinned)).toMatchObject(good);
    const [verifierKey = ''] = /\S+\+[0-9a-f]{8}\+\S+/.exec(again.stdout) ?? [];
    expect(await verify(algorithm, verifierKey)).toMatchObject(good);
    const wrong = await verify(algorithm, other.public);
    expect(wrong).toMatchObject({ code: 1, stdout: expect.stringContaining('wrong-key') });
    // Nobody else goes on with it.
    expect((await append(algorithm, other.private)).code).toBe(1);
    const checkpoint = project.at(`${algorithm}/checkpoint`);
    fs.writeFileSync(checkpoint, fs.readFileSync(checkpoint, 'utf8').replace('\n2\n', '\n1\n'));
    expect((await verify(algorithm, key.public)).code).toBe(1);
  });

  it('is handed over from an Ed25519 key, which then counts no more', async () => {
    const [old, next] = [project.key('old', 'ed25519'), project.key('next', 'ec-p256')];
    expect(await append('moved', old.private)).toMatchObject(good);
    const rotate = ['audit', 'rotate', project.at('moved'), '--key', old.private, '--new-key', next.private];
    expect(await run(...rotate, '--actor', 'alice')).toMatchObject(good);
    expect(await append('moved', next.private)).toMatchObject(good);
    expect(await verify('moved', next.public)).toMatchObject(good);
    expect((await verify('moved', old.public)).code).toBe(1);
  });
});

describe('an audit log whose key is in a service', () => {
  it('is appended to and verified, by every verb that writes it', async () => {
    const uri = 'hashivault://audit';
    const pub = project.write('vault.pub', vault.publicKey.export({ type: 'spki', format: 'pem' }));
    expect(await append('kms', uri)).toMatchObject(good);
    const key = project.key('signer').private;
    const evidence = ['--evidence', project.at('evidence'), '--audit', project.at('kms')];
    expect(
      await run('sign', project.at('model'), '--key', key, ...evidence, '--audit-key', uri),
    ).toMatchObject({
      code: 0,
    });
    const policy = project.write(
      'p.yml',
      `version: 1
trust: { signers: { s: { key: keys/signer.pub } }, gates: [s] }
environments: { production: { require: [{ kind: model-signature }] } }
`,
    );
    const gate = ['gate', project.at('model'), '--policy', policy, '--environment', 'production'];
    expect(await run(...gate, ...evidence, '--key', key, '--audit-key', uri)).toMatchObject({ code: 0 });
    const verified = await verify('kms', pub);
    expect(verified).toMatchObject(good);
    expect(fs.readFileSync(project.at('kms/checkpoint'), 'utf8')).toContain('\n3\n');
    expect((await verify('kms', project.key('not-it', 'ed25519').public)).code).toBe(1);
  });

  it('is left as it was when the service denies, or signs with another key', async () => {
    const before = fs.readFileSync(project.at('kms/checkpoint'), 'utf8');
    isDenied = true;
    expect((await append('kms', 'hashivault://audit')).code).not.toBe(0);
    isDenied = false;
    signsWith = generateKeyPairSync('ed25519').privateKey;
    expect((await append('kms', 'hashivault://audit')).code).not.toBe(0);
    signsWith = vault.privateKey;
    expect(fs.readFileSync(project.at('kms/checkpoint'), 'utf8')).toBe(before);
    expect(await append('kms', 'hashivault://audit')).toMatchObject(good);
  });

  it('needs one that hashes with SHA-256 there, and a URI of a service that is known', async () => {
    const refused = await append('large', 'hashivault://large');
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('P-256') });
    expect((await append('odd', 'nokms://x')).code).toBe(2);
    expect((await append('odd', 'pkcs11:token=x')).code).toBe(2);
    expect(fs.existsSync(project.at('large/checkpoint'))).toBe(false);
  });
});

describe('an audit log whose checkpoint is signed by other methods, too', () => {
  const company = makeAuthority();
  let sigstore: FakeSigstore;
  let key: { readonly private: string; readonly public: string };
  let certificate: readonly string[];
  const byCertificate = () => [
    ...['--certificate-root', project.at('company.pem')],
    ...['--certificate-identity', 'release@acme.test'],
  ];
  const bySigstore = () => [
    ...['--certificate-identity', 'alice@acme.test', '--certificate-oidc-issuer', FAKE_ISSUER],
    ...['--trusted-root', project.at('trusted.json')],
  ];
  const signHead = (log: string, ...how: readonly string[]) =>
    run('audit', 'sign', project.at(log), '--public-key', key.public, ...how);

  beforeAll(async () => {
    sigstore = await startFakeSigstore();
    project.write('trusted.json', JSON.stringify(sigstore.trustedRoot()));
    project.write('config.json', JSON.stringify(sigstore.signingConfig({ rekor: 2, tsa: true })));
    project.write('company.pem', company.pem);
    key = project.key('log', 'ed25519');
    const leaf = project.key('leaf');
    const chain = project.write(
      'chain.pem',
      toPem(company.issue(createPublicKey(fs.readFileSync(leaf.public)))),
    );
    certificate = ['--key', leaf.private, '--certificate-chain', chain];
    expect(await append('both', key.private)).toMatchObject(good);
  });
  afterAll(async () => {
    await sigstore.close();
  });

  it('counts when the certificate or the identity that is named signed this very head', async () => {
    for (const trust of [byCertificate(), bySigstore()]) {
      expect(await verify('both', key.public, ...trust)).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('signature-missing'),
      });
    }
    const signed = await signHead('both', ...certificate);
    expect(signed).toMatchObject({ ...good, stdout: expect.stringContaining('release@acme.test') });
    const certified = await verify('both', key.public, ...byCertificate());
    expect(certified).toMatchObject({
      ...good,
      stdout: expect.stringContaining('signer    release@acme.test'),
    });
    expect((await verify('both', key.public, ...bySigstore())).code).toBe(1);
    const keyless = await signHead('both', '--keyless', '--signing-config', project.at('config.json'));
    expect(keyless).toMatchObject(good);
    expect(await verify('both', key.public, ...bySigstore())).toMatchObject(good);
    expect(await verify('both', key.public, ...byCertificate())).toMatchObject(good);
    // They go along to a branch or a registry, as every file of a log does.
    for (const file of fs.readdirSync(project.at('both/signatures'))) {
      expect(isLogFile(`signatures/${file}`)).toBe(true);
    }
    expect(isLogFile('signatures/x.json')).toBe(false);
    for (const name of ['--certificate-identity', '--certificate-oidc-issuer']) {
      const other = bySigstore().map((each, at, all) => (all[at - 1] === name ? `${each}x` : each));
      expect((await verify('both', key.public, ...other)).code).toBe(1);
    }
  });

  it('does not count for the next head, for another log, or when it is a statement about something else', async () => {
    const [bundle = ''] = fs.readdirSync(project.at('both/signatures'));
    expect(await append('both', key.private)).toMatchObject(good);
    expect((await verify('both', key.public, ...byCertificate())).code).toBe(1);
    expect(await append('another', key.private, '--origin', 'example.org/another')).toMatchObject(good);
    const put = (name: string, bytes: Uint8Array): void => {
      fs.mkdirSync(project.at('another/signatures'), { recursive: true });
      fs.writeFileSync(project.at(`another/signatures/1-${name.repeat(16)}.sigstore.json`), bytes);
    };
    for (const [index, file] of fs.readdirSync(project.at('both/signatures')).entries()) {
      put(String(index), fs.readFileSync(project.at(`both/signatures/${file}`)));
    }
    expect(bundle).toMatch(/^1-/);
    await run('sign', project.at('model'), ...certificate, '--signature', project.at('model.sig'));
    put('a', fs.readFileSync(project.at('model.sig')));
    put('b', Buffer.from('{}'));
    const foreign = await verify('another', key.public, ...byCertificate());
    expect(foreign).toMatchObject({ code: 1, stdout: expect.stringContaining('signature-missing') });
    // What strangers put there does not harm either: nobody asked for it.
    expect(await verify('another', key.public)).toMatchObject(good);
    expect(await signHead('another', ...certificate)).toMatchObject(good);
    expect(await verify('another', key.public, ...byCertificate())).toMatchObject(good);
  });

  it('is signed only under a checkpoint of its own key', async () => {
    const stranger = project.key('stranger', 'ed25519').public;
    const refused = await run('audit', 'sign', project.at('both'), '--public-key', stranger, ...certificate);
    expect(refused.code).not.toBe(0);
    expect((await signHead('both')).code).toBe(2);
    expect((await verify('both', key.public, '--certificate-identity', 'x')).code).toBe(2);
  });
});
