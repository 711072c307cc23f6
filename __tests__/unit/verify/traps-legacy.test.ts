import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { MAX_BUNDLE_BYTES } from '../../../src/domain/bundle-limits.ts';
import { readBundle } from '../../../src/domain/bundle.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import { readMessageBundle } from '../../../src/domain/message-bundle.ts';
import type { BlobVerifier, Verifier } from '../../../src/domain/ports.ts';
import { describeKey } from '../../../src/domain/signing-key.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { fetchIdentityToken } from '../../../src/sign/identity-token.ts';
import { createKeylessSigner } from '../../../src/sign/sigstore-keyless-signer.ts';
import { publicGoodSigningConfig } from '../../../src/sign/sigstore-public-good.ts';
import { createCertificateVerifier } from '../../../src/verify/certificate-verifier.ts';
import { legacyEncoding } from '../../../src/verify/envelope-signature.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { readModelPayload } from '../../../src/verify/model-payload.ts';
import { type ModelVerification, verifyModelSignature } from '../../../src/verify/model-signature.ts';
import { createSigstoreVerifier } from '../../../src/verify/sigstore-verifier.ts';
import { makeAuthority } from '../../fakes/company-authority.ts';
import { fulcioText, type KeyPair, p256, spki } from '../../fakes/fake-certificate.ts';
import { FAKE_IDENTITY, FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { fakeToken } from '../../fakes/fake-sigstore.ts';
import { bytesOf, forgeBundle } from '../../fakes/forge-bundle.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { makeModelSigner, omsPayload, signPayload } from '../../fakes/model-signer.ts';

describe('signing traps', () => {
  const TYPE = 'application/vnd.in-toto+json';

  describe('trap 9: bundles and payloads of any size', () => {
    it('are not parsed above a bound, and a refusal takes no time', () => {
      const huge = Buffer.alloc(MAX_BUNDLE_BYTES + 1, 0x20);
      const start = performance.now();
      for (const read of [readBundle, readMessageBundle]) {
        expect(() => read(huge)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
      }
      expect(performance.now() - start).toBeLessThan(200);
    });

    it('hold only so many log entries, certificates, timestamps, and so deep', async () => {
      const key = makeModelSigner();
      const good = JSON.parse(Buffer.from(await signPayload(key, {})).toString()) as {
        verificationMaterial: Record<string, unknown>;
      };
      const many = <T>(value: T): T[] => Array.from({ length: 500 }, () => value);
      const chain = { x509CertificateChain: { certificates: many({ rawBytes: 'AAAA' }) } };
      const stamps = { timestampVerificationData: { rfc3161Timestamps: many({ signedTimestamp: 'AAAA' }) } };
      for (const material of [
        chain,
        { publicKey: {}, ...stamps },
        { publicKey: {}, tlogEntries: many({}) },
      ]) {
        const bundle = Buffer.from(JSON.stringify({ ...good, verificationMaterial: material }));
        expect(() => readBundle(bundle)).toThrow(expect.objectContaining({ code: 'malformed' }));
      }
      const deep = Buffer.from(`{"mediaType":${'['.repeat(5000)}${']'.repeat(5000)}}`);
      expect(() => readBundle(deep)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
    });

    it('a payload of a million files is refused', () => {
      const row = { name: 'a', algorithm: 'sha256', digest: sha256Hex('') };
      const one = JSON.stringify(omsPayload({ resources: [row], rootSha256: sha256Hex('') }));
      const rowText = JSON.stringify(row);
      const payload = one.replace(rowText, `${rowText},`.repeat(500_000) + rowText);
      const envelope = {
        payloadType: TYPE,
        payload: Buffer.from(payload),
        signer: { kind: 'key', keyId: '' },
        times: [],
      } as const;
      expect(() => readModelPayload(envelope)).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/malformed|limit-exceeded/) }),
      );
    });
  });

  describe('one kind of signer in the place of another', () => {
    const instance = makeFakeInstance();
    const company = makeAuthority();
    const [own, attacker] = [p256(), p256()];
    const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
    const certificate = company.issue(own.publicKey);
    const message = Buffer.from('a file');
    const open = () => [message];
    let verifiers: Readonly<Record<'key' | 'certificate' | 'keyless', Verifier & BlobVerifier>>;
    beforeAll(async () => {
      verifiers = {
        key: createKeyVerifier({ publicKeyPem: pemOf(own.publicKey) }),
        certificate: createCertificateVerifier({
          rootsPem: company.pem,
          name: { kind: 'alt-name', value: 'release@acme.test' },
          clock: () => new Date(),
        }),
        keyless: await createSigstoreVerifier({
          trustedRoot: instance.trustedRoot(),
          identity: FAKE_IDENTITY,
          issuer: FAKE_ISSUER,
        }),
      };
    });

    const raw = (bytes: Uint8Array) => ({ rawBytes: Buffer.from(bytes).toString('base64') });
    const chain = (...certificates: readonly Uint8Array[]) => ({
      x509CertificateChain: { certificates: certificates.map(raw) },
    });
    /** A statement and a file, signed by these keys, with any material beside the signature. */
    function bundles(keys: KeyPair, material: object): { statement: Buffer; file: Buffer } {
      const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
      const payload = Buffer.from('{}');
      const signed = (bytes: Uint8Array) => sign('sha256', bytes, keys.privateKey).toString('base64');
      const dsseEnvelope = {
        payload: payload.toString('base64'),
        payloadType: TYPE,
        signatures: [{ sig: signed(preAuthEncoding(TYPE, payload)), keyid: '' }],
      };
      const digest = Buffer.from(sha256Hex(message), 'hex').toString('base64');
      const messageSignature = {
        messageDigest: { algorithm: 'SHA2_256', digest },
        signature: signed(message),
      };
      return {
        statement: bytesOf({ mediaType, verificationMaterial: material, dsseEnvelope }),
        file: bytesOf({ mediaType, verificationMaterial: material, messageSignature }),
      };
    }
    const REFUSED = /signer-untrusted|signature-invalid|malformed/;
    const isAccepted = async (verified: Promise<unknown>): Promise<boolean> =>
      verified.then(
        () => true,
        (thrown: unknown) => {
          expect((thrown as { readonly code: string }).code).toMatch(REFUSED);
          return false;
        },
      );

    it('trap 2: a key in any certificate field replaces neither the key that is trusted nor the identity', async () => {
      const der = spki(attacker.publicKey);
      const pem = Buffer.from(pemOf(attacker.publicKey));
      const hint = describeKey(own.publicKey).hints.oms;
      const smuggled = [
        ...[der, pem].flatMap((key) => [{ certificate: raw(key) }, chain(key), chain(key, certificate)]),
        { certificate: raw(der), publicKey: { hint } },
        { publicKey: { hint, rawBytes: raw(der).rawBytes } },
        { publicKey: { rawBytes: raw(pem).rawBytes } },
        { publicKey: { hint } },
        { publicKey: {} },
        // The signer's own certificate beside a signature of somebody else.
        { certificate: raw(certificate) },
        chain(certificate),
        { certificate: raw(instance.issue({ publicKey: own.publicKey })) },
      ];
      for (const material of smuggled) {
        const { statement, file } = bundles(attacker, material);
        for (const verifier of Object.values(verifiers)) {
          expect(await isAccepted(verifier.verify(statement))).toBe(false);
          expect(await isAccepted(verifier.verifyBlob(file, open))).toBe(false);
        }
      }
    });

    it('trap 3: each method verifies its own bundles and those of no other, even by the same key', async () => {
      const keyless = forgeBundle(instance, { keys: own });
      const made = {
        key: bundles(own, { publicKey: {} }),
        certificate: bundles(own, chain(certificate)),
        keyless: { statement: bytesOf(keyless), file: bundles(own, keyless.verificationMaterial).file },
      };
      for (const [method, { statement, file }] of Object.entries(made)) {
        for (const [name, verifier] of Object.entries(verifiers)) {
          expect([method, name, await isAccepted(verifier.verify(statement))]).toEqual([
            method,
            name,
            name === method,
          ]);
          // The log entry of the keyless one is over the statement.
          const isOwn = name === method && method !== 'keyless';
          expect([method, name, await isAccepted(verifier.verifyBlob(file, open))]).toEqual([
            method,
            name,
            isOwn,
          ]);
        }
      }
    });
  });

  describe('what a workflow certificate says besides its name', () => {
    const instance = makeFakeInstance();
    const bundle = bytesOf(
      forgeBundle(instance, {
        certificate: {
          extraExtensions: [
            fulcioText(9, 'https://github.com/acme/shared/.github/workflows/sign.yml@refs/heads/main'),
            fulcioText(11, 'self-hosted'),
            fulcioText(12, 'https://github.com/acme/models'),
            fulcioText(14, 'refs/heads/main'),
          ],
        },
      }),
    );
    let trustedRoot: unknown;
    beforeAll(() => {
      trustedRoot = instance.trustedRoot();
    });
    const verify = async (extensions: Record<string, string[]>): Promise<unknown> => {
      const trust = { trustedRoot, identity: FAKE_IDENTITY, issuer: FAKE_ISSUER };
      return (await createSigstoreVerifier({ ...trust, extensions })).verify(bundle);
    };
    const untrusted = (words: RegExp): object => ({
      code: 'signer-untrusted',
      message: expect.stringMatching(words),
    });

    it('trap 20: is compared when it is asked for, and a name nobody knows is never taken for one that is met', async () => {
      await expect(
        verify({ sourceRepositoryUri: ['https://github.com/acme/models'] }),
      ).resolves.toBeDefined();
      await expect(
        verify({ sourceRepositoryRef: ['refs/heads/other', 'refs/heads/main'] }),
      ).resolves.toBeDefined();
      await expect(verify({ sourceRepositoryUri: ['https://github.com/acme/model'] })).rejects.toMatchObject(
        untrusted(/sourceRepositoryUri/),
      );
      await expect(verify({ deploymentEnvironment: ['production'] })).rejects.toMatchObject(
        untrusted(/missing/),
      );
      for (const extensions of [
        { sourceRepositoryURI: ['x'] },
        { '1.3.6.1.4.1.57264.1.12': ['x'] },
        { toString: ['x'] },
      ]) {
        await expect(verify(extensions)).rejects.toMatchObject({ code: 'invalid-input' });
      }
      await expect(verify({ runnerEnvironment: [] })).rejects.toMatchObject({ code: 'invalid-input' });
    });

    it('trap 21: a repository is not a signer: the workflow that signs and its ref can be asked for', async () => {
      const builder = 'https://github.com/acme/shared/.github/workflows/sign.yml@refs/heads/main';
      await expect(verify({ buildSignerUri: [builder] })).resolves.toBeDefined();
      await expect(verify({ buildSignerUri: [builder.replace('main', 'dev')] })).rejects.toMatchObject(
        untrusted(/buildSignerUri/),
      );
      // The name is the workflow that was called, the repository the one that called it; neither stands for the other.
      const source = { sourceRepositoryUri: ['https://github.com/acme/models'] };
      await expect(verify({ ...source, buildSignerUri: [builder] })).resolves.toBeDefined();
      await expect(verify({ sourceRepositoryUri: ['https://github.com/acme/shared'] })).rejects.toMatchObject(
        untrusted(/sourceRepositoryUri/),
      );
      // Another workflow of the same repository, and the same one at another ref: no signer without its whole name.
      for (const identity of [
        FAKE_IDENTITY.replace('release.yml', 'lint.yml'),
        FAKE_IDENTITY.replace('heads/main', 'heads/topic'),
        'https://github.com/acme/models',
      ]) {
        const other = createSigstoreVerifier({
          trustedRoot,
          identity,
          issuer: FAKE_ISSUER,
          extensions: source,
        });
        await expect((await other).verify(bundle)).rejects.toMatchObject({ code: 'signer-untrusted' });
      }
    });

    it('trap 22: a runner of their own is refused where a hosted one is expected', async () => {
      await expect(verify({ runnerEnvironment: ['github-hosted'] })).rejects.toMatchObject(
        untrusted(/"self-hosted"/),
      );
    });
  });

  describe('trap 44: the public log', () => {
    const signerFor = async (visibility: object) => {
      const claims = { sub: 'repo:acme/secret', ...visibility };
      return createKeylessSigner({
        identityToken: () => Promise.resolve(fakeToken(claims)),
        signingConfig: publicGoodSigningConfig(),
        clock: () => new Date(),
        timeoutMs: 1,
        retries: 0,
      });
    };

    it.each([
      { repository_visibility: 'private' },
      { repository_visibility: 'internal' },
      { project_visibility: 'private' },
      { project_visibility: 'internal', repository_visibility: 'public' },
    ])('gets nothing from a repository that is not public, not even its name: %j', async (visibility) => {
      const signer = await signerFor(visibility);
      for (const attempt of [
        signer.sign(TYPE, Buffer.from('{}')),
        signer.signBlob(Buffer.from('')),
        signer.identity(),
      ]) {
        await expect(attempt).rejects.toMatchObject({
          code: 'missing-permission',
          message: expect.stringContaining('fulcio.sigstore.dev'),
        });
      }
    });

    it('gets the token of a public repository, and no service is public when it was allowed', async () => {
      const token = (claims: object) => fakeToken({ sub: 'a', ...claims });
      const fetch = (claims: object, service?: string) =>
        fetchIdentityToken(() => Promise.resolve(token(claims)), new Date(), service);
      for (const claims of [{ repository_visibility: 'public' }, { project_visibility: 'public' }, {}]) {
        expect(await fetch(claims, 'fulcio.sigstore.dev')).toBe(token(claims));
      }
      const secret = { repository_visibility: 'private' };
      await expect(fetch(secret, 'fulcio.sigstore.dev')).rejects.toMatchObject({
        code: 'missing-permission',
      });
      expect(await fetch(secret)).toBe(token(secret));
    });
  });
});

