import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { formatDigest } from '../../../src/domain/digest.ts';
import { digestSubject } from '../../../src/flows/digest-subject.ts';
import { generateBom } from '../../../src/flows/generate-bom.ts';
import { generateKeyFiles } from '../../../src/flows/generate-key.ts';
import { identifyPath, identifySubject } from '../../../src/flows/identify.ts';
import { recordProvenance } from '../../../src/flows/record-provenance.ts';
import { scanTree } from '../../../src/flows/scan-tree.ts';
import { keyVerifier, openVerifier } from '../../../src/flows/signature-verifier.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { verifyModel } from '../../../src/flows/verify-model.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});
const context = testContext();

describe('what a path means', () => {
  it('a folder is a model, named by its folder, and model.sig is not part of its digest', async () => {
    const before = await digestSubject(project.at('model'), {}, context);
    expect(before.digest).toBe(`sha256:${(await digestModel(project.at('model'))).rootSha256}`);
    expect(before.subject).toMatchObject({ kind: 'model', name: 'model' });
    project.write('model/model.sig', 'anything');
    expect((await digestSubject(project.at('model'), {}, context)).digest).toBe(before.digest);
    project.write('model/sub/model.sig', 'not at the top, so it counts');
    expect((await digestSubject(project.at('model'), {}, context)).digest).not.toBe(before.digest);
  });

  it('refuses a folder called model.sig, which would hide files from the digest', async () => {
    project.write('model/model.sig/payload.py', 'import os');
    await expect(identifyPath(project.at('model'), {}, context)).rejects.toMatchObject({
      code: 'invalid-subject',
    });
  });

  it('the top of a work tree is source: commit and tree when clean, the tree alone when dirty', async () => {
    project.commit();
    const clean = await identifyPath(project.root, {}, context);
    expect(clean.subject).toMatchObject({ kind: 'source', digest: { gitCommit: expect.any(String) } });
    project.write('model/config.json', '{}');
    const dirty = await identifyPath(project.root, {}, context);
    expect(Object.keys(dirty.subject.digest)).toEqual(['sha256']);
    expect(dirty.subject.digest['sha256']).not.toBe(clean.subject.digest['sha256']);
    await expect(identifyPath(project.root, { kind: 'model' }, context)).resolves.toMatchObject({
      subject: { kind: 'model' },
    });
  });

  it('a file is a model of one file, or a plain file when asked for', async () => {
    const file = project.at('model/weights.bin');
    const asModel = await identifyPath(file, {}, context);
    const asFile = await identifyPath(file, { kind: 'file' }, context);
    expect([asModel.subject.kind, asFile.subject.kind]).toEqual(['model', 'file']);
    expect(formatDigest(asModel.subject.digest)).not.toBe(formatDigest(asFile.subject.digest));
  });

  it('knows digests and commits without looking at files', async () => {
    const hex = 'a'.repeat(64);
    expect((await identifySubject(`sha256:${hex}`, {}, context)).subject).toEqual({
      kind: 'model',
      name: `sha256:${hex}`,
      digest: { sha256: hex },
    });
    expect((await identifySubject(`git:${'b'.repeat(40)}`, {}, context)).subject).toMatchObject({
      kind: 'source',
      digest: { gitCommit: 'b'.repeat(40) },
    });
    await expect(identifySubject('sha256:abc', {}, context)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('signing and verifying', () => {
  it('writes model.sig and the same bundle into the store, and verifies', async () => {
    const key = project.key('builder');
    const signed = await signSubject(
      project.at('model'),
      { key: key.private, evidence: project.at('evidence') },
      context,
    );
    expect(signed.signature).toBe(project.at('model/model.sig'));
    expect(fs.readFileSync(signed.stored?.file ?? '')).toEqual(fs.readFileSync(signed.signature));
    const identified = await identifyPath(project.at('model'), {}, context);
    const verified = await verifyModel(identified.path, { verifier: await keyVerifier(key.public) }, context);
    expect(verified).toMatchObject({ ok: true, differences: [] });
    expect(formatDigest(verified.subject.digest)).toBe(signed.digest);
  });

  it('names every extra, missing and changed file', async () => {
    const key = project.key('builder');
    await signSubject(project.at('model'), { key: key.private }, context);
    project.write('model/plugin.py', '');
    project.write('model/config.json', '{}');
    fs.rmSync(project.at('model/README.md'));
    const identified = await identifyPath(project.at('model'), {}, context);
    const verified = await verifyModel(identified.path, { verifier: await keyVerifier(key.public) }, context);
    expect(verified.differences).toEqual([
      { kind: 'missing', path: 'README.md' },
      { kind: 'changed', path: 'config.json' },
      { kind: 'extra', path: 'plugin.py' },
    ]);
  });

  it('signs a model of one file beside it', async () => {
    const key = project.key('builder', 'ec-p384');
    const file = project.at('model/weights.bin');
    const signed = await signSubject(file, { key: key.private }, context);
    expect(signed.signature).toBe(`${file}.sig`);
    const identified = await identifyPath(file, {}, context);
    expect(
      await verifyModel(identified.path, { verifier: await keyVerifier(key.public) }, context),
    ).toMatchObject({
      ok: true,
    });
  });

  it('reads links and ignored paths the same way for every maker, and the signature says so', async () => {
    const key = project.key('builder');
    fs.symlinkSync('weights.bin', project.at('model/link.bin'));
    project.write('model/cache/tmp', 'x');
    const identify = { allowSymlinks: true, ignorePaths: ['cache'] };
    const maker = { identify, key: key.private, evidence: project.at('evidence') };
    const model = project.at('model');
    const digests = [
      (await signSubject(model, maker, context)).digest,
      (await generateBom(model, maker, context)).digest,
      (await recordProvenance(model, { ...maker, builder: 'local' }, context)).digest,
      (await scanTree({ kind: 'secrets', path: model }, maker, context)).digest,
    ];
    expect(new Set(digests).size).toBe(1);
    const verified = await verifyModel(model, { verifier: await keyVerifier(key.public) }, context);
    expect(verified).toMatchObject({ ok: true, ignored: ['cache', 'model.sig'] });
    await expect(signSubject(model, { key: key.private }, context)).rejects.toMatchObject({
      code: 'invalid-subject',
    });
  });

  it('another key is untrusted', async () => {
    await signSubject(project.at('model'), { key: project.key('builder').private }, context);
    const identified = await identifyPath(project.at('model'), {}, context);
    const verifier = await keyVerifier(project.key('mallory').public);
    await expect(verifyModel(identified.path, { verifier }, context)).rejects.toMatchObject({
      code: 'signer-untrusted',
    });
  });

  it.each([
    ['no signer', {}, 'invalid-input'],
    ['two signers', { key: 'k', keyless: true }, 'invalid-input'],
    ['a variable that is not set', { key: 'env://NOT_SET' }, 'invalid-key'],
    ['a missing key file', { key: 'none.pem' }, 'not-found'],
  ])('refuses %s before it hashes anything', async (_name, options, code) => {
    await expect(signSubject('/does/not/exist', options, context)).rejects.toMatchObject({ code });
  });

  it('refuses places inside the model that would change its digest', async () => {
    const { private: key } = project.key('builder');
    const inside = { key, evidence: project.at('model/evidence') };
    await expect(signSubject(project.at('model'), inside, context)).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const named = { key, signature: project.at('model/other.sig') };
    await expect(signSubject(project.at('model'), named, context)).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(fs.readdirSync(project.at('model')).sort()).toEqual(['README.md', 'config.json', 'weights.bin']);
  });

  it('reads a key from the environment', async () => {
    const key = project.key('builder');
    const pem = fs.readFileSync(key.private, 'utf8');
    const signed = await signSubject(project.at('model'), { key: 'env://K' }, testContext({ K: pem }));
    expect(signed.signer).toMatchObject({ kind: 'key' });
  });
});

describe('whom to believe', () => {
  it.each([
    ['nobody', {}],
    ['an identity without its issuer', { certificateIdentity: 'a@b' }],
    ['a key and an identity', { key: 'k', certificateIdentity: 'a@b', certificateOidcIssuer: 'https://i' }],
  ])('refuses %s', async (_name, options) => {
    await expect(openVerifier(options)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('generating keys', () => {
  it('writes a private key only its owner can read, encrypted with the pass phrase, and never replaces one', async () => {
    const output = path.join(project.root, 'keys/me');
    const withPass = testContext({ SALLYPORT_KEY_PASSPHRASE: 'correct horse' });
    const made = await generateKeyFiles({ output, algorithm: 'ed25519' }, withPass);
    expect(fs.statSync(made.privateKey).mode & 0o777).toBe(0o600);
    expect(fs.readFileSync(made.privateKey, 'utf8')).toContain('ENCRYPTED PRIVATE KEY');
    await expect(generateKeyFiles({ output }, context)).rejects.toMatchObject({ code: 'invalid-input' });
    const other = { output: path.join(project.root, 'keys/other') };
    await expect(generateKeyFiles(other, context)).rejects.toThrow(/no pass phrase was given/);
    const typed = (...answers: (string | undefined)[]) => ({
      ...context,
      askSecret: () => Promise.resolve(answers.shift()),
    });
    await expect(generateKeyFiles(other, typed('', ''))).rejects.toThrow(/no pass phrase/);
    await expect(generateKeyFiles(other, typed('one', 'two'))).rejects.toThrow(/not the same/);
    expect(await generateKeyFiles(other, typed('one', 'one'))).toMatchObject({ encrypted: true });
    const { privateKey } = await generateKeyFiles(
      { output: `${other.output}-2`, noPassphrase: true },
      context,
    );
    expect(fs.readFileSync(privateKey, 'utf8')).toContain('-----BEGIN PRIVATE KEY-----');
    const asked = signSubject(project.at('model'), { key: `${other.output}.key` }, typed('one'));
    await expect(asked).resolves.toBeDefined();
    await expect(signSubject(project.at('model'), { key: made.privateKey }, context)).rejects.toMatchObject({
      code: 'invalid-key',
    });
    await expect(signSubject(project.at('model'), { key: made.privateKey }, withPass)).resolves.toMatchObject(
      {
        signer: { kind: 'key', keyId: made.keyId },
      },
    );
  });
});
