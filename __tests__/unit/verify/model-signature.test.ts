import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import {
  verifyModelSignature,
  type ModelVerification,
  type VerifyModelOptions,
} from '../../../src/verify/model-signature.ts';
import { ModelFolders, writeFiles, type FolderContent } from '../../fakes/model-folder.ts';
import { makeModelSigner, omsPayload, signManifest, signPayload } from '../../fakes/model-signer.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

const key = makeModelSigner();
const MODEL = { 'config.json': '{}', 'tokenizer.json': 't', 'tokenizer/vocab.json': 'v', 'weights.bin': 'w' };
const file = (name: string, content: string): Record<string, string> => ({
  name,
  algorithm: 'sha256',
  digest: sha256Hex(content),
});

type Extra = Partial<VerifyModelOptions>;
function check(root: string, bundle: Uint8Array, extra: Extra = {}): Promise<ModelVerification> {
  return verifyModelSignature({ bundle, verifier: key.verifier, root, digestModel, ...extra });
}

async function signedModel(content: FolderContent = MODEL): Promise<{ root: string; bundle: Uint8Array }> {
  const root = folders.make(content);
  return { root, bundle: await signManifest(key, await digestModel(root)) };
}

describe('verifyModelSignature', () => {
  it.each(['P-256', 'P-384', 'P-521'])('accepts an untouched model signed with %s', async (curve) => {
    const signer = makeModelSigner(curve);
    const root = folders.make(MODEL);
    const manifest = await digestModel(root);
    const verification = await check(root, await signManifest(signer, manifest), {
      verifier: signer.verifier,
    });
    expect(verification).toMatchObject({
      ok: true,
      differences: [],
      ignored: [],
      manifest,
      subject: { kind: 'model', name: 'model', digest: { sha256: manifest.rootSha256 } },
      signedSha256: manifest.rootSha256,
      signer: { kind: 'key' },
      unsignedFilesIgnored: false,
    });
  });

  it('names every extra, missing and changed file, sorted', async () => {
    const { root, bundle } = await signedModel();
    writeFiles(root, { 'weights.bin': 'W', 'zz/extra.py': 'x', 'aa.pkl': 'x' });
    fs.rmSync(path.join(root, 'config.json'));
    const verification = await check(root, bundle);
    expect(verification.ok).toBe(false);
    expect(verification.differences).toEqual([
      { kind: 'extra', path: 'aa.pkl' },
      { kind: 'missing', path: 'config.json' },
      { kind: 'changed', path: 'weights.bin' },
      { kind: 'extra', path: 'zz/extra.py' },
    ]);
  });

  it('does not care what the folder is called, but sees a renamed file', async () => {
    const { root, bundle } = await signedModel();
    fs.renameSync(root, `${root}-v2`);
    expect((await check(`${root}-v2`, bundle)).ok).toBe(true);
    fs.renameSync(path.join(`${root}-v2`, 'weights.bin'), path.join(`${root}-v2`, 'weights.bak'));
    const kinds = (await check(`${root}-v2`, bundle)).differences.map(({ kind }) => kind);
    expect(kinds).toEqual(['extra', 'missing']);
  });

  it('refuses a bundle of another key and a changed bundle', async () => {
    const { root, bundle } = await signedModel();
    const other = makeModelSigner();
    const byOther = check(root, bundle, { verifier: other.verifier });
    await expect(byOther).rejects.toMatchObject({ code: 'signer-untrusted' });
    const text = Buffer.from(bundle).toString();
    const bad = Buffer.from(text.replace(/"payload":"(....)/, '"payload":"AAAA'));
    await expect(check(root, bad)).rejects.toMatchObject({
      code: expect.stringMatching(/signature-invalid|malformed/),
    });
  });

  it('accepts the order of model_signing, by path component, and names the folder by its own digest', async () => {
    const root = folders.make(MODEL);
    const order = ['config.json', 'tokenizer/vocab.json', 'tokenizer.json', 'weights.bin'] as const;
    const payload = omsPayload({ resources: order.map((name) => file(name, MODEL[name])) });
    const verification = await check(root, await signPayload(key, payload));
    expect(verification.ok).toBe(true);
    expect(verification.subject.digest).toEqual({ sha256: (await digestModel(root)).rootSha256 });
    expect(verification.signedSha256).not.toBe(verification.subject.digest['sha256']);
  });

  it('accepts a single file by its base name or as a dot, and sees another name and other content', async () => {
    const root = folders.make({ 'w.gguf': 'w' });
    const single = path.join(root, 'w.gguf');
    for (const name of ['.', 'w.gguf']) {
      const bundle = await signPayload(key, omsPayload({ resources: [file(name, 'w')] }));
      expect(await check(single, bundle)).toMatchObject({ ok: true, differences: [] });
    }
    const dot = await signPayload(key, omsPayload({ resources: [file('.', 'x')] }));
    expect((await check(single, dot)).differences).toEqual([{ kind: 'changed', path: 'w.gguf' }]);
    expect((await check(root, dot)).ok).toBe(false);
    const named = await signPayload(key, omsPayload({ resources: [file('other', 'w')] }));
    expect((await check(single, named)).differences).toHaveLength(2);
  });

  it('uses a manifest that is there instead of reading again', async () => {
    const { root, bundle } = await signedModel();
    const manifest = await digestModel(root, { ignorePaths: ['model.sig'] });
    const never = (): never => {
      throw new Error('read again');
    };
    const extra = { digestModel: never, manifest, ignorePaths: ['model.sig'] };
    expect((await check(root, bundle, extra)).ok).toBe(true);
    const changed = { ...manifest, entries: manifest.entries.slice(1) };
    expect((await check(root, bundle, { ...extra, manifest: changed })).differences).toHaveLength(1);
  });

  it('refuses a manifest of another folder', async () => {
    const { root, bundle } = await signedModel();
    const manifest = await digestModel(root);
    await expect(check(folders.make(MODEL), bundle, { manifest })).rejects.toMatchObject({
      code: 'internal',
    });
  });

  it('reads again when the manifest left out what neither signature nor verifier leaves out', async () => {
    const { root, bundle } = await signedModel();
    writeFiles(root, { 'hidden.pkl': 'x' });
    const manifest = await digestModel(root, { ignorePaths: ['hidden.pkl'] });
    expect((await check(root, bundle, { manifest })).differences).toEqual([
      { kind: 'extra', path: 'hidden.pkl' },
    ]);
    const linked = await digestModel(root, { allowSymlinks: true });
    fs.symlinkSync('weights.bin', path.join(root, 'link'));
    await expect(check(root, bundle, { manifest: linked })).rejects.toMatchObject({
      code: 'invalid-subject',
    });
  });

  it('looks at signed files alone when told to, and says so', async () => {
    const { root, bundle } = await signedModel();
    writeFiles(root, { 'notes.txt': 'n' });
    const lenient = await check(root, bundle, { ignoreUnsignedFiles: true });
    expect(lenient).toMatchObject({ ok: true, unsignedFilesIgnored: true });
    const manifest = await digestModel(root);
    const reused = await check(root, bundle, { ignoreUnsignedFiles: true, manifest });
    expect(reused).toMatchObject({ ok: true, ignored: ['notes.txt'], subject: lenient.subject });
    fs.rmSync(path.join(root, 'config.json'));
    writeFiles(root, { 'weights.bin': 'W' });
    expect((await check(root, bundle, { ignoreUnsignedFiles: true })).differences).toEqual([
      { kind: 'missing', path: 'config.json' },
      { kind: 'changed', path: 'weights.bin' },
    ]);
  });

  it('compares git files that were signed, and everything beside them', async () => {
    const root = folders.make({ w: 'w', '.gitattributes': 'a', '.github/x': 'x', '.github/y': 'y' });
    const resources = [file('.gitattributes', 'a'), file('.github/x', 'x'), file('w', 'w')];
    const bundle = await signPayload(key, omsPayload({ resources }));
    const manifest = await digestModel(root);
    for (const extra of [{}, { manifest }]) {
      expect((await check(root, bundle, extra)).differences).toEqual([{ kind: 'extra', path: '.github/y' }]);
    }
  });
});

describe('trap 33: files that nobody signed', () => {
  it('reports what lies under ignored paths, by default, by the signature and by the verifier', async () => {
    const root = folders.make({ w: 'w' });
    const signed = await digestModel(root, { ignorePaths: ['logs'] });
    const bundle = await signManifest(key, signed);
    writeFiles(root, {
      '.git/hooks/x': '',
      '.github/evil.py': '',
      'logs/evil.pkl': '',
      'model.sig': '',
      w: 'w',
    });
    for (const manifest of [undefined, await digestModel(root, { ignorePaths: ['model.sig'] })]) {
      const options = { ignorePaths: ['model.sig'], ...(manifest === undefined ? {} : { manifest }) };
      const verification = await check(root, bundle, options);
      expect(verification.ok).toBe(true);
      const logs = manifest === undefined ? 'logs' : 'logs/evil.pkl';
      expect(verification.ignored).toEqual(['.git', '.github', logs, 'model.sig']);
    }
  });

  it('does not let a folder below the top hide files by a git name', async () => {
    const { root, bundle } = await signedModel();
    writeFiles(root, { 'sub/.git/evil.py': '', '.gitx': '' });
    expect((await check(root, bundle)).differences.map((d) => d.path)).toEqual(['.gitx', 'sub/.git/evil.py']);
  });
});

describe('trap 34: ignore paths in a payload', () => {
  it('are reported whether or not something is there, so that policy can forbid them', async () => {
    const root = folders.make({ a: 'a' });
    const serialization = { ignore_paths: ['weights.bin', 'a.d/'] };
    const bundle = await signPayload(key, omsPayload({ resources: [file('a', 'a')], serialization }));
    expect((await check(root, bundle)).signedIgnorePaths).toEqual(['a.d', 'weights.bin']);
  });

  it.each(['..', '../x', '/', '/etc', '.', '', 'a/../b', '*', 'C:\\x'])(
    'refuses the ignore path %j',
    async (rule) => {
      const root = folders.make({ a: 'a' });
      const payload = omsPayload({ resources: [file('a', 'a')], serialization: { ignore_paths: [rule] } });
      await expect(check(root, await signPayload(key, payload))).rejects.toMatchObject({
        code: 'evidence-invalid',
      });
    },
  );

  it('refuses a payload that both names and ignores a file', async () => {
    const root = folders.make({ 'a/b': 'a' });
    const payload = omsPayload({ resources: [file('a/b', 'a')], serialization: { ignore_paths: ['a'] } });
    await expect(check(root, await signPayload(key, payload))).rejects.toMatchObject({
      code: 'evidence-invalid',
    });
  });
});

describe('trap 41: signature files inside the model', () => {
  it('leaves out the one that is given and sees a second one', async () => {
    const { root, bundle } = await signedModel();
    writeFiles(root, { 'model.sig': bundle });
    expect((await check(root, bundle)).differences).toEqual([{ kind: 'extra', path: 'model.sig' }]);
    expect(await check(root, bundle, { ignorePaths: ['model.sig'] })).toMatchObject({
      ok: true,
      ignored: ['model.sig'],
    });
    writeFiles(root, { 'other.sig': bundle });
    const second = await check(root, bundle, { ignorePaths: ['model.sig'] });
    expect(second.differences).toEqual([{ kind: 'extra', path: 'other.sig' }]);
  });
});
