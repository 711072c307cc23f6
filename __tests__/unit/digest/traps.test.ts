import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { digestFile } from '../../../src/digest/digest-file.ts';
import { digestModel, type DigestModelOptions } from '../../../src/digest/digest-model.ts';
import { makeFifo, ModelFolders } from '../../fakes/model-folder.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

async function expectRefused(root: string, words: RegExp, options: DigestModelOptions = {}): Promise<void> {
  const error = { code: 'invalid-subject', message: expect.stringMatching(words) };
  await expect(digestModel(root, options)).rejects.toMatchObject(error);
}

/** Adds a symbolic link to a folder. */
function link(root: string, name: string, target: string): void {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.symlinkSync(target, path.join(root, name));
}

describe('trap 35: names that another reader would take for another path', () => {
  it.each(['back\\slash', 'new\nline', 'escape\u001b[31m', 'c1\u0085', 'C:drive'])(
    'refuses %j',
    async (name) => {
      await expectRefused(folders.make({ [name]: '' }), /cannot be in a model: its path/);
    },
  );

  it('refuses a name that is not UTF-8, and takes the replacement character itself', async () => {
    const root = folders.make({ 'valid-\ufffd': '' });
    expect((await digestModel(root)).entries).toHaveLength(1);
    fs.writeFileSync(Buffer.concat([Buffer.from(`${root}/bad-`), Buffer.of(0xff, 0xfe)]), '');
    await expectRefused(root, /not UTF-8/);
  });

  it('opens nothing outside the model when told to digest ../x', async () => {
    const root = folders.make({ a: '' });
    fs.writeFileSync(path.join(root, '..', 'x'), 'secret');
    const digest = digestModel(root, { onlyPaths: ['../x'] });
    await expect(digest).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('trap 36: names that differ in case or normalisation alone', () => {
  it('keeps them apart, byte for byte', async () => {
    const names = ['Model.bin', 'model.bin', 'caf\u00e9', 'cafe\u0301'];
    const manifest = await digestModel(folders.make(Object.fromEntries(names.map((name) => [name, name]))));
    expect(new Set(manifest.entries.map((e) => e.path))).toEqual(new Set(names));
  });
});

describe('trap 37: symbolic and hard links', () => {
  it('refuses a link to a file, a link to a folder, a broken link and a linked root', async () => {
    for (const target of ['a', 'sub', 'nowhere']) {
      const root = folders.make({ a: '', 'sub/b': '' });
      link(root, 'link', target);
      await expectRefused(root, /link is a symbolic link/);
    }
    const root = folders.make({ a: '' });
    fs.symlinkSync(root, `${root}-link`);
    await expectRefused(`${root}-link`, /is a symbolic link/);
    expect((await digestModel(`${root}-link`, { allowSymlinks: true })).entries).toHaveLength(1);
  });

  it('never looks at a link that is ignored', async () => {
    const root = folders.make({ a: '' });
    link(root, 'link', '/nowhere');
    expect((await digestModel(root, { ignorePaths: ['link'] })).ignored).toEqual(['link']);
  });

  it('follows links to files and folders inside the model when allowed, and skips none silently', async () => {
    const root = folders.make({ 'blobs/1': 'one', 'data/sub/2': 'two' });
    link(root, 'snapshot/weights', '../blobs/1');
    link(root, 'snapshot/data', '../data');
    const manifest = await digestModel(root, { allowSymlinks: true });
    expect(manifest.entries.map((e) => e.path)).toEqual([
      'blobs/1',
      'data/sub/2',
      'snapshot/data/sub/2',
      'snapshot/weights',
    ]);
    expect(manifest.allowSymlinks).toBe(true);
  });

  it('refuses a link to a file or folder outside, also by a second link and by a similar name', async () => {
    for (const target of ['../outside', '../outside/file', '/dev/null', 'second', '../model-evil/x']) {
      const root = folders.make({ a: '' });
      fs.mkdirSync(path.join(root, '..', 'outside'));
      fs.writeFileSync(path.join(root, '..', 'outside', 'file'), '');
      fs.mkdirSync(path.join(root, '..', 'model-evil'));
      fs.writeFileSync(path.join(root, '..', 'model-evil', 'x'), '');
      link(root, 'b', target);
      link(root, 'second', '../outside');
      await expectRefused(root, /outside the model/, { allowSymlinks: true });
    }
  });

  it('refuses broken links and cycles when links are allowed', async () => {
    for (const target of ['nowhere', 'a/nowhere', 'loop', '.', '..', '../sub/deeper/..']) {
      const root = folders.make({ 'sub/a': '' });
      link(root, 'sub/loop', target === '..' ? '../sub' : target);
      await expectRefused(root, /broken|cycle/, { allowSymlinks: true });
    }
  });

  it('refuses a link when only some files are digested, and one that leads outside even when links are allowed', async () => {
    const root = folders.make({ 'sub/a': '' });
    link(root, 'file', 'sub/a');
    link(root, 'folder', 'sub');
    link(root, 'out', '..');
    await expectRefused(root, /through a symbolic link/, { onlyPaths: ['file'] });
    await expectRefused(root, /through a symbolic link/, { onlyPaths: ['folder/a'] });
    const inside = await digestModel(root, { onlyPaths: ['folder/a'], allowSymlinks: true });
    expect(inside.entries).toHaveLength(1);
    fs.writeFileSync(path.join(root, '..', 'x'), '');
    await expectRefused(root, /outside the model/, { onlyPaths: ['out/x'], allowSymlinks: true });
  });

  it('takes a hard link for the file that it is', async () => {
    const root = folders.make({ a: 'same' });
    fs.linkSync(path.join(root, 'a'), path.join(root, 'b'));
    const [a, b] = (await digestModel(root)).entries;
    expect(a?.sha256).toBe(b?.sha256);
  });
});

describe('trap 39: models without content', () => {
  it('refuses an empty folder, a folder of folders and one whose files are all ignored', async () => {
    const root = folders.make();
    await expectRefused(root, /has no file/);
    fs.mkdirSync(path.join(root, 'sub'));
    fs.mkdirSync(path.join(root, '.git'));
    fs.writeFileSync(path.join(root, '.git', 'x'), '');
    fs.writeFileSync(path.join(root, 'model.sig'), '');
    await expectRefused(root, /has no file/, { ignorePaths: ['model.sig'] });
  });
});

describe('trap 42: FIFOs, sockets, devices and unreadable files fail and do not hang', () => {
  it('refuses a FIFO in the model, as the model, and among the named files', async () => {
    const root = folders.make({ a: '' });
    makeFifo(path.join(root, 'pipe'));
    await expectRefused(root, /pipe is a FIFO/);
    await expectRefused(path.join(root, 'pipe'), /neither a file nor a folder/);
    await expectRefused(root, /neither a file nor a folder/, { onlyPaths: ['pipe'] });
    await expect(digestFile(path.join(root, 'pipe'))).rejects.toMatchObject({ code: 'invalid-subject' });
  });

  it('refuses a socket and a device', async () => {
    const root = folders.make({ a: '' });
    const server = net.createServer().listen(path.join(root, 's'));
    await new Promise((resolve) => server.once('listening', resolve));
    await expectRefused(root, /is a socket/);
    await new Promise((resolve) => server.close(resolve));
    await expect(digestFile('/dev/null')).rejects.toMatchObject({ code: 'invalid-subject' });
  });

  it('names a file and a folder that cannot be read', async () => {
    const unreadable = { code: 'unreadable', message: expect.stringContaining('locked') };
    const root = folders.make({ 'locked/a': 'x' });
    if (process.getuid?.() === 0) {
      // No mode keeps root out. A file that opens and cannot be read, and a name that cannot be opened, stand for it.
      const memory = digestFile('/proc/self/mem');
      if (process.platform === 'linux') await expect(memory).rejects.toMatchObject({ code: 'unreadable' });
      else await memory.catch(() => undefined);
      const long = path.join(root, `locked${'x'.repeat(300)}`);
      await expect(digestFile(long)).rejects.toMatchObject(unreadable);
      return;
    }
    fs.chmodSync(path.join(root, 'locked/a'), 0);
    await expect(digestModel(root)).rejects.toMatchObject(unreadable);
    fs.chmodSync(path.join(root, 'locked'), 0);
    await expect(digestModel(root)).rejects.toMatchObject(unreadable);
    fs.chmodSync(path.join(root, 'locked'), 0o700);
  });
});
