import { afterAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { digestContent } from '../../../src/digest/digest-content.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import { CONTENT_HASHES, type Serialization } from '../../../src/domain/serialization.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { createCertificateSigner } from '../../../src/sign/key-signer.ts';
import { makeContentSignatureStatement } from '../../../src/sign/model-statement.ts';
import { createCertificateVerifier } from '../../../src/verify/certificate-verifier.ts';
import type { ModelDifference } from '../../../src/verify/compare-model.ts';
import { type ModelVerification, verifyModelSignature } from '../../../src/verify/model-signature.ts';
import { makeAuthority } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { type FolderContent, ModelFolders, writeFiles } from '../../fakes/model-folder.ts';
import {
  makeModelSigner,
  type ModelSigner,
  omsPayload,
  signManifest,
  signPayload,
} from '../../fakes/model-signer.ts';

describe('model signature mutations', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const key = makeModelSigner();
  const RUNS = { seed: 20_260_101, numRuns: fuzzRuns(40) };

  /** Names with what orders and readers trip over: dots, prefixes, the surrogate border, spaces, dashes. */
  const component = fc
    .array(fc.constantFrom('a', 'B', '.', '-', ' ', '\u00e9', '\ue000', '\u{1f600}', '0'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join(''))
    .filter((name) => name !== '.' && name !== '..');
  const name = fc.array(component, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const content = fc.uint8Array({ minLength: 0, maxLength: 40 });
  /** Under one root each, so that no name is a folder of another. */
  const model = fc
    .dictionary(name, content, { minKeys: 1, maxKeys: 6 })
    .map((files) =>
      Object.fromEntries(Object.entries(files).map(([n, data], i) => [`${String(i)}/${n}`, data])),
    );

  async function differencesAfter(
    files: Record<string, Uint8Array>,
    change: (root: string) => void,
  ): Promise<ModelDifference[]> {
    const root = folders.make(files);
    const bundle = await signManifest(key, await digestModel(root));
    const clean = await verifyModelSignature({ bundle, verifier: key.verifier, root, digestModel });
    expect(clean).toMatchObject({ ok: true, signedSha256: clean.subject.digest['sha256'] });
    change(root);
    const verification = await verifyModelSignature({ bundle, verifier: key.verifier, root, digestModel });
    expect(verification.ok).toBe(verification.differences.length === 0);
    return verification.differences;
  }

  const pick = (files: Record<string, Uint8Array>, index: number): string => {
    const names = Object.keys(files);
    return names[index % names.length] ?? '';
  };

  describe('sign, then verify, whatever the tree, the serialisation and the signer', () => {
    const company = makeAuthority();
    const certified = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const signers: readonly Pick<ModelSigner, 'verifier' | 'signer'>[] = [
      key,
      {
        signer: createCertificateSigner({
          privateKeyPem: certified.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
          certificatePem: toPem(company.issue(certified.publicKey)),
          now: new Date(),
        }),
        verifier: createCertificateVerifier({
          rootsPem: company.pem,
          name: { kind: 'alt-name', value: 'release@acme.test' },
          clock: () => new Date(),
        }),
      },
    ];
    const hash = fc.constantFrom(...CONTENT_HASHES);
    const serialization: fc.Arbitrary<Serialization> = fc.oneof(
      hash.map((each) => ({ method: 'files', hash: each }) as const),
      fc
        .record({ hash, shardSize: fc.integer({ min: 1, max: 16 }) })
        .map((each) => ({ method: 'shards', ...each }) as const),
    );
    const change = fc.constantFrom('byte', 'length', 'name', 'file', 'bundle');
    type Change = 'byte' | 'length' | 'name' | 'file' | 'bundle';

    /** One byte of the tree or of its names; the bundle's is changed by the caller. */
    function changeTree(root: string, what: Change, { target, data, at }: Target): string {
      const place = path.join(root, target);
      switch (what) {
        case 'bundle':
          return '';
        case 'file':
          writeFiles(root, { 'new/x': 'x' });
          return 'extra';
        case 'name':
          fs.renameSync(place, `${place}x`);
          return 'missing extra';
        case 'length':
          writeFiles(root, { [target]: Buffer.concat([data, Buffer.of(0)]) });
          return 'changed';
        case 'byte':
          data.writeUInt8(data.readUInt8(at) ^ (1 << (at % 8)), at);
          writeFiles(root, { [target]: data });
          return 'changed';
      }
    }
    interface Target {
      readonly target: string;
      readonly data: Buffer;
      readonly at: number;
    }

    it('holds, and one byte changed in any file, name or bundle is rejected', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.record({ files: model, serialization, which: fc.nat(), bit: fc.nat(), change }),
          fc.constantFrom(...signers),
          async ({ files, which, bit, ...made }, by) => {
            const full = Object.keys(files).filter((each) => (files[each]?.length ?? 0) > 0);
            const target = full[which % Math.max(1, full.length)];
            // Empty files are in no shard; a model of them alone is refused elsewhere.
            fc.pre(target !== undefined);
            const root = folders.make(files);
            const content = await digestContent(root, { serialization: made.serialization });
            const statement = encodeStatement(makeContentSignatureStatement(content, 'model'));
            const { bytes } = await by.signer.sign(STATEMENT_MEDIA_TYPE, statement);
            const check = (bundle: Uint8Array) =>
              verifyModelSignature({ bundle, verifier: by.verifier, root, digestModel, digestContent });
            expect(await check(bytes)).toMatchObject({ ok: true, serialization: made.serialization });
            const data = Buffer.from(files[target] ?? []);
            const kinds = changeTree(root, made.change, { target, data, at: bit % data.length });
            if (made.change !== 'bundle') {
              const { ok, differences } = await check(bytes);
              expect([
                ok,
                differences
                  .map(({ kind }) => kind)
                  .sort()
                  .reverse()
                  .join(' '),
              ]).toEqual([false, kinds]);
              return;
            }
            const damaged = Buffer.from(bytes);
            const position = bit % damaged.length;
            damaged.writeUInt8(damaged.readUInt8(position) ^ (1 << (which % 8)), position);
            const outcome = await check(damaged).then(
              () => 'accepted',
              (thrown: unknown) => (isAppError(thrown) ? thrown.errorClass : 'crash'),
            );
            expect(outcome).toMatch(/^(blocked|undecided|configuration)$/);
          },
        ),
        { seed: RUNS.seed, numRuns: fuzzRuns(240) },
      );
    });
  });

  describe('any change to a signed model is seen and named', () => {
    it('one bit of one byte', async () => {
      await fc.assert(
        fc.asyncProperty(model, fc.nat(), fc.nat(), async (files, which, bit) => {
          const target = pick(files, which);
          const data = Buffer.from(files[target] ?? []);
          fc.pre(data.length > 0);
          const at = bit % (data.length * 8);
          data.writeUInt8(data.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
          const found = await differencesAfter(files, (root) => {
            writeFiles(root, { [target]: data });
          });
          expect(found).toEqual([{ kind: 'changed', path: target }]);
        }),
        RUNS,
      );
    });

    it('one byte more, one byte less', async () => {
      await fc.assert(
        fc.asyncProperty(model, fc.nat(), fc.boolean(), async (files, which, longer) => {
          const target = pick(files, which);
          const data = Buffer.from(files[target] ?? []);
          fc.pre(longer || data.length > 0);
          const changed = longer ? Buffer.concat([data, Buffer.of(0)]) : data.subarray(1);
          const found = await differencesAfter(files, (root) => {
            writeFiles(root, { [target]: changed });
          });
          expect(found).toEqual([{ kind: 'changed', path: target }]);
        }),
        RUNS,
      );
    });

    it('a file renamed, added or removed, even an empty one', async () => {
      await fc.assert(
        fc.asyncProperty(model, fc.nat(), component, async (files, which, extra) => {
          const target = pick(files, which);
          const added = `new/${extra}`;
          const renamed = await differencesAfter(files, (root) => {
            fs.mkdirSync(path.join(root, 'new'));
            fs.renameSync(path.join(root, target), path.join(root, added));
          });
          expect(renamed).toEqual([
            { kind: 'missing', path: target },
            { kind: 'extra', path: added },
          ]);
          const more = await differencesAfter(files, (root) => {
            writeFiles(root, { [added]: '' });
          });
          expect(more).toEqual([{ kind: 'extra', path: added }]);
          if (Object.keys(files).length === 1) return;
          const less = await differencesAfter(files, (root) => {
            fs.rmSync(path.join(root, target));
          });
          expect(less).toEqual([{ kind: 'missing', path: target }]);
        }),
        RUNS,
      );
    });

    it('two files that trade their content', async () => {
      const found = await differencesAfter({ a: Buffer.from('1'), b: Buffer.from('2') }, (root) => {
        writeFiles(root, { a: '2', b: '1' });
      });
      expect(found).toEqual([
        { kind: 'changed', path: 'a' },
        { kind: 'changed', path: 'b' },
      ]);
    });
  });
});

