import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { digestContent } from '../../../src/digest/digest-content.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import { CONTENT_HASHES, type Serialization } from '../../../src/domain/serialization.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { createCertificateSigner } from '../../../src/sign/key-signer.ts';
import { makeContentSignatureStatement } from '../../../src/sign/model-statement.ts';
import { createCertificateVerifier } from '../../../src/verify/certificate-verifier.ts';
import type { ModelDifference } from '../../../src/verify/compare-model.ts';
import { verifyModelSignature } from '../../../src/verify/model-signature.ts';
import { ModelFolders, writeFiles } from '../../fakes/model-folder.ts';
import { makeAuthority } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import { makeModelSigner, signManifest, type ModelSigner } from '../../fakes/model-signer.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

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
