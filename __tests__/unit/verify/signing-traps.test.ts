import { beforeAll, describe, expect, it } from '@jest/globals';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { readBundle } from '../../../src/domain/bundle.ts';
import { MAX_BUNDLE_BYTES } from '../../../src/domain/bundle-limits.ts';
import { readMessageBundle } from '../../../src/domain/message-bundle.ts';
import { createKeylessSigner } from '../../../src/sign/sigstore-keyless-signer.ts';
import { publicGoodSigningConfig } from '../../../src/sign/sigstore-public-good.ts';
import { readModelPayload } from '../../../src/verify/model-payload.ts';
import { createSigstoreVerifier } from '../../../src/verify/sigstore-verifier.ts';
import { fakeToken } from '../../fakes/fake-sigstore.ts';
import { fulcioText } from '../../fakes/fake-certificate.ts';
import { FAKE_IDENTITY, FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { bytesOf, forgeBundle } from '../../fakes/forge-bundle.ts';
import { makeModelSigner, omsPayload, signPayload } from '../../fakes/model-signer.ts';

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
    for (const material of [chain, { publicKey: {}, ...stamps }, { publicKey: {}, tlogEntries: many({}) }]) {
      const bundle = Buffer.from(JSON.stringify({ ...good, verificationMaterial: material }));
      expect(() => readBundle(bundle)).toThrow(expect.objectContaining({ code: 'malformed' }));
    }
    const deep = Buffer.from(`{"mediaType":${'['.repeat(5000)}${']'.repeat(5000)}}`);
    expect(() => readBundle(deep)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
  });

  it('a payload of a million files is refused', () => {
    const row = { name: 'a', algorithm: 'sha256', digest: sha256Hex('') };
    const payload = omsPayload({
      resources: Array.from({ length: 500_001 }, () => row),
      rootSha256: sha256Hex(''),
    });
    const envelope = {
      payloadType: TYPE,
      payload: Buffer.from(JSON.stringify(payload)),
      signer: { kind: 'key', keyId: '' },
      times: [],
    } as const;
    expect(() => readModelPayload(envelope)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/malformed|limit-exceeded/) }),
    );
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
    await expect(verify({ sourceRepositoryUri: ['https://github.com/acme/models'] })).resolves.toBeDefined();
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
  });

  it('trap 22: a runner of their own is refused where a hosted one is expected', async () => {
    await expect(verify({ runnerEnvironment: ['github-hosted'] })).rejects.toMatchObject(
      untrusted(/"self-hosted"/),
    );
  });
});

describe('trap 44: the public log', () => {
  const signerFor = async (visibility: string | undefined, options: object = {}) => {
    const claims = {
      sub: 'repo:acme/secret',
      ...(visibility === undefined ? {} : { repository_visibility: visibility }),
    };
    return createKeylessSigner({
      identityToken: () => Promise.resolve(fakeToken(claims)),
      signingConfig: publicGoodSigningConfig(),
      clock: () => new Date(),
      timeoutMs: 1,
      retries: 0,
      ...options,
    });
  };

  it.each(['private', 'internal'])(
    'gets nothing from a %s repository: not even its name leaves',
    async (visibility) => {
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
    },
  );
});
