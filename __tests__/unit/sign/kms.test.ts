import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { derOfRawEcdsa } from '../../../src/sign/kms/ecdsa-der.ts';
import type { KmsContext } from '../../../src/sign/kms/kms-context.ts';
import { createKmsSigner, kmsPublicKeyPem } from '../../../src/sign/kms/kms-signer.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';

/** One request that the fake service saw. */
interface Seen {
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

const TYPE = 'application/vnd.in-toto+json';
const keys = {
  p256: pair('P-256'),
  p384: pair('P-384'),
  ed25519: generateKeyPairSync('ed25519'),
  other: pair('P-256'),
};
const seen: Seen[] = [];
let host = '';
let server: http.Server;
/** The message whose signature is wanted next: a fake cannot sign a bare digest with node:crypto, so it signs this. */
let expected: Buffer = Buffer.alloc(0);
let signWith: KeyObject | undefined;

function pair(namedCurve: string): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve });
}

const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

/** Signature of what the caller is about to sign, and a check that the digest it sent is the digest of that. */
function answerFor(key: KeyObject, encoding: 'der' | 'ieee-p1363'): Buffer {
  const curve = key.asymmetricKeyDetails?.namedCurve;
  const hash = key.asymmetricKeyType === 'ed25519' ? null : curve === 'secp384r1' ? 'sha384' : 'sha256';
  return sign(hash, expected, { key: signWith ?? key, dsaEncoding: encoding });
}

