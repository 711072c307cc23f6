import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { PREDICATE } from '../../../src/domain/predicates.ts';
import { makeStatement } from '../../../src/domain/statement.ts';
import { refuseTooLarge } from '../../../src/flows/evidence-sink.ts';
import { COMMIT, startHub } from '../../fakes/hub.ts';
import { safetensorsVectors } from '../../fakes/model-bytes.ts';
import { makeProject, type Project } from '../../fakes/project.ts';
import { runSourceAction } from '../../fakes/run-source-action.ts';

describe('aibom', () => {
  let project: Project;
  beforeAll(() => {
    project = makeProject();
    project.key('builder');
    project.write('aibom.yml', 'version: 1\nname: acme/tiny\nlicense: MIT\n');
  });
  afterAll(() => {
    project.remove();
  });

  const run = async (inputs: Record<string, string>) =>
    await runSourceAction('aibom', { workspace: project.root, inputs: { model: 'model', ...inputs } });

  describe('the aibom action', () => {
    it('writes several standards at once, each signed', async () => {
      const made = await run({
        output: 'bom.json',
        format: 'cyclonedx-1.7\nspdx-3.0\nspdx-2.3',
        declarations: 'aibom.yml',
        evidence: 'evidence',
        key: 'keys/builder.key',
      });
      expect(made).toMatchObject({
        code: 0,
        outputs: { verdict: 'pass', bom: project.at('bom.json'), score: '' },
      });
      const files = ['bom.json', 'bom.spdx-3.0.json', 'bom.spdx-2.3.json'].map((name) => project.at(name));
      expect(made.outputs['boms']?.split('\n')).toEqual(files);
      for (const file of files) expect(fs.readFileSync(file, 'utf8')).toContain('acme');
      const [folder = ''] = fs.readdirSync(project.at('evidence'));
      expect(fs.readdirSync(project.at(`evidence/${folder}`))).toHaveLength(3);
    });

    it('blocks below a minimum, and says what to add', async () => {
      const made = await run({ output: 'low.json', 'score-profile': 'g7-2026-05', 'min-score': '90' });
      expect(made).toMatchObject({ code: 1, outputs: { verdict: 'block' } });
      expect(Number(made.outputs['score'])).toBeLessThan(90);
      expect(made.summary).toMatch(/\| Missing, required \| .*aibom\.yml/);
      const told = await run({ output: 'told.json', 'score-profile': 'g7-2026-05' });
      expect(told).toMatchObject({ code: 0, outputs: { verdict: 'pass', score: made.outputs['score'] } });
    });

    it.each([
      [{ format: 'spdx-9' }, 'input format is'],
      [{ format: 'spdx-3.0\nspdx-3.0' }, 'format spdx-3.0 is given twice'],
      [{ 'min-score': '101' }, 'input min-score is'],
      [{ 'min-score': '1e2' }, 'input min-score is'],
      [{ 'score-profile': 'best' }, 'input score-profile is'],
      [{ declarations: 'none.yml' }, 'none.yml'],
    ])('refuses %j', async (inputs, told) => {
      const made = await run({ output: 'no.json', ...(inputs as Record<string, string>) });
      expect({ code: made.code, log: made.log }).toEqual({ code: 2, log: expect.stringContaining(told) });
      expect(fs.existsSync(project.at('no.json'))).toBe(false);
    });
  });

  describe('the aibom action on a model of a hub', () => {
    it('writes every format from one listing, and says whose word the hashes are', async () => {
      const hub = await startHub({
        files: {
          'README.md': { bytes: Buffer.from('---\nlicense: mit\n---\n# Tiny\n') },
          'model.safetensors': { bytes: safetensorsVectors([6, 4]), lfs: true },
        },
      });
      const where = { model: '', hub: `acme/tiny@${COMMIT}`, 'hub-endpoint': hub.endpoint };
      const made = await run({ ...where, output: 'hub.json', format: 'cyclonedx-1.6\nspdx-3.0' });
      await hub.close();
      expect(made).toMatchObject({ code: 0, outputs: { verdict: 'pass', bundle: '' } });
      expect(made.outputs['boms']?.split('\n')).toEqual(
        ['hub.json', 'hub.spdx-3.0.json'].map((name) => project.at(name)),
      );
      expect(made.summary).toContain("the hub's word for 1 of 2 files");
      expect(fs.readFileSync(project.at('hub.json'), 'utf8')).toContain(
        `pkg:huggingface/acme/tiny@${COMMIT}`,
      );
      expect(hub.requests.filter(({ path }) => path.startsWith('/api/'))).toHaveLength(1);
    });

    it.each([
      [{ model: 'model', hub: 'a/b@main' }, 'one of the inputs model and hub is required'],
      [{ model: '' }, 'one of the inputs model and hub is required'],
      [{ 'hub-endpoint': 'https://hub.example' }, 'hub-endpoint was given and hub was not'],
      [{ model: '', hub: 'a/b@main', key: 'keys/builder.key', evidence: 'evidence' }, 'is not evidence'],
      [{ model: '', hub: 'a/b@main', ignore: 'x' }, 'are for folders'],
    ])('refuses %j', async (inputs, told) => {
      const made = await run({ output: 'no-hub.json', ...(inputs as Record<string, string>) });
      expect({ code: made.code, log: made.log }).toEqual({ code: 2, log: expect.stringContaining(told) });
      expect(fs.existsSync(project.at('no-hub.json'))).toBe(false);
    });
  });

  describe('a statement whose bundle could not be read back', () => {
    it('is refused before anything is signed or written', () => {
      const subject = { kind: 'model', name: 'm', digest: { sha256: 'a'.repeat(64) } } as const;
      const of = (bytes: number) => makeStatement(subject, PREDICATE.cyclonedx, { text: 'x'.repeat(bytes) });
      expect(() => {
        refuseTooLarge(of(11 * 1024 * 1024));
      }).not.toThrow();
      expect(() => {
        refuseTooLarge(of(13 * 1024 * 1024));
      }).toThrow(/would have \d+ bytes in its bundle/);
    });
  });
});

