import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel, modelSubject } from '../../../src/digest/digest-model.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';

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

  it.each(['../x', '/abs', 'a/../b', '*.md', 'a//b', '.', ''])('refuses the ignore path %j', async (rule) => {
    const digest = digestModel(folders.make({ a: '' }), { ignorePaths: [rule] });
    await expect(digest).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('takes a single file as a model named by its base name', async () => {
    const root = folders.make({ 'weights.gguf': 'w', other: 'o' });
    const manifest = await digestModel(path.join(root, 'weights.gguf'));
    expect(manifest).toMatchObject({ root, isSingleFile: true, rootSha256: rootOf('w'), ignoreRules: [] });
    expect(modelSubject(manifest).name).toBe('weights.gguf');
  });

  it('names the subject by the folder, also when the path ends in a dot, or as it is told', async () => {
    const manifest = await digestModel(path.join(folders.make({ a: 'a' }), 'sub', '..', '.'));
    expect(modelSubject(manifest)).toEqual({ kind: 'model', name: 'model', digest: { sha256: rootOf('a') } });
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