function route(path: string, body: string): unknown {
  if (path.startsWith('/v1/transit/keys/')) {
    const key = path.endsWith('ed') ? keys.ed25519.publicKey : keys.p384.publicKey;
    const text = path.endsWith('ed') ? spki(key).subarray(-32).toString('base64') : pem(key);
    return {
      data: {
        type: path.endsWith('ed') ? 'ed25519' : 'ecdsa-p384',
        latest_version: 2,
        keys: { '1': { public_key: 'old' }, '2': { public_key: text } },
      },
    };
  }
  if (path.startsWith('/v1/transit/sign/')) {
    const key = path.includes('/ed') ? keys.ed25519.privateKey : keys.p384.privateKey;
    return { data: { signature: `vault:v2:${answerFor(key, 'der').toString('base64')}` } };
  }
  if (path.includes('/publicKey')) return { pem: pem(keys.p256.publicKey) };
  if (path.includes(':asymmetricSign'))
    return { signature: answerFor(keys.p256.privateKey, 'der').toString('base64') };
  if (path.includes('/oauth2/v2.0/token') || path === '/gcp-token') return { access_token: 'good' };
  if (path.startsWith('/keys/') && path.includes('/sign')) {
    return { kid: 'k', value: answerFor(keys.p384.privateKey, 'ieee-p1363').toString('base64url') };
  }
  if (path.startsWith('/keys/')) {
    return {
      key: {
        ...keys.p384.publicKey.export({ format: 'jwk' }),
        kty: 'EC-HSM',
        kid: `https://v/keys/k/${'a'.repeat(32)}`,
      },
    };
  }
  if (path === '/sts') {
    const Credentials = { AccessKeyId: 'ASIA', SecretAccessKey: 's', SessionToken: 'session' };
    return { AssumeRoleWithWebIdentityResponse: { AssumeRoleWithWebIdentityResult: { Credentials } } };
  }
  if (body.includes('SigningAlgorithm'))
    return { Signature: answerFor(keys.p256.privateKey, 'der').toString('base64') };
  return {
    PublicKey: spki(keys.p256.publicKey).toString('base64'),
    KeyId: 'arn:key',
    KeyUsage: 'SIGN_VERIFY',
  };
}

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const path = request.url ?? '';
      seen.push({ path, headers: request.headers, body });
      if (path.includes('denied'))
        return response.writeHead(403).end('{"errors":["permission\\ndenied \\u001b[31m"]}');
      if (path.includes('missing')) return response.writeHead(404).end('{}');
      return response.end(JSON.stringify(route(path, body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function contextWith(env: Record<string, string>): KmsContext {
  return {
    fetch,
    env,
    clock: () => new Date('2026-01-02T03:04:05.678Z'),
    readFile: (path) =>
      Promise.resolve(Buffer.from(path === '/gcp.json' ? gcpConfig() : `token of ${path}\n`)),
    identityToken: (audience) => Promise.resolve(`jwt for ${audience}`),
  };
}

const gcpConfig = (): string =>
  JSON.stringify({
    type: 'external_account',
    audience: '//iam.googleapis.com/pool',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `http://${host}/gcp-token`,
    credential_source: { file: '/oidc' },
  });

const vaultEnv = (): Record<string, string> => ({ VAULT_ADDR: `http://${host}`, VAULT_TOKEN: 'vt' });
const azureEnv = (): Record<string, string> => ({
  AZURE_TENANT_ID: 'tenant',
  AZURE_CLIENT_ID: 'client',
  AZURE_AUTHORITY_HOST: `http://${host}`,
  AZURE_KEYVAULT_ENDPOINT: `http://${host}`,
});
const GCP_KEY = 'gcpkms://projects/p/locations/global/keyRings/r/cryptoKeys/k/versions/1';

describe('a signer whose key lives in a service', () => {
  it.each([
    ['Vault, P-384', () => 'hashivault://release', vaultEnv, keys.p384.publicKey],
    ['Vault, Ed25519', () => 'hashivault://ed', vaultEnv, keys.ed25519.publicKey],
    [
      'Google, by workload identity',
      () => GCP_KEY,
      () => ({ GOOGLE_APPLICATION_CREDENTIALS: '/gcp.json', GCP_KMS_ENDPOINT: `http://${host}` }),
      keys.p256.publicKey,
    ],
    [
      'Azure, by workload identity',
      () => 'azurekms://my-vault.vault.azure.net/release',
      azureEnv,
      keys.p384.publicKey,
    ],
    [
      'AWS, with keys',
      () => `awskms://${host}/alias/release`,
      () => ({ AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's' }),
      keys.p256.publicKey,
    ],
    [
      'AWS, by web identity',
      () => `awskms://${host}/alias/release`,
      () => ({
        AWS_REGION: 'eu-west-1',
        AWS_ROLE_ARN: 'arn:aws:iam::1:role/r',
        AWS_ENDPOINT_URL_STS: `http://${host}/sts`,
      }),
      keys.p256.publicKey,
    ],
  ])('makes bundles that its public key verifies: %s', async (_name, uri, env, publicKey) => {
    const context = contextWith(env());
    const signer = await createKmsSigner(uri(), context);
    const payload = randomBytes(40);
    expected = Buffer.concat([
      Buffer.from(`DSSEv1 ${String(TYPE.length)} ${TYPE} ${String(payload.length)} `),
      payload,
    ]);
    const bundle = await signer.sign(TYPE, payload);
    const verified = await createKeyVerifier({ publicKeyPem: pem(publicKey) }).verify(bundle.bytes);
    expect(Buffer.from(verified.payload)).toEqual(payload);
    expect(await kmsPublicKeyPem(uri(), context)).toBe(pem(publicKey));
  });

  it('refuses a signature made by another key', async () => {
    const signer = await createKmsSigner('hashivault://release', contextWith(vaultEnv()));
    signWith = pair('P-384').privateKey;
    await expect(signer.sign(TYPE, Buffer.from('x'))).rejects.toMatchObject({ code: 'signature-invalid' });
    signWith = undefined;
  });

  it('pins the version of the key, and sends the digest and never the message', async () => {
    const signer = await createKmsSigner('hashivault://release', contextWith(vaultEnv()));
    const payload = Buffer.from('the message itself');
    expected = Buffer.concat([
      Buffer.from(`DSSEv1 ${String(TYPE.length)} ${TYPE} ${String(payload.length)} `),
      payload,
    ]);
    seen.length = 0;
    await signer.sign(TYPE, payload);
    expect(seen).toHaveLength(1);
    const sent = JSON.parse(seen[0]?.body ?? '') as { input: string };
    expect(sent).toMatchObject({ key_version: 2, prehashed: true });
    expect(Buffer.from(sent.input, 'base64')).toHaveLength(48);
    expect(seen[0]?.headers['x-vault-token']).toBe('vt');
  });

  it('signs AWS requests with Signature Version 4 for this region and time', async () => {
    seen.length = 0;
    const env = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's' };
    await kmsPublicKeyPem(`awskms://${host}/alias/release`, contextWith(env));
    expect(seen[0]?.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIA\/20260102\/eu-west-1\/kms\/aws4_request, /,
    );
    expect(seen[0]?.headers['x-amz-target']).toBe('TrentService.GetPublicKey');
  });

  it.each([
    ['a URI of another scheme', 'https://example.test/k', {}, 'invalid-input'],
    ['no scheme', 'alias/x', {}, 'invalid-input'],
    ['a scheme from the prototype', 'constructor://x', {}, 'invalid-input'],
    [
      'a Vault key with a path',
      'hashivault://../x',
      { VAULT_ADDR: 'http://127.0.0.1:1', VAULT_TOKEN: 't' },
      'invalid-input',
    ],
    ['Vault without an address', 'hashivault://k', {}, 'invalid-input'],
    [
      'Vault over plain http',
      'hashivault://k',
      { VAULT_ADDR: 'http://vault.test', VAULT_TOKEN: 't' },
      'invalid-input',
    ],
    ['an Azure vault in another domain', 'azurekms://v.evil.test/k', {}, 'invalid-input'],
    [
      'a Google key without version',
      'gcpkms://projects/p/locations/l/keyRings/r/cryptoKeys/k',
      {},
      'invalid-input',
    ],
    ['an AWS key without region', 'awskms:///alias/x', {}, 'invalid-input'],
    ['AWS without credentials', 'awskms:///alias/x', { AWS_REGION: 'eu-west-1' }, 'missing-permission'],
    ['nobody listening', 'hashivault://k', { VAULT_ADDR: 'http://127.0.0.1:1', VAULT_TOKEN: 't' }, 'network'],
  ])('gives one clear error for %s', async (_name, uri, env, code) => {
    const context: KmsContext = {
      fetch,
      env,
      clock: () => new Date(),
      readFile: () => Promise.reject(new Error('no file')),
    };
    await expect(createKmsSigner(uri, context)).rejects.toMatchObject({ code });
  });

  it('tells denied from missing, and cuts what the service says to printable characters', async () => {
    const denied = createKmsSigner('hashivault://denied', contextWith(vaultEnv()));
    await expect(denied).rejects.toMatchObject({
      code: 'missing-permission',
      message: expect.not.stringMatching(/[\n\u001b]/),
    });
    await expect(createKmsSigner('hashivault://missing', contextWith(vaultEnv()))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('what AWS refuses with status 400', () => {
  it.each([
    ['AccessDeniedException', 'missing-permission'],
    ['UnrecognizedClientException', 'missing-permission'],
    ['NotFoundException', 'not-found'],
    ['ThrottlingException', 'network'],
    ['DisabledException', 'tool-failed'],
  ])('is told by its name: %s is %s', async (name, code) => {
    const env = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's' };
    await expect(refusedAs(name, env)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(name),
    });
  });

  const refusedAs = (name: string, env: Record<string, string>): Promise<string> => {
    const context: KmsContext = {
      ...contextWith(env),
      fetch: () =>
        Promise.resolve(
          new Response(JSON.stringify({ __type: `com.amazonaws.kms#${name}` }), { status: 400 }),
        ),
    };
    return kmsPublicKeyPem(`awskms://${host}/alias/release`, context);
  };
});

describe('ECDSA r||s to DER', () => {
  it('agrees with node for many signatures', () => {
    for (let round = 0; round < 200; round += 1) {
      const raw = sign('sha256', Buffer.from(String(round)), {
        key: keys.p256.privateKey,
        dsaEncoding: 'ieee-p1363',
      });
      const der = Buffer.from(derOfRawEcdsa(raw));
      expect(der[0]).toBe(0x30);
      expect(der[1]).toBe(der.length - 2);
      const first = der.subarray(4, 4 + (der[3] ?? 0));
      expect(first.length === 1 || first[0] !== 0 || ((first[1] ?? 0) & 0x80) !== 0).toBe(true);
    }
  });
});
