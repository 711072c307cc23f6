import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../../../src/cli/run-cli.ts';
import { makeProject, type Project } from '../../fakes/project.ts';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

async function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
  const code = await runCli(args, {}, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...texts };
}

describe('a signature over', () => {
  it.each([
    ['files, blake2b', ['--hash', 'blake2b']],
    ['files, blake3', ['--hash', 'blake3']],
    ['shards of 1000000000 bytes, sha256', ['--serialization', 'shards']],
    ['shards of 100 bytes, blake3', ['--serialization', 'shards', '--shard-size', '100', '--hash', 'blake3']],
    [
      'shards of 7 bytes, sha256',
      ['--serialization', 'shards', '--shard-size', '7', '--shard-algorithm', 'model-signing'],
    ],
  ])('%s says so, verifies, and notices a changed byte', async (how, args) => {
    const key = project.key('k');
    const model = project.at('model');
    const signed = await run('sign', model, '--key', key.private, ...args);
    expect(signed).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`3 files (${how})`),
      stderr: '',
    });
    expect((await run('verify', model, '--key', key.public)).code).toBe(0);
    project.write('model/weights.bin', Buffer.alloc(1024, 8));
    const changed = await run('verify', model, '--key', key.public, '--json');
    expect(changed.code).toBe(1);
    expect(JSON.parse(changed.stdout)).toMatchObject({
      files: { differences: [{ kind: 'changed', path: 'weights.bin' }] },
    });
  });

  it('a model of one file lies beside it', async () => {
    const key = project.key('k');
    const file = project.at('model/weights.bin');
    expect((await run('sign', file, '--key', key.private, '--hash', 'blake3')).code).toBe(0);
    expect(fs.existsSync(`${file}.sig`)).toBe(true);
    expect((await run('verify', file, '--key', key.public)).code).toBe(0);
  });

  it('ignored paths leaves them out, and verify says so', async () => {
    const key = project.key('k');
    project.write('model/cache/tmp', 'x');
    const model = project.at('model');
    const how = ['--serialization', 'shards', '--ignore', 'cache'];
    expect((await run('sign', model, '--key', key.private, ...how)).code).toBe(0);
    expect(await run('verify', model, '--key', key.public)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('cache'),
    });
  });

  it.each([
    [['--shard-size', '100'], 'are for shards'],
    [['--shard-algorithm', 'model-signing'], 'are for shards'],
    [['--serialization', 'shards', '--shard-size', '0'], 'shard size 0'],
    [['--hash', 'blake3', '--evidence', 'store'], 'under the model digest'],
    [['--hash', 'md5'], 'md5'],
  ])('%j is refused: %s', async (args, message) => {
    const key = project.key('k');
    const { code, stderr } = await run('sign', project.at('model'), '--key', key.private, ...args);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(fs.existsSync(project.at('model/model.sig'))).toBe(false);
  });

  it('some files only, when the rest may be ignored', async () => {
    const key = project.key('k');
    const model = project.at('model');
    await run('sign', model, '--key', key.private, '--serialization', 'shards');
    project.write('model/extra.txt', 'x');
    expect((await run('verify', model, '--key', key.public)).code).toBe(1);
    const lax = await run('verify', model, '--key', key.public, '--ignore-unsigned-files');
    expect(lax).toMatchObject({ code: 0, stdout: expect.stringContaining('not checked') });
  });
});
