import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../../../src/cli/run-cli.ts';
import { makeAuthority, type CompanyAuthority } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { makeProject, type Project } from '../../fakes/project.ts';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Run> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
  const code = await runCli(args, env, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...texts };
}

/** A company with a root and an authority below it, and a key that it has certified. */
function makeCompany(): { root: string; chain: string; key: string; authority: CompanyAuthority } {
  const authority = makeAuthority();
  const below = authority.issueAuthority();
  const key = project.key('release');
  const leaf = below.issue(createPublicKey(fs.readFileSync(key.public)));
  return {
    authority,
    key: key.private,
    root: project.write('company/root.pem', authority.pem),
    chain: project.write('company/chain.pem', `${toPem(leaf)}${below.pem}`),
  };
}

describe('signing by certificate', () => {
  it('carries certificate and chain, and verifies under the root and the exact name', async () => {
    const { root, chain, key } = makeCompany();
    const model = project.at('model');
    const signed = await run({}, 'sign', model, '--key', key, '--certificate-chain', chain);
    expect(signed).toMatchObject({ code: 0, stderr: '' });
    const trust = ['--certificate-root', root, '--certificate-identity'];
    const good = await run({}, 'verify', model, ...trust, 'release@acme.test', '--json');
    expect(good.code).toBe(0);
    expect(JSON.parse(good.stdout)).toMatchObject({
      verdict: 'pass',
      signature: { signer: { kind: 'certificate', identity: 'release@acme.test' } },
    });
    const other = await run({}, 'verify', model, ...trust, 'mallory@acme.test');
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('not by mallory@acme.test') });
    const stranger = project.write('company/stranger.pem', makeAuthority().pem);
    const untrusted = await run(
      {},
      'verify',
      model,
      '--certificate-root',
      stranger,
      trust[2] ?? '',
      'release@acme.test',
    );
    expect(untrusted.code).toBe(1);
    const subject = ['--certificate-root', root, '--certificate-subject'];
    expect((await run({}, 'verify', model, ...subject, 'CN=release')).code).toBe(0);
    expect((await run({}, 'verify', model, ...subject, 'CN=other')).code).toBe(1);
  });

  it('refuses a certificate of another key', async () => {
    const { chain } = makeCompany();
    const { private: key } = project.key('other');
    const signed = await run({}, 'sign', project.at('model'), '--key', key, '--certificate-chain', chain);
    expect(signed).toMatchObject({ code: 2, stderr: expect.stringContaining('is for another key') });
    expect(fs.existsSync(project.at('model/model.sig'))).toBe(false);
  });

  it('signs evidence of every kind', async () => {
    const { chain, key } = makeCompany();
    const signer = ['--evidence', project.at('evidence'), '--key', key, '--certificate-chain', chain];
    const model = project.at('model');
    expect((await run({}, 'scan', 'secrets', model, ...signer)).code).toBe(0);
    expect(
      (await run({}, 'aibom', 'generate', model, '--output', project.at('bom.json'), ...signer)).code,
    ).toBe(0);
    const stored = fs.readdirSync(project.at('evidence'), { recursive: true, encoding: 'utf8' });
    const bundles = stored.filter((name) => fs.statSync(project.at(`evidence/${name}`)).isFile());
    expect(bundles.length).toBe(2);
    for (const name of bundles)
      expect(fs.readFileSync(project.at(`evidence/${name}`), 'utf8')).toContain('x509CertificateChain');
  });
});

