import { describe, expect, it } from '@jest/globals';
import { sign } from 'node:crypto';
import { readCertificate } from '../../../src/domain/certificate.ts';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { readGenTime } from '../../../src/domain/timestamp.ts';
import { createCertificateVerifier } from '../../../src/verify/certificate-verifier.ts';
import { createSigstoreVerifier } from '../../../src/verify/sigstore-verifier.ts';
import { timestampTrustOfPem } from '../../../src/verify/timestamp-trust.ts';
import { verifyTimestamp } from '../../../src/verify/sigstore-tsa.ts';
import { DAY, makeAuthority } from '../../fakes/company-authority.ts';
import { p256, toPem } from '../../fakes/fake-certificate.ts';
import { makeTimestampAuthority } from '../../fakes/fake-timestamp-authority.ts';
import { FAKE_IDENTITY, FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { forgeBundle } from '../../fakes/forge-bundle.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
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

describe('damaged certificates and timestamps of a keyless bundle', () => {
  const instance = makeFakeInstance();
  const good = forgeBundle(instance, { logs: [1, 2] });
  const text = JSON.stringify(good);
  const material = good.verificationMaterial;
  const certificate = Buffer.from(material.certificate.rawBytes, 'base64');
  const stamped = Buffer.from(
    material.timestampVerificationData.rfc3161Timestamps[0]?.signedTimestamp ?? '',
    'base64',
  );
  const trust = { trustedRoot: instance.trustedRoot(), identity: FAKE_IDENTITY, issuer: FAKE_ISSUER };
  const times = async (part: Buffer, damaged: Buffer) => {
    const changed = Buffer.from(text.replace(base64(part), base64(damaged)));
    return (await (await createSigstoreVerifier(trust)).verify(changed)).times;
  };

  it('certificate: never accepted, never a crash', async () => {
    expect(await times(certificate, certificate)).toHaveLength(2);
    const random = seededRandom(21);
    for (let round = 0; round < fuzzRuns(600); round += 1) {
      const damaged = mutate(certificate, random);
      if (damaged.equals(certificate) || damaged.length === 0) continue;
      await expect(times(certificate, damaged)).rejects.toMatchObject({
        code: expect.stringMatching(CODES),
      });
    }
  });

  it('timestamp: never another time than the one that was signed, never a crash', async () => {
    const right = await times(stamped, stamped);
    const random = seededRandom(22);
    for (let round = 0; round < fuzzRuns(600); round += 1) {
      const damaged = mutate(stamped, random);
      if (damaged.length === 0) continue;
      try {
        expect(await times(stamped, damaged)).toEqual(right);
      } catch (thrown) {
        expect((thrown as { code: unknown }).code).toMatch(CODES);
      }
    }
  });
});

describe('hostile DER', () => {
  /** Of a million bytes at most, built from within: each level knows its length. */
  function nested(levels: number, tag = 0x30): Buffer {
    const heads: Buffer[] = [];
    let length = 0;
    for (let level = 0; level < levels; level += 1) {
      const size = Buffer.from([length >> 16, (length >> 8) & 0xff, length & 0xff]);
      heads.push(Buffer.concat([Buffer.from([tag, 0x83]), size]));
      length += 5;
    }
    return Buffer.concat(heads.reverse());
  }
  const ones = (count: number): Buffer => Buffer.alloc(count, 0xff);
  const wide = Buffer.concat(Array.from({ length: 100_000 }, () => Buffer.from([5, 0])));
  const shapes: readonly [string, Buffer][] = [
    ['nested a hundred thousand times', nested(100_000)],
    ['explicit tags nested as often', nested(100_000, 0xa0)],
    ['of a length that no machine has', Buffer.concat([Buffer.from([0x30, 0x88]), ones(8)])],
    ['of a length longer than itself', Buffer.from([0x30, 0x84, 0x7f, 0xff, 0xff, 0xff, 2, 1, 1])],
    ['of indefinite length', Buffer.concat([Buffer.from([0x30, 0x80]), nested(50), Buffer.from([0, 0])])],
    ['of a hundred thousand elements', Buffer.concat([Buffer.from([0x30, 0x83, 3, 0x0d, 0x40]), wide])],
    ['of ones', ones(100_000)],
    ['of zeros', Buffer.alloc(100_000)],
  ];

  it.each(shapes)('%s is refused at once, as certificate, authority and timestamp', async (_what, der) => {
    const start = performance.now();
    const readers: readonly (() => unknown)[] = [
      () => readCertificate(der),
      () => verifyTimestamp(der, signature, timestampAuthorities),
      () => timestampTrustOfPem(toPem(der)),
      () => readGenTime(der),
    ];
    for (const read of readers) {
      expect(read).toThrow(expect.objectContaining({ code: expect.stringMatching(/malformed|invalid-key/) }));
    }
    for (const part of ['leaf', 'middle', 'stamp']) {
      await expect(verifier.verify(bundleOf({ [part]: der }))).rejects.toMatchObject({
        code: expect.stringMatching(CODES),
      });
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
