import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, sign as signBytes, type KeyObject } from 'node:crypto';
import { getCACertificates, rootCertificates, setDefaultCACertificates } from 'node:tls';
import { BUNDLE_MEDIA_TYPE } from '../../../src/domain/bundle-schema.ts';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import type { Verifier } from '../../../src/domain/ports.ts';
import { describeKey } from '../../../src/domain/signing-key.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import type { StampSignature } from '../../../src/sign/bundle-signer.ts';
import { createCertificateSigner, createKeySigner } from '../../../src/sign/key-signer.ts';
import {
  createCertificateVerifier,
  type CertificateVerifierOptions,
} from '../../../src/verify/certificate-verifier.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { timestampTrustOfPem, timestampTrustOfRoot } from '../../../src/verify/timestamp-trust.ts';
import {
  DAY,
  makeAuthority,
  type AuthorityOptions,
  type CompanyAuthority,
} from '../../fakes/company-authority.ts';
import { boolean, der, generalizedTime, integer, sequence } from '../../fakes/der-writer.ts';
import {
  altNames,
  authority,
  codeSigning,
  extendedKeyUsage,
  keyUsageAuthority,
  keyUsageSigning,
  p256,
  serverAuth,
  toPem,
  type KeyPair,
} from '../../fakes/fake-certificate.ts';
import { makeTimestampAuthority } from '../../fakes/fake-timestamp-authority.ts';

const root = makeAuthority();
const middle = root.issueAuthority();
const payload = Buffer.from('{"signed":true}');
const now = new Date();
const days = (count: number): Date => new Date(now.getTime() + count * DAY);

interface Case {
  readonly keys?: KeyPair;
  readonly issuer?: CompanyAuthority;
  readonly leaf?: AuthorityOptions;
  readonly chainPem?: string;
  readonly stampSignature?: StampSignature;
  /** When it is signed. */
  readonly signedAt?: Date;
}

const pkcs8 = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

async function sign(options: Case = {}): Promise<Uint8Array> {
  const keys = options.keys ?? p256();
  const { issuer = middle, chainPem = middle.pem, stampSignature, signedAt = now } = options;
  const signer = createCertificateSigner({
    privateKeyPem: pkcs8(keys.privateKey),
    certificatePem: toPem(issuer.issue(keys.publicKey, options.leaf)),
    ...(chainPem === '' ? {} : { chainPem }),
    ...(stampSignature === undefined ? {} : { stampSignature }),
    now: signedAt,
  });
  return (await signer.sign(STATEMENT_MEDIA_TYPE, payload)).bytes;
}

function verifierOf(options: Partial<CertificateVerifierOptions> = {}): Verifier {
  return createCertificateVerifier({
    rootsPem: root.pem,
    name: { kind: 'alt-name', value: 'release@acme.test' },
    clock: () => now,
    ...options,
  });
}

const untrusted = (words: RegExp): object =>
  expect.objectContaining({ code: 'signer-untrusted', message: expect.stringMatching(words) });

/** Signs without the checks of our own signer, as anybody else can. */
function forge(certificates: readonly Uint8Array[], keys: KeyPair, hash?: string): Uint8Array {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const pae = preAuthEncoding(STATEMENT_MEDIA_TYPE, payload);
  const own = hash ?? describeKey(keys.publicKey).hash;
  return Buffer.from(
    JSON.stringify({
      mediaType: BUNDLE_MEDIA_TYPE,
      verificationMaterial: {
        x509CertificateChain: { certificates: certificates.map((each) => ({ rawBytes: base64(each) })) },
      },
      dsseEnvelope: {
        payload: base64(payload),
        payloadType: STATEMENT_MEDIA_TYPE,
        signatures: [{ sig: base64(signBytes(own, pae, keys.privateKey)), keyid: '' }],
      },
    }),
  );
}

