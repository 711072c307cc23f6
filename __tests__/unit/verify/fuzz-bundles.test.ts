import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAppError } from '../../../src/domain/errors.ts';
import type { Verifier } from '../../../src/domain/ports.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { createSigstoreVerifier } from '../../../src/verify/sigstore-verifier.ts';
import { FAKE_IDENTITY, FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { bytesOf, forgeBundle, type ForgedBundle } from '../../fakes/forge-bundle.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

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
