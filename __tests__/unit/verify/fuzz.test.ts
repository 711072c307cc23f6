import { beforeAll, describe, expect, it } from '@jest/globals';
import { sign } from 'node:crypto';
import fc from 'fast-check';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { readCertificate } from '../../../src/domain/certificate.ts';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import { modelPathProblem } from '../../../src/domain/model-path.ts';
import type { Verifier } from '../../../src/domain/ports.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { readGenTime } from '../../../src/domain/timestamp.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { createCertificateVerifier } from '../../../src/verify/certificate-verifier.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { type ModelPayload, readModelPayload } from '../../../src/verify/model-payload.ts';
import { verifyTimestamp } from '../../../src/verify/sigstore-tsa.ts';
import { createSigstoreVerifier } from '../../../src/verify/sigstore-verifier.ts';
import { timestampTrustOfPem } from '../../../src/verify/timestamp-trust.ts';
import { DAY, makeAuthority } from '../../fakes/company-authority.ts';
import { p256, toPem } from '../../fakes/fake-certificate.ts';
import { FAKE_IDENTITY, FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { makeTimestampAuthority } from '../../fakes/fake-timestamp-authority.ts';
import { bytesOf, forgeBundle, type ForgedBundle } from '../../fakes/forge-bundle.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { omsPayload } from '../../fakes/model-signer.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

describe('certificate fuzz', () => {
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
          timestampVerificationData: {
            rfc3161Timestamps: [{ signedTimestamp: base64(parts.stamp ?? stamp) }],
          },
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
      await expectRefused(part, part === 'leaf' ? leaf : middle.der, fuzzRuns(300));
    });

    it('stamp: never another time than the one that was signed, never a crash', async () => {
      const random = seededRandom(11);
      for (let round = 0; round < fuzzRuns(600); round += 1) {
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
    let keyless: Verifier;
    beforeAll(async () => {
      keyless = await createSigstoreVerifier(trust);
    });
    const times = async (part: Buffer, damaged: Buffer) => {
      const changed = Buffer.from(text.replace(base64(part), base64(damaged)));
      return (await keyless.verify(changed)).times;
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
      const der = Buffer.alloc(levels * 5);
      for (let at = 0; at < der.length; at += 5) {
        der[at] = tag;
        der[at + 1] = 0x83;
        der.writeUIntBE(der.length - at - 5, at + 2, 3);
      }
      return der;
    }
    const ones = (count: number): Buffer => Buffer.alloc(count, 0xff);
    const wide = Buffer.alloc(200_000, Buffer.from([5, 0]));
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
        expect(read).toThrow(
          expect.objectContaining({ code: expect.stringMatching(/malformed|invalid-key/) }),
        );
      }
      for (const part of ['leaf', 'middle', 'stamp']) {
        await expect(verifier.verify(bundleOf({ [part]: der }))).rejects.toMatchObject({
          code: expect.stringMatching(CODES),
        });
      }
      expect(performance.now() - start).toBeLessThan(5_000);
    });
  });
});