describe('model serializations', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const key = makeModelSigner();
  const SHARDS: Serialization = { method: 'shards', hash: 'sha256', shardSize: 4 };
  const CONTENT: FolderContent = { 'config.json': '{}', 'weights.bin': '0123456789', 'sub/x': 'x' };

  async function signContent(root: string, serialization: Serialization): Promise<Uint8Array> {
    const content = await digestContent(root, { serialization });
    const statement = makeContentSignatureStatement(content, 'model');
    return (await key.signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement))).bytes;
  }

  function verify(root: string, bundle: Uint8Array, more: object = {}): Promise<ModelVerification> {
    return verifyModelSignature({
      bundle,
      verifier: key.verifier,
      root,
      digestModel,
      digestContent,
      ...more,
    });
  }

  type Row = Record<string, unknown>;
  const shard = (name: string, content: string, algorithm = 'sha256'): Row => ({
    name,
    algorithm,
    digest: sha256Hex(content),
  });
  const shardSerialization = { method: 'shards', hash_type: 'sha256', shard_size: 4 };

  function expectRefused(resources: readonly Row[], words: RegExp, serialization: Row = {}): Promise<void> {
    const root = folders.make({ a: '0123456789' });
    const payload = omsPayload({ resources, serialization: { ...shardSerialization, ...serialization } });
    return expect(signPayload(key, payload).then((bundle) => verify(root, bundle))).rejects.toMatchObject({
      code: 'evidence-invalid',
      message: expect.stringMatching(words),
    });
  }

  describe('a model signature in any serialisation', () => {
    const serializations: Serialization[] = CONTENT_HASHES.flatMap((hash) => [
      { method: 'files', hash },
      { method: 'shards', hash, shardSize: 4 },
      { method: 'shards', hash, shardSize: 1_000_000_000 },
    ]);

    it.each(serializations)('verifies what it signed, under what it records: %j', async (serialization) => {
      const root = folders.make(CONTENT);
      const bundle = await signContent(root, serialization);
      const result = await verify(root, bundle);
      expect(result).toMatchObject({ ok: true, differences: [], serialization });
      expect(result.subject.digest).toEqual({ sha256: result.signedSha256 });
      expect(result.manifest).toMatchObject({ totalBytes: 13 });
      expect(result.manifest.entries).toHaveLength(3);
    });

    it.each(serializations)(
      'names every difference once, whatever it is cut into: %j',
      async (serialization) => {
        const root = folders.make(CONTENT);
        const bundle = await signContent(root, serialization);
        fs.writeFileSync(path.join(root, 'weights.bin'), '0123x56789');
        fs.writeFileSync(path.join(root, 'extra.bin'), 'longer than a shard');
        fs.rmSync(path.join(root, 'sub', 'x'));
        const { differences, ok } = await verify(root, bundle);
        expect(ok).toBe(false);
        expect(differences.map(({ kind, path: file }) => `${kind} ${file}`)).toEqual([
          'extra extra.bin',
          'missing sub/x',
          'changed weights.bin',
        ]);
      },
    );

    it('is unsupported where nobody can digest it, instead of being compared by something else', async () => {
      const root = folders.make(CONTENT);
      const bundle = await signContent(root, SHARDS);
      await expect(verify(root, bundle, { digestContent: undefined })).rejects.toMatchObject({
        code: 'unsupported',
        message: expect.stringContaining('shards of 4 bytes, sha256'),
      });
    });
  });

  describe('trap 39: shards', () => {
    it('say which pieces of a file differ', async () => {
      const root = folders.make(CONTENT);
      const bundle = await signContent(root, SHARDS);
      fs.writeFileSync(path.join(root, 'weights.bin'), '01x34567x9');
      const { differences } = await verify(root, bundle);
      expect(differences).toEqual([{ kind: 'changed', path: 'weights.bin', shards: ['0:4', '8:10'] }]);
    });

    it.each([
      ['lost its tail', '01234567', ['8:10']],
      ['got a tail', '0123456789abcdef', ['8:10', '8:12', '12:16']],
      ['became empty', '', ['0:4', '4:8', '8:10']],
    ])('notice a file that %s', async (_what, content, pieces) => {
      const root = folders.make(CONTENT);
      const bundle = await signContent(root, SHARDS);
      fs.writeFileSync(path.join(root, 'weights.bin'), content);
      const { differences } = await verify(root, bundle);
      expect(differences).toEqual([{ kind: 'changed', path: 'weights.bin', shards: pieces }]);
    });

    it('do not sign empty files, and verifying says which nobody vouches for', async () => {
      const root = folders.make({ ...CONTENT, 'empty.py': '' });
      const bundle = await signContent(root, SHARDS);
      fs.writeFileSync(path.join(root, 'new.py'), '');
      const { ok, ignored } = await verify(root, bundle);
      expect(ok).toBe(true);
      expect(ignored).toEqual(['empty.py', 'new.py']);
    });

    it('must cover a file piece by piece: no gap, no overlap, no other size', async () => {
      const [first, last] = [shard('a:0:4', '0123'), shard('a:8:10', '89')];
      await expectRefused([first, last], /cover/);
      await expectRefused([shard('a:4:8', '4567')], /cover/);
      await expectRefused([first, shard('a:2:6', '2345')], /cover/);
      await expectRefused([shard('a:0:5', '01234')], /cover/);
      await expectRefused([shard('a:0:3', '012'), shard('a:3:7', '3456')], /cover/);
    });

    it('are refused when their name, algorithm or size is not right', async () => {
      await expectRefused([shard('a', '0123')], /not a shard/);
      await expectRefused([shard('a:0', '0123')], /not a shard/);
      await expectRefused([shard('../a:0:4', '0123')], /"\.\." component/);
      await expectRefused([shard('a:0:4', '0123', 'sha256-sharded-5')], /algorithm/);
      await expectRefused([shard('a:0:4', '0123', 'blake2b')], /algorithm/);
      await expectRefused([shard('a:0:4', '0123'), shard('a:0:4', '0123')], /twice/);
      await expectRefused([shard('a:0:4', '0123')], /shard size/, { shard_size: 4.5 });
      await expectRefused([shard('a:0:4', '0123')], /shard size/, { shard_size: 0 });
      await expectRefused([shard('a:0:4', '0123')], /shard size/, { shard_size: 1e300 });
    });
  });

  describe('signatures as the Python reference writes them', () => {
    it('order shards by number and name the algorithm with the size', async () => {
      const root = folders.make({ a: '0123456789ab' });
      const resources = [0, 2, 4, 6, 8, 10].map((at) =>
        shard(`a:${String(at)}:${String(at + 2)}`, '0123456789ab'.slice(at, at + 2), 'sha256-sharded-2'),
      );
      const payload = omsPayload({ resources, serialization: { ...shardSerialization, shard_size: 2 } });
      // As protobuf writes every number of a Struct.
      const text = JSON.stringify(payload).replace('"shard_size":2', '"shard_size":2.0');
      expect(text).toContain('2.0');
      const result = await verify(root, await signPayload(key, text));
      expect(result.ok).toBe(true);
      expect(result.subject.digest).not.toEqual({ sha256: result.signedSha256 });
    });

    it('call a model that is one file ".", whole and in shards', async () => {
      const file = path.join(folders.make({ a: '0123456789' }), 'a');
      const whole = omsPayload({ resources: [shard('.', '0123456789')] });
      expect((await verify(file, await signPayload(key, whole))).ok).toBe(true);
      const resources = [shard('.:0:4', '0123'), shard('.:4:8', '4567'), shard('.:8:10', '89')];
      const shards = await signPayload(key, omsPayload({ resources, serialization: shardSerialization }));
      expect((await verify(file, shards)).ok).toBe(true);
      fs.writeFileSync(file, '012345678x');
      expect((await verify(file, shards)).differences).toEqual([
        { kind: 'changed', path: 'a', shards: ['8:10'] },
      ]);
    });

    it('find a shard of a file with colons in its name, and one file besides "." is refused', async () => {
      const root = folders.make({ 'aa:0:4': '0123' });
      const resources = [shard('aa:0:4:0:4', '0123')];
      const bundle = await signPayload(key, omsPayload({ resources, serialization: shardSerialization }));
      expect((await verify(root, bundle)).ok).toBe(true);
      await expectRefused([shard('.:0:4', '0123'), shard('a:0:4', '0123')], /"\."/);
    });
  });
});
