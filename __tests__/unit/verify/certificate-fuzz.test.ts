import { describe, expect, it } from '@jest/globals';
import { sign } from 'node:crypto';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { createCertificateVerifier } from '../../../src/verify/certificate-verifier.ts';
import { timestampTrustOfPem } from '../../../src/verify/timestamp-trust.ts';
import { verifyTimestamp } from '../../../src/verify/sigstore-tsa.ts';
import { DAY, makeAuthority } from '../../fakes/company-authority.ts';
import { p256, toPem } from '../../fakes/fake-certificate.ts';
import { makeTimestampAuthority } from '../../fakes/fake-timestamp-authority.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

const CODES = /malformed|signer-untrusted|signature-invalid|trust-root|limit-exceeded/;
const root = makeAuthority();
const middle = root.issueAuthority();
const keys = p256();
const leaf = middle.issue(keys.publicKey);
const now = new Date();
const tsa = makeTimestampAuthority({
  notBefore: new Date(now.getTime() - DAY),
  notAfter: new Date(now.getTime() + DAY),
});
const timestampAuthorities = [timestampTrustOfPem(tsa.chain.map(toPem).join(''))];
const verifier = createCertificateVerifier({
  rootsPem: root.pem,
  name: { kind: 'alt-name', value: 'release@acme.test' },
  clock: () => now,
  timestampAuthorities,
});
const payload = Buffer.from('{}');
const signature = sign('sha256', preAuthEncoding(STATEMENT_MEDIA_TYPE, payload), keys.privateKey);
const stamp = tsa.stamp(signature, { at: now });
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function bundleOf(parts: {
  readonly leaf?: Uint8Array;
  readonly middle?: Uint8Array;
  readonly stamp?: Uint8Array;
}): Buffer {
  const certificates = [parts.leaf ?? leaf, parts.middle ?? middle.der].map((each) => ({
    rawBytes: base64(each),
  }));
  return Buffer.from(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        x509CertificateChain: { certificates },
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: base64(parts.stamp ?? stamp) }] },
      },
      dsseEnvelope: {
        payload: base64(payload),
        payloadType: STATEMENT_MEDIA_TYPE,
        signatures: [{ sig: base64(signature), keyid: '' }],
      },
    }),
  );
}

/** Refused with a code of ours, or a change that made no difference to what is signed. */
async function expectRefused(
  part: 'leaf' | 'middle' | 'stamp',
  original: Buffer,
  rounds: number,
): Promise<void> {
  const random = seededRandom(part.length);
  for (let round = 0; round < rounds; round += 1) {
    const damaged = mutate(original, random);
    if (damaged.equals(original) || damaged.length === 0) continue;
    await expect(verifier.verify(bundleOf({ [part]: damaged }))).rejects.toMatchObject({
      code: expect.stringMatching(CODES),
    });
  }
}

describe('damaged certificates and timestamps', () => {
  it('are as they should be before the damage', async () => {
    expect((await verifier.verify(bundleOf({}))).times).toHaveLength(1);
  });

  it.each(['leaf', 'middle'] as const)('%s: never accepted, never a crash', async (part) => {
    await expectRefused(part, part === 'leaf' ? leaf : middle.der, 300);
  });

  it('stamp: never another time than the one that was signed, never a crash', async () => {
    const random = seededRandom(11);
    for (let round = 0; round < 600; round += 1) {
      const damaged = mutate(stamp, random);
      try {
        const { at } = verifyTimestamp(damaged, signature, timestampAuthorities);
        // What stands around the signed part, such as the status text, is nobody's word.
        expect(at).toEqual(verifyTimestamp(stamp, signature, timestampAuthorities).at);
      } catch (thrown) {
        expect((thrown as { code: unknown }).code).toMatch(CODES);
      }
    }
    await expect(verifier.verify(bundleOf({ stamp: stamp.subarray(0, 40) }))).rejects.toMatchObject({
      code: 'malformed',
    });
  });
});
