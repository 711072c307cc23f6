import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { digestModel } from '../../../src/digest/digest-model.ts';
import {
  digestPart,
  type DigestPart,
  encodeDigestPart,
  mergeDigestParts,
  readDigestPart,
} from '../../../src/digest/digest-part.ts';
import { FileReader } from '../../../src/digest/read-file.ts';
import { walkModel } from '../../../src/digest/walk-model.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { type FolderContent, makeFifo, ModelFolders } from '../../fakes/model-folder.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

describe('digest part', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const CONTENT: FolderContent = {
    large: 'l'.repeat(90_000),
    middle: 'm'.repeat(50_000),
    'sub/a': 'a',
    'sub/b': 'b',
    empty: '',
    '.git/config': 'ignored',
  };

  async function partsOf(root: string, count: number): Promise<DigestPart[]> {
    const parts: DigestPart[] = [];
    for (let index = 1; index <= count; index += 1) {
      const part = await digestPart(root, { part: { index, count } });
      parts.push(readDigestPart(encodeDigestPart(part)));
    }
    return parts;
  }

  const invalid = (words: RegExp): object =>
    expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(words) });

  describe('a model hashed by several machines', () => {
    it.each([1, 2, 3, 7])('is the same model as hashed by one, in %i parts', async (count) => {
      const root = folders.make(CONTENT);
      const parts = await partsOf(root, count);
      expect(mergeDigestParts([...parts].reverse(), root)).toEqual(await digestModel(root));
    });

    it('is shared out about equally, every file once', async () => {
      const root = folders.make(CONTENT);
      const parts = await partsOf(root, 2);
      const names = parts.map(({ entries }) => entries.map(({ path: name }) => name));
      expect(names.flat().sort()).toEqual(['empty', 'large', 'middle', 'sub/a', 'sub/b']);
      expect(names.find((each) => each.includes('large'))).not.toContain('middle');
    });

    it('is merged for any tree and any number of parts', async () => {
      const tree = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.string({ maxLength: 200 }), {
        minKeys: 1,
        maxKeys: 8,
      });
      await fc.assert(
        fc.asyncProperty(tree, fc.integer({ min: 1, max: 5 }), async (content, count) => {
          const root = folders.make(content);
          const merged = mergeDigestParts(await partsOf(root, count), root);
          expect(merged.rootSha256).toBe((await digestModel(root)).rootSha256);
        }),
        { numRuns: 20 },
      );
    });

    it('needs every part, once', async () => {
      const root = folders.make(CONTENT);
      const [one, two, three] = (await partsOf(root, 3)) as [DigestPart, DigestPart, DigestPart];
      expect(() => mergeDigestParts([], root)).toThrow(invalid(/no part/));
      expect(() => mergeDigestParts([one, three], root)).toThrow(invalid(/part 2\/3 is missing/));
      expect(() => mergeDigestParts([one, two, three, two], root)).toThrow(
        invalid(/part 2\/3 is there twice/),
      );
    });

    it('takes no part of another model, of another number, or made with other options', async () => {
      const root = folders.make(CONTENT);
      const [one] = (await partsOf(root, 2)) as [DigestPart];
      const [, ofThree] = (await partsOf(root, 3)) as [DigestPart, DigestPart];
      const otherModel = folders.make({ ...CONTENT, 'sub/a': 'longer' });
      const [, foreign] = (await partsOf(otherModel, 2)) as [DigestPart, DigestPart];
      const ignoring = await digestPart(root, { part: { index: 2, count: 2 }, ignorePaths: ['empty'] });
      for (const second of [ofThree, foreign, ignoring]) {
        expect(() => mergeDigestParts([one, second], root)).toThrow(invalid(/another model|other options/));
      }
    });

    it('sees parts that hold other files than their share, whatever they claim', async () => {
      const root = folders.make(CONTENT);
      const [one, two] = (await partsOf(root, 2)) as [DigestPart, DigestPart];
      const mismatch = expect.objectContaining({ code: 'content-mismatch' });
      const swapped = [
        { ...one, entries: two.entries },
        { ...two, entries: one.entries },
      ];
      expect(() => mergeDigestParts(swapped, root)).toThrow(mismatch);
      expect(() => mergeDigestParts([one, { ...two, entries: two.entries.slice(1) }], root)).toThrow(
        mismatch,
      );
      expect(() =>
        mergeDigestParts([one, { ...two, entries: [...two.entries, ...one.entries.slice(0, 1)] }], root),
      ).toThrow(mismatch);
      const renamed = two.entries.map((entry, index) => (index === 0 ? { ...entry, path: 'other' } : entry));
      expect(() => mergeDigestParts([one, { ...two, entries: renamed }], root)).toThrow(mismatch);
      const resized = two.entries.map((entry, index) =>
        index === 0 ? { ...entry, size: entry.size + 1 } : entry,
      );
      expect(() => mergeDigestParts([one, { ...two, entries: resized }], root)).toThrow(mismatch);
    });

    it('refuses numbers that are no part, and a model that is one file', async () => {
      const root = folders.make(CONTENT);
      for (const part of [
        { index: 0, count: 1 },
        { index: 2, count: 1 },
        { index: 1, count: 257 },
        { index: 1.5, count: 2 },
      ]) {
        await expect(digestPart(root, { part })).rejects.toMatchObject({ code: 'invalid-input' });
      }
      await expect(
        digestPart(path.join(root, 'large'), { part: { index: 1, count: 1 } }),
      ).rejects.toMatchObject({
        code: 'invalid-input',
      });
    });

    it('reads a damaged part as a part or refuses it, and never merges it into another listing', async () => {
      const root = folders.make(CONTENT);
      const [one, two] = (await partsOf(root, 2)) as [DigestPart, DigestPart];
      const whole = await digestModel(root);
      const random = seededRandom(6);
      for (let round = 0; round < fuzzRuns(500); round += 1) {
        try {
          const damaged = readDigestPart(mutate(Buffer.from(encodeDigestPart(two)), random));
          const merged = mergeDigestParts([one, damaged], root);
          expect(merged.entries.map(({ path: name, size }) => [name, size])).toEqual(
            whole.entries.map(({ path: name, size }) => [name, size]),
          );
        } catch (thrown) {
          expect((thrown as { code: unknown }).code).toMatch(
            /malformed|invalid-input|content-mismatch|limit-exceeded/,
          );
        }
      }
      expect(() => readDigestPart(Buffer.from(sha256Hex('')))).toThrow(
        expect.objectContaining({ code: 'malformed' }),
      );
      fs.rmSync(root, { recursive: true });
    });
  });
});

