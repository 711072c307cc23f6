import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { Verifier as StockVerifier, toSignedEntity, toTrustMaterial } from '@sigstore/verify';
import { readBundle } from '../../../src/domain/bundle.ts';
import { KEY_ALGORITHMS } from '../../../src/domain/key-algorithm.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { createKeylessSigner, type KeylessSignerOptions } from '../../../src/sign/sigstore-keyless-signer.ts';
import { createKeyVerifier, keyIdOf } from '../../../src/verify/key-verifier.ts';
import { createSigstoreVerifier } from '../../../src/verify/sigstore-verifier.ts';
import { FAKE_IDENTITY, FAKE_ISSUER } from '../../fakes/fake-sigstore-instance.ts';
import {
  type FakeSigstore,
  fakeToken,
  FULCIO_PATH,
  REKOR_V1_PATH,
  REKOR_V2_PATH,
  startFakeSigstore,
  TSA_PATH,
} from '../../fakes/fake-sigstore.ts';

describe('key signer', () => {
  const TYPE = 'application/vnd.in-toto+json';
  const PAYLOAD = Buffer.from('{"_type":"x"}');
  const invalidKey = expect.objectContaining({ code: 'invalid-key' });

  describe.each(KEY_ALGORITHMS)('a %s key', (algorithm) => {
    it.each([undefined, 'open sesame'])('signs and verifies (pass phrase: %s)', async (passphrase) => {
      const secret = passphrase === undefined ? {} : { passphrase };
      const { privateKeyPem, publicKeyPem } = generateKeyPair({ algorithm, ...secret });
      expect(privateKeyPem).toContain(
        passphrase === undefined ? 'BEGIN PRIVATE KEY' : 'BEGIN ENCRYPTED PRIVATE KEY',
      );
      const signer = createKeySigner({ privateKeyPem, ...secret });
      const signed = await signer.sign(TYPE, PAYLOAD);
      const verified = await createKeyVerifier({ publicKeyPem }).verify(signed.bytes);
      expect(verified).toMatchObject({ payloadType: TYPE, signer: await signer.identity(), times: [] });
      expect(Buffer.from(verified.payload)).toEqual(PAYLOAD);
    });
  });

  describe('a key bundle', () => {
    const { privateKeyPem, publicKeyPem } = generateKeyPair();

    it('carries the OMS hint, no log entry and an empty keyid', async () => {
      const signed = await createKeySigner({ privateKeyPem }).sign(TYPE, PAYLOAD);
      const text = Buffer.from(signed.bytes).toString();
      const hint = createHash('sha256').update(publicKeyPem).digest('hex');
      expect(JSON.parse(text)).toEqual({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { publicKey: { hint }, tlogEntries: [] },
        dsseEnvelope: {
          payload: PAYLOAD.toString('base64'),
          payloadType: TYPE,
          signatures: [
            { sig: Buffer.from(readBundle(signed.bytes).signature).toString('base64'), keyid: '' },
          ],
        },
      });
      expect(text).not.toMatch(/\s/);
      expect(signed.sha256).toBe(createHash('sha256').update(signed.bytes).digest('hex'));
    });

    it('has the same bytes each time with a deterministic signature', async () => {
      const signer = createKeySigner(generateKeyPair({ algorithm: 'ed25519' }));
      expect((await signer.sign(TYPE, PAYLOAD)).sha256).toBe((await signer.sign(TYPE, PAYLOAD)).sha256);
    });

    it('is refused when it could not be read back', async () => {
      const signer = createKeySigner({ privateKeyPem });
      await expect(signer.sign(TYPE, Buffer.alloc(13 * 1024 * 1024))).rejects.toMatchObject({
        code: 'limit-exceeded',
      });
    });

    it('names its key by the SHA-256 of the SPKI DER', async () => {
      const der = createPublicKey(publicKeyPem).export({ type: 'spki', format: 'der' });
      const keyId = createHash('sha256').update(der).digest('hex');
      expect(keyIdOf(publicKeyPem)).toBe(keyId);
      expect(await createKeySigner({ privateKeyPem }).identity()).toEqual({ kind: 'key', keyId });
    });
  });

  describe('a private key that cannot be used', () => {
    const encrypted = generateKeyPair({ passphrase: 'right' }).privateKeyPem;
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
    const secp256k1 = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
    const plain = generateKeyPair();

    it.each([
      ['garbage', 'garbage'],
      ['nothing', ''],
      ['an RSA key', rsa.privateKey.export(pkcs8).toString()],
      ['an EC key on another curve', secp256k1.privateKey.export(pkcs8).toString()],
      ['an X25519 key', generateKeyPairSync('x25519').privateKey.export(pkcs8).toString()],
      ['the public half', plain.publicKeyPem],
      ['two keys', plain.privateKeyPem + plain.privateKeyPem],
      ['a cut file', plain.privateKeyPem.slice(0, 120)],
      ['broken base64', plain.privateKeyPem.replace(/\n.{20}/, '\n!!!!!!!!!!!!!!!!!!!!')],
      [
        'a key in cosign format',
        '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nAA==\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n',
      ],
      ['a text that is too long', 'x'.repeat(70_000)],
    ])('is invalid-key: %s', (_name, privateKeyPem) => {
      expect(() => createKeySigner({ privateKeyPem })).toThrow(invalidKey);
    });

    it.each([undefined, 'wrong', ''])('is invalid-key with a hint for the pass phrase %p', (passphrase) => {
      const options = { privateKeyPem: encrypted, ...(passphrase === undefined ? {} : { passphrase }) };
      expect(() => createKeySigner(options)).toThrow(
        expect.objectContaining({ code: 'invalid-key', hint: expect.stringContaining('pass phrase') }),
      );
    });

    it('never shows the pass phrase', () => {
      const thrown = ((): unknown => {
        try {
          return createKeySigner({ privateKeyPem: encrypted, passphrase: 'hunter2' });
        } catch (error) {
          return error;
        }
      })();
      expect(`${String(thrown)} ${String((thrown as Error).cause)}`).not.toContain('hunter2');
    });

    it('cannot be made with an empty pass phrase', () => {
      expect(() => generateKeyPair({ passphrase: '' })).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      );
    });

    it('may be in SEC 1 form with its parameters, as openssl ecparam writes it', async () => {
      const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const sec1 = pair.privateKey.export({ type: 'sec1', format: 'pem' }).toString();
      const privateKeyPem = `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${sec1}`;
      const signed = await createKeySigner({ privateKeyPem }).sign(TYPE, PAYLOAD);
      const publicKeyPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
      await expect(createKeyVerifier({ publicKeyPem }).verify(signed.bytes)).resolves.toBeDefined();
    });
  });
});

