import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { digestIncrementally, type KnownDigest } from '../../../src/digest/digest-incremental.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { encodeDigestState, readDigestState, type DigestState } from '../../../src/digest/digest-state.ts';
import {
  readDigestList,
  readHuggingFaceBlobs,
  readHuggingFaceMetadata,
  readLfsPointers,
} from '../../../src/digest/known-digests.ts';
import { huggingFaceBlobs, linkFoldersOf } from '../../../src/digest/list-model.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import type { Manifest } from '../../../src/domain/manifest.ts';
import { makeModelSignatureStatement } from '../../../src/sign/model-statement.ts';
import { verifyModelSignature } from '../../../src/verify/model-signature.ts';
import { ModelFolders, type FolderContent } from '../../fakes/model-folder.ts';
import { makeModelSigner, signManifest } from '../../fakes/model-signer.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

const CONTENT: FolderContent = { 'README.md': 'old', 'weights.bin': 'w'.repeat(5000), 'sub/x': 'x' };
/** Everything written now has settled by then. */
const later = (): Date => new Date(Date.now() + 60_000);
const signedOf = (manifest: Manifest): Parameters<typeof readDigestState>[1] => ({
  rootSha256: manifest.rootSha256,
  resources: new Map(manifest.entries.map(({ path: name, sha256 }) => [name, sha256])),
});

async function firstRun(
  root: string,
): Promise<{ manifest: Manifest; state: DigestState; bytes: Uint8Array }> {
  const { manifest, state } = await digestIncrementally(root, { clock: later });
  return { manifest, state, bytes: encodeDigestState(manifest, state) };
}

describe('signing again', () => {
  it('reads only what changed, and gives the same root as a full run', async () => {
    const root = folders.make(CONTENT);
    const { manifest, bytes } = await firstRun(root);
    fs.writeFileSync(path.join(root, 'README.md'), 'new');
    fs.writeFileSync(path.join(root, 'added'), 'a');
    const state = readDigestState(bytes, signedOf(manifest));
    const again = await digestIncrementally(root, { state, clock: later });
    expect(again.unread).toBe(2);
    expect(
      again.manifest.entries.filter(({ source }) => source === undefined).map(({ path: name }) => name),
    ).toEqual(['README.md', 'added']);
    expect(again.manifest.rootSha256).toBe((await digestModel(root)).rootSha256);
    expect([...again.state.keys()].sort()).toEqual(['README.md', 'added', 'sub/x', 'weights.bin']);
  });

  it.each<[string, (file: string) => void]>([
    [
      'written in place with its old time put back',
      (file) => {
        const { atime, mtime } = fs.statSync(file);
        fs.writeFileSync(file, 'v'.repeat(5000));
        fs.utimesSync(file, atime, mtime);
      },
    ],
    [
      'replaced by a file of the same size and time',
      (file) => {
        const { atime, mtime } = fs.statSync(file);
        fs.writeFileSync(`${file}.new`, 'v'.repeat(5000));
        fs.utimesSync(`${file}.new`, atime, mtime);
        fs.renameSync(`${file}.new`, file);
      },
    ],
    [
      'touched',
      (file) => {
        fs.utimesSync(file, new Date(), new Date(0));
      },
    ],
  ])('reads a file that was %s', async (_what, change) => {
    const root = folders.make(CONTENT);
    const { state } = await firstRun(root);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    change(path.join(root, 'weights.bin'));
    const { manifest, unread } = await digestIncrementally(root, { state, clock: later });
    expect(unread).toBe(2);
    expect(manifest.rootSha256).toBe((await digestModel(root)).rootSha256);
  });

  it('remembers no file that was changed a moment ago: it could change again without a trace', async () => {
    const root = folders.make(CONTENT);
    const { state } = await digestIncrementally(root, { clock: () => new Date() });
    expect(state.size).toBe(0);
  });

  it('does not believe a state that differs from the previous signature, or is of another model', async () => {
    const root = folders.make(CONTENT);
    const { manifest, bytes } = await firstRun(root);
    const text = Buffer.from(bytes).toString();
    const [entry] = manifest.entries;
    const forged = text.replace(entry?.sha256 ?? '', sha256Hex('evil'));
    expect(() => readDigestState(Buffer.from(forged), signedOf(manifest))).toThrow(
      expect.objectContaining({ code: 'content-mismatch', message: expect.stringContaining('README.md') }),
    );
    const extra = text.replace('"path":"sub/x"', '"path":"sub/y"');
    expect(() => readDigestState(Buffer.from(extra), signedOf(manifest))).toThrow(
      expect.objectContaining({ code: 'content-mismatch' }),
    );
    const other = { ...signedOf(manifest), rootSha256: sha256Hex('other') };
    expect(() => readDigestState(bytes, other)).toThrow(
      expect.objectContaining({ code: 'content-mismatch' }),
    );
  });

  it('reads a damaged state as it was, or not at all', async () => {
    const root = folders.make(CONTENT);
    const { manifest, bytes, state } = await firstRun(root);
    const random = seededRandom(5);
    for (let round = 0; round < fuzzRuns(500); round += 1) {
      try {
        for (const [name, entry] of readDigestState(mutate(Buffer.from(bytes), random), signedOf(manifest))) {
          expect(entry.sha256).toBe(state.get(name)?.sha256);
        }
      } catch (thrown) {
        expect((thrown as { code: unknown }).code).toMatch(/malformed|content-mismatch|limit-exceeded/);
      }
    }
  });
});

