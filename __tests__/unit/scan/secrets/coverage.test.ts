import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { fakeChecksummedToken } from '../../../../src/scan/secrets/fake-secret.ts';
import { scanSecrets } from '../../../../src/scan/secrets/scan-secrets.ts';
import { scanTree } from '../../../fakes/secret-tree.ts';

const TOKEN = fakeChecksummedToken('ghp_');
const LINE = `T=${TOKEN}\n`;

describe('coverage', () => {
  it('counts what was read and is complete when all was', async () => {
    const { coverage, findings } = await scanTree({ 'a.env': LINE, 'b/c.txt': 'nothing', empty: '' });
    expect(coverage).toEqual({ seen: 3, scanned: 3, skipped: [], bytes: LINE.length + 7, complete: true });
    expect(findings.map(({ location }) => location.path)).toEqual(['a.env']);
  });

  it('is incomplete when a text file is too large', async () => {
    const { coverage, findings } = await scanTree(
      { 'big.log': 'line\n'.repeat(100) + LINE },
      { maxFileBytes: 100 },
    );
    expect(findings).toEqual([]);
    expect(coverage).toMatchObject({ seen: 1, scanned: 0, bytes: 0, complete: false });
    expect(coverage.skipped).toMatchObject([{ path: 'big.log', reason: 'too-large' }]);
  });

  it('reads binary files for tokens, and says nothing about names and passwords in them', async () => {
    const head = Buffer.from([0x80, 0x02, 0, 0, 7, 0, 0xff, 0, 0, 0, 1]);
    const content = Buffer.concat([head, Buffer.from(`\0${TOKEN}\0password="xK9#mQ2$vL5!"\0`, 'latin1')]);
    const { coverage, findings } = await scanTree({ 'weights.bin': content });
    expect(coverage).toMatchObject({ scanned: 1, complete: true });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['github-personal-access-token']);
  });

  it('lists a binary file that is too large as binary, which is out of scope', async () => {
    const { coverage } = await scanTree(
      { 'weights.bin': Buffer.alloc(1000, '\x00\x01\x02abc') },
      { maxFileBytes: 100 },
    );
    expect(coverage.skipped).toMatchObject([{ path: 'weights.bin', reason: 'binary' }]);
    expect(coverage).toMatchObject({ scanned: 0, complete: true });
  });

  it('never calls a Git LFS pointer clean', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
    const { coverage } = await scanTree({ 'model.safetensors': pointer });
    expect(coverage.skipped).toMatchObject([{ path: 'model.safetensors', reason: 'unreadable' }]);
    expect(coverage.complete).toBe(false);
  });

  it('does not follow links: out of the tree or to nothing makes it incomplete, inside is harmless', async () => {
    const { coverage, findings } = await scanTree(
      { 'a.env': LINE },
      {
        prepare: (root) => {
          fs.symlinkSync('/etc/passwd', path.join(root, 'out'));
          fs.symlinkSync('gone', path.join(root, 'dangling'));
          fs.symlinkSync('a.env', path.join(root, 'inside'));
          fs.symlinkSync('.', path.join(root, 'loop'));
        },
      },
    );
    expect(findings).toHaveLength(1);
    expect(coverage.skipped.map(({ path: name, reason }) => [name, reason])).toEqual([
      ['dangling', 'symlink'],
      ['inside', 'excluded'],
      ['loop', 'excluded'],
      ['out', 'symlink'],
    ]);
    expect(coverage.complete).toBe(false);
  });

  it('reports a file whose name is no UTF-8 instead of passing over it', async () => {
    const { coverage } = await scanTree(
      {},
      {
        prepare: (root) => {
          fs.writeFileSync(Buffer.concat([Buffer.from(`${root}/bad`), Buffer.from([0xff])]), LINE);
        },
      },
    );
    expect(coverage.skipped).toMatchObject([{ reason: 'unreadable' }]);
    expect(coverage.complete).toBe(false);
  });

  it('does not wait for a FIFO', async () => {
    const { coverage } = await scanTree(
      {},
      {
        prepare: (root) => {
          execFileSync('mkfifo', [path.join(root, 'pipe')]);
        },
      },
    );
    expect(coverage.skipped).toEqual([{ path: 'pipe', reason: 'not-a-file' }]);
  });

  it('reports a file it may not read', async () => {
    const { coverage } = await scanTree(
      { 'a.env': LINE },
      {
        prepare: (root) => {
          fs.chmodSync(path.join(root, 'a.env'), 0);
        },
      },
    );
    // Root reads everything; then the file counts as scanned.
    const expected =
      process.getuid?.() === 0 ? [] : [{ path: 'a.env', reason: 'unreadable', detail: 'EACCES' }];
    expect(coverage.skipped).toEqual(expected);
    expect(coverage.complete).toBe(expected.length === 0);
  });

  it('is incomplete when one file holds more findings than are kept', async () => {
    const lines = Array.from(
      { length: 1200 },
      (_, index) => `T=${fakeChecksummedToken('ghp_', String(index))}\n`,
    );
    const { coverage, findings } = await scanTree({ 'dump.txt': lines.join('') });
    expect(findings).toHaveLength(1000);
    expect(coverage.skipped).toMatchObject([{ path: 'dump.txt', reason: 'limit-exceeded' }]);
  });

  it('lists what an option left out, and git history', async () => {
    const files = { 'a/b.env': LINE, 'c.env': LINE, '.git/config': 'x' };
    const { coverage, findings, options } = await scanTree(files, { exclude: ['a/', './c.env'] });
    expect(findings).toEqual([]);
    expect(coverage.skipped.map(({ path: name, reason }) => [name, reason])).toEqual([
      ['.git', 'excluded'],
      ['a', 'excluded'],
      ['c.env', 'excluded'],
    ]);
    expect(options['excluded']).toBe(2);
  });

  it.each(['../x', '/etc', 'a/../b', '*.env', ''])('refuses to exclude %j', async (exclude) => {
    await expect(scanTree({ 'a.env': LINE }, { exclude: [exclude] })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('scans a single file, and refuses a path that does not exist', async () => {
    const clock = (): Date => new Date(0);
    await expect(scanSecrets('/nowhere/at/all', { clock })).rejects.toMatchObject({ code: 'not-found' });
    const { coverage } = await scanSecrets(import.meta.filename, { clock });
    expect(coverage).toMatchObject({ seen: 1, scanned: 1 });
  });
});
