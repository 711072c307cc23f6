import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import {
  createSigstoreVerifier,
  publicGoodTrustedRoot,
  type SigstoreVerifierOptions,
} from '../../../src/verify/sigstore-verifier.ts';
import {
  altNames,
  authority,
  codeSigning,
  fulcioText,
  keyUsageSigning,
  p256,
  serverAuth,
  spki,
  type Extension,
} from '../../fakes/fake-certificate.ts';
import {
  FAKE_IDENTITY,
  FAKE_ISSUER,
  makeFakeInstance,
  type TrustedRootJson,
} from '../../fakes/fake-sigstore-instance.ts';
import {
  bytesOf,
  dsseV1Body,
  forgeBundle,
  hashedRekordV2Body,
  type ForgedBundle,
  type ForgeOptions,
  type SignedParts,
} from '../../fakes/forge-bundle.ts';

const HOUR_MS = 3_600_000;
const instance = makeFakeInstance();
// The first entry of a log has no hashes and index 0; the traps below want a tree.
forgeBundle(instance, { logs: [1, 2] });

type Options = Partial<SigstoreVerifierOptions> & { readonly change?: (root: TrustedRootJson) => void };

/** The verifier without options, which most tests ask: made once, as by a gate that reads many bundles. */
let plain: ReturnType<typeof createSigstoreVerifier> | undefined;

async function verifierFor(options: Options = {}) {
  return Object.keys(options).length > 0 ? makeVerifier(options) : (plain ??= makeVerifier({}));
}

async function makeVerifier({ change, ...options }: Options) {
  const trustedRoot = instance.trustedRoot();
  change?.(trustedRoot);
  return createSigstoreVerifier({ trustedRoot, identity: FAKE_IDENTITY, issuer: FAKE_ISSUER, ...options });
}

async function codeOf(bundle: unknown, options: Options = {}): Promise<unknown> {
  const verifier = await verifierFor(options);
  return verifier.verify(bytesOf(bundle)).then(
    () => 'accepted',
    (thrown: unknown) => (thrown as { readonly code?: unknown }).code,
  );
}

function forged(options: ForgeOptions = {}, change?: (bundle: ForgedBundle) => void): ForgedBundle {
  const bundle = forgeBundle(instance, options);
  change?.(bundle);
  return bundle;
}

/** What a log entry of a bundle is made of. */
function partsOf({ dsseEnvelope, verificationMaterial }: ForgedBundle): SignedParts {
  const payload = Buffer.from(dsseEnvelope.payload, 'base64');
  return {
    payload,
    pae: preAuthEncoding(dsseEnvelope.payloadType, payload),
    signature: Buffer.from(dsseEnvelope.signatures[0]!.sig, 'base64'),
    certificate: Buffer.from(verificationMaterial.certificate.rawBytes, 'base64'),
  };
}
const otherContent = { payload: Buffer.from('{"other":1}'), pae: preAuthEncoding('x', Buffer.from('other')) };

const withExtensions = (...extensions: readonly Extension[]) => ({ certificate: { extensions } });
const usual = [keyUsageSigning, codeSigning, altNames(FAKE_IDENTITY), fulcioText(8, FAKE_ISSUER)];

describe('sigstore verifier', () => {
  it('gives the signer with its extensions under their names, and the times', async () => {
    const extraExtensions = [
      fulcioText(9, 'https://github.com/acme/models/.github/workflows/release.yml@refs/heads/main'),
      fulcioText(11, 'github-hosted'),
      fulcioText(12, 'https://github.com/acme/models'),
      fulcioText(13, '1'.repeat(40)),
      fulcioText(14, 'refs/heads/main'),
      fulcioText(15, '202'),
      fulcioText(17, '303'),
      fulcioText(20, 'push'),
      { oid: '1.3.6.1.4.1.57264.1.5', value: Buffer.from('acme/models') },
      { oid: '1.3.6.1.4.1.57264.1.99', value: Buffer.from('unknown') },
    ];
    const bundle = forged({ certificate: { extraExtensions }, logs: [1, 2], stamps: [''] });
    const { signer, times } = await (await verifierFor()).verify(bytesOf(bundle));
    expect(signer).toEqual({
      kind: 'certificate',
      identity: FAKE_IDENTITY,
      issuer: FAKE_ISSUER,
      extensions: {
        buildSignerUri: 'https://github.com/acme/models/.github/workflows/release.yml@refs/heads/main',
        runnerEnvironment: 'github-hosted',
        sourceRepositoryUri: 'https://github.com/acme/models',
        sourceRepositoryDigest: '1'.repeat(40),
        sourceRepositoryRef: 'refs/heads/main',
        sourceRepositoryIdentifier: '202',
        sourceRepositoryOwnerIdentifier: '303',
        buildTrigger: 'push',
        githubWorkflowRepository: 'acme/models',
      },
    });
    expect(times.map(({ source }) => source).sort()).toEqual(['timestamp-authority', 'transparency-log']);
  });

  it('accepts the first entry of a log, whose zero fields are left out', async () => {
    const fresh = makeFakeInstance('127.0.0.2');
    const bundle = forgeBundle(fresh);
    expect(bundle.verificationMaterial.tlogEntries[0]).not.toHaveProperty('logIndex');
    expect(await codeOf(bundle, { trustedRoot: fresh.trustedRoot() })).toBe('accepted');
  });

  it.each(['', '1', '12', '123', '123456'])(
    'trap 46, reads a time with the fraction "%s"',
    async (fraction) => {
      expect(await codeOf(forged({ stamps: [fraction] }))).toBe('accepted');
    },
  );

  it('knows the public-good root without network', async () => {
    const trustedRoot = await publicGoodTrustedRoot();
    expect(await codeOf(forged(), { trustedRoot })).toBe('signer-untrusted');
  });
});