describe('keyless signer', () => {
  const TYPE = 'application/vnd.in-toto+json';
  const PAYLOAD = Buffer.from('{"_type":"x"}');
  const WORKFLOW = {
    sub: 'repo:acme/models',
    job_workflow_ref: FAKE_IDENTITY.slice('https://github.com/'.length),
  };

  let sigstore: FakeSigstore;
  beforeAll(async () => {
    sigstore = await startFakeSigstore();
  });
  afterAll(async () => {
    await sigstore.close();
  });

  async function signerFor(options: Partial<KeylessSignerOptions> = {}) {
    return createKeylessSigner({
      identityToken: () => Promise.resolve(fakeToken(WORKFLOW)),
      signingConfig: sigstore.signingConfig(),
      clock: () => new Date(),
      timeoutMs: 2000,
      retries: 0,
      ...options,
    });
  }

  async function verifierFor(identity = FAKE_IDENTITY, requireLog = true) {
    return createSigstoreVerifier({
      trustedRoot: sigstore.trustedRoot(),
      identity,
      issuer: FAKE_ISSUER,
      requireLog,
    });
  }

  describe('keyless signer', () => {
    it.each([1, 2] as const)('signs with Rekor v%i and verifies', async (rekor) => {
      const signer = await signerFor({ signingConfig: sigstore.signingConfig({ rekor }) });
      const signed = await signer.sign(TYPE, PAYLOAD);
      const verified = await (await verifierFor()).verify(signed.bytes);
      expect(Buffer.from(verified.payload)).toEqual(PAYLOAD);
      expect(verified.signer).toEqual(await signer.identity());
      expect(verified.times.map((time) => time.source)).toContain('timestamp-authority');
    });

    it('logs a hashedrekord over the PAE in Rekor v2, which stock sigstore-js accepts', async () => {
      const signed = await (await signerFor()).sign(TYPE, PAYLOAD);
      const bundle = readBundle(signed.bytes);
      expect(bundle.logEntries.map(({ kind, version }) => `${kind}/${version}`)).toEqual([
        'hashedrekord/0.0.2',
      ]);
      const stock = new StockVerifier(toTrustMaterial(TrustedRoot.fromJSON(sigstore.trustedRoot())));
      const json = JSON.parse(Buffer.from(signed.bytes).toString()) as Parameters<typeof bundleFromJSON>[0];
      expect(stock.verify(toSignedEntity(bundleFromJSON(json))).identity?.subjectAlternativeName).toBe(
        FAKE_IDENTITY,
      );
    });

    it('signs for a person by e-mail', async () => {
      const token = fakeToken({ sub: 'a', email: 'alice@acme.test', email_verified: true });
      const signed = await (
        await signerFor({ identityToken: () => Promise.resolve(token) })
      ).sign(TYPE, PAYLOAD);
      const verified = await (await verifierFor('alice@acme.test')).verify(signed.bytes);
      expect(verified.signer).toMatchObject({ kind: 'certificate', identity: 'alice@acme.test' });
    });

    it('signs without a log when the signing config has none, and only a verifier told so accepts it', async () => {
      const signer = await signerFor({ signingConfig: sigstore.signingConfig({ rekor: 'none' }) });
      const signed = await signer.sign(TYPE, PAYLOAD);
      await expect((await verifierFor()).verify(signed.bytes)).rejects.toMatchObject({
        code: 'signature-invalid',
      });
      const verified = await (await verifierFor(FAKE_IDENTITY, false)).verify(signed.bytes);
      expect(verified.times).toHaveLength(1);
    });

    it('asks for one certificate in a run, and for another when it nears its end', async () => {
      let now = Date.now();
      const signer = await signerFor({ clock: () => new Date(now) });
      const before = sigstore.requests.get(FULCIO_PATH) ?? 0;
      await Promise.all([signer.sign(TYPE, PAYLOAD), signer.sign(TYPE, PAYLOAD), signer.identity()]);
      expect(sigstore.requests.get(FULCIO_PATH)).toBe(before + 1);
      now += 9 * 60_000;
      await signer.identity().catch((thrown: unknown) => expect(thrown).toBeUndefined());
      expect(sigstore.requests.get(FULCIO_PATH)).toBe(before + 2);
    });

    it('stamps again when the time would trip readers that want 0 or 3 fraction digits', async () => {
      sigstore.fractions.push('1', '12', '123');
      const before = sigstore.requests.get(TSA_PATH) ?? 0;
      const signed = await (await signerFor()).sign(TYPE, PAYLOAD);
      expect(sigstore.requests.get(TSA_PATH)).toBe(before + 3);
      const verified = await (await verifierFor()).verify(signed.bytes);
      expect(verified.times[0]?.at.getMilliseconds()).toBe(123);
    });

    it('takes the stamp of an authority that always writes microseconds', async () => {
      sigstore.fractions.push(...Array.from({ length: 6 }, () => '123456'));
      const signed = await (await signerFor()).sign(TYPE, PAYLOAD);
      expect((await (await verifierFor()).verify(signed.bytes)).times).toHaveLength(1);
    });
  });

  describe('keyless signer, when something fails', () => {
    const codeOf = async (options: Partial<KeylessSignerOptions>): Promise<unknown> => {
      try {
        await (await signerFor(options)).sign(TYPE, PAYLOAD);
        return 'signed';
      } catch (thrown) {
        return (thrown as { readonly code?: unknown }).code;
      }
    };
    const token = (claims: Record<string, unknown>) => ({
      identityToken: () => Promise.resolve(fakeToken(claims)),
    });

    it.each([
      ['not a token', { identityToken: () => Promise.resolve('nonsense') }],
      ['an expired token', token({ sub: 'a', exp: 1 })],
      ['an e-mail that is not verified', token({ sub: 'a', email: 'a@b.c' })],
      ['a token without a name', token({ sub: '' })],
      ['a provider that fails', { identityToken: () => Promise.reject(new Error('no permission')) }],
    ])('says missing-permission for %s', async (_name, options) => {
      expect(await codeOf(options)).toBe('missing-permission');
    });

    it('never puts the token into an error', async () => {
      const secret = fakeToken({ sub: 'a', email: 'a@b.c' });
      const signer = await signerFor({ identityToken: () => Promise.resolve(secret) });
      const thrown: unknown = await signer.sign(TYPE, PAYLOAD).catch((error: unknown) => error);
      const texts: string[] = [];
      for (let each = thrown; each !== undefined; each = (each as { readonly cause?: unknown }).cause) {
        texts.push(String(each));
      }
      expect(texts.join('\n')).not.toContain(secret.slice(0, 40));
    });

    it.each([
      [FULCIO_PATH, 400, 'missing-permission'],
      [FULCIO_PATH, 500, 'network'],
      [REKOR_V2_PATH, 400, 'tool-failed'],
      [REKOR_V2_PATH, 503, 'network'],
      [TSA_PATH, 422, 'tool-failed'],
    ] as const)('%s answering %i is %s', async (path, status, code) => {
      sigstore.failNext(path, { status, body: '{"message":"no"}' });
      expect(await codeOf({})).toBe(code);
    });

    it.each([
      [FULCIO_PATH, 'tool-failed'],
      [REKOR_V2_PATH, 'tool-failed'],
      [TSA_PATH, 'tool-failed'],
    ] as const)('%s answering nonsense is %s', async (path, code) => {
      sigstore.failNext(path, { status: 201, body: 'nonsense' });
      expect(await codeOf({})).toBe(code);
    });

    it('says timeout for a service that never answers', async () => {
      sigstore.failNext(REKOR_V1_PATH, undefined);
      expect(await codeOf({ signingConfig: sigstore.signingConfig({ rekor: 1 }), timeoutMs: 200 })).toBe(
        'timeout',
      );
    });

    it('repeats a request that the service failed by itself', async () => {
      sigstore.failNext(TSA_PATH, { status: 503, body: '{}' });
      expect(await codeOf({ retries: 1 })).toBe('signed');
    });

    it('says network for a service that is not there', async () => {
      const config = JSON.stringify(sigstore.signingConfig()).replaceAll(sigstore.url, 'http://127.0.0.1:9');
      expect(await codeOf({ signingConfig: JSON.parse(config) as unknown })).toBe('network');
    });
  });
});
