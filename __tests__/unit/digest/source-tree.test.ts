import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { digestSourceTree } from '../../../src/digest/source-tree.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';

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
