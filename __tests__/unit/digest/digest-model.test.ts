import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { digestFile, fileSubject } from '../../../src/digest/digest-file.ts';
import { digestModel, modelSubject } from '../../../src/digest/digest-model.ts';
import { hashFiles } from '../../../src/digest/hash-files.ts';
import type { HashJob } from '../../../src/digest/hash-job.ts';
import { HashPool } from '../../../src/digest/hash-pool.ts';
import { HashTable } from '../../../src/digest/hash-table.ts';
import { digestSourceTree } from '../../../src/digest/source-tree.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';

describe('source tree', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex');
  const rootOf = async (root: string, paths: string[]): Promise<string> =>
    (await digestSourceTree(root, paths)).rootSha256;

  describe('digestSourceTree', () => {
    it('lists the given files alone, .gitignore among them, sorted, each once', async () => {
      const root = folders.make({ b: '2', '.gitignore': 'x', 'src/a': '1', untracked: '' });
      const manifest = await digestSourceTree(root, ['src/a', 'b', '.gitignore', 'b']);
      expect(manifest.entries.map((entry) => entry.path)).toEqual(['.gitignore', 'b', 'src/a']);
      expect(manifest.rootSha256).toBe(
        sha256(`file ${sha256('x')} .gitignore\0file ${sha256('2')} b\0file ${sha256('1')} src/a\0`),
      );
    });

    it('binds names: a renamed file gives another root', async () => {
      const before = folders.make({ 'deploy.yaml': 'x' });
      const after = folders.make({ 'other.yaml': 'x' });
      expect(await rootOf(before, ['deploy.yaml'])).not.toBe(await rootOf(after, ['other.yaml']));
    });

    it('takes a tracked link for its text, never follows it, and tells it from a file with that text', async () => {
      const root = folders.make({ a: '' });
      fs.symlinkSync('/etc/passwd', path.join(root, 'link'));
      const manifest = await digestSourceTree(root, ['a', 'link']);
      expect(manifest.entries[1]).toEqual({ path: 'link', size: 11, sha256: sha256('/etc/passwd') });
      const asFile = folders.make({ a: '', link: '/etc/passwd' });
      expect(manifest.rootSha256).not.toBe(await rootOf(asFile, ['a', 'link']));
    });

    it.each(['../x', '/etc/passwd', 'a/../a', './a', 'a/', '', '..', 'a\\..\\b/../../x'])(
      'refuses the path %j',
      async (name) => {
        const digest = digestSourceTree(folders.make({ a: '' }), [name]);
        await expect(digest).rejects.toMatchObject({
          code: expect.stringMatching(/invalid-subject|not-found/),
        });
      },
    );

    it('takes the hashes of a model digested before, and gives the same root', async () => {
      const root = folders.make({ 'src/a': '1', 'model/weights.bin': '2', 'model/config.json': '3' });
      const names = ['src/a', 'model/weights.bin', 'model/config.json'];
      const model = await digestModel(path.join(root, 'model'));
      expect(await digestSourceTree(root, names, model)).toEqual(await digestSourceTree(root, names));
      const marked = {
        ...model,
        entries: model.entries.map((entry) => ({ ...entry, sha256: sha256('known') })),
      };
      const entries = (await digestSourceTree(root, names, marked)).entries.map((entry) => entry.sha256);
      expect(entries).toEqual([sha256('known'), sha256('known'), sha256('1')]);
    });

    it('takes names that git tracks and a model may not have', async () => {
      const names = ['..dots', 'back\\slash', 'new\nline'];
      const root = folders.make(Object.fromEntries(names.map((name) => [name, ''])));
      expect((await digestSourceTree(root, names)).entries).toHaveLength(3);
    });

    it('refuses no files, a missing file, a folder, and a file behind a link', async () => {
      const root = folders.make({ 'sub/a': '' });
      fs.symlinkSync('sub', path.join(root, 'link'));
      await expect(digestSourceTree(root, [])).rejects.toMatchObject({ code: 'invalid-subject' });
      await expect(digestSourceTree(root, ['gone'])).rejects.toMatchObject({ code: 'not-found' });
      await expect(digestSourceTree(root, ['sub'])).rejects.toMatchObject({ code: 'invalid-subject' });
      await expect(digestSourceTree(root, ['link/a'])).rejects.toMatchObject({ code: 'invalid-subject' });
    });
  });
});