describe('bundle and signature traps', () => {
  it.each([1, 2] as const)('trap 1, log entry of another bundle (Rekor v%i)', async (generation) => {
    const other = forged({ logs: [generation], payload: Buffer.from('{"other":1}') });
    const bundle = forged({}, (each) => {
      each.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
    });
    expect(await codeOf(bundle)).toBe('signature-invalid');
  });

  it.each([
    ['signature', 1],
    ['signature', 2],
    ['content', 1],
    ['content', 2],
  ] as const)(
    'trap 1, log entry whose %s alone is of another bundle (Rekor v%i)',
    async (part, generation) => {
      const other = partsOf(forged());
      const bundle = forged({ logs: [] });
      const own = partsOf(bundle);
      const logged =
        part === 'signature' ? { ...own, signature: other.signature } : { ...own, ...otherContent };
      const entryOf = (parts: typeof own) =>
        generation === 1
          ? instance.rekorV1.append(dsseV1Body(parts), { integratedAt: new Date() })
          : instance.rekorV2.append(hashedRekordV2Body(parts));
      bundle.verificationMaterial.tlogEntries = [entryOf(own)];
      expect(await codeOf(bundle)).toBe('accepted');
      bundle.verificationMaterial.tlogEntries = [entryOf(logged)];
      expect(await codeOf(bundle)).toBe('signature-invalid');
    },
  );

  it.each([1, 2] as const)(
    'trap 1, log entry with this signature but the key of another (Rekor v%i)',
    async (generation) => {
      const keys = p256();
      const certificateDer = instance.issue({ publicKey: keys.publicKey });
      const bundle = forged({ keys, certificateDer });
      const certificate = instance.issue({ publicKey: p256().publicKey });
      const parts = { ...partsOf(bundle), certificate };
      const entry =
        generation === 1
          ? instance.rekorV1.append(dsseV1Body(parts), { integratedAt: new Date() })
          : instance.rekorV2.append(hashedRekordV2Body(parts));
      bundle.verificationMaterial.tlogEntries = [entry];
      expect(await codeOf(bundle)).toBe('signature-invalid');
    },
  );

  it('trap 2, a bare public key in the certificate field', async () => {
    const keys = p256();
    expect(await codeOf(forged({ keys, certificateDer: spki(keys.publicKey) }))).toBe('malformed');
  });

  it('trap 3, a key bundle does not verify as an identity', async () => {
    const verifier = await verifierFor();
    const signed = await createKeySigner(generateKeyPair()).sign('application/json', Buffer.from('{}'));
    await expect(verifier.verify(signed.bytes)).rejects.toMatchObject({ code: 'signer-untrusted' });
  });

  it('trap 4, no signature and two signatures', async () => {
    const none = forged({}, (each) => (each.dsseEnvelope.signatures = []));
    const two = forged({}, (each) => each.dsseEnvelope.signatures.push(each.dsseEnvelope.signatures[0]!));
    expect(await codeOf(none)).toBe('malformed');
    expect(await codeOf(two)).toBe('malformed');
  });

  it('trap 5, swapped payload type', async () => {
    const bundle = forged({}, (each) => (each.dsseEnvelope.payloadType = 'application/json'));
    expect(await codeOf(bundle)).toBe('signature-invalid');
  });

  it('trap 6, hash that does not belong to the curve, and a curve that is none of ours', async () => {
    const curve = (namedCurve: string, hash: string) =>
      codeOf(forged({ keys: generateKeyPairSync('ec', { namedCurve }), hash, logs: [1] }));
    for (const [own, hash] of [
      ['P-256', 'sha256'],
      ['P-384', 'sha384'],
      ['P-521', 'sha512'],
    ] as const) {
      expect(await curve(own, hash)).toBe('accepted');
      for (const other of ['sha256', 'sha384', 'sha512'].filter((each) => each !== hash)) {
        expect(await curve(own, other)).toBe('signature-invalid');
      }
    }
    expect(await curve('secp256k1', 'sha256')).toBe('signer-untrusted');
  });

  it('changed payload, also when the log would still match', async () => {
    const bundle = forged({}, (each) => (each.dsseEnvelope.payload = Buffer.from('{}').toString('base64')));
    expect(await codeOf(bundle)).toBe('signature-invalid');
    const unlogged = { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, tlogEntries: [] } };
    expect(await codeOf(unlogged, { requireLog: false })).toBe('signature-invalid');
  });

  it('message signatures are not statements', async () => {
    const { dsseEnvelope: _dropped, ...rest } = forged();
    const messageSignature = { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' };
    expect(await codeOf({ ...rest, messageSignature })).toBe('malformed');
  });
});