describe('fuzz bundles', () => {
  const SEED = 20260301;
  const PAYLOAD = Buffer.from('{"_type":"https://in-toto.io/Statement/v1","subject":[]}');
  const instance = makeFakeInstance();
  forgeBundle(instance, { logs: [1, 2] });

  /** Refuses with an AppError, or accepts with the very payload that was signed: nothing else may happen. */
  async function outcomeOf(verifier: Verifier, bytes: Uint8Array): Promise<'accepted' | 'refused'> {
    try {
      const { payload, payloadType } = await verifier.verify(bytes);
      expect(Buffer.from(payload)).toEqual(PAYLOAD);
      expect(payloadType).toBe('application/vnd.in-toto+json');
      return 'accepted';
    } catch (thrown) {
      if (!isAppError(thrown)) throw thrown;
      expect(thrown.code).not.toBe('internal');
      return 'refused';
    }
  }

  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    byte: fc.nat(255),
    kind: fc.constantFrom('set', 'cut', 'drop', 'insert', 'repeat'),
  });
  type Edit = { readonly at: number; readonly byte: number; readonly kind: string };

  function mutate(bytes: Buffer, { at, byte, kind }: Edit): Buffer {
    const position = Math.floor(at * bytes.length);
    const before = bytes.subarray(0, position);
    switch (kind) {
      case 'cut':
        return Buffer.from(before);
      case 'drop':
        return Buffer.concat([before, bytes.subarray(position + 1 + (byte % 8))]);
      case 'insert':
        return Buffer.concat([before, Buffer.from([byte]), bytes.subarray(position)]);
      case 'repeat':
        return Buffer.concat([before, bytes.subarray(position, position + byte), bytes.subarray(position)]);
      default: {
        const changed = Buffer.from(bytes);
        changed[position] = byte;
        return changed;
      }
    }
  }

  describe('changed bundles', () => {
    it('with a key are refused, or still carry exactly what was signed', async () => {
      const keys = generateKeyPair();
      const { bytes } = await createKeySigner(keys).sign('application/vnd.in-toto+json', PAYLOAD);
      const verifier = createKeyVerifier(keys);
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
          await outcomeOf(verifier, edits.reduce(mutate, Buffer.from(bytes)));
        }),
        { seed: SEED, numRuns: fuzzRuns(2000) },
      );
    });

    it('with a certificate are refused, or still carry exactly what was signed', async () => {
      const verifier = await createSigstoreVerifier({
        trustedRoot: instance.trustedRoot(),
        identity: FAKE_IDENTITY,
        issuer: FAKE_ISSUER,
      });
      const bytes = bytesOf(forgeBundle(instance, { payload: PAYLOAD, logs: [1, 2] }));
      await fc.assert(
        fc.asyncProperty(edit, async (one) => {
          await outcomeOf(verifier, mutate(Buffer.from(bytes), one));
        }),
        { seed: SEED, numRuns: fuzzRuns(350) },
      );
    });

    it('with one bit of any signed part flipped are never accepted', async () => {
      const verifier = await createSigstoreVerifier({
        trustedRoot: instance.trustedRoot(),
        identity: FAKE_IDENTITY,
        issuer: FAKE_ISSUER,
      });
      const parts: readonly [
        string,
        (bundle: ForgedBundle) => readonly [() => string, (text: string) => void],
      ][] = [
        ['payload', (b) => [() => b.dsseEnvelope.payload, (t) => (b.dsseEnvelope.payload = t)]],
        [
          'signature',
          (b) => [() => b.dsseEnvelope.signatures[0]!.sig, (t) => (b.dsseEnvelope.signatures[0]!.sig = t)],
        ],
        [
          'certificate',
          (b) => [
            () => b.verificationMaterial.certificate.rawBytes,
            (t) => (b.verificationMaterial.certificate.rawBytes = t),
          ],
        ],
        [
          'body',
          (b) => [
            () => b.verificationMaterial.tlogEntries[0]!.canonicalizedBody,
            (t) => (b.verificationMaterial.tlogEntries[0]!.canonicalizedBody = t),
          ],
        ],
      ];
      const text = JSON.stringify(forgeBundle(instance, { payload: PAYLOAD }));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...parts), fc.nat(), async ([, place], bit) => {
          const bundle = JSON.parse(text) as ForgedBundle;
          const [get, set] = place(bundle);
          const bytes = Buffer.from(get(), 'base64');
          const position = Math.floor(bit / 8) % bytes.length;
          bytes[position] = (bytes[position] ?? 0) ^ (1 << (bit % 8));
          set(bytes.toString('base64'));
          expect(await outcomeOf(verifier, bytesOf(bundle))).toBe('refused');
        }),
        { seed: SEED, numRuns: fuzzRuns(120) },
      );
    });

    it('and timestamps with one bit flipped prove no other time', async () => {
      const verifier = await createSigstoreVerifier({
        trustedRoot: instance.trustedRoot(),
        identity: FAKE_IDENTITY,
        issuer: FAKE_ISSUER,
      });
      const original = forgeBundle(instance, { payload: PAYLOAD });
      const [time] = (await verifier.verify(bytesOf(original))).times;
      const stamp = Buffer.from(
        original.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0]!.signedTimestamp,
        'base64',
      );
      await fc.assert(
        fc.asyncProperty(fc.nat(stamp.length * 8 - 1), async (bit) => {
          const changed = Buffer.from(stamp);
          changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          const bundle = structuredClone(original);
          bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [
            { signedTimestamp: changed.toString('base64') },
          ];
          const times = await verifier.verify(bytesOf(bundle)).then(
            (verified) => verified.times,
            (thrown: unknown) => (isAppError(thrown) ? undefined : Promise.reject(thrown)),
          );
          // Parts of a response that no signature covers (such as its status) may change.
          if (times !== undefined) expect(times).toEqual([time]);
        }),
        { seed: SEED, numRuns: fuzzRuns(150) },
      );
    });
  });
});

describe('model payload fuzz', () => {
  const RUNS = { seed: 20_260_103, numRuns: fuzzRuns(400) };

  /** Reads a payload as if its signature had been verified; undefined when it is refused in an orderly way. */
  function read(payload: Uint8Array | string): ModelPayload | undefined {
    try {
      const signer = { kind: 'key', keyId: sha256Hex('') } as const;
      return readModelPayload({
        payloadType: STATEMENT_MEDIA_TYPE,
        payload: Buffer.from(payload),
        signer,
        times: [],
      });
    } catch (error) {
      if (!isAppError(error)) throw error;
      return undefined;
    }
  }

  const good = JSON.stringify(
    omsPayload({
      resources: ['a', 'b/c', 'b.d'].map((name) => ({ name, algorithm: 'sha256', digest: sha256Hex(name) })),
      serialization: { ignore_paths: ['.git', 'model.sig'] },
    }),
  );

  describe('readModelPayload', () => {
    it('reads what it should', () => {
      expect(read(good)?.resources.size).toBe(3);
    });

    it('refuses any bytes and any JSON with an error of ours', () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read(bytes) === undefined),
        RUNS,
      );
      fc.assert(
        fc.property(fc.json(), (text) => read(text) === undefined),
        RUNS,
      );
      const predicate = fc.object({
        key: fc.constantFrom('serialization', 'resources', 'method', 'x'),
        maxDepth: 3,
      });
      const withPredicate = predicate.map((value) => ({ ...JSON.parse(good), predicate: value }) as unknown);
      fc.assert(
        fc.property(withPredicate, (value) => read(JSON.stringify(value)) === undefined),
        RUNS,
      );
    });

    it('never reads a damaged payload as other files: same content, or refused', () => {
      const original = read(good);
      fc.assert(
        fc.property(
          fc.nat(good.length - 1),
          fc.constantFrom('', '"', '/', '.', '0', 'a', '}', ',', '\\'),
          (at, text) => {
            const result = read(good.slice(0, at) + text + good.slice(at + 1));
            if (result === undefined) return;
            expect([...result.resources.values()]).toEqual([...(original?.resources.values() ?? [])]);
            for (const name of result.resources.keys()) expect(modelPathProblem(name)).toBeUndefined();
          },
        ),
        RUNS,
      );
    });
  });
});