describe('digest model', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
  const rootOf = (...contents: string[]): string =>
    sha256(Buffer.concat(contents.map((content) => createHash('sha256').update(content).digest())));
  const pathsOf = async (root: string): Promise<string[]> =>
    (await digestModel(root)).entries.map((e) => e.path);

  describe('digestModel', () => {
    it('computes the root of OMS v1.0: SHA-256 over the raw file digests in order of path', async () => {
      const root = folders.make({ b: 'two', a: 'one', 'sub/c': 'three' });
      const manifest = await digestModel(root);
      expect(manifest).toEqual({
        root,
        entries: [
          { path: 'a', size: 3, sha256: sha256('one') },
          { path: 'b', size: 3, sha256: sha256('two') },
          { path: 'sub/c', size: 5, sha256: sha256('three') },
        ],
        rootSha256: rootOf('one', 'two', 'three'),
        totalBytes: 11,
        ignored: [],
        allowSymlinks: false,
        ignoreRules: ['.git', '.gitattributes', '.github', '.gitignore'],
      });
    });

    it('puts tokenizer.json before tokenizer/vocab.json, as the specification does and model_signing does not', async () => {
      const root = folders.make({ 'tokenizer/vocab.json': 'v', 'tokenizer.json': 't' });
      expect(await pathsOf(root)).toEqual(['tokenizer.json', 'tokenizer/vocab.json']);
      expect((await digestModel(root)).rootSha256).toBe(rootOf('t', 'v'));
    });

    it('orders by code point: U+E000 before an astral character, which UTF-16 order has the other way round', async () => {
      const [privateUse, astral] = ['\ue000', '\u{1f600}'];
      expect([astral, privateUse].sort()).toEqual([astral, privateUse]);
      const root = folders.make({
        [astral]: '1',
        [privateUse]: '2',
        [`x${astral}`]: '3',
        [`x${privateUse}`]: '4',
        z: '5',
      });
      expect(await pathsOf(root)).toEqual([`x${privateUse}`, `x${astral}`, 'z', privateUse, astral]);
    });

    it('includes hidden files and folders and empty files, and does not record folders', async () => {
      const root = folders.make({ '.hidden': 'h', '.cache/x': 'x', empty: '' });
      fs.mkdirSync(path.join(root, 'empty-folder'));
      expect(await pathsOf(root)).toEqual(['.cache/x', '.hidden', 'empty']);
    });

    it('ignores git paths at the top level alone, by whole names, and says which were there', async () => {
      const content = {
        '.git/config': '',
        '.gitignore': '',
        '.gitx': '',
        '.github2/a': '',
        'sub/.git/config': '',
        w: '',
      };
      const manifest = await digestModel(folders.make(content));
      expect(manifest.entries.map((e) => e.path)).toEqual(['.github2/a', '.gitx', 'sub/.git/config', 'w']);
      expect(manifest.ignored).toEqual(['.git', '.gitignore']);
    });

    it('ignores the given paths exactly, with everything below a folder', async () => {
      const root = folders.make({ 'docs/a.md': '', 'docs2/b.md': '', 'sub/docs/c.md': '', 'model.sig': '' });
      const manifest = await digestModel(root, { ignorePaths: ['docs/', 'model.sig', 'not-there'] });
      expect(manifest.entries.map((e) => e.path)).toEqual(['docs2/b.md', 'sub/docs/c.md']);
      expect(manifest.ignored).toEqual(['docs', 'model.sig']);
      expect(manifest.ignoreRules).toContain('not-there');
    });

    it.each(['../x', '/abs', 'a/../b', '*.md', 'a//b', '.', ''])(
      'refuses the ignore path %j',
      async (rule) => {
        const digest = digestModel(folders.make({ a: '' }), { ignorePaths: [rule] });
        await expect(digest).rejects.toMatchObject({ code: 'invalid-input' });
      },
    );

    it('takes a single file as a model named by its base name', async () => {
      const root = folders.make({ 'weights.gguf': 'w', other: 'o' });
      const manifest = await digestModel(path.join(root, 'weights.gguf'));
      expect(manifest).toMatchObject({ root, isSingleFile: true, rootSha256: rootOf('w'), ignoreRules: [] });
      expect(modelSubject(manifest).name).toBe('weights.gguf');
    });

    it('names the subject by the folder, also when the path ends in a dot, or as it is told', async () => {
      const manifest = await digestModel(path.join(folders.make({ a: 'a' }), 'sub', '..', '.'));
      expect(modelSubject(manifest)).toEqual({
        kind: 'model',
        name: 'model',
        digest: { sha256: rootOf('a') },
      });
      expect(modelSubject(manifest, 'llm').name).toBe('llm');
    });

    it('says that a path that is not there does not exist', async () => {
      const digest = digestModel(path.join(folders.make(), 'nope'));
      await expect(digest).rejects.toMatchObject({
        code: 'not-found',
        message: expect.stringContaining('nope'),
      });
    });

    it('digests the named files alone when asked to, and leaves out those that are not there', async () => {
      const root = folders.make({ a: '1', b: '2', 'sub/c': '3' });
      const manifest = await digestModel(root, { onlyPaths: ['sub/c', 'a', 'sub', 'gone', 'a/x'] });
      expect(manifest.entries.map((e) => e.path)).toEqual(['a', 'sub/c']);
    });
  });
});