describe('legacy bundles', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const pair = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const publicKeyPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const strict = createKeyVerifier({ publicKeyPem });
  const lenient = createKeyVerifier({ publicKeyPem, acceptModelSigningV02: true });
  const root = folders.make({ 'signme-1': 'one', "it's": 'two' });

  /** What version 0.2 signs. */
  const v02 = (change: object = {}): object => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: ["it's", 'signme-1'].map((name, index) => ({
      name,
      digest: { sha256: sha256Hex(index === 0 ? 'two' : 'one') },
      annotations: { actual_hash_algorithm: 'file-sha256' },
    })),
    predicateType: 'https://model_signing/Digests/v0.1',
    predicate: { unused: 'Unused, just passed due to API requirements' },
    ...change,
  });
  const v1 = omsPayload({
    resources: ["it's", 'signme-1'].map((name, index) => ({
      name,
      algorithm: 'sha256',
      digest: sha256Hex(index === 0 ? 'two' : 'one'),
    })),
  });

  interface OldBundle {
    readonly payload: unknown;
    readonly encoding: 'dsse' | 'v0.2';
    readonly material?: Record<string, unknown>;
  }

  function oldBundle({ payload, encoding, material }: OldBundle): Uint8Array {
    const bytes = Buffer.from(JSON.stringify(payload, null, 2));
    const message =
      encoding === 'dsse' ? preAuthEncoding(STATEMENT_MEDIA_TYPE, bytes) : legacyEncoding(bytes);
    const signature = sign(encoding === 'dsse' ? 'sha384' : 'sha256', message, pair.privateKey);
    const own = {
      rawBytes: Buffer.from(publicKeyPem).toString('base64'),
      keyDetails: 'PKIX_ECDSA_P384_SHA_384',
    };
    return Buffer.from(
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: material ?? { publicKey: own },
        dsseEnvelope: {
          payload: bytes.toString('base64'),
          payloadType: STATEMENT_MEDIA_TYPE,
          signatures: [{ sig: signature.toString('base64'), keyid: null }],
        },
      }),
    );
  }

  function verify(bundle: OldBundle, verifier: Verifier): Promise<ModelVerification> {
    return verifyModelSignature({ bundle: oldBundle(bundle), verifier, root, digestModel });
  }

  describe('bundles of model_signing 0.3.1 and 1.0.0', () => {
    it('carry the key itself instead of a hint, no log entries and no ignore list', async () => {
      expect((await verify({ payload: v1, encoding: 'dsse' }, strict)).ok).toBe(true);
    });

    it('trap 2: are refused when they carry another key, or what is no key, whoever signed', async () => {
      const other = generateKeyPairSync('ec', { namedCurve: 'P-384' });
      const pem = createPublicKey(other.privateKey).export({ type: 'spki', format: 'pem' }).toString();
      for (const claimed of [pem, 'nonsense', `${publicKeyPem}${pem}`]) {
        const material = { publicKey: { rawBytes: Buffer.from(claimed).toString('base64') } };
        await expect(verify({ payload: v1, encoding: 'dsse', material }, strict)).rejects.toMatchObject({
          code: 'signer-untrusted',
        });
      }
    });

    it('of the Go client have neither hint nor key', async () => {
      const material = { publicKey: {} };
      expect((await verify({ payload: v1, encoding: 'dsse', material }, strict)).ok).toBe(true);
    });
  });

  describe('bundles of model_signing 0.2', () => {
    it('encodes a payload as a Python byte literal', () => {
      const head = (length: number): string => `DSSEV1 28 application/vnd.in-toto+json ${String(length)} `;
      const encode = (bytes: Uint8Array): string => legacyEncoding(bytes).toString('latin1');
      expect(encode(Buffer.from('{\n "a": "\\"}'))).toBe(`${head(12)}b'{\\n "a": "\\\\"}'`);
      expect(encode(Buffer.from(`it's`))).toBe(`${head(4)}b"it's"`);
      expect(encode(Buffer.from(`'"`))).toBe(`${head(2)}b'\\'"'`);
      expect(encode(Buffer.from([0, 9, 13, 31, 127, 128, 255]))).toBe(
        `${head(7)}b'\\x00\\t\\r\\x1f\\x7f\\x80\\xff'`,
      );
    });

    it('verify when that is allowed explicitly, file by file', async () => {
      const result = await verify({ payload: v02(), encoding: 'v0.2' }, lenient);
      expect(result).toMatchObject({ ok: true, subject: { name: 'model' } });
      fs.writeFileSync(path.join(root, 'extra'), '');
      const { differences } = await verify({ payload: v02(), encoding: 'v0.2' }, lenient);
      fs.rmSync(path.join(root, 'extra'));
      expect(differences).toEqual([{ kind: 'extra', path: 'extra' }]);
    });

    it('trap 7: are refused without that', async () => {
      await expect(verify({ payload: v02(), encoding: 'v0.2' }, strict)).rejects.toMatchObject({
        code: 'signature-invalid',
      });
      await expect(verify({ payload: v02(), encoding: 'dsse' }, strict)).rejects.toMatchObject({
        code: 'malformed',
      });
    });

    it('do not lend their encoding to other statements, nor their statement to the other encoding', async () => {
      await expect(verify({ payload: v1, encoding: 'v0.2' }, lenient)).rejects.toMatchObject({
        code: 'malformed',
      });
      await expect(verify({ payload: v02(), encoding: 'dsse' }, lenient)).rejects.toMatchObject({
        code: 'malformed',
      });
      expect((await verify({ payload: v1, encoding: 'dsse' }, lenient)).ok).toBe(true);
    });

    it.each([
      ['a file twice', { subject: [0, 1].map(() => ({ name: 'a', digest: { sha256: sha256Hex('') } })) }],
      ['a path outside', { subject: [{ name: '../a', digest: { sha256: sha256Hex('') } }] }],
      ['no file', { subject: [] }],
      ['another digest', { subject: [{ name: 'a', digest: { sha1: '00' } }] }],
      [
        'shards',
        {
          subject: [
            { name: 'a', digest: { sha256: sha256Hex('') }, annotations: { actual_hash_algorithm: 'shard' } },
          ],
        },
      ],
    ])('are refused with %s', async (_what, change) => {
      const code = expect.stringMatching(/malformed|evidence-invalid/);
      await expect(verify({ payload: v02(change), encoding: 'v0.2' }, lenient)).rejects.toMatchObject({
        code,
      });
    });
  });
});
