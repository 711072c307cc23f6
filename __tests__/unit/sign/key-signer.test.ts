import { describe, expect, it } from '@jest/globals';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readBundle } from '../../../src/domain/bundle.ts';
import { KEY_ALGORITHMS } from '../../../src/domain/key-algorithm.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { createKeyVerifier, keyIdOf } from '../../../src/verify/key-verifier.ts';

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
        signatures: [{ sig: Buffer.from(readBundle(signed.bytes).signature).toString('base64'), keyid: '' }],
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
