import { beforeAll, describe, expect, it } from '@jest/globals';
import { sign } from 'node:crypto';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import type { BlobVerifier, Verifier } from '../../../src/domain/ports.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import type { LegacyStored } from '../../../src/verify/legacy-bundle.ts';
import { verifyLegacyAttestations, verifyLegacySignatures } from '../../../src/verify/legacy-image.ts';
import { createSigstoreVerifier } from '../../../src/verify/sigstore-verifier.ts';
import { p256, sha256, toPem } from '../../fakes/fake-certificate.ts';
import { FAKE_IDENTITY, FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

const DIGEST = `sha256:${sha256Hex('image')}`;
const keys = p256();
const publicKeyPem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const byKey = new Map([['key', createKeyVerifier({ publicKeyPem })]]);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const payloadOf = (digest = DIGEST, change: object = {}): Buffer =>
  Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': 'anything/at/all' },
        image: { 'docker-manifest-digest': digest },
        type: 'cosign container image signature',
        ...change,
      },
      optional: { stage: 'prod', count: 1 },
    }),
  );

function layerOf(bytes: Buffer, annotations: Record<string, string> = {}): LegacyStored {
  return {
    name: 'sig[0]',
    mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
    bytes,
    annotations: {
      'dev.cosignproject.cosign/signature': base64(sign('sha256', bytes, keys.privateKey)),
      ...annotations,
    },
  };
}

function verify(layer: LegacyStored, signers: ReadonlyMap<string, Verifier & BlobVerifier> = byKey) {
  return verifyLegacySignatures({ digest: DIGEST, layers: [layer], signers });
}

describe('a container signature of cosign before version 3', () => {
  it('trap 27: counts when the key signed the digest, whatever docker-reference says, with its annotations', async () => {
    expect(await verify(layerOf(payloadOf()))).toMatchObject({
      signatures: [{ signerName: 'key', format: 'legacy', annotations: { stage: 'prod' } }],
      rejected: [],
    });
  });

  it.each<[string, LegacyStored, RegExp]>([
    ['signs another digest', layerOf(payloadOf(`sha256:${sha256Hex('other')}`)), /another digest/],
    [
      'is another kind of document',
      layerOf(payloadOf(DIGEST, { type: 'atomic container signature' })),
      /not that of/,
    ],
    [
      'spells the digest in another way',
      layerOf(payloadOf(DIGEST, { image: { 'Docker-manifest-digest': DIGEST } })),
      /not that of/,
    ],
    [
      'has the digest twice',
      layerOf(Buffer.from(payloadOf().toString().replace('"image":', '"image":{},"image":'))),
      /twice/,
    ],
    [
      'has the signature of other bytes',
      { ...layerOf(payloadOf()), bytes: payloadOf(DIGEST, { x: 1 }) },
      /does not verify/,
    ],
    ['has no signature', layerOf(payloadOf(), { 'dev.cosignproject.cosign/signature': '' }), /./],
    ['is of another type', { ...layerOf(payloadOf()), mediaType: 'text/plain' }, /text\/plain/],
    [
      'brings a log entry that is none',
      layerOf(payloadOf(), { 'dev.sigstore.cosign/bundle': '{}' }),
      /log entry/,
    ],
  ])('does not count when it %s', async (_what, layer, words) => {
    expect(await verify(layer)).toMatchObject({
      signatures: [],
      rejected: [{ name: 'sig[0]', reason: expect.stringMatching(words) }],
    });
  });
});

