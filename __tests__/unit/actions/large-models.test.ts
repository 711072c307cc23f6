import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeProject, type Project } from '../../fakes/project.ts';
import { runSourceAction } from '../../fakes/run-source-action.ts';

const home = process.cwd();
let project: Project;
beforeAll(() => {
  project = makeProject();
  for (const name of ['a', 'b', 'c']) project.key(name);
});
afterAll(() => {
  process.chdir(home);
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
    expect({ code: refused.code, log: refused.log }).toEqual({ code: 2, log: expect.stringContaining(told) });
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