describe('hash files', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const MIB = 1024 * 1024;
  const block = randomBytes(3 * MIB + 7);
  /** Files of more than a megabyte are left for the end and reported in bytes. */
  const SOME_LARGE = 2 * MIB;
  const LARGE = FULL_RUN ? 33 * MIB : 2 * MIB;

  /** Writes one file per size with content of its own; returns paths and what they hash to. */
  function makeFiles(sizes: readonly number[]): { files: string[]; expected: object[] } {
    const root = folders.make();
    const expected: object[] = [];
    const files = sizes.map((size, index) => {
      const file = path.join(root, `f${String(index)}`);
      const data = Buffer.allocUnsafe(size);
      for (let at = 0; at < size; at += block.length)
        data.set(block.subarray(0, Math.min(block.length, size - at)), at);
      data.writeUInt8(index % 251, size > 0 ? size - 1 : 0);
      fs.writeFileSync(file, data);
      expected.push({ size, sha256: createHash('sha256').update(data).digest('hex') });
      return file;
    });
    return { files, expected };
  }

  describe('hashFiles', () => {
    it('agrees with a plain hash around every size where it changes its way', async () => {
      const edges = [1, 255, 256 * 1024, MIB - 1, MIB, MIB + 1, MIB + 256 * 1024, 3 * MIB];
      const { files, expected } = makeFiles(edges);
      expect(await hashFiles(files)).toEqual(expected);
    });

    it('agrees when threads share many small files and some large ones', async () => {
      const sizes = Array.from({ length: 400 }, (_, index) =>
        index % 50 === 7 ? SOME_LARGE : 1 + index * 37,
      );
      const { files, expected } = makeFiles(sizes);
      for (const workers of FULL_RUN ? [1, 3] : [2])
        expect(await hashFiles(files, { workers })).toEqual(expected);
    });

    it('agrees when the first files fill what is hashed in place and the rest goes to threads', async () => {
      const { files, expected } = makeFiles([...Array<number>(40).fill(MIB - 3), LARGE, LARGE, 5]);
      expect(await hashFiles(files, { workers: 2 })).toEqual(expected);
    });

    it('reports progress that grows, in files and then in bytes, and ends it', async () => {
      const { files } = makeFiles([...Array<number>(300).fill(10), LARGE]);
      const updates: { done: number; total: number; unit: string }[] = [];
      let ends = 0;
      const progress = {
        update: (state: (typeof updates)[number]) => updates.push(state),
        end: () => (ends += 1),
      };
      await hashFiles(files, { progress });
      expect(ends).toBe(1);
      expect(updates.at(-1)).toMatchObject({ done: LARGE + 3000, total: LARGE + 3000, unit: 'bytes' });
      expect(updates.every(({ done, total }) => done <= total)).toBe(true);
    });

    it('names the first bad file of many and leaves no thread behind', async () => {
      const { files } = makeFiles(Array<number>(400).fill(100));
      fs.rmSync(files[333]!);
      const error = { code: 'changed-while-reading', message: expect.stringContaining('f333') };
      await expect(hashFiles(files, { workers: 2 })).rejects.toMatchObject(error);
    });
  });

  describe('HashPool', () => {
    it('turns the death of a thread into an error instead of waiting for ever', async () => {
      const pool = new HashPool();
      const job = {
        files: null,
        hash: 'sha256',
        block: 1,
        stopAtBytes: Infinity,
        memory: HashTable.forFiles(1).memory,
      } as unknown as HashJob;
      try {
        await expect(pool.run(job, 2)).rejects.toMatchObject({
          code: 'internal',
          message: expect.stringContaining('thread ended early'),
        });
      } finally {
        await pool.close();
      }
    });
  });

  describe('digestFile', () => {
    it('gives name, size and SHA-256, follows a link that the caller names, and makes a subject', async () => {
      const root = folders.make({ 'app.tar': 'content' });
      fs.symlinkSync('app.tar', path.join(root, 'latest'));
      const sha256 = createHash('sha256').update('content').digest('hex');
      expect(await digestFile(path.join(root, 'app.tar'))).toEqual({ path: 'app.tar', size: 7, sha256 });
      expect(await fileSubject(path.join(root, 'latest'))).toEqual({
        kind: 'file',
        name: 'latest',
        digest: { sha256 },
      });
    });

    it('says what a missing file and a folder are', async () => {
      const root = folders.make();
      await expect(digestFile(path.join(root, 'no'))).rejects.toMatchObject({ code: 'not-found' });
      await expect(digestFile(root)).rejects.toMatchObject({ code: 'invalid-subject' });
    });
  });
});
