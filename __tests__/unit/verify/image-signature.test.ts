import { describe, expect, it } from '@jest/globals';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import type { StoreListing } from '../../../src/domain/ports.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from '../../../src/domain/statement.ts';
import { makeImageSignatureStatement } from '../../../src/sign/image-statement.ts';
import { verifyImageSignatures } from '../../../src/verify/image-signature.ts';
import { makeModelSigner, type ModelSigner } from '../../fakes/model-signer.ts';

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
    const result = await verifyImageSignatures({ digest: DIGEST, listing: await stored(statement), signers });
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
