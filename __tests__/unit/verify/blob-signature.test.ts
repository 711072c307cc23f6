import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { BlobSigner, BlobVerifier } from '../../../src/domain/ports.ts';
import { createCertificateSigner, createKeySigner } from '../../../src/sign/key-signer.ts';
import { createCertificateVerifier } from '../../../src/verify/certificate-verifier.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { makeAuthority } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';

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
    await expect(verifier.verifyBlob(Buffer.from(JSON.stringify(json)), pieces(BLOB))).rejects.toMatchObject({
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
    await expect((verifier as ReturnType<typeof createKeyVerifier>).verify(blob.bytes)).rejects.toMatchObject(
      {
        code: 'malformed',
      },
    );
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
    await expect(verifier.verifyBlob(bytes, pieces('x'))).rejects.toMatchObject({ code: 'content-mismatch' });
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