describe('a bundle with a certificate of a company of its own', () => {
  it.each(['P-256', 'P-384', 'P-521'])('verifies with an explicit root, on %s', async (namedCurve) => {
    const keys = generateKeyPairSync('ec', { namedCurve });
    const { signer, times } = await verifierOf().verify(await sign({ keys }));
    expect(times).toEqual([]);
    expect(signer).toEqual({
      kind: 'certificate',
      identity: 'release@acme.test',
      issuer: 'CN=company root',
      extensions: {},
      isOwnAuthority: true,
    });
  });

  it('verifies by its whole subject too, and with authorities from elsewhere', async () => {
    const name = { kind: 'subject', value: 'CN=release' } as const;
    const bundle = await sign({ chainPem: '' });
    await expect(verifierOf({ name }).verify(bundle)).rejects.toEqual(untrusted(/does not lead/));
    const { payload: signed } = await verifierOf({ name, intermediatesPem: middle.pem }).verify(bundle);
    expect(Buffer.from(signed)).toEqual(payload);
  });

  it('traps 18 and 19: is never accepted without a name, nor by a pattern or a part of it: everybody with a certificate could sign', async () => {
    expect(() => verifierOf({ name: { kind: 'alt-name', value: '' } })).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
    for (const value of [
      'release@acme.tes',
      'elease@acme.test',
      'release@acme.test.evil',
      'release.acme.test',
    ]) {
      const verifier = verifierOf({ name: { kind: 'alt-name', value } });
      await expect(verifier.verify(await sign())).rejects.toEqual(
        untrusted(/signed by .*release@acme\.test/),
      );
    }
    const subject = verifierOf({ name: { kind: 'subject', value: 'release' } });
    await expect(subject.verify(await sign())).rejects.toEqual(untrusted(/CN=release/));
  });

  it('is refused under another root, also one of the same name', async () => {
    const other = makeAuthority();
    await expect(verifierOf({ rootsPem: other.pem }).verify(await sign())).rejects.toEqual(
      untrusted(/does not lead to a trusted root/),
    );
  });

  it('trap 3: is refused as a key, and a key bundle is refused as a certificate', async () => {
    const keys = p256();
    const publicKeyPem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    await expect(createKeyVerifier({ publicKeyPem }).verify(await sign({ keys }))).rejects.toEqual(
      untrusted(/certificate/),
    );
    const byKey = await createKeySigner({ privateKeyPem: pkcs8(keys.privateKey) }).sign(
      STATEMENT_MEDIA_TYPE,
      payload,
    );
    await expect(verifierOf().verify(byKey.bytes)).rejects.toEqual(untrusted(/with a key/));
  });

  it('is refused when the payload, the signature or the certificate is another', async () => {
    const keys = p256();
    const stranger = p256();
    const bundle = forge([middle.issue(keys.publicKey), middle.der], stranger);
    await expect(verifierOf().verify(bundle)).rejects.toMatchObject({ code: 'signature-invalid' });
  });
});

