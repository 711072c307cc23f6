import { afterAll, describe, expect, it } from '@jest/globals';
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import type { Verifier } from '../../../src/domain/ports.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { legacyEncoding } from '../../../src/verify/envelope-signature.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { verifyModelSignature, type ModelVerification } from '../../../src/verify/model-signature.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { omsPayload } from '../../fakes/model-signer.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

const pair = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const publicKeyPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const strict = createKeyVerifier({ publicKeyPem });
const lenient = createKeyVerifier({ publicKeyPem, acceptModelSigningV02: true });
const root = folders.make({ 'signme-1': 'one', "it's": 'two' });

/** What version 0.2 signs. */
const v02 = (change: object = {}): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: ["it's", 'signme-1'].map((name, index) => ({
    name,
    digest: { sha256: sha256Hex(index === 0 ? 'two' : 'one') },
    annotations: { actual_hash_algorithm: 'file-sha256' },
  })),
  predicateType: 'https://model_signing/Digests/v0.1',
  predicate: { unused: 'Unused, just passed due to API requirements' },
  ...change,
});
const v1 = omsPayload({
  resources: ["it's", 'signme-1'].map((name, index) => ({
    name,
    algorithm: 'sha256',
    digest: sha256Hex(index === 0 ? 'two' : 'one'),
  })),
});

interface OldBundle {
  readonly payload: unknown;
  readonly encoding: 'dsse' | 'v0.2';
  readonly material?: Record<string, unknown>;
}

function oldBundle({ payload, encoding, material }: OldBundle): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(payload, null, 2));
  const message = encoding === 'dsse' ? preAuthEncoding(STATEMENT_MEDIA_TYPE, bytes) : legacyEncoding(bytes);
  const signature = sign(encoding === 'dsse' ? 'sha384' : 'sha256', message, pair.privateKey);
  const own = {
    rawBytes: Buffer.from(publicKeyPem).toString('base64'),
    keyDetails: 'PKIX_ECDSA_P384_SHA_384',
  };
  return Buffer.from(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: material ?? { publicKey: own },
      dsseEnvelope: {
        payload: bytes.toString('base64'),
        payloadType: STATEMENT_MEDIA_TYPE,
        signatures: [{ sig: signature.toString('base64'), keyid: null }],
      },
    }),
  );
}

function verify(bundle: OldBundle, verifier: Verifier): Promise<ModelVerification> {
  return verifyModelSignature({ bundle: oldBundle(bundle), verifier, root, digestModel });
}

describe('bundles of model_signing 0.3.1 and 1.0.0', () => {
  it('carry the key itself instead of a hint, no log entries and no ignore list', async () => {
    expect((await verify({ payload: v1, encoding: 'dsse' }, strict)).ok).toBe(true);
  });

  it('trap 2: are refused when they carry another key, or what is no key, whoever signed', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const pem = createPublicKey(other.privateKey).export({ type: 'spki', format: 'pem' }).toString();
    for (const claimed of [pem, 'nonsense', `${publicKeyPem}${pem}`]) {
      const material = { publicKey: { rawBytes: Buffer.from(claimed).toString('base64') } };
      await expect(verify({ payload: v1, encoding: 'dsse', material }, strict)).rejects.toMatchObject({
        code: 'signer-untrusted',
      });
    }
  });

  it('of the Go client have neither hint nor key', async () => {
    const material = { publicKey: {} };
    expect((await verify({ payload: v1, encoding: 'dsse', material }, strict)).ok).toBe(true);
  });
});

describe('bundles of model_signing 0.2', () => {
  it('encodes a payload as a Python byte literal', () => {
    const head = (length: number): string => `DSSEV1 28 application/vnd.in-toto+json ${String(length)} `;
    const encode = (bytes: Uint8Array): string => legacyEncoding(bytes).toString('latin1');
    expect(encode(Buffer.from('{\n "a": "\\"}'))).toBe(`${head(12)}b'{\\n "a": "\\\\"}'`);
    expect(encode(Buffer.from(`it's`))).toBe(`${head(4)}b"it's"`);
    expect(encode(Buffer.from(`'"`))).toBe(`${head(2)}b'\\'"'`);
    expect(encode(Buffer.from([0, 9, 13, 31, 127, 128, 255]))).toBe(
      `${head(7)}b'\\x00\\t\\r\\x1f\\x7f\\x80\\xff'`,
    );
  });

  it('verify when that is allowed explicitly, file by file', async () => {
    const result = await verify({ payload: v02(), encoding: 'v0.2' }, lenient);
    expect(result).toMatchObject({ ok: true, subject: { name: 'model' } });
    fs.writeFileSync(path.join(root, 'extra'), '');
    const { differences } = await verify({ payload: v02(), encoding: 'v0.2' }, lenient);
    fs.rmSync(path.join(root, 'extra'));
    expect(differences).toEqual([{ kind: 'extra', path: 'extra' }]);
  });

  it('trap 7: are refused without that', async () => {
    await expect(verify({ payload: v02(), encoding: 'v0.2' }, strict)).rejects.toMatchObject({
      code: 'signature-invalid',
    });
    await expect(verify({ payload: v02(), encoding: 'dsse' }, strict)).rejects.toMatchObject({
      code: 'malformed',
    });
  });

  it('do not lend their encoding to other statements, nor their statement to the other encoding', async () => {
    await expect(verify({ payload: v1, encoding: 'v0.2' }, lenient)).rejects.toMatchObject({
      code: 'malformed',
    });
    await expect(verify({ payload: v02(), encoding: 'dsse' }, lenient)).rejects.toMatchObject({
      code: 'malformed',
    });
    expect((await verify({ payload: v1, encoding: 'dsse' }, lenient)).ok).toBe(true);
  });

  it.each([
    ['a file twice', { subject: [0, 1].map(() => ({ name: 'a', digest: { sha256: sha256Hex('') } })) }],
    ['a path outside', { subject: [{ name: '../a', digest: { sha256: sha256Hex('') } }] }],
    ['no file', { subject: [] }],
    ['another digest', { subject: [{ name: 'a', digest: { sha1: '00' } }] }],
    [
      'shards',
      {
        subject: [
          { name: 'a', digest: { sha256: sha256Hex('') }, annotations: { actual_hash_algorithm: 'shard' } },
        ],
      },
    ],
  ])('are refused with %s', async (_what, change) => {
    const code = expect.stringMatching(/malformed|evidence-invalid/);
    await expect(verify({ payload: v02(change), encoding: 'v0.2' }, lenient)).rejects.toMatchObject({ code });
  });
});
