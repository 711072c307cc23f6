import { describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import { stateShape } from '../../../src/digest/digest-state.ts';
import { bundleShape, messageBundleShape, olderBundleShape } from '../../../src/domain/bundle-schema.ts';
import { int64, looseObject, readShape, type Shape } from '../../../src/domain/shape.ts';
import { legacyShape } from '../../../src/verify/legacy-payload.ts';
import { predicateShape } from '../../../src/verify/model-payload.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { seededRandom } from '../../fakes/mutate.ts';
import {
  bundleReference,
  legacyReference,
  messageBundleReference,
  olderBundleReference,
  predicateReference,
  stateReference,
} from '../../fakes/zod-reference.ts';

const verificationMaterial = {
  publicKey: { hint: 'h', rawBytes: 'AAAA', keyDetails: 'k' },
  certificate: { rawBytes: 'AAAA' },
  x509CertificateChain: { certificates: [{ rawBytes: 'AAAA' }] },
  tlogEntries: [
    {
      logIndex: '1',
      logId: { keyId: 'AAAA' },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: 1,
      inclusionPromise: { signedEntryTimestamp: 'AAAA' },
      inclusionProof: {
        ...{ logIndex: 0, rootHash: 'AAAA', treeSize: '9', hashes: ['AAAA'], checkpoint: { envelope: '' } },
      },
      canonicalizedBody: 'AAAA',
    },
  ],
  timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }] },
};
const dsseEnvelope = { payload: 'AAAA', payloadType: 'text', signatures: [{ sig: 'AAAA', keyid: '' }] };
const statement = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial,
  dsseEnvelope,
};
const older = { ...statement, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1' };
const messageSignature = { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' };
const sha256 = 'a'.repeat(64);
const stamp = { size: '1', mtimeNs: '2', ctimeNs: '3', ino: '4', dev: '5' };

const PAIRS: readonly (readonly [string, Shape<unknown>, z.ZodType, object])[] = [
  ['bundle', bundleShape, bundleReference, statement],
  ['older bundle', olderBundleShape, olderBundleReference, older],
  [
    'message bundle',
    messageBundleShape,
    messageBundleReference,
    { mediaType: older.mediaType, verificationMaterial, messageSignature },
  ],
  [
    'payload',
    predicateShape,
    predicateReference,
    {
      serialization: {
        ...{
          method: 'files',
          hash_type: 'sha256',
          allow_symlinks: false,
          shard_size: 1,
          ignore_paths: ['a'],
        },
      },
      resources: [{ name: 'a', algorithm: 'sha256', digest: sha256 }],
      digest_sources: { manifest: ['a'] },
      more: 1,
    },
  ],
  [
    'payload of model_signing 0.2',
    legacyShape,
    legacyReference,
    {
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://model_signing/Digests/v0.1',
      subject: [{ name: 'a', digest: { sha256 }, annotations: { actual_hash_algorithm: 'file-sha256' } }],
    },
  ],
  [
    'state file',
    stateShape,
    stateReference,
    { format: 'sallyport-digest-state/1', rootSha256: sha256, files: [{ path: 'a', sha256, ...stamp }] },
  ],
];

type Holder = Record<string | number, unknown>;

/** Every object and list in a value, the value first. */
function holdersIn(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersIn)];
}

const NUMBERS = [0, -0, 1, -1, 1.5, 2 ** 53 - 1, 2 ** 53, Infinity];
const TEXTS = [
  '',
  'a',
  '0',
  '12',
  '-1',
  '1'.repeat(20),
  '1'.repeat(21),
  ' 1',
  '1\n',
  'A'.repeat(64),
  'b'.repeat(64),
];
const LONG = [64, 65, 256, 257, 1024, 1025].map((length) => '\u00e9'.repeat(length));
const LISTS = [[], [null], ['AAAA'], ...[16, 17, 64, 65].map((length) => Array<string>(length).fill('AAAA'))];
const OTHERS = [
  null,
  true,
  false,
  {},
  { a: ['b'] },
  { ['k'.repeat(64)]: [] },
  { ['k'.repeat(65)]: [] },
  { a: 1 },
];
const VALUES: readonly unknown[] = [...NUMBERS, ...TEXTS, ...LONG, ...LISTS, ...OTHERS];