describe('certificate, time and log traps', () => {
  it('trap 10, certificate that had expired when it signed', async () => {
    const bundle = forged({ certificate: { at: new Date(Date.now() - HOUR_MS) } });
    expect(await codeOf(bundle)).toBe('signer-untrusted');
  });

  it('trap 10, certificate authority that had expired, though the signer had not', async () => {
    const end = new Date(Date.now() - HOUR_MS).toISOString();
    const change = (root: TrustedRootJson) => (root.certificateAuthorities[0]!.validFor.end = end);
    expect(await codeOf(forged(), { change })).toBe('signer-untrusted');
  });

  it('trap 11, certificate of a TLS server', async () => {
    expect(await codeOf(forged(withExtensions(...usual)))).toBe('accepted');
    const extensions = withExtensions(
      keyUsageSigning,
      serverAuth,
      altNames(FAKE_IDENTITY),
      fulcioText(8, FAKE_ISSUER),
    );
    expect(await codeOf(forged(extensions))).toBe('signer-untrusted');
  });

  it('trap 11, certificate for no purpose at all', async () => {
    const extensions = withExtensions(keyUsageSigning, altNames(FAKE_IDENTITY), fulcioText(8, FAKE_ISSUER));
    expect(await codeOf(forged(extensions))).toBe('signer-untrusted');
  });

  it('trap 12, signer that is an authority, and the authority itself', async () => {
    expect(await codeOf(forged(withExtensions(authority, ...usual)))).toBe('signer-untrusted');
    const itself = forged({ keys: instance.authorityKey, certificateDer: instance.authorityCertificate });
    expect(await codeOf(itself)).toBe('signer-untrusted');
  });

  it('trap 12, bundle that brings its own chain', async () => {
    const bundle = forged();
    const { certificate, ...rest } = bundle.verificationMaterial;
    const rootBytes = { rawBytes: instance.authorityCertificate.toString('base64') };
    const verificationMaterial = {
      ...rest,
      x509CertificateChain: { certificates: [certificate, rootBytes] },
    };
    expect(await codeOf({ ...bundle, verificationMaterial })).toBe('signer-untrusted');
  });

  it('certificate of another instance, by the same names', async () => {
    const other = makeFakeInstance();
    expect(await codeOf(forgeBundle(other))).toBe('signer-untrusted');
  });

  it('certificate without an SCT', async () => {
    expect(await codeOf(forged({ certificate: { withSct: false } }))).toBe('signer-untrusted');
  });

  it('certificate with an unknown critical extension', async () => {
    const extraExtensions = [{ oid: '1.2.3.4', critical: true, value: Buffer.from([5, 0]) }];
    expect(await codeOf(forged({ certificate: { extraExtensions } }))).toBe('signer-untrusted');
  });

  it('certificate with an extension twice', async () => {
    const extraExtensions = [fulcioText(8, 'https://other.test')];
    expect(await codeOf(forged({ certificate: { extraExtensions } }))).toBe('malformed');
  });

  it('trap 13, integratedTime without a promise is no time', async () => {
    const bundle = forged({ stamps: [] }, (each) => {
      each.verificationMaterial.tlogEntries[0]!.integratedTime = String(Math.floor(Date.now() / 1000));
    });
    expect(await codeOf(bundle)).toBe('signature-invalid');
  });

  it('trap 13, integratedTime changed under its promise', async () => {
    const bundle = forged({ logs: [1], stamps: [] });
    expect(await codeOf(bundle)).toBe('accepted');
    const [entry] = bundle.verificationMaterial.tlogEntries;
    // One second: the certificate was valid then, the promise alone is broken.
    entry!.integratedTime = String(Number(entry!.integratedTime) - 1);
    expect(await codeOf(bundle)).toBe('signature-invalid');
  });

  it('trap 14, the same log entry twice, also under another index', async () => {
    const twice = forged({}, (each) => {
      const [entry] = each.verificationMaterial.tlogEntries;
      each.verificationMaterial.tlogEntries.push({ ...entry!, logIndex: '77' });
    });
    expect(await codeOf(twice)).toBe('signature-invalid');
  });

  it('trap 14, the same timestamp twice', async () => {
    const twice = forged({}, (each) => {
      const stamps = each.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
      stamps.push(stamps[0]!);
    });
    expect(await codeOf(twice)).toBe('signature-invalid');
  });

  it('trap 15, log key outside its validity', async () => {
    const ended = (root: TrustedRootJson) => {
      for (const log of root.tlogs)
        log.publicKey.validFor!.end = new Date(Date.now() - HOUR_MS).toISOString();
    };
    const notYet = (root: TrustedRootJson) => {
      for (const log of root.tlogs)
        log.publicKey.validFor!.start = new Date(Date.now() + HOUR_MS).toISOString();
    };
    for (const change of [ended, notYet]) {
      expect(await codeOf(forged({ logs: [2] }), { change })).toBe('trust-root');
      expect(await codeOf(forged({ logs: [1] }), { change })).toBe('signature-invalid');
    }
  });

  it('trap 15, key of a certificate log outside its validity', async () => {
    for (const window of [{ end: -HOUR_MS }, { start: HOUR_MS }]) {
      const change = (root: TrustedRootJson) => {
        for (const [name, shift] of Object.entries(window)) {
          root.ctlogs[0]!.publicKey.validFor![name as 'start' | 'end'] = new Date(
            Date.now() + shift,
          ).toISOString();
        }
      };
      expect(await codeOf(forged(), { change })).toBe('signer-untrusted');
    }
  });

  it.each(['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities'] as const)(
    'trap 15, trusted root without a start in %s',
    async (list) => {
      const remove = (root: TrustedRootJson, what: 'window' | 'start'): void => {
        const holder = (
          list === 'tlogs' || list === 'ctlogs' ? root[list][0]!.publicKey : root[list][0]!
        ) as {
          validFor?: { start?: string };
        };
        if (what === 'window') delete holder.validFor;
        else delete holder.validFor?.start;
      };
      for (const what of ['window', 'start'] as const) {
        const change = (root: TrustedRootJson) => {
          remove(root, what);
        };
        await expect(verifierFor({ change })).rejects.toMatchObject({ code: 'trust-root' });
      }
    },
  );

  it('trap 16, Rekor v2 entry without a timestamp', async () => {
    expect(await codeOf(forged({ stamps: [] }))).toBe('signature-invalid');
  });

  it('trap 16, timestamp over other bytes', async () => {
    const other = forged();
    const bundle = forged({}, (each) => {
      each.verificationMaterial.timestampVerificationData =
        other.verificationMaterial.timestampVerificationData;
    });
    expect(await codeOf(bundle)).toBe('signature-invalid');
  });

  it('trap 16, timestamp authority outside its validity, or unknown', async () => {
    const ended = (root: TrustedRootJson) =>
      (root.timestampAuthorities[0]!.validFor.end = new Date(Date.now() - HOUR_MS).toISOString());
    expect(await codeOf(forged(), { change: ended })).toBe('signature-invalid');
    expect(await codeOf(forged(), { change: (root) => (root.timestampAuthorities = []) })).toBe(
      'signature-invalid',
    );
  });

  it('trap 17, no log entry: refused unless asked for, and then a timestamp is needed', async () => {
    const bundle = forged({ logs: [] });
    expect(await codeOf(bundle)).toBe('signature-invalid');
    expect(await codeOf(bundle, { requireLog: false })).toBe('accepted');
    expect(await codeOf(forged({ logs: [], stamps: [] }), { requireLog: false })).toBe('signature-invalid');
    // A time promised by a log is not the authority's.
    expect(await codeOf(forged({ logs: [1], stamps: [] }), { requireLog: false })).toBe('signature-invalid');
  });

  it('trap 17, log entry that is there is verified also when none is required', async () => {
    const bundle = forged({}, (each) => {
      each.verificationMaterial.tlogEntries[0]!.inclusionProof.rootHash = 'AAAA';
      each.verificationMaterial.tlogEntries[0]!.inclusionProof.hashes = [];
    });
    expect(await codeOf(bundle, { requireLog: false })).toBe('signature-invalid');
  });

  it('trap 17, no SCT: refused while the root has a certificate log, accepted for a root without', async () => {
    const bundle = forged({ logs: [], certificate: { withSct: false } });
    expect(await codeOf(bundle, { requireLog: false })).toBe('signer-untrusted');
    const change = (root: TrustedRootJson) => (root.ctlogs = []);
    expect(await codeOf(bundle, { requireLog: false, change })).toBe('accepted');
    expect(await codeOf(forged({ certificate: { withSct: false } }), { change })).toBe('signer-untrusted');
  });

  it('trap 45, a log the root does not know is told apart from a bad signature', async () => {
    const verifier = await verifierFor({ change: (root) => (root.tlogs = [root.tlogs[0]!]) });
    await expect(verifier.verify(bytesOf(forged()))).rejects.toMatchObject({
      code: 'trust-root',
      hint: expect.stringContaining('older'),
    });
  });
});