describe('trap 10: validity', () => {
  it('of the leaf and of every authority is checked now when there is no trusted time', async () => {
    const keys = p256();
    const expired = { notBefore: days(-90), notAfter: days(-1) };
    const leaf = forge([middle.issue(keys.publicKey, expired), middle.der], keys);
    await expect(verifierOf().verify(leaf)).rejects.toEqual(untrusted(/CN=release is valid from/));
    const old = root.issueAuthority(expired);
    const below = forge([old.issue(keys.publicKey), old.der], keys);
    await expect(verifierOf().verify(below)).rejects.toEqual(untrusted(/CN=company signing is valid from/));
    const oldRoot = makeAuthority(expired);
    const underOld = forge([oldRoot.issue(keys.publicKey)], keys);
    await expect(verifierOf({ rootsPem: oldRoot.pem }).verify(underOld)).rejects.toEqual(
      untrusted(/CN=company root is valid from/),
    );
    const future = forge([middle.issue(keys.publicKey, { notBefore: days(1) }), middle.der], keys);
    await expect(verifierOf().verify(future)).rejects.toEqual(untrusted(/is valid from/));
  });

  const tsa = makeTimestampAuthority({ notBefore: days(-200), notAfter: days(100) });
  const tsaPem = tsa.chain.map(toPem).join('');
  const stampAt =
    (at: Date): StampSignature =>
    (signature) =>
      Promise.resolve([tsa.stamp(signature, { at })]);

  it('is checked at the trusted time when there is one, so a signature outlives its certificate', async () => {
    const leaf = { notBefore: days(-90), notAfter: days(-30) };
    const bundle = await sign({ leaf, signedAt: days(-60), stampSignature: stampAt(days(-60)) });
    await expect(verifierOf().verify(bundle)).rejects.toEqual(untrusted(/is valid from/));
    const timestampAuthorities = [timestampTrustOfPem(tsaPem)];
    const { times } = await verifierOf({ timestampAuthorities }).verify(bundle);
    expect(times.map(({ source, at }) => [source, Math.floor(at.getTime() / 1000)])).toEqual([
      ['timestamp-authority', Math.floor(days(-60).getTime() / 1000)],
    ]);
    const late = await sign({ leaf, signedAt: days(-60), stampSignature: stampAt(days(-10)) });
    await expect(verifierOf({ timestampAuthorities }).verify(late)).rejects.toEqual(
      untrusted(/is valid from/),
    );
  });

  it('trap 16: a stamp must be over this signature and by a trusted authority in its time', async () => {
    const timestampAuthorities = [timestampTrustOfPem(tsaPem)];
    const verifier = verifierOf({ timestampAuthorities });
    const other: StampSignature = () => Promise.resolve([tsa.stamp(Buffer.from('other'), { at: now })]);
    await expect(verifier.verify(await sign({ stampSignature: other }))).rejects.toMatchObject({
      code: 'signature-invalid',
    });
    const stranger = makeTimestampAuthority({ notBefore: days(-200), notAfter: days(100) });
    const foreign: StampSignature = (signature) => Promise.resolve([stranger.stamp(signature, { at: now })]);
    await expect(verifier.verify(await sign({ stampSignature: foreign }))).rejects.toMatchObject({
      code: 'trust-root',
    });
    const expired = await sign({ stampSignature: stampAt(days(-300)) });
    await expect(verifier.verify(expired)).rejects.toMatchObject({ code: 'trust-root' });
    const junk: StampSignature = () => Promise.resolve([Buffer.from('junk')]);
    await expect(verifier.verify(await sign({ stampSignature: junk }))).rejects.toMatchObject({
      code: 'malformed',
    });
    await expect(
      verifierOf({ timestampAuthorities, requireTimestamp: true }).verify(await sign()),
    ).rejects.toMatchObject({ code: 'signature-invalid' });
  });

  it('trap 15: an authority of a trusted root counts only in its window', async () => {
    const json = (start: Date, end?: Date): object => ({
      timestampAuthorities: [
        {
          certChain: { certificates: tsa.chain.map((each) => ({ rawBytes: each.toString('base64') })) },
          validFor: { start: start.toISOString(), ...(end === undefined ? {} : { end: end.toISOString() }) },
        },
      ],
    });
    const bundle = await sign({ stampSignature: stampAt(days(-5)) });
    const inTime = verifierOf({ timestampAuthorities: timestampTrustOfRoot(json(days(-10))) });
    expect((await inTime.verify(bundle)).times).toHaveLength(1);
    for (const window of [json(days(-4)), json(days(-10), days(-6))]) {
      const verifier = verifierOf({ timestampAuthorities: timestampTrustOfRoot(window) });
      await expect(verifier.verify(bundle)).rejects.toMatchObject({ code: 'trust-root' });
    }
    expect(() =>
      timestampTrustOfRoot({ timestampAuthorities: [{ certChain: { certificates: [] } }] }),
    ).toThrow(expect.objectContaining({ code: 'trust-root' }));
  });

  it('trap 46: any number of digits behind the second is read', async () => {
    for (const fraction of ['', '5', '25', '125', '123456']) {
      const stampSignature: StampSignature = (signature) =>
        Promise.resolve([tsa.stamp(signature, { at: now, fraction })]);
      const timestampAuthorities = [timestampTrustOfPem(tsaPem)];
      const { times } = await verifierOf({ timestampAuthorities }).verify(await sign({ stampSignature }));
      expect(times).toHaveLength(1);
    }
  });

  it('trap 46: times of a certificate count with any digits behind the second, and not when they are none', async () => {
    const keys = p256();
    const verifyWith = async (from: Buffer, to: Buffer): Promise<string> => {
      const leaf = middle.issue(keys.publicKey, { validity: [from, to] });
      const bundle = forge([leaf, middle.der], keys);
      return await verifierOf()
        .verify(bundle)
        .then(
          () => 'accepted',
          (thrown: unknown) => (thrown as { readonly code: string }).code,
        );
    };
    for (const fraction of ['', '5', '25', '123456']) {
      const time = (at: Date): Buffer => generalizedTime(at, fraction);
      expect(await verifyWith(time(days(-1)), time(days(1)))).toBe('accepted');
      expect(await verifyWith(time(days(-2)), time(days(-1)))).toBe('signer-untrusted');
      expect(await verifyWith(time(days(1)), time(days(2)))).toBe('signer-untrusted');
    }
    // Longer than OpenSSL needs to take it for a time, and none: not "valid for ever".
    const none = der(0x18, Buffer.from('20261399000000Z'));
    expect(await verifyWith(generalizedTime(days(-1)), none)).toBe('malformed');
    expect(await verifyWith(none, generalizedTime(days(1)))).toBe('malformed');
    expect(await verifyWith(none, none)).toBe('malformed');
  });

  it('a key bundle has a trusted time as well when its authority is named', async () => {
    const keys = p256();
    const publicKeyPem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const signer = createKeySigner({ privateKeyPem: pkcs8(keys.privateKey), stampSignature: stampAt(now) });
    const { bytes } = await signer.sign(STATEMENT_MEDIA_TYPE, payload);
    expect((await createKeyVerifier({ publicKeyPem }).verify(bytes)).times).toEqual([]);
    const timestampAuthorities = [timestampTrustOfPem(tsaPem)];
    const { times } = await createKeyVerifier({ publicKeyPem, timestampAuthorities }).verify(bytes);
    expect(times).toHaveLength(1);
    const required = createKeyVerifier({ publicKeyPem, timestampAuthorities, requireTimestamp: true });
    const plain = await createKeySigner({ privateKeyPem: pkcs8(keys.privateKey) }).sign(
      STATEMENT_MEDIA_TYPE,
      payload,
    );
    await expect(required.verify(plain.bytes)).rejects.toMatchObject({ code: 'signature-invalid' });
  });
});

