import { afterAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import type { BlobSigner, BlobVerifier, StoreListing } from '../../../src/domain/ports.ts';
import { encodeStatement, type Statement, STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { makeImageSignatureStatement } from '../../../src/sign/image-statement.ts';
import { createCertificateSigner, createKeySigner } from '../../../src/sign/key-signer.ts';
import { createCertificateVerifier } from '../../../src/verify/certificate-verifier.ts';
import { verifyImageSignatures } from '../../../src/verify/image-signature.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { type ThresholdVerification, verifyModelThreshold } from '../../../src/verify/model-threshold.ts';
import { makeAuthority } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { makeModelSigner, type ModelSigner, signManifest } from '../../fakes/model-signer.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

describe('image signature', () => {
  const DIGEST = `sha256:${sha256Hex('image')}`;
  const key = makeModelSigner();
  const stranger = makeModelSigner();
  const signers = new Map([['release', key.verifier]]);

  async function stored(
    statement: unknown,
    by: ModelSigner = key,
    type = STATEMENT_MEDIA_TYPE,
  ): Promise<StoreListing> {
    const bytes =
      typeof statement === 'string' ? Buffer.from(statement) : encodeStatement(statement as Statement);
    const bundle = await by.signer.sign(type, bytes);
    return { bundles: [{ name: 'one', ...bundle }], skipped: [] };
  }

  const signature = (digest = DIGEST): Statement => makeImageSignatureStatement(digest, { stage: 'prod' });

  describe('image signatures', () => {
    it('count when somebody trusted signed the digest, with what they said besides', async () => {
      const result = await verifyImageSignatures({
        digest: DIGEST,
        listing: await stored(signature()),
        signers,
      });
      expect(result).toMatchObject({ ok: true, digest: DIGEST, rejected: [] });
      expect(result.signatures).toMatchObject([
        { signerName: 'release', format: 'bundle', annotations: { stage: 'prod' }, times: [] },
      ]);
    });

    it('say nothing when nothing is attached', async () => {
      const listing = { bundles: [], skipped: [{ name: 'x', reason: 'is of type y' }] };
      expect(await verifyImageSignatures({ digest: DIGEST, listing, signers })).toEqual({
        digest: DIGEST,
        signatures: [],
        rejected: [{ name: 'x', reason: 'is of type y' }],
        ok: false,
      });
    });

    it.each<[string, unknown, RegExp]>([
      ['trap 26: another digest', signature(`sha256:${sha256Hex('other')}`), /another digest/],
      [
        'trap 25: an attestation of the same signer',
        { ...signature(), predicateType: 'https://cyclonedx.org/bom' },
        /type https:\/\/cyclonedx\.org\/bom, not a signature/,
      ],
      [
        'trap 25: a predicate type that only begins like one',
        { ...signature(), predicateType: 'https://sigstore.dev/cosign/sign/v1x' },
        /not a signature/,
      ],
      ['trap 26: no subject', { ...signature(), subject: [] }, /exactly one subject/],
      [
        'trap 26: two subjects',
        { ...signature(), subject: [signature().subject[0], signature().subject[0]] },
        /exactly one/,
      ],
      [
        'trap 26: a digest under another algorithm',
        { ...signature(), subject: [{ digest: { sha512: sha256Hex('image').repeat(2) } }] },
        /another digest/,
      ],
      [
        'trap 27: the right name with another digest',
        { ...signature(), subject: [{ name: DIGEST, digest: { sha256: sha256Hex('other') } }] },
        /another digest/,
      ],
      [
        'trap 8: the same key twice',
        JSON.stringify(signature()).replace('"predicate":', '"predicate":{},"predicate":'),
        /twice/,
      ],
    ])('do not count with %s', async (_what, statement, words) => {
      const result = await verifyImageSignatures({
        digest: DIGEST,
        listing: await stored(statement),
        signers,
      });
      expect(result).toMatchObject({ ok: false, rejected: [{ reason: expect.stringMatching(words) }] });
    });

    it('trap 5: do not count of strangers, of another payload type, and of bundles that are none', async () => {
      const listings = [
        await stored(signature(), stranger),
        await stored(signature(), key, 'application/json'),
        { bundles: [{ name: 'junk', bytes: Buffer.from('{}'), sha256: sha256Hex('{}') }], skipped: [] },
      ];
      for (const listing of listings) {
        const result = await verifyImageSignatures({ digest: DIGEST, listing, signers });
        expect(result.ok).toBe(false);
        expect(result.rejected).toHaveLength(1);
      }
    });

    it('must carry the annotations that are asked for, exactly', async () => {
      const listing = await stored(signature());
      const ask = async (annotations: Record<string, string>): Promise<boolean> =>
        (await verifyImageSignatures({ digest: DIGEST, listing, signers, annotations })).ok;
      expect(await ask({ stage: 'prod' })).toBe(true);
      expect(await ask({ stage: 'pro' })).toBe(false);
      expect(await ask({ other: 'x' })).toBe(false);
      expect(await ask({ toString: 'x' })).toBe(false);
    });

    it('trap 31: are made of digests alone: a tag is not something to sign', () => {
      for (const text of ['latest', 'sha256:abc', 'sha1:0000', '', `sha512:${'0'.repeat(128)}`]) {
        expect(() => makeImageSignatureStatement(text)).toThrow(
          expect.objectContaining({ code: 'invalid-subject' }),
        );
      }
    });
  });
});

describe('blob signature', () => {
  const BLOB = Buffer.from('the bytes of a file');
  const CURVES = ['P-256', 'P-384', 'P-521', 'Ed25519'] as const;

  function pairOf(curve: (typeof CURVES)[number]): { publicKey: KeyObject; privateKey: KeyObject } {
    return curve === 'Ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: curve });
  }

  function keyParty(curve: (typeof CURVES)[number]): { signer: BlobSigner; verifier: BlobVerifier } {
    const { publicKey, privateKey } = pairOf(curve);
    return {
      signer: createKeySigner({
        privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      }),
      verifier: createKeyVerifier({
        publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      }),
    };
  }

  const pieces =
    (...parts: readonly (string | Uint8Array)[]) =>
    (): Uint8Array[] =>
      parts.map((part) => Buffer.from(part));

  describe('the signature of a file', () => {
    it.each(CURVES)('verifies by its bytes, in one piece and in many, with %s', async (curve) => {
      const { signer, verifier } = keyParty(curve);
      const { bytes } = await signer.signBlob(BLOB);
      for (const open of [pieces(BLOB), pieces('the bytes', '', ' of a file')]) {
        expect(await verifier.verifyBlob(bytes, open)).toMatchObject({
          signer: { kind: 'key' },
          times: [],
          digest: { sha256: sha256Hex(BLOB) },
        });
      }
    });

    it.each(CURVES)('does not verify over other bytes or by another key, with %s', async (curve) => {
      const { signer, verifier } = keyParty(curve);
      const { bytes } = await signer.signBlob(BLOB);
      for (const open of [pieces('other'), pieces(), pieces(BLOB, 'x')]) {
        await expect(verifier.verifyBlob(bytes, open)).rejects.toMatchObject({ code: 'content-mismatch' });
      }
      await expect(keyParty(curve).verifier.verifyBlob(bytes, pieces(BLOB))).rejects.toMatchObject({
        code: 'signer-untrusted',
      });
    });

    it('needs more than the right digest: the signature itself must be by the key', async () => {
      const { signer, verifier } = keyParty('P-256');
      const json = JSON.parse(Buffer.from((await signer.signBlob(BLOB)).bytes).toString()) as {
        messageSignature: { signature: string };
      };
      const other = JSON.parse(
        Buffer.from((await signer.signBlob(Buffer.from('other'))).bytes).toString(),
      ) as typeof json;
      json.messageSignature.signature = other.messageSignature.signature;
      await expect(
        verifier.verifyBlob(Buffer.from(JSON.stringify(json)), pieces(BLOB)),
      ).rejects.toMatchObject({
        code: 'signature-invalid',
      });
    });

    it('trap 3: a signature of a file is no statement, and a statement no signature of a file', async () => {
      const { signer, verifier } = keyParty('P-256');
      const statement = await (signer as ReturnType<typeof createKeySigner>).sign('application/x', BLOB);
      await expect(verifier.verifyBlob(statement.bytes, pieces(BLOB))).rejects.toMatchObject({
        code: 'malformed',
      });
      const blob = await signer.signBlob(BLOB);
      await expect(
        (verifier as ReturnType<typeof createKeyVerifier>).verify(blob.bytes),
      ).rejects.toMatchObject({
        code: 'malformed',
      });
    });

    it('verifies with a certificate of a company of its own', async () => {
      const root = makeAuthority();
      const { publicKey, privateKey } = pairOf('P-256');
      const signer = createCertificateSigner({
        privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        certificatePem: toPem(root.issue(publicKey)),
        now: new Date(),
      });
      const { bytes } = await signer.signBlob(BLOB);
      const name = { kind: 'alt-name', value: 'release@acme.test' } as const;
      const verifier = createCertificateVerifier({ rootsPem: root.pem, name, clock: () => new Date() });
      expect(await verifier.verifyBlob(bytes, pieces(BLOB))).toMatchObject({
        signer: { identity: name.value },
      });
      await expect(verifier.verifyBlob(bytes, pieces('x'))).rejects.toMatchObject({
        code: 'content-mismatch',
      });
    });

    it('is never accepted after damage, whatever is damaged', async () => {
      const { signer, verifier } = keyParty('P-256');
      const { bytes } = await signer.signBlob(BLOB);
      const random = seededRandom(4);
      for (let round = 0; round < 400; round += 1) {
        const damaged = mutate(Buffer.from(bytes), random);
        const outcome = await verifier.verifyBlob(damaged, pieces(BLOB)).then(
          () => JSON.stringify(JSON.parse(damaged.toString())),
          (thrown: unknown) => (thrown as { readonly code: string }).code,
        );
        // Damage that changes nothing the signature or the digest speak of is no damage.
        if (outcome.startsWith('{')) {
          const signed = (text: string): unknown =>
            (JSON.parse(text) as { messageSignature: unknown }).messageSignature;
          expect(signed(outcome)).toEqual(signed(Buffer.from(bytes).toString()));
        } else {
          expect(outcome).toMatch(
            /malformed|signature-invalid|signer-untrusted|content-mismatch|limit-exceeded/,
          );
        }
      }
    });
  });
});

describe('model threshold', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const [alice, bob, carol, stranger] = [1, 2, 3, 4].map(() => makeModelSigner()) as [
    ModelSigner,
    ModelSigner,
    ModelSigner,
    ModelSigner,
  ];
  const root = folders.make({ a: 'a', b: 'b' });

  async function verify(
    by: readonly ModelSigner[],
    threshold = 2,
    model = root,
  ): Promise<ThresholdVerification> {
    const manifest = await digestModel(root);
    const signatures = [];
    for (const [index, signer] of by.entries()) {
      signatures.push({ name: `sig-${String(index)}`, bytes: await signManifest(signer, manifest) });
    }
    const signers = new Map([
      ['alice', alice.verifier],
      ['bob', bob.verifier],
      ['carol', carol.verifier],
      ['alice again', alice.verifier],
    ]);
    return verifyModelThreshold({ signatures, signers, threshold, root: model, digestModel });
  }

  describe('k of n signers of a model', () => {
    it('are enough when as many different ones signed it', async () => {
      const { ok, counted, rejected } = await verify([alice, bob]);
      expect(ok).toBe(true);
      expect(counted.map(({ signerName }) => signerName)).toEqual(['alice', 'bob']);
      expect(rejected).toEqual([]);
      expect((await verify([alice, bob, carol], 3)).ok).toBe(true);
    });

    it('trap 14: are not enough when one signed twice, under whatever names', async () => {
      const { ok, counted, rejected } = await verify([alice, alice, alice]);
      expect(ok).toBe(false);
      expect(counted).toHaveLength(1);
      expect(rejected.map(({ reason }) => reason)).toEqual([
        'is by the signer of sig-0',
        'is by the signer of sig-0',
      ]);
    });

    it('are not joined by strangers', async () => {
      const { ok, rejected } = await verify([stranger, bob]);
      expect(ok).toBe(false);
      expect(rejected).toMatchObject([{ name: 'sig-0', code: 'signer-untrusted' }]);
    });

    it('must all have signed what is there', async () => {
      const changed = folders.make({ a: 'a', b: 'x' });
      const { ok, counted, rejected } = await verify([alice, bob], 1, changed);
      expect(ok).toBe(false);
      expect(counted).toEqual([]);
      expect(rejected).toMatchObject([{ code: 'content-mismatch' }, { code: 'content-mismatch' }]);
    });

    it('count from one to the number of signers, and nothing else', async () => {
      for (const threshold of [0, -1, 5, 1.5, NaN]) {
        await expect(verify([alice], threshold)).rejects.toMatchObject({ code: 'invalid-input' });
      }
    });

    it('are not told from a model that cannot be read: that is an error', async () => {
      const broken = folders.make({ a: 'a' });
      fs.symlinkSync('a', path.join(broken, 'link'));
      await expect(verify([alice], 1, broken)).rejects.toMatchObject({ code: 'invalid-subject' });
    });
  });
});