describe('options that do not fit each other', () => {
  it.each([
    [['--kms', 'hashivault://k', '--key', 'k'], 'cannot be used with'],
    [['--pkcs11', 'pkcs11:object=k', '--kms', 'hashivault://k'], 'cannot be used with'],
    [['--keyless', '--certificate-chain', 'c.pem'], 'cannot be used with'],
    [['--certificate-chain', 'c.pem'], 'no signer was given'],
    [['--kms', 'vault://k'], 'is not a key URI'],
    [['--pkcs11', 'pkcs11:object=k'], 'names no module'],
    [['--key', 'KEY', '--timestamp-url', 'ftp://host'], 'is not an address'],
  ])('sign %j: %s', async (args, message) => {
    const { private: key } = project.key('k');
    const given = args.map((each) => (each === 'KEY' ? key : each));
    const { code, stderr } = await run({}, 'sign', project.at('model'), ...given);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  it.each([
    [['--certificate-root', 'r'], 'needs the name of one signer'],
    [['--certificate-root', 'r', '--certificate-identity', 'a', '--certificate-subject', 'b'], 'one signer'],
    [['--certificate-root', 'r', '--certificate-identity', 'a', '--trusted-root', 't'], 'exclude each other'],
    [['--key', 'k', '--certificate-root', 'r'], 'exclude each other'],
    [
      ['--certificate-identity', 'a', '--certificate-oidc-issuer', 'i', '--accept-model-signing-v02'],
      'not for Sigstore',
    ],
    [
      ['--policy', 'p', '--environment', 'e', '--evidence', 'e', '--certificate-root', 'r'],
      'exclude each other',
    ],
  ])('verify %j: %s', async (args, message) => {
    const { code, stderr } = await run({}, 'verify', project.at('model'), ...args);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  it('a companion without a signer is told also where a signer is optional', async () => {
    const { code, stderr } = await run(
      {},
      'scan',
      'secrets',
      project.at('model'),
      '--timestamp-url',
      'https://t',
    );
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('no signer') });
  });
});

describe('a key in a service', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  let server: http.Server;
  let address = '';
  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (request.headers['x-vault-token'] !== 'vt') return response.writeHead(403).end('{}');
        const pem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
        const body = Buffer.concat(chunks).toString('utf8');
        return response.end(
          JSON.stringify({ data: body === '' ? keyOf(pem) : { signature: signatureOf(body) } }),
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const keyOf = (pem: string): object => ({
    type: 'ecdsa-p256',
    latest_version: 1,
    keys: { '1': { public_key: pem } },
  });

  /** OpenSSL signs a digest as it is, which node:crypto does not. */
  function signatureOf(body: string): string {
    const { input } = JSON.parse(body) as { input: string };
    const key = project.write(
      'vault.pem',
      pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    );
    const digest = project.write('vault.digest', Buffer.from(input, 'base64'));
    const signature = execFileSync('openssl', ['pkeyutl', '-sign', '-inkey', key, '-in', digest]);
    return `vault:v1:${signature.toString('base64')}`;
  }

  it('signs, and its public key verifies', async () => {
    const env = { VAULT_ADDR: address, VAULT_TOKEN: 'vt' };
    const model = project.at('model');
    const signed = await run(env, 'sign', model, '--kms', 'hashivault://release');
    expect(signed).toMatchObject({ code: 0, stderr: '' });
    const publicKey = project.at('exported.pub');
    const exported = await run(env, 'key', 'public', '--kms', 'hashivault://release', '--output', publicKey);
    expect(exported).toMatchObject({ code: 0, stderr: '' });
    expect(fs.readFileSync(publicKey, 'utf8')).toBe(
      pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    );
    expect((await run({}, 'verify', model, '--key', publicKey)).code).toBe(0);
    expect((await run({}, 'verify', model, '--key', project.key('other').public)).code).toBe(1);
  });

  it('that refuses us is not a signature', async () => {
    const env = { VAULT_ADDR: address, VAULT_TOKEN: 'bad' };
    const signed = await run(env, 'sign', project.at('model'), '--kms', 'hashivault://release');
    expect(signed.code).not.toBe(0);
    expect(fs.existsSync(project.at('model/model.sig'))).toBe(false);
  });
});

describe('the public key of a private one', () => {
  it('is printed, or written where nothing is yet', async () => {
    const key = project.key('halves');
    const pem = fs.readFileSync(key.public, 'utf8');
    expect(await run({}, 'key', 'public', '--key', key.private)).toMatchObject({ code: 0, stdout: pem });
    const taken = await run({}, 'key', 'public', '--key', key.private, '--output', key.public);
    expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining('is not replaced') });
    const { code, stderr } = await run({}, 'key', 'public');
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no signer was given'),
    });
  });
});

describe('a key in a hardware module', () => {
  it('is refused plainly when the optional package is not installed', async () => {
    const uri = 'pkcs11:token=t;object=k?module-path=/none.so&pin-value=1234';
    const { code, stderr } = await run({}, 'sign', project.at('model'), '--pkcs11', uri);
    expect({ code, stderr }).toMatchObject({ stderr: expect.stringContaining('pkcs11js') });
    expect(code).toBe(2);
    expect(stderr).not.toContain('1234');
  });
});