describe('changed while reading', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const MIB = 1024 * 1024;
  const changed = (name: string): object =>
    expect.objectContaining({ code: 'changed-while-reading', message: expect.stringContaining(name) });

  /** File times move in steps of up to 10 ms on kernels before 6.13: what happens within one step cannot be told apart. */
  function waitForNextTick(): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
  }

  /** Reads a file of 2 MiB and does something to it after the first piece. */
  function readWhile(action: (file: string) => void): () => void {
    const file = path.join(folders.make({ weights: Buffer.alloc(2 * MIB, 1) }), 'weights');
    let pieces = 0;
    const onBytes = (): boolean => {
      if ((pieces += 1) === 1) {
        waitForNextTick();
        action(file);
      }
      return false;
    };
    return () => new FileReader().read(file, { deferFrom: Infinity, onBytes });
  }

  /** Overwrites one byte and puts the old modification time back. */
  function writeSecretly(file: string, position: number): void {
    const { atime, mtime } = fs.statSync(file);
    const fd = fs.openSync(file, 'r+');
    fs.writeSync(fd, 'x', position);
    fs.closeSync(fd);
    fs.utimesSync(file, atime, mtime);
  }

  describe('trap 38: a file that changes while it is hashed', () => {
    it('is seen when it grows, shrinks, is written to or is replaced, also with its old time put back', () => {
      expect(
        readWhile((file) => {
          fs.appendFileSync(file, 'x');
        }),
      ).toThrow(changed('weights'));
      expect(
        readWhile((file) => {
          fs.truncateSync(file, MIB);
        }),
      ).toThrow(changed('weights'));
      expect(
        readWhile((file) => {
          writeSecretly(file, 0);
        }),
      ).toThrow(changed('weights'));
      expect(
        readWhile((file) => {
          writeSecretly(file, 2 * MIB - 1);
        }),
      ).toThrow(changed('weights'));
      expect(
        readWhile((file) => {
          fs.rmSync(file);
        }),
      ).toThrow(changed('weights'));
      expect(readWhile(() => undefined)).not.toThrow();
    });

    it('trap 37: is seen when it became a link, a FIFO, a folder or nothing since it was listed, without hanging', () => {
      const limits = { deferFrom: Infinity, onBytes: () => false };
      const root = folders.make({ target: 'x', 'folder/a': '' });
      fs.symlinkSync('target', path.join(root, 'link'));
      makeFifo(path.join(root, 'pipe'));
      for (const name of ['link', 'pipe', 'folder', 'gone', 'target/x']) {
        expect(() => new FileReader().read(path.join(root, name), limits)).toThrow(changed(name));
      }
    });

    it('is named when it is hashed in a thread', async () => {
      const root = folders.make({ small: 'x' });
      const large = path.join(root, 'large.bin');
      fs.writeFileSync(large, '');
      fs.truncateSync(large, 256 * MIB);
      let isTouched = false;
      const progress = {
        update: ({ done, unit }: { done: number; unit: string }): void => {
          if (unit !== 'bytes' || done < MIB || isTouched) return;
          isTouched = true;
          writeSecretly(large, 0);
        },
        end: () => undefined,
      };
      await expect(digestModel(root, { progress })).rejects.toThrow(changed('large.bin'));
      expect(isTouched).toBe(true);
    });
  });

  describe('traps 37 and 38: a folder that changes while it is hashed', () => {
    it.each<[string, (root: string) => void]>([
      [
        'gets a file',
        (root) => {
          fs.writeFileSync(path.join(root, 'sub', 'new'), '');
        },
      ],
      [
        'loses a file',
        (root) => {
          fs.rmSync(path.join(root, 'sub', 'a'));
        },
      ],
      [
        'has a file renamed',
        (root) => {
          fs.renameSync(path.join(root, 'sub/a'), path.join(root, 'sub/b'));
        },
      ],
      [
        'is replaced by a link',
        (root) => {
          fs.renameSync(path.join(root, 'sub'), path.join(root, '../elsewhere'));
          fs.symlinkSync('../elsewhere', path.join(root, 'sub'));
        },
      ],
      [
        'is swapped for another and back',
        (root) => {
          fs.renameSync(path.join(root, 'sub'), path.join(root, 'kept'));
          fs.renameSync(path.join(root, 'kept'), path.join(root, 'sub'));
        },
      ],
    ])('is seen when it %s', (_, change) => {
      const root = folders.make({ 'sub/a': 'a' });
      const walk = walkModel(root, { allowSymlinks: false, ignore: new Set() });
      walk.assertUnchanged();
      waitForNextTick();
      change(root);
      expect(walk.assertUnchanged).toThrow(expect.objectContaining({ code: 'changed-while-reading' }));
    });
  });
});
