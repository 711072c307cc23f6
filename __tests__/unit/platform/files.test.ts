import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  pathKind,
  readBounded,
  readPrivateKey,
  readText,
  writeAtomically,
} from '../../../src/platform/files.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-files-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});
const at = (name: string): string => path.join(folder, name);

describe('readBounded', () => {
  const options = { maxBytes: 10, what: 'thing' };

  it('reads a file of exactly the limit', async () => {
    fs.writeFileSync(at('ten'), '0123456789');
    expect((await readBounded(at('ten'), options)).toString()).toBe('0123456789');
  });

  it('refuses one byte more, also when the file claims to be empty', async () => {
    fs.writeFileSync(at('eleven'), '0123456789a');
    await expect(readBounded(at('eleven'), options)).rejects.toMatchObject({ code: 'limit-exceeded' });
    // /proc files say size 0 and give many bytes
    await expect(readBounded('/proc/self/status', { maxBytes: 0, what: 'thing' })).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });

  it('does not hang on a FIFO and refuses folders', async () => {
    execFileSync('mkfifo', [at('fifo')]);
    await expect(readBounded(at('fifo'), options)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(readBounded(folder, options)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('names a missing file and what it was for', async () => {
    await expect(readBounded(at('none'), options)).rejects.toMatchObject({
      code: 'not-found',
      message: `thing ${at('none')} does not exist`,
    });
  });

  it('refuses text that is not UTF-8', async () => {
    fs.writeFileSync(at('latin'), Buffer.from([0x61, 0xff]));
    await expect(readText(at('latin'), options)).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('writeAtomically', () => {
  it('makes parent folders, replaces, and leaves no temporary file', async () => {
    await writeAtomically(at('deep/er/file'), 'one');
    await writeAtomically(at('deep/er/file'), 'two');
    expect(fs.readFileSync(at('deep/er/file'), 'utf8')).toBe('two');
    expect(fs.readdirSync(at('deep/er'))).toEqual(['file']);
  });

  it('keeps the old bytes and leaves nothing behind when the target is a folder', async () => {
    fs.mkdirSync(at('taken'));
    await expect(writeAtomically(at('taken'), 'x')).rejects.toMatchObject({ errorClass: 'configuration' });
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('never replaces when exclusive', async () => {
    await writeAtomically(at('once'), 'first', { exclusive: true, mode: 0o600 });
    await expect(writeAtomically(at('once'), 'second', { exclusive: true })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(fs.readFileSync(at('once'), 'utf8')).toBe('first');
    expect(fs.statSync(at('once')).mode & 0o777).toBe(0o600);
  });
});

describe('readPrivateKey', () => {
  it('refuses a key that others can read, outside CI only, and says how to repair it', async () => {
    fs.writeFileSync(at('key.pem'), 'PEM', { mode: 0o644 });
    await expect(readPrivateKey(at('key.pem'), { inCi: false })).rejects.toMatchObject({
      code: 'invalid-key',
      hint: `chmod 600 ${at('key.pem')}`,
    });
    expect(await readPrivateKey(at('key.pem'), { inCi: true })).toBe('PEM');
    fs.chmodSync(at('key.pem'), 0o600);
    expect(await readPrivateKey(at('key.pem'), { inCi: false })).toBe('PEM');
  });
});

describe('pathKind', () => {
  it('tells files, folders, devices and nothing apart', async () => {
    expect(await pathKind(folder)).toBe('folder');
    expect(await pathKind('/dev/null')).toBe('other');
    expect(await pathKind(at('none/below'))).toBe('missing');
  });
});
