import { afterAll, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { encodeStatement } from '../../../src/domain/statement.ts';
import { makeModelSignatureStatement } from '../../../src/sign/model-statement.ts';
import { createPkcs11Signer } from '../../../src/sign/pkcs11/pkcs11-signer.ts';
import { parsePkcs11Uri } from '../../../src/sign/pkcs11/pkcs11-uri.ts';
import { selectServices } from '../../../src/sign/signing-config.ts';
import { publicGoodSigningConfig } from '../../../src/sign/sigstore-public-good.ts';
import { publicGoodTrustedRoot } from '../../../src/verify/sigstore-trust-root.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';

describe('the public-good Sigstore', () => {
  test('signs at services that its embedded trusted root knows, so what is signed verifies', async () => {
    const services = selectServices(publicGoodSigningConfig(), new Date('2026-01-01T00:00:00Z'));
    const root = (await publicGoodTrustedRoot()) as {
      tlogs: { baseUrl: string }[];
      certificateAuthorities: { uri: string }[];
    };
    expect(root.certificateAuthorities.map(({ uri }) => uri)).toContain(services.certificateAuthority.url);
    const logs = root.tlogs.map(({ baseUrl }) => baseUrl);
    for (const { url } of services.logs) expect(logs).toContain(url);
    expect(services.logs).not.toHaveLength(0);
  });

  test('gives a trusted time by its log, not by a timestamp authority', () => {
    const services = selectServices(publicGoodSigningConfig(), new Date('2026-01-01T00:00:00Z'));
    expect(services.logs.map(({ majorApiVersion }) => majorApiVersion)).toEqual([1]);
    expect(services.timestampAuthorities).toEqual([]);
  });
});

describe('model statement', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  describe('makeModelSignatureStatement', () => {
    it('is the statement of OMS v1.0 with every file, in order, and every ignore path in force', async () => {
      const root = folders.make({ 'tokenizer.json': 'a', 'tokenizer/x': 'b', '.gitignore': '' });
      const manifest = await digestModel(root, { ignorePaths: ['model.sig'] });
      const [first, second] = manifest.entries;
      expect(makeModelSignatureStatement(manifest, 'llm')).toEqual({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'llm', digest: { sha256: manifest.rootSha256 } }],
        predicateType: 'https://model_signing/signature/v1.0',
        predicate: {
          serialization: {
            method: 'files',
            hash_type: 'sha256',
            allow_symlinks: false,
            ignore_paths: ['.git', '.gitattributes', '.github', '.gitignore', 'model.sig'],
          },
          resources: [
            { name: 'tokenizer.json', algorithm: 'sha256', digest: first?.sha256 },
            { name: 'tokenizer/x', algorithm: 'sha256', digest: second?.sha256 },
          ],
        },
      });
    });

    it('has no ignore_paths for a single file and says when links were followed', async () => {
      const root = folders.make({ w: 'x' });
      const manifest = await digestModel(`${root}/w`, { allowSymlinks: true });
      const { predicate } = makeModelSignatureStatement(manifest, 'w');
      expect(predicate.serialization).toEqual({ method: 'files', hash_type: 'sha256', allow_symlinks: true });
      expect(predicate.resources).toHaveLength(1);
    });

    it('gives the same bytes for the same model', async () => {
      const make = async (): Promise<Uint8Array> => {
        const manifest = await digestModel(folders.make({ b: '2', a: '1', 'c/d': '3' }));
        return encodeStatement(makeModelSignatureStatement(manifest, 'm'));
      };
      expect(await make()).toEqual(await make());
    });

    it('refuses a model without files or without a name', async () => {
      const manifest = await digestModel(folders.make({ a: '' }));
      const code = expect.objectContaining({ code: 'invalid-subject' });
      expect(() => makeModelSignatureStatement({ ...manifest, entries: [] }, 'm')).toThrow(code);
      expect(() => makeModelSignatureStatement(manifest, '')).toThrow(code);
    });
  });
});

