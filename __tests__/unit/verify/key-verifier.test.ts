import { describe, expect, it } from '@jest/globals';
import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { createKeyVerifier, keyIdOf } from '../../../src/verify/key-verifier.ts';
import { makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { bytesOf, forgeBundle } from '../../fakes/forge-bundle.ts';

const TYPE = 'application/vnd.in-toto+json';
const PAYLOAD = Buffer.from('{"_type":"x"}');
const keys = generateKeyPair();
const verifier = createKeyVerifier(keys);

interface KeyBundle {
  mediaType: string;
  verificationMaterial: Record<string, unknown> & { publicKey: { hint?: string } };
  dsseEnvelope: {
    payload: string;
    payloadType: string;
    signatures: { sig: string; keyid?: string | null }[];
  };
}

/** A valid key bundle, changed by the test. */
async function changed(change: (bundle: KeyBundle) => void): Promise<Buffer> {
  const signed = await createKeySigner(keys).sign(TYPE, PAYLOAD);
  const bundle = JSON.parse(Buffer.from(signed.bytes).toString()) as KeyBundle;
  change(bundle);
  return bytesOf(bundle);
}

/** A bundle signed by hand, with a hash and a message that may be wrong. */
function byHand(key: KeyObject, hash: string | null, message: Uint8Array): Buffer {
  return bytesOf({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: {} },
    dsseEnvelope: {
      payload: PAYLOAD.toString('base64'),
      payloadType: TYPE,
      signatures: [{ sig: sign(hash, message, key).toString('base64') }],
    },
  });
}

const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const codeOf = (bytes: Uint8Array, of = verifier) =>
  of.verify(bytes).then(
    () => 'accepted',
    (thrown: unknown) => (thrown as { readonly code?: unknown }).code,
  );

