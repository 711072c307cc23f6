import { beforeEach, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import type { BlobVerifier, Verifier } from '../../../src/domain/ports.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { requireLogged } from '../../../src/verify/sigstore-logged.ts';
import { createSigstoreVerifier } from '../../../src/verify/sigstore-verifier.ts';
import { timestampTrustOfPem } from '../../../src/verify/timestamp-trust.ts';
import { DAY } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import type { LogEntryJson } from '../../fakes/fake-log.ts';
import {
  FAKE_IDENTITY,
  FAKE_ISSUER,
  makeFakeInstance,
  type TrustedRootJson,
} from '../../fakes/fake-sigstore-instance.ts';
import { makeTimestampAuthority } from '../../fakes/fake-timestamp-authority.ts';
import {
  bytesOf,
  dsseV1BodyOf,
  forgeBundle,
  hashedRekordV2Body,
  STATEMENT_TYPE,
  type ForgedBundle,
} from '../../fakes/forge-bundle.ts';

const instance = makeFakeInstance();
forgeBundle(instance, { logs: [1, 2] });
const now = new Date();
const validity = { notBefore: new Date(now.getTime() - DAY), notAfter: new Date(now.getTime() + DAY) };
const [second, third] = [makeTimestampAuthority(validity), makeTimestampAuthority(validity)];
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The root of the instance with a second timestamp authority. */
function rootWith(change: (root: TrustedRootJson) => void = () => undefined): TrustedRootJson {
  const root = instance.trustedRoot();
  const certificates = second.chain.map((each) => ({ rawBytes: base64(each) }));
  root.timestampAuthorities.push({ ...root.timestampAuthorities[0]!, certChain: { certificates } });
  change(root);
  return root;
}

type Thresholds = Partial<Record<'tlogThreshold' | 'timestampThreshold' | 'sctThreshold', number>>;

async function codeOf(bundle: ForgedBundle, thresholds: Thresholds, trustedRoot = rootWith()) {
  const trust = { trustedRoot, identity: FAKE_IDENTITY, issuer: FAKE_ISSUER };
  return createSigstoreVerifier({ ...trust, ...thresholds })
    .then((verifier) => verifier.verify(bytesOf(bundle)))
    .then(
      () => 'accepted',
      (thrown: unknown) => (thrown as { readonly code: string }).code,
    );
}

function stamp(bundle: ForgedBundle, authority: typeof second, at = now): void {
  const signature = Buffer.from(bundle.dsseEnvelope.signatures[0]!.sig, 'base64');
  bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps.push({
    signedTimestamp: base64(authority.stamp(signature, { at })),
  });
}

/** Another entry of the second log, over the same signature. */
function anotherEntry(bundle: ForgedBundle): LogEntryJson {
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64');
  const body = hashedRekordV2Body({
    pae: preAuthEncoding(STATEMENT_TYPE, payload),
    signature: Buffer.from(bundle.dsseEnvelope.signatures[0]!.sig, 'base64'),
    certificate: Buffer.from(bundle.verificationMaterial.certificate.rawBytes, 'base64'),
  });
  return instance.rekorV2.append({ ...(body as object), comment: 'not the same bytes' });
}

describe('trap 14: a threshold of transparency logs', () => {
  it('is met by different logs, and not by two entries of one', async () => {
    const both = forgeBundle(instance, { logs: [1, 2] });
    expect(await codeOf(both, { tlogThreshold: 2 })).toBe('accepted');
    const one = forgeBundle(instance, { logs: [2] });
    one.verificationMaterial.tlogEntries.push(anotherEntry(one));
    expect(await codeOf(one, {})).toBe('accepted');
    expect(await codeOf(one, { tlogThreshold: 1 })).toBe('accepted');
    expect(await codeOf(one, { tlogThreshold: 2 })).toBe('signature-invalid');
    expect(await codeOf(forgeBundle(instance), { tlogThreshold: 2 })).toBe('signature-invalid');
  });

  it('does not count a log of the root twice that has two ids', async () => {
    const both = forgeBundle(instance, { logs: [1, 2] });
    const root = rootWith(({ tlogs }) => {
      const [first, other] = [tlogs[0]!, tlogs[1]!];
      tlogs.push({ ...other, publicKey: first.publicKey });
      tlogs.splice(1, 1);
    });
    expect(await codeOf(both, { tlogThreshold: 2 }, root)).toBe('invalid-input');
  });
});

describe('trap 14: a threshold of timestamp authorities', () => {
  it('is met by different authorities, and not by two stamps of one nor by the time of a log', async () => {
    const bundle = forgeBundle(instance, { logs: [1], at: now });
    expect(await codeOf(bundle, { timestampThreshold: 1 })).toBe('accepted');
    expect(await codeOf(bundle, { timestampThreshold: 2 })).toBe('signature-invalid');
    stamp(bundle, instance.tsa, new Date(now.getTime() + 3000));
    expect(await codeOf(bundle, {})).toBe('accepted');
    expect(await codeOf(bundle, { timestampThreshold: 2 })).toBe('signature-invalid');
    stamp(bundle, second);
    expect(await codeOf(bundle, { timestampThreshold: 2 })).toBe('accepted');
    const logged = forgeBundle(instance, { logs: [1], stamps: [] });
    expect(await codeOf(logged, {})).toBe('accepted');
    expect(await codeOf(logged, { timestampThreshold: 1 })).toBe('signature-invalid');
  });

  it('takes authorities that share a certificate for one, as after a renewal', async () => {
    const bundle = forgeBundle(instance);
    stamp(bundle, second);
    const joined = rootWith(({ timestampAuthorities: [one, other] }) => {
      other!.certChain.certificates.push(one!.certChain.certificates.at(-1)!);
    });
    expect(await codeOf(bundle, { timestampThreshold: 1 }, joined)).toBe('accepted');
    expect(await codeOf(bundle, { timestampThreshold: 2 }, joined)).toBe('invalid-input');
  });
});

describe('trap 14: a threshold of certificate logs', () => {
  it('is met by different logs, and a certificate that names one twice is refused', async () => {
    const by = (scts: readonly (0 | 1)[]) => forgeBundle(instance, { certificate: { scts } });
    expect(await codeOf(by([0, 1]), { sctThreshold: 2 })).toBe('accepted');
    expect(await codeOf(by([0]), { sctThreshold: 2 })).toBe('signer-untrusted');
    for (const thresholds of [{}, { sctThreshold: 1 }, { sctThreshold: 2 }]) {
      expect(await codeOf(by([1, 1]), thresholds)).toBe('signer-untrusted');
    }
  });
});

describe('a threshold that nothing can reach', () => {
  it.each<Thresholds>([
    { tlogThreshold: 3 },
    { timestampThreshold: 3 },
    { sctThreshold: 3 },
    { tlogThreshold: 0 },
    { sctThreshold: 1.5 },
    { timestampThreshold: -1 },
  ])('is refused before anything is verified: %j', async (thresholds) => {
    expect(await codeOf(forgeBundle(instance), thresholds)).toBe('invalid-input');
  });

  it('as one of logs for an instance without', async () => {
    const trust = { trustedRoot: rootWith(), identity: FAKE_IDENTITY, issuer: FAKE_ISSUER };
    const made = createSigstoreVerifier({ ...trust, requireLog: false, tlogThreshold: 1 });
    await expect(made).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('thresholds for a key', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const pem = (authority: typeof second) => timestampTrustOfPem(authority.chain.map(toPem).join(''));
  const payload = Buffer.from('{"signed":1}');
  type KeyBundle = {
    verificationMaterial: { tlogEntries: LogEntryJson[] };
    dsseEnvelope: { signatures: [{ sig: string }] };
  };
  let bundle: KeyBundle;
  const signWith = async (...authorities: readonly (typeof second)[]): Promise<Uint8Array> => {
    const signer = createKeySigner({
      privateKeyPem,
      stampSignature: (signature) =>
        Promise.resolve(authorities.map((each, index) => each.stamp(signature, { at: atSecond(index) }))),
    });
    return (await signer.sign(STATEMENT_TYPE, payload)).bytes;
  };
  const atSecond = (index: number) => new Date(now.getTime() + index * 1000);
  beforeEach(async () => {
    bundle = JSON.parse(Buffer.from(await signWith()).toString()) as KeyBundle;
  });
  const outcome = async (verifier: Verifier & BlobVerifier, bytes: Uint8Array) =>
    verifier.verify(bytes).then(
      () => 'accepted',
      (thrown: unknown) => (thrown as { readonly code: string }).code,
    );

  it('count different logs', async () => {
    const signature = Buffer.from(bundle.dsseEnvelope.signatures[0].sig, 'base64');
    const body = dsseV1BodyOf({ payload, signature, verifierPem: publicKeyPem }) as object;
    const [one, other] = [instance.rekorV1, instance.rekorV2];
    const demand = (tlogThreshold?: number) =>
      requireLogged(createKeyVerifier({ publicKeyPem }), {
        ...{ trustedRoot: rootWith(), publicKeyPem, clock: () => new Date(), tlogThreshold },
      });
    const entries = (...logs: readonly (typeof one)[]) => {
      bundle.verificationMaterial.tlogEntries = logs.map((log, index) =>
        log.append({ ...body, comment: String(index) }, { integratedAt: atSecond(index) }),
      );
      return bytesOf(bundle);
    };
    expect(await outcome(demand(2), entries(one, other))).toBe('accepted');
    const twice = entries(one, one);
    expect(await outcome(demand(), twice)).toBe('accepted');
    expect(await outcome(demand(2), twice)).toBe('signature-invalid');
    expect(() => demand(3)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });

  it('count different timestamp authorities', async () => {
    const timestampAuthorities = [pem(second), pem(third)];
    const demand = (timestampThreshold: number, trusted = timestampAuthorities) =>
      createKeyVerifier({ publicKeyPem, timestampAuthorities: trusted, timestampThreshold });
    expect(await outcome(demand(2), await signWith(second, third))).toBe('accepted');
    expect(await outcome(demand(2), await signWith(second, second))).toBe('signature-invalid');
    expect(await outcome(demand(1), await signWith(third))).toBe('accepted');
    expect(await outcome(demand(1), await signWith())).toBe('signature-invalid');
    // The same authority named twice is one.
    const same = demand(2, [pem(second), pem(second)]);
    expect(await outcome(same, await signWith(second, second))).toBe('invalid-input');
  });
});