describe('what a certificate must be', () => {
  const name = altNames('release@acme.test');
  const keys = p256();

  it('trap 6: of a key on a curve of ours, signed with its hash', async () => {
    for (const [curve, hash] of [
      ['P-384', 'sha256'],
      ['P-521', 'sha256'],
      ['P-256', 'sha384'],
    ] as const) {
      const pair = generateKeyPairSync('ec', { namedCurve: curve });
      const certificates = [middle.issue(pair.publicKey), middle.der];
      const bundle = forge(certificates, pair, hash);
      await expect(verifierOf().verify(bundle)).rejects.toMatchObject({ code: 'signature-invalid' });
      expect((await verifierOf().verify(forge(certificates, pair))).signer.kind).toBe('certificate');
    }
    const odd = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    for (const pair of [odd, rsa]) {
      const bundle = forge([middle.issue(pair.publicKey), middle.der], pair, 'sha256');
      await expect(verifierOf().verify(bundle)).rejects.toEqual(untrusted(/not supported/));
    }
  });

  it('trap 11: under a root that was named: none of the web, and no root at all is an error', async () => {
    for (const rootsPem of ['', '\n']) {
      expect(() => verifierOf({ rootsPem })).toThrow(expect.objectContaining({ code: 'invalid-key' }));
    }
    const web = rootCertificates.slice(0, 20).join('\n');
    await expect(verifierOf({ rootsPem: web }).verify(await sign())).rejects.toEqual(
      untrusted(/does not lead to a trusted root/),
    );
    // Trusted by this process when it speaks to web servers, and by nobody here.
    const before = getCACertificates('default');
    try {
      setDefaultCACertificates([...before, makeAuthority().pem, root.pem]);
      const elsewhere = verifierOf({ rootsPem: makeAuthority().pem });
      await expect(elsewhere.verify(await sign())).rejects.toEqual(untrusted(/does not lead/));
    } finally {
      setDefaultCACertificates(before);
    }
  });

  it('trap 11: for code signing, not for servers or for nothing in particular', async () => {
    for (const extensions of [
      [keyUsageSigning, serverAuth, name],
      [keyUsageSigning, name],
    ]) {
      const bundle = forge([middle.issue(keys.publicKey, { extensions }), middle.der], keys);
      await expect(verifierOf().verify(bundle)).rejects.toEqual(untrusted(/not for code signing/));
    }
  });

  it('trap 12: not one of an authority, and only an authority issues', async () => {
    const asAuthority = [authority, keyUsageAuthority, codeSigning, name];
    const own = forge([middle.issue(keys.publicKey, { extensions: asAuthority }), middle.der], keys);
    await expect(verifierOf().verify(own)).rejects.toEqual(untrusted(/is one of an authority/));
    // A signer that issues: its own certificate is fine, but it may not make others.
    const signer = makeAuthority({ name: 'release' });
    const certified = middle.issue(signer.keys.publicKey);
    const bundle = forge([signer.issue(keys.publicKey), certified, middle.der], keys);
    await expect(verifierOf().verify(bundle)).rejects.toEqual(untrusted(/does not lead/));
  });

  it('is allowed by every authority above it: usage, depth, critical extensions', async () => {
    const cases: readonly (readonly [RegExp, CompanyAuthority])[] = [
      [
        /does not allow code signing/,
        root.issueAuthority({ extensions: [authority, keyUsageAuthority, serverAuth] }),
      ],
      [/signs certificates but is not/, root.issueAuthority({ extensions: [codeSigning] })],
      [
        /unknown critical extension 2\.5\.29\.30/,
        root.issueAuthority({
          extensions: [authority, keyUsageAuthority, { oid: '2.5.29.30', critical: true, value: sequence() }],
        }),
      ],
    ];
    for (const [words, issuer] of cases) {
      const bundle = forge([issuer.issue(keys.publicKey), issuer.der], keys);
      await expect(verifierOf().verify(bundle)).rejects.toEqual(untrusted(words));
    }
    const flat = { oid: '2.5.29.19', critical: true, value: sequence(boolean(true), integer(0)) };
    const top = root.issueAuthority({ name: 'top', extensions: [flat, keyUsageAuthority] });
    const low = top.issueAuthority({ name: 'low' });
    const direct = forge([top.issue(keys.publicKey), top.der], keys);
    expect((await verifierOf().verify(direct)).signer).toMatchObject({ issuer: 'CN=company root' });
    const deep = forge([low.issue(keys.publicKey), low.der, top.der], keys);
    await expect(verifierOf().verify(deep)).rejects.toEqual(untrusted(/more authorities below it/));
    const any = root.issueAuthority({
      extensions: [authority, keyUsageAuthority, extendedKeyUsage('2.5.29.37.0')],
    });
    const allowed = forge([any.issue(keys.publicKey), any.der], keys);
    expect((await verifierOf().verify(allowed)).signer).toMatchObject({ kind: 'certificate' });
  });

  it('trap 12: may call itself like its issuer, as the vectors of OMS do, and a root in a bundle is not believed', async () => {
    const below = root.issueAuthority({ name: 'same name' });
    const leaf = below.issue(keys.publicKey, { name: 'same name' });
    const bundle = forge([leaf, below.der], keys);
    expect((await verifierOf().verify(bundle)).signer).toMatchObject({ issuer: 'CN=company root' });
    const evil = makeAuthority();
    const withRoot = forge([evil.issue(keys.publicKey), evil.der], keys);
    await expect(verifierOf().verify(withRoot)).rejects.toEqual(untrusted(/does not lead/));
  });
});