describe('key verifier', () => {
  it.each([
    ['no hint', (bundle: KeyBundle) => delete bundle.verificationMaterial.publicKey.hint],
    ['an empty hint', (bundle: KeyBundle) => (bundle.verificationMaterial.publicKey.hint = '')],
    ['no tlogEntries (Go client)', (bundle: KeyBundle) => delete bundle.verificationMaterial['tlogEntries']],
    ['no keyid (Go client)', (bundle: KeyBundle) => delete bundle.dsseEnvelope.signatures[0]!.keyid],
    [
      'a null keyid (model_signing)',
      (bundle: KeyBundle) => (bundle.dsseEnvelope.signatures[0]!.keyid = null),
    ],
    [
      'the older media type',
      (bundle: KeyBundle) => (bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.3'),
    ],
  ])('accepts a bundle with %s', async (_name, change) => {
    expect(await codeOf(await changed(change))).toBe('accepted');
  });

  it("accepts cosign's hint", async () => {
    const der = createPublicKey(keys.publicKeyPem).export({ type: 'spki', format: 'der' });
    const hint = createHash('sha256').update(der).digest('base64');
    expect(await codeOf(await changed((bundle) => (bundle.verificationMaterial.publicKey.hint = hint)))).toBe(
      'accepted',
    );
  });

  it('refuses the hint of another key before it looks at the signature', async () => {
    const bundle = await changed((each) => (each.verificationMaterial.publicKey.hint = 'f'.repeat(64)));
    expect(await codeOf(bundle)).toBe('signer-untrusted');
  });

  it('refuses the signature of another key', async () => {
    const bundle = await changed((each) => delete each.verificationMaterial.publicKey.hint);
    expect(await codeOf(bundle, createKeyVerifier(generateKeyPair()))).toBe('signature-invalid');
  });

  it('trap 3, method confusion: a certificate bundle does not verify with a key, not even with its own', async () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const bundle = bytesOf(forgeBundle(makeFakeInstance(), { keys: pair }));
    expect(await codeOf(bundle, createKeyVerifier({ publicKeyPem: pemOf(pair.publicKey) }))).toBe(
      'signer-untrusted',
    );
  });

  it('trap 2, key in a certificate field: a bare public key as certificate is refused', async () => {
    const der = createPublicKey(keys.publicKeyPem).export({ type: 'spki', format: 'der' });
    const bundle = await changed((each) => {
      const material = each.verificationMaterial as Record<string, unknown>;
      delete material['publicKey'];
      material['certificate'] = { rawBytes: der.toString('base64') };
    });
    expect(await codeOf(bundle)).toBe('signer-untrusted');
  });

  it('trap 4, signatures: none and two are refused, valid as the first may be', async () => {
    expect(await codeOf(await changed((each) => (each.dsseEnvelope.signatures = [])))).toBe('malformed');
    const two = await changed((each) => each.dsseEnvelope.signatures.push({ sig: 'AAAA', keyid: '' }));
    expect(await codeOf(two)).toBe('malformed');
  });

  it('trap 5, swapped payload type: the signature no longer verifies', async () => {
    const bundle = await changed((each) => (each.dsseEnvelope.payloadType = 'application/json'));
    expect(await codeOf(bundle)).toBe('signature-invalid');
  });

  it('trap 5, lengths of the PAE are bytes: text that moves between type and payload does not verify', () => {
    expect(preAuthEncoding('é', Buffer.from('ü')).toString()).toBe('DSSEv1 2 é 2 ü');
    expect(preAuthEncoding('a b', Buffer.from('c'))).not.toEqual(preAuthEncoding('a', Buffer.from('b c')));
  });

  it('trap 6, hash of another curve: P-384 signed with SHA-256 is refused', async () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const of = createKeyVerifier({ publicKeyPem: pemOf(pair.publicKey) });
    const pae = preAuthEncoding(TYPE, PAYLOAD);
    expect(await codeOf(byHand(pair.privateKey, 'sha384', pae), of)).toBe('accepted');
    expect(await codeOf(byHand(pair.privateKey, 'sha256', pae), of)).toBe('signature-invalid');
    const small = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const ofSmall = createKeyVerifier({ publicKeyPem: pemOf(small.publicKey) });
    expect(await codeOf(byHand(small.privateKey, 'sha256', pae), ofSmall)).toBe('accepted');
    for (const hash of ['sha1', 'sha384', 'sha512']) {
      expect(await codeOf(byHand(small.privateKey, hash, pae), ofSmall)).toBe('signature-invalid');
    }
  });

  it('trap 7, legacy encodings: the bare payload and the v0.2 PAE are refused', async () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const of = createKeyVerifier({ publicKeyPem: pemOf(pair.publicKey) });
    const legacy = Buffer.from(`DSSEV1 28 ${TYPE} ${String(PAYLOAD.length)} b'${PAYLOAD.toString()}'`);
    expect(await codeOf(byHand(pair.privateKey, 'sha256', PAYLOAD), of)).toBe('signature-invalid');
    expect(await codeOf(byHand(pair.privateKey, 'sha256', legacy), of)).toBe('signature-invalid');
  });

  it('refuses a raw r||s signature where DER belongs', async () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const raw = sign('sha256', preAuthEncoding(TYPE, PAYLOAD), {
      key: pair.privateKey,
      dsaEncoding: 'ieee-p1363',
    });
    const bundle = await changed((each) => {
      delete each.verificationMaterial.publicKey.hint;
      each.dsseEnvelope.signatures = [{ sig: raw.toString('base64') }];
    });
    expect(await codeOf(bundle, createKeyVerifier({ publicKeyPem: pemOf(pair.publicKey) }))).toBe(
      'signature-invalid',
    );
  });
});

describe('a public key', () => {
  it.each([
    ['the private key', keys.privateKeyPem],
    ['two keys', keys.publicKeyPem + keys.publicKeyPem],
    ['garbage', 'garbage'],
    ['an RSA key', pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey)],
    ['an EC key on another curve', pemOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey)],
  ])('trap 6: is refused as invalid-key: %s', (_name, publicKeyPem) => {
    expect(() => createKeyVerifier({ publicKeyPem })).toThrow(
      expect.objectContaining({ code: 'invalid-key' }),
    );
  });

  it('has one id, also when its file writes the point compressed', () => {
    const der = createPublicKey(keys.publicKeyPem).export({ type: 'spki', format: 'der' });
    const compressed = compressedSpki(der);
    const pem = `-----BEGIN PUBLIC KEY-----\n${compressed.toString('base64')}\n-----END PUBLIC KEY-----\n`;
    expect(keyIdOf(pem)).toBe(keyIdOf(keys.publicKeyPem));
  });
});

/** P-256 SPKI with the point in compressed form (SEC 1 2.3.3): 02 or 03 and x. */
function compressedSpki(der: Buffer): Buffer {
  const point = der.subarray(-65);
  const short = Buffer.concat([Buffer.from([2 + ((point[64] ?? 0) & 1)]), point.subarray(1, 33)]);
  const algorithm = der.subarray(2, 2 + 21);
  const bits = Buffer.concat([Buffer.from([0x03, short.length + 1, 0]), short]);
  return Buffer.concat([Buffer.from([0x30, algorithm.length + bits.length]), algorithm, bits]);
}
