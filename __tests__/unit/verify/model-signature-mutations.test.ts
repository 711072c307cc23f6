import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import type { ModelDifference } from '../../../src/verify/compare-model.ts';
import { verifyModelSignature } from '../../../src/verify/model-signature.ts';
import { ModelFolders, writeFiles } from '../../fakes/model-folder.ts';
import { makeModelSigner, signManifest } from '../../fakes/model-signer.ts';
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