describe('known digests', () => {
  const digest = (text: string, source: KnownDigest['source']): KnownDigest => ({
    sha256: sha256Hex(text),
    size: text.length,
    source,
  });

  it('of Git LFS pointers stand for the content that is not there', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Hex('weights')}\nsize 7\n`;
    const root = folders.make({ 'w.bin': pointer, 'not.bin': `${pointer}\nmore`, 'config.json': '{}' });
    const known = readLfsPointers(root);
    expect([...known]).toEqual([['w.bin', digest('weights', 'lfs-pointer')]]);
    const { manifest } = await digestIncrementally(root, { known, clock: later });
    const full = folders.make({ 'w.bin': 'weights', 'not.bin': `${pointer}\nmore`, 'config.json': '{}' });
    expect(manifest.rootSha256).toBe((await digestModel(full)).rootSha256);
    expect(manifest.totalBytes).toBe((await digestModel(full)).totalBytes);
  });

  it('of a Hugging Face download hold while the file has not been changed since', () => {
    const etag = sha256Hex('weights');
    const note = (time: number): string => `${'0'.repeat(40)}\n${etag}\n${String(time)}\n`;
    const now = Date.now() / 1000;
    const root = folders.make({
      'w.bin': 'weights',
      'sub/v.bin': 'weights',
      'small.json': '{}',
      '.cache/huggingface/download/w.bin.metadata': note(now + 5),
      '.cache/huggingface/download/sub/v.bin.metadata': note(now - 100),
      '.cache/huggingface/download/small.json.metadata': `${'0'.repeat(40)}\n${'a'.repeat(40)}\n${String(now + 5)}\n`,
      '.cache/huggingface/download/gone.metadata': note(now + 5),
    });
    expect([...readHuggingFaceMetadata(root)]).toEqual([['w.bin', digest('weights', 'huggingface-cache')]]);
    expect(readHuggingFaceMetadata(folders.make({ a: '' })).size).toBe(0);
  });

  it('of a list as sha256sum writes it, and any other line is an error', () => {
    const root = folders.make({ a: 'aa', 'b c': 'bb' });
    const list = `${sha256Hex('aa')}  a\n${sha256Hex('bb')} *./b c\n`;
    expect([...readDigestList(list, root)]).toEqual([
      ['a', digest('aa', 'manifest-file')],
      ['b c', digest('bb', 'manifest-file')],
    ]);
    for (const line of [
      'x',
      `${sha256Hex('')} ../a`,
      `${sha256Hex('')}  ../a`,
      `${sha256Hex('')}  /a`,
      `${sha256Hex('aa')}  a`,
    ]) {
      expect(() => readDigestList(list + line, root)).toThrow(expect.objectContaining({ code: 'malformed' }));
    }
    expect(() => readDigestList(`${sha256Hex('')}  gone`, root)).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it('are refused for content of another size', async () => {
    const root = folders.make({ a: 'aa' });
    const known = new Map([['a', digest('other size', 'manifest-file')]]);
    await expect(digestIncrementally(root, { known, clock: later })).rejects.toMatchObject({
      code: 'content-mismatch',
    });
  });

  it('are named in the signature, compared with what is read, and can be forbidden', async () => {
    const key = makeModelSigner();
    const root = folders.make({ a: 'aa', b: 'bb' });
    const known = new Map([['a', digest('aa', 'manifest-file')]]);
    const { manifest } = await digestIncrementally(root, { known, clock: later });
    expect(makeModelSignatureStatement(manifest, 'm').predicate.digest_sources).toEqual({
      'manifest-file': ['a'],
    });
    const bundle = await signManifest(key, manifest);
    const what = { bundle, verifier: key.verifier, root, digestModel };
    expect(await verifyModelSignature(what)).toMatchObject({ ok: true, unreadBySigner: ['a'] });
    await expect(verifyModelSignature({ ...what, requireReadBySigner: true })).rejects.toMatchObject({
      code: 'evidence-invalid',
    });
    // A manifest with somebody's word in it never stands for reading.
    fs.writeFileSync(path.join(root, 'a'), 'xx');
    expect(await verifyModelSignature({ ...what, manifest })).toMatchObject({
      ok: false,
      differences: [{ kind: 'changed', path: 'a' }],
    });
    const honest = await signManifest(key, await digestModel(root));
    expect(await verifyModelSignature({ ...what, bundle: honest, requireReadBySigner: true })).toMatchObject({
      ok: true,
    });
  });
});

describe('trap 37: a snapshot of the Hugging Face cache', () => {
  function makeCache(): string {
    const sha256 = sha256Hex('weights');
    const outer = folders.make({
      [`blobs/${sha256}`]: 'weights',
      'blobs/abc': '{}',
      'snapshots/rev/plain': 'p',
    });
    const snapshot = path.join(outer, 'snapshots/rev');
    fs.symlinkSync(`../../blobs/${sha256}`, path.join(snapshot, 'w.bin'));
    fs.symlinkSync('../../blobs/abc', path.join(snapshot, 'config.json'));
    return snapshot;
  }

  it('is the model that it shows when its links are allowed into its blobs, and nowhere else', async () => {
    const snapshot = makeCache();
    await expect(digestModel(snapshot)).rejects.toMatchObject({ code: 'invalid-subject' });
    await expect(digestModel(snapshot, { allowSymlinks: true })).rejects.toMatchObject({
      code: 'invalid-subject',
      message: expect.stringContaining('outside the model'),
    });
    const linkFolders = linkFoldersOf(snapshot, true);
    const manifest = await digestModel(snapshot, { allowSymlinks: true, linkFolders });
    expect(manifest.followedLinks).toEqual(['config.json', 'w.bin']);
    const plain = folders.make({ plain: 'p', 'w.bin': 'weights', 'config.json': '{}' });
    expect(manifest.rootSha256).toBe((await digestModel(plain)).rootSha256);
    fs.symlinkSync('/etc/hostname', path.join(snapshot, 'evil'));
    await expect(digestModel(snapshot, { allowSymlinks: true, linkFolders })).rejects.toMatchObject({
      code: 'invalid-subject',
    });
    await expect(digestModel(plain, { linkFolders: [plain] })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(huggingFaceBlobs(plain)).toBeUndefined();
    expect(linkFoldersOf(snapshot, false)).toEqual([]);
    // A link in the place of the blobs would let the model lead anywhere.
    const blobs = path.join(snapshot, '../../blobs');
    fs.renameSync(blobs, `${blobs}-moved`);
    fs.symlinkSync('/', blobs);
    expect(linkFoldersOf(snapshot, true)).toEqual([]);
  });

  it('knows the digests of its large files by the names of their blobs, and verifies in the cache', async () => {
    const snapshot = makeCache();
    const linkFolders = linkFoldersOf(snapshot, true);
    const known = readHuggingFaceBlobs(snapshot, {});
    expect([...known.keys()]).toEqual(['w.bin']);
    const options = { allowSymlinks: true, linkFolders, known, clock: later };
    const { manifest, unread } = await digestIncrementally(snapshot, options);
    expect(unread).toBe(1);
    const key = makeModelSigner();
    const bundle = await signManifest(key, manifest);
    const what = { bundle, verifier: key.verifier, root: snapshot, digestModel, linkFolders };
    expect(await verifyModelSignature(what)).toMatchObject({ ok: true });
    expect(await verifyModelSignature({ ...what, ignoreUnsignedFiles: true })).toMatchObject({ ok: true });
    // Who signed plain files is verified in the cache by the verifier's own word on the links.
    const plain = folders.make({ plain: 'p', 'w.bin': 'weights', 'config.json': '{}' });
    const ofPlain = { ...what, bundle: await signManifest(key, await digestModel(plain)) };
    await expect(verifyModelSignature(ofPlain)).rejects.toMatchObject({ code: 'invalid-subject' });
    expect(await verifyModelSignature({ ...ofPlain, allowSymlinks: true })).toMatchObject({
      ok: true,
      followedLinks: ['config.json', 'w.bin'],
    });
  });
});
