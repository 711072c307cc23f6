import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runProgram } from '../../../src/platform/exec.ts';
import { cleanRemoteUrl, listTrackedFiles, readGitState } from '../../../src/platform/git.ts';

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-git-')));
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example', ...args], {
    encoding: 'utf8',
  });

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  fs.mkdirSync(path.join(folder, 'src'));
  fs.writeFileSync(path.join(folder, 'src/ä\n"odd" name.py'), 'x');
  fs.writeFileSync(path.join(folder, 'a.txt'), 'a');
  fs.writeFileSync(path.join(folder, '.gitignore'), 'ignored\n');
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

describe('git state', () => {
  it('knows a tree without a commit, then a clean one, then a dirty one', async () => {
    expect(await readGitState(folder, runProgram)).toMatchObject({ commit: undefined, dirty: false });
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    const clean = await readGitState(path.join(folder, 'src'), runProgram);
    expect(clean).toMatchObject({ root: folder, commit: git('rev-parse', 'HEAD').trim(), dirty: false });
    fs.writeFileSync(path.join(folder, 'untracked'), '');
    expect(await readGitState(folder, runProgram)).toMatchObject({ dirty: false });
    fs.writeFileSync(path.join(folder, 'a.txt'), 'changed');
    expect(await readGitState(folder, runProgram)).toMatchObject({ dirty: true });
  });

  it('lists tracked files that are on disk, whatever their names', async () => {
    expect([...(await listTrackedFiles(folder, runProgram))].sort()).toEqual(
      ['.gitignore', 'a.txt', 'src/ä\n"odd" name.py'].sort(),
    );
    fs.rmSync(path.join(folder, 'a.txt'));
    expect(await listTrackedFiles(folder, runProgram)).not.toContain('a.txt');
  });

  it('runs no file-system monitor that a repository configures', async () => {
    const mark = path.join(folder, 'monitor-ran');
    fs.writeFileSync(path.join(folder, 'monitor.sh'), `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
    git('config', 'core.fsmonitor', path.join(folder, 'monitor.sh'));
    await readGitState(folder, runProgram);
    expect(fs.existsSync(mark)).toBe(false);
  });

  it('is undefined outside a work tree', async () => {
    expect(await readGitState(os.tmpdir(), runProgram)).toBeUndefined();
  });

  it('says what git said when git fails', async () => {
    const broken = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-nogit-'));
    fs.writeFileSync(path.join(broken, '.git'), 'gitdir: /nowhere\n');
    await expect(readGitState(broken, runProgram)).rejects.toMatchObject({ code: 'tool-failed' });
    fs.rmSync(broken, { recursive: true });
  });
});

describe('cleanRemoteUrl', () => {
  it.each([
    ['https://user:secret@example.com/acme/m.git?token=1', 'https://example.com/acme/m.git'],
    ['git@example.com:acme/m.git', 'ssh://example.com/acme/m.git'],
    ['ssh://git@example.com:2222/acme/m', 'ssh://example.com:2222/acme/m'],
    ['/srv/git/m.git', undefined],
    ['file:///srv/git/m.git', undefined],
    ['', undefined],
    ['ext::sh -c touch% /tmp/x', undefined],
  ])('%s', (remote, clean) => {
    expect(cleanRemoteUrl(remote)).toBe(clean);
  });
});