describe('large models', () => {
  let project: Project;
  beforeAll(() => {
    project = makeProject();
    for (const name of ['a', 'b', 'c']) project.key(name);
  });
  afterAll(() => {
    project.remove();
  });

  const run = async (action: string, inputs: Record<string, string>) =>
    await runSourceAction(action, { workspace: project.root, inputs });

  describe('the sign action in a job matrix', () => {
    it('hashes parts, merges them once, and signs', async () => {
      for (const part of ['1/2', '2/2']) {
        const output = `parts/${part.replace('/', '-')}.json`;
        const made = await run('sign', { model: 'model', part, output });
        expect(made).toMatchObject({ code: 0, outputs: { verdict: 'pass', part: project.at(output) } });
        expect(made.summary).toContain(`of 3 files`);
      }
      const signed = await run('sign', { model: 'model', merge: 'parts', key: 'keys/a.key' });
      expect(signed).toMatchObject({ code: 0, outputs: { verdict: 'pass', part: '' } });
      expect(await run('verify', { subject: 'model', key: 'keys/a.pub' })).toMatchObject({ code: 0 });
    });

    it.each([
      [{ part: '1/2', output: 'p.json', key: 'keys/a.key' }, 'input key is not for a part'],
      [
        { part: '1/2', output: 'p.json', 'timestamp-url': 'https://t' },
        'input timestamp-url is not for a part',
      ],
      [{ part: '1/2' }, 'needs output'],
      [{ output: 'p.json', key: 'keys/a.key' }, 'the part file of part'],
      [{ merge: 'parts', key: 'keys/a.key', ignore: 'x' }, 'belong to the parts'],
      [{ serialization: 'shards', 'shard-size': 'many', key: 'keys/a.key' }, 'input shard-size is "many"'],
      [{ 'public-key': 'keys/a.pub', key: 'keys/a.key' }, 'no previous signature'],
    ])('refuses %j: %s', async (inputs, told) => {
      const refused = await run('sign', { model: 'model', ...(inputs as unknown as Record<string, string>) });
      expect({ code: refused.code, log: refused.log }).toEqual({
        code: 2,
        log: expect.stringContaining(told),
      });
    });
  });

  describe('sign and verify as inputs say', () => {
    it('sign shards, with a state, and by known digests; verify can demand that all were read', async () => {
      const shards = { serialization: 'shards', 'shard-size': '100', hash: 'blake2b', signature: 's.sig' };
      expect(await run('sign', { model: 'model', key: 'keys/a.key', ...shards })).toMatchObject({ code: 0 });
      const sharded = { subject: 'model', key: 'keys/a.pub', signature: 's.sig' };
      expect(await run('verify', sharded)).toMatchObject({ code: 0 });
      const state = { state: 'state.json', previous: 'model/model.sig' };
      expect(await run('sign', { model: 'model', key: 'keys/a.key', ...state })).toMatchObject({ code: 0 });
      expect(fs.existsSync(project.at('state.json'))).toBe(true);
      const list = `${'ab'.repeat(32)}  weights.bin\n`;
      project.write('list', list);
      const known = { 'known-digests': 'list', signature: 'known.sig' };
      const signed = await run('sign', { model: 'model', key: 'keys/a.key', ...known });
      expect(signed).toMatchObject({ code: 0, summary: expect.stringContaining('1 by manifest-file') });
      const asked = { subject: 'model', key: 'keys/a.pub', signature: 'known.sig' };
      expect(await run('verify', { ...asked, 'require-read': 'true' })).toMatchObject({
        code: 1,
        log: expect.stringContaining('had not read'),
      });
      // The word for the digest was wrong: that shows when the file is read.
      expect(await run('verify', asked)).toMatchObject({
        code: 1,
        log: expect.stringContaining('weights.bin'),
      });
    });

    it('k of n signers, one who signed twice counting once', async () => {
      for (const name of ['a', 'b', 'c']) {
        await run('sign', { model: 'model', key: `keys/${name}.key`, signature: `${name}.sig` });
      }
      const named = { subject: 'model', threshold: '2', key: 'keys/a.pub\nkeys/b.pub' };
      const enough = await run('verify', { ...named, signature: 'a.sig\nb.sig' });
      expect(enough).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
      expect(enough.outputs['signer']?.split('\n')).toHaveLength(2);
      fs.copyFileSync(project.at('a.sig'), project.at('copy.sig'));
      expect(await run('verify', { ...named, signature: 'a.sig\ncopy.sig\nc.sig' })).toMatchObject({
        code: 1,
        outputs: { verdict: 'block' },
        log: expect.stringContaining('1 of 2 signers'),
      });
      expect(await run('verify', { ...named, threshold: 'two', signature: 'a.sig' })).toMatchObject({
        code: 2,
      });
    });

    it('a snapshot of the Hugging Face cache with its links', async () => {
      const snapshot = project.at('hub/snapshots/rev');
      project.write('hub/blobs/abc', '{}');
      fs.mkdirSync(snapshot, { recursive: true });
      fs.symlinkSync('../../blobs/abc', path.join(snapshot, 'config.json'));
      const links = { 'allow-symlinks': 'true' };
      const model = { model: snapshot, key: 'keys/a.key' };
      expect(await run('sign', model)).toMatchObject({ code: 2 });
      expect(await run('sign', { ...model, ...links })).toMatchObject({ code: 0 });
      expect(await run('verify', { subject: snapshot, key: 'keys/a.pub', ...links })).toMatchObject({
        code: 0,
      });
    });
  });
});