describe('a keyless signature of cosign before version 3', () => {
  const instance = makeFakeInstance();
  const at = new Date();
  let signers: ReadonlyMap<string, Verifier & BlobVerifier>;
  beforeAll(async () => {
    const trustedRoot = instance.trustedRoot();
    const verifier = await createSigstoreVerifier({
      trustedRoot,
      identity: FAKE_IDENTITY,
      issuer: FAKE_ISSUER,
    });
    signers = new Map([['workflow', verifier]]);
  });

  function keyless(bytes: Buffer, { logged = bytes } = {}): LegacyStored {
    const leaf = p256();
    const certificate = instance.issue({ at, publicKey: leaf.publicKey });
    const signature = sign('sha256', bytes, leaf.privateKey);
    const pem = toPem(certificate);
    const entry = instance.rekorV1.append(
      {
        apiVersion: '0.0.1',
        kind: 'hashedrekord',
        spec: {
          data: { hash: { algorithm: 'sha256', value: sha256(logged).toString('hex') } },
          signature: { content: base64(signature), publicKey: { content: base64(Buffer.from(pem)) } },
        },
      },
      { integratedAt: at },
    );
    const log = {
      SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
      Payload: {
        body: entry.canonicalizedBody,
        integratedTime: Number(entry.integratedTime),
        logIndex: Number(entry.logIndex ?? 0),
        logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
      },
    };
    return layerOf(bytes, {
      'dev.cosignproject.cosign/signature': base64(signature),
      'dev.sigstore.cosign/certificate': pem,
      'dev.sigstore.cosign/bundle': JSON.stringify(log),
    });
  }

  it('counts with the promise of the log, and its time is trusted', async () => {
    const { signatures, rejected } = await verify(keyless(payloadOf()), signers);
    expect(rejected).toEqual([]);
    expect(signatures).toMatchObject([
      { signer: { identity: FAKE_IDENTITY, issuer: FAKE_ISSUER }, times: [{ source: 'transparency-log' }] },
    ]);
  });

  it('traps 1 and 13: does not count with the entry of another signature, with a changed time, or with none', async () => {
    const layer = keyless(payloadOf());
    const log = 'dev.sigstore.cosign/bundle';
    const text = layer.annotations[log] ?? '';
    const parsed = JSON.parse(text) as { Payload: { integratedTime: number } };
    parsed.Payload.integratedTime -= 1;
    const other = keyless(payloadOf()).annotations[log] ?? '';
    const cases = [
      { ...layer.annotations, [log]: JSON.stringify(parsed) },
      { ...layer.annotations, [log]: other },
      Object.fromEntries(Object.entries(layer.annotations).filter(([key]) => key !== log)),
    ];
    for (const annotations of cases) {
      expect((await verify({ ...layer, annotations }, signers)).signatures).toEqual([]);
    }
    expect(
      (await verify(keyless(payloadOf(), { logged: Buffer.from('other') }), signers)).signatures,
    ).toEqual([]);
  });

  it('trap 2: is not believed by a key, and a key in the place of the certificate by nobody', async () => {
    const layer = keyless(payloadOf());
    expect((await verify(layer)).signatures).toEqual([]);
    const annotations = { ...layer.annotations, 'dev.sigstore.cosign/certificate': publicKeyPem };
    for (const trusted of [signers, byKey]) {
      expect((await verify({ ...layer, annotations }, trusted)).signatures).toEqual([]);
    }
  });

  it('does not count after damage to any annotation', async () => {
    const layer = keyless(payloadOf());
    const random = seededRandom(7);
    for (let round = 0; round < 150; round += 1) {
      const names = Object.keys(layer.annotations);
      const name = names[round % names.length] ?? '';
      const damaged = mutate(Buffer.from(layer.annotations[name] ?? ''), random).toString('latin1');
      const result = await verify(
        { ...layer, annotations: { ...layer.annotations, [name]: damaged } },
        signers,
      );
      // White space in PEM and JSON is not damage.
      if (result.signatures.length > 0) {
        expect(damaged.replaceAll(/\s/g, '')).toBe(layer.annotations[name]?.replaceAll(/\s/g, ''));
      }
    }
  });
});

describe('an attestation of cosign before version 3', () => {
  const statement = (change: object = {}): object => ({
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: 'https://acme.test/scan',
    subject: [{ name: 'registry.test/x', digest: { sha256: sha256Hex('image') } }],
    predicate: { ok: true },
    ...change,
  });
  function attested(value: object): LegacyStored {
    const payload = Buffer.from(JSON.stringify(value));
    const sig = base64(sign('sha256', preAuthEncoding(STATEMENT_MEDIA_TYPE, payload), keys.privateKey));
    const envelope = {
      payloadType: STATEMENT_MEDIA_TYPE,
      payload: base64(payload),
      signatures: [{ keyid: '', sig }],
    };
    return {
      name: 'att[0]',
      mediaType: 'application/vnd.dsse.envelope.v1+json',
      bytes: Buffer.from(JSON.stringify(envelope)),
      annotations: {},
    };
  }
  const read = (layer: LegacyStored) =>
    verifyLegacyAttestations({ digest: DIGEST, layers: [layer], signers: byKey });

  it('is read in either version of the statement', async () => {
    for (const type of ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1']) {
      const { attestations } = await read(attested(statement({ _type: type })));
      expect(attestations).toMatchObject([
        { signerName: 'key', statement: { predicateType: 'https://acme.test/scan' } },
      ]);
    }
  });

  it('is refused about another digest, of another signer, of another type, and is never a signature', async () => {
    const other = statement({ subject: [{ digest: { sha256: sha256Hex('other') } }] });
    expect((await read(attested(other))).attestations).toEqual([]);
    expect((await read(attested(statement({ _type: 'x' })))).attestations).toEqual([]);
    expect((await verify(attested(statement()))).signatures).toEqual([]);
    const stranger = createKeyVerifier({
      publicKeyPem: p256().publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    });
    const signers = new Map([['stranger', stranger]]);
    const { attestations } = await verifyLegacyAttestations({
      digest: DIGEST,
      layers: [attested(statement())],
      signers,
    });
    expect(attestations).toEqual([]);
  });
});