/** One change somewhere: another value, a key less, a key more, an item once more up to beyond any limit. */
function change(root: Holder, random: () => number): void {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const holder = pick(holdersIn(root));
  const keys = Object.keys(holder);
  const key = keys.length === 0 ? 'extra' : pick(keys);
  switch (Math.floor(random() * 5)) {
    case 0:
      delete holder[key];
      break;
    case 1:
      holder[pick(['extra', 'constructor', 'hint', 'logIndex', 'keyid'])] = structuredClone(pick(VALUES));
      break;
    case 2:
      if (Array.isArray(holder)) holder.push(...Array<unknown>(pick([1, 15, 16, 64])).fill(holder[0]));
      break;
    default:
      holder[key] = structuredClone(pick(VALUES));
  }
}

describe('a shape', () => {
  it.each(PAIRS)('of a %s accepts what zod accepts', (_name, shape, reference, valid) => {
    expect(readShape(shape, valid)).toEqual({ ok: true, value: valid });
    const random = seededRandom(7);
    const seen = { accepted: 0, refused: 0 };
    for (let round = 0; round < fuzzRuns(3_000); round += 1) {
      const changed = structuredClone(valid) as Holder;
      change(changed, random);
      if (random() < 0.3) change(changed, random);
      // As it would come from a file: JSON, and infinite numbers, which JSON.parse makes of 1e999.
      const text = JSON.stringify(changed, (_key, value: unknown) => (value === Infinity ? '1e999!' : value));
      const value: unknown = JSON.parse(text.replaceAll('"1e999!"', '1e999'));
      const parsed = reference.safeParse(value);
      const read = readShape(shape, value);
      if (read.ok !== parsed.success || (read.ok && !isDeepStrictEqual(read.value, parsed.data)))
        throw new Error(`they differ over ${text}`);
      seen[read.ok ? 'accepted' : 'refused'] += 1;
    }
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(5);
  });

  it.each([[], 'text', 1, null, undefined])('of an object is not that of %j', (value) => {
    for (const [, shape, reference] of PAIRS) {
      expect(readShape(shape, value).ok).toBe(false);
      expect(reference.safeParse(value).success).toBe(false);
    }
  });

  it('says what is wrong and where', () => {
    const problemOf = (value: object) => readShape(bundleShape, { ...statement, ...value });
    expect(problemOf({ mediaType: 'x' })).toMatchObject({
      error: { path: 'mediaType', message: expect.stringMatching(/^is not one of application/) },
    });
    expect(problemOf({ dsseEnvelope: { ...dsseEnvelope, signatures: [] } })).toEqual({
      ok: false,
      error: { path: 'dsseEnvelope.signatures', message: 'has fewer items than 1' },
    });
    expect(problemOf({ dsseEnvelope: { ...dsseEnvelope, signatures: [{ sig: '' }] } })).toEqual({
      ok: false,
      error: { path: 'dsseEnvelope.signatures.0.sig', message: 'is empty' },
    });
    expect(problemOf({ more: 1 })).toMatchObject({
      error: { path: '', message: 'has the unknown key "more"' },
    });
  });

  it('takes a number of a log as text or number, up to what both can hold', () => {
    const shape = looseObject({ at: int64() });
    const accepts = (at: unknown) => readShape(shape, { at }).ok;
    expect(['0', '9'.repeat(19), 0, 2 ** 53 - 1].every(accepts)).toBe(true);
    expect(['', '-1', '9'.repeat(20), -1, 0.5, 2 ** 53, Infinity, null].some(accepts)).toBe(false);
  });
});