describe('identity traps', () => {
  const host = 'https://github.com/acme/models/.github/workflows/release.yml@refs/heads/main';

  it.each([
    ['a prefix', host.slice(0, -1)],
    ['a suffix more', `${host}x`],
    ['a pattern that matches', host.replaceAll('.', '\\.')],
    ['any character for a dot', host.replace('github.com', 'github.c.m')],
    ['a pattern for everything', '.*'],
    ['an anchored pattern', `^${host}$`],
    ['another case', host.toUpperCase()],
    ['another repository with the same beginning', host.replace('acme/models', 'acme/models-evil')],
  ])('trap 18, identity is compared as text: %s is refused', async (_name, identity) => {
    expect(await codeOf(forged(), { identity })).toBe('signer-untrusted');
  });

  it('trap 18, a certificate whose name our identity would match as a pattern is refused', async () => {
    const identity = host.replace('github.com', 'githubXcom');
    expect(await codeOf(forged({ certificate: { identity } }))).toBe('signer-untrusted');
  });

  it('trap 19, issuer of the same identity is another, missing, or a prefix', async () => {
    expect(await codeOf(forged({ certificate: { issuer: 'https://evil.test' } }))).toBe('signer-untrusted');
    const extensions = withExtensions(keyUsageSigning, codeSigning, altNames(FAKE_IDENTITY));
    expect(await codeOf(forged(extensions))).toBe('signer-untrusted');
    expect(await codeOf(forged(), { issuer: FAKE_ISSUER.slice(0, -1) })).toBe('signer-untrusted');
  });

  it.each([
    { identity: '', issuer: FAKE_ISSUER },
    { identity: FAKE_IDENTITY, issuer: '' },
  ])('trap 19, a verifier without both is not made: %p', async (options) => {
    await expect(verifierFor(options)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('certificate with two names, one of them ours', async () => {
    const names = altNames(FAKE_IDENTITY, 'https://evil.test/x');
    const extensions = withExtensions(keyUsageSigning, codeSigning, names, fulcioText(8, FAKE_ISSUER));
    expect(await codeOf(forged(extensions))).toBe('signer-untrusted');
  });

  it('issuer in both generations that disagree', async () => {
    const extraExtensions = [{ oid: '1.3.6.1.4.1.57264.1.1', value: Buffer.from('https://evil.test') }];
    expect(await codeOf(forged({ certificate: { extraExtensions } }))).toBe('malformed');
  });
});

describe('trusted root', () => {
  it.each([
    ['nothing', undefined],
    ['text', 'x'],
    ['an empty object', {}],
    ['another media type', { ...instance.trustedRoot(), mediaType: 'application/json' }],
    ['no authority', { ...instance.trustedRoot(), certificateAuthorities: [] }],
    [
      'a broken certificate',
      JSON.parse(JSON.stringify(instance.trustedRoot()).replaceAll('"rawBytes":"MII', '"rawBytes":"AAA')),
    ],
  ])('is refused as trust-root: %s', async (_name, trustedRoot) => {
    const options = { trustedRoot, identity: FAKE_IDENTITY, issuer: FAKE_ISSUER };
    await expect(createSigstoreVerifier(options)).rejects.toMatchObject({ code: 'trust-root' });
  });
});