describe('the certificate signer', () => {
  const keys = p256();
  const privateKeyPem = pkcs8(keys.privateKey);
  const certificatePem = toPem(middle.issue(keys.publicKey));
  const make =
    (change: object): (() => unknown) =>
    () =>
      createCertificateSigner({ privateKeyPem, certificatePem, now, ...change });

  it.each<[string, object, RegExp]>([
    [
      'the certificate of another key',
      { certificatePem: toPem(middle.issue(p256().publicKey)) },
      /another key/,
    ],
    [
      'an authority',
      { certificatePem: middle.pem, privateKeyPem: pkcs8(middle.keys.privateKey) },
      /not one of a signer/,
    ],
    [
      'no code signing',
      { certificatePem: toPem(middle.issue(keys.publicKey, { extensions: [keyUsageSigning] })) },
      /not for code signing/,
    ],
    ['a certificate that has expired', { now: days(1000) }, /not now/],
    ['a chain of strangers', { chainPem: makeAuthority().issueAuthority().pem }, /did not issue/],
    ['a private key among the certificates', { chainPem: privateKeyPem }, /private key/],
    ['no certificate', { certificatePem: '' }, /no certificate/],
  ])('refuses %s, which nobody could verify later', (_what, change, words) => {
    expect(make(change)).toThrow(
      expect.objectContaining({ code: 'invalid-key', message: expect.stringMatching(words) }),
    );
  });

  it('leaves the root out of the bundle and says who it is', async () => {
    const signer = createCertificateSigner({
      privateKeyPem,
      certificatePem,
      chainPem: middle.pem + root.pem,
      now,
    });
    expect(await signer.identity()).toMatchObject({
      identity: 'release@acme.test',
      issuer: 'CN=company root',
    });
    const { bytes } = await signer.sign(STATEMENT_MEDIA_TYPE, payload);
    const json = JSON.parse(Buffer.from(bytes).toString()) as {
      verificationMaterial: { x509CertificateChain: { certificates: unknown[] } };
    };
    expect(json.verificationMaterial.x509CertificateChain.certificates).toHaveLength(2);
    expect((await verifierOf().verify(bytes)).signer).toMatchObject({ identity: 'release@acme.test' });
  });
});