describe('pkcs11 uri', () => {
  describe('a PKCS#11 URI', () => {
    it('gives its parts, percent escapes as bytes', () => {
      const uri = parsePkcs11Uri(
        'pkcs11:token=my%20token;id=%01%FF;slot-id=3?module-path=/m.so&pin-source=file:/run/pin',
      );
      expect(uri).toEqual({
        token: 'my token',
        id: Buffer.from([1, 255]),
        slotId: 3,
        modulePath: '/m.so',
        pinFile: '/run/pin',
      });
      expect(parsePkcs11Uri('pkcs11:object=clé').object).toBe('clé');
    });

    it.each([
      'pkcs12:object=a',
      'pkcs11:',
      'pkcs11:token=a',
      'pkcs11:object=a;object=b',
      'pkcs11:objekt=a',
      'pkcs11:object=%zz',
      'pkcs11:object=a;type=cert',
      'pkcs11:object=a?pin-source=relative',
      'pkcs11:object=a?x=1',
      'pkcs11:object=a?pin-value=1?pin-value=2',
    ])('is refused when it is %s', (text) => {
      expect(() => parsePkcs11Uri(text)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    });

    it('is read or refused whatever it is, and the message never holds the PIN', () => {
      fc.assert(
        fc.property(fc.string({ maxLength: 80 }), (text) => {
          try {
            parsePkcs11Uri(`pkcs11:object=a?pin-value=SECRET42&${text}`);
          } catch (thrown) {
            expect(thrown).toMatchObject({
              code: 'invalid-input',
              message: expect.not.stringContaining('SECRET42'),
            });
          }
        }),
        { seed: 4, numRuns: 500 },
      );
    });
  });

  describe('a PKCS#11 signer', () => {
    const readFile = (): Promise<Uint8Array> => Promise.reject(new Error('none'));

    it('says which package is missing and how to get it', async () => {
      const load = (): Promise<unknown> => Promise.reject(new Error('Cannot find module'));
      const signer = createPkcs11Signer({ uri: 'pkcs11:object=a?module-path=/m.so', load, readFile });
      await expect(signer).rejects.toMatchObject({
        code: 'unsupported',
        hint: expect.stringContaining('npm install pkcs11js'),
      });
    });

    it('asks for the module when the URI names none', async () => {
      const signer = createPkcs11Signer({
        uri: 'pkcs11:object=a',
        load: () => Promise.resolve({}),
        readFile,
      });
      await expect(signer).rejects.toMatchObject({
        code: 'invalid-input',
        message: expect.stringContaining('module'),
      });
    });
  });
});

describe('signing config', () => {
  const NOW = new Date('2026-03-01T00:00:00Z');
  const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
  const ANY = { selector: 'ANY' };

  function service(
    url: string,
    options: { version?: number; operator?: string; start?: string; end?: string } = {},
  ) {
    return {
      url,
      majorApiVersion: options.version ?? 1,
      validFor: {
        start: options.start ?? '2025-01-01T00:00:00Z',
        ...(options.end === undefined ? {} : { end: options.end }),
      },
      operator: options.operator ?? 'one',
    };
  }

  function config(parts: Record<string, unknown> = {}) {
    return {
      mediaType: MEDIA_TYPE,
      caUrls: [service('https://ca.test')],
      rekorTlogUrls: [service('https://log.test')],
      rekorTlogConfig: ANY,
      tsaUrls: [service('https://tsa.test/api/v1/timestamp')],
      tsaConfig: ANY,
      ...parts,
    };
  }

  const logsOf = (parts: Record<string, unknown>) =>
    selectServices(config(parts), NOW).logs.map(({ url }) => url);

  describe('services of a signing config', () => {
    it('are taken as they stand, without a final slash', () => {
      const services = selectServices(config({ caUrls: [service('https://ca.test/')] }), NOW);
      expect(services.certificateAuthority.url).toBe('https://ca.test');
      expect(services.timestampAuthorities).toEqual([
        { url: 'https://tsa.test/api/v1/timestamp', majorApiVersion: 1 },
      ]);
    });

    it('are of the highest version that we speak, then the newest', () => {
      const rekorTlogUrls = [
        service('https://v1.test'),
        service('https://v2-old.test', { version: 2 }),
        service('https://v2-new.test', { version: 2, start: '2026-01-01T00:00:00Z' }),
        service('https://v3.test', { version: 3 }),
      ];
      expect(logsOf({ rekorTlogUrls })).toEqual(['https://v2-new.test']);
    });

    it('are valid now', () => {
      const rekorTlogUrls = [
        service('https://past.test', { end: '2026-02-01T00:00:00Z' }),
        service('https://future.test', { start: '2026-04-01T00:00:00Z' }),
      ];
      expect(() => logsOf({ rekorTlogUrls })).toThrow('0 are valid now');
    });

    it('count one for each operator', () => {
      const rekorTlogUrls = [
        service('https://a.test'),
        service('https://b.test'),
        service('https://c.test', { operator: 'two' }),
      ];
      expect(logsOf({ rekorTlogUrls, rekorTlogConfig: { selector: 'EXACT', count: 2 } })).toHaveLength(2);
      expect(logsOf({ rekorTlogUrls, rekorTlogConfig: { selector: 'ALL' } })).toHaveLength(2);
      expect(() => logsOf({ rekorTlogUrls, rekorTlogConfig: { selector: 'EXACT', count: 3 } })).toThrow(
        'needs 3',
      );
    });

    it.each([
      ['another format', { mediaType: 'application/json' }],
      ['no certificate authority', { caUrls: [] }],
      ['services nobody says how many to use of', { rekorTlogConfig: undefined }],
      ['an unknown selector', { rekorTlogConfig: { selector: 'SOME' } }],
      [
        'no trusted time',
        { rekorTlogUrls: [service('https://log.test', { version: 2 })], tsaUrls: [], tsaConfig: undefined },
      ],
      ['plain http to another machine', { caUrls: [service('http://ca.test')] }],
      ['another scheme', { caUrls: [service('file:///etc')] }],
    ])('are refused for %s', (_name, parts) => {
      expect(() => selectServices(config(parts), NOW)).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      );
    });

    it.each(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1'])(
      'may be plain http at %s',
      (url) => {
        expect(selectServices(config({ caUrls: [service(url)] }), NOW).certificateAuthority.url).toBe(url);
      },
    );
  });
});
