import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { runProgram, runProgramInAction } from '../../../src/platform/exec.ts';
import {
  pathKind,
  readBounded,
  readPrivateKey,
  readText,
  writeAtomically,
} from '../../../src/platform/files.ts';
import { cleanRemoteUrl, listTrackedFiles, readGitState } from '../../../src/platform/git.ts';
import { fetchBounded } from '../../../src/platform/http.ts';
import { type InputSpecs, readInputs, secretInputs } from '../../../src/platform/inputs.ts';
import { requireNode } from '../../../src/platform/node-version.ts';
import { createTerminalProgress, describeTerminal } from '../../../src/platform/terminal.ts';

describe('the version of Node', () => {
  it.each(['20.20.2', '23.11.0'])(
    'is too old when it is %s, and the error says which one is needed',
    (version) => {
      expect(() => {
        requireNode(version);
      }).toThrow(`this is Node ${version}, and Node 24 or later is needed`);
    },
  );

  it.each(['24.0.0', '24.21.0', '26.1.0'])('is enough when it is %s', (version) => {
    expect(() => {
      requireNode(version);
    }).not.toThrow();
  });
});

describe('http', () => {
  const server = http.createServer((request, response) => {
    if (request.url === '/slow') return;
    if (request.url === '/big') response.end('x'.repeat(5_000));
    else if (request.url === '/away') response.writeHead(302, { location: '/ok' }).end();
    else if (request.url === '/echo') request.pipe(response.writeHead(201));
    else response.writeHead(404).end('no');
  });
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  describe('fetchBounded', () => {
    it('posts a body and gives any status as an answer', async () => {
      const answer = await fetchBounded(`${base}/echo`, { method: 'POST', body: 'hello' });
      expect([answer.status, answer.body.toString()]).toEqual([201, 'hello']);
      expect((await fetchBounded(`${base}/none`)).status).toBe(404);
    });

    it('refuses long answers, slow answers and redirects', async () => {
      await expect(fetchBounded(`${base}/big`, { maxBytes: 4_999 })).rejects.toMatchObject({
        code: 'limit-exceeded',
      });
      await expect(fetchBounded(`${base}/slow`, { timeoutMs: 50 })).rejects.toMatchObject({
        code: 'timeout',
      });
      await expect(fetchBounded(`${base}/away`)).rejects.toMatchObject({ code: 'network' });
    });

    it('refuses http to anywhere but this machine, without naming the query', async () => {
      await expect(fetchBounded('http://example.com/?token=secret')).rejects.toMatchObject({
        code: 'invalid-input',
        message: 'http://example.com is not allowed: use https',
      });
      await expect(fetchBounded('http://127.0.0.1.example.com/')).rejects.toMatchObject({
        code: 'invalid-input',
      });
    });

    it('names the host and the reason when nobody answers', async () => {
      await expect(fetchBounded('http://127.0.0.1:9/')).rejects.toMatchObject({ code: 'network' });
    });
  });
});

describe('inputs', () => {
  const specs = {
    model: { description: 'm', type: 'text', required: true },
    mode: { description: 'm', type: 'choice', choices: ['enforce', 'warn'], default: 'enforce' },
    keyless: { description: 'k', type: 'boolean' },
    material: { description: 'm', type: 'lines' },
    'github-token': { description: 't', type: 'text', secret: true },
  } as const satisfies InputSpecs;

  describe('readInputs', () => {
    it('gives typed values, defaults, and nothing for what the runner sets to empty text', () => {
      const env = {
        INPUT_MODEL: ' model/ ',
        INPUT_KEYLESS: '',
        INPUT_MATERIAL: 'a=b\r\n\n c=d \n',
        PATH: 'x',
      };
      expect(readInputs(specs, env)).toEqual({
        model: 'model/',
        mode: 'enforce',
        keyless: undefined,
        material: ['a=b', 'c=d'],
        'github-token': undefined,
      });
    });

    it.each([
      ['missing', {}, 'input model is required and is empty'],
      ['blank', { INPUT_MODEL: '  ' }, 'input model is required and is empty'],
      [
        'wrong choice',
        { INPUT_MODEL: 'm', INPUT_MODE: 'Warn' },
        'input mode is "Warn", allowed: enforce, warn',
      ],
      [
        'wrong boolean',
        { INPUT_MODEL: 'm', INPUT_KEYLESS: 'yes' },
        'input keyless is "yes", allowed: true or false',
      ],
      ['two lines', { INPUT_MODEL: 'm\nx' }, 'input model is "m\\nx", allowed: one line'],
      ['unknown', { INPUT_MODEL: 'm', INPUT_MODLE: 'n' }, 'unknown input modle'],
    ])('refuses: %s', (_name, env, message) => {
      expect(() => readInputs(specs, env)).toThrow(
        expect.objectContaining({ code: 'invalid-input', message }),
      );
    });

    it('suggests the input that was meant', () => {
      expect(() => readInputs(specs, { INPUT_MODEL: 'm', INPUT_MATERIALS: 'x' })).toThrow(
        expect.objectContaining({ hint: 'did you mean material?' }),
      );
    });

    it('knows which values to mask', () => {
      expect(secretInputs(specs, { 'INPUT_GITHUB-TOKEN': 'ghs_x', INPUT_MODEL: 'm' })).toEqual(['ghs_x']);
    });
  });
});

describe('terminal', () => {
  function stream(isTTY: boolean, columns?: number) {
    const written: string[] = [];
    return {
      isTTY,
      ...(columns === undefined ? {} : { columns }),
      written,
      write: (text: string) => written.push(text),
    };
  }

  describe('describeTerminal', () => {
    it.each([
      ['terminal', true, {}, true],
      ['pipe', false, {}, false],
      ['NO_COLOR', true, { NO_COLOR: '1' }, false],
      ['empty NO_COLOR counts as unset', true, { NO_COLOR: '' }, true],
      ['NO_COLOR over FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
      ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, true],
      ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
      ['dumb terminal', true, { TERM: 'dumb' }, false],
    ])('colours: %s', (_name, isTTY, env, color) => {
      expect(describeTerminal(stream(isTTY), env).color).toBe(color);
    });

    it('bounds the width', () => {
      expect(describeTerminal(stream(true, 10), {}).width).toBe(40);
      expect(describeTerminal(stream(true, 5_000), {}).width).toBe(200);
      expect(describeTerminal(stream(false), {}).width).toBe(80);
    });
  });

  describe('progress line', () => {
    it('shows nothing in the first second and removes itself at the end', () => {
      let now = 0;
      const out = stream(true, 80);
      const progress = createTerminalProgress(out, () => new Date(now));
      const state = { label: 'hashing', done: 5e6, total: 1e7, unit: 'bytes' } as const;
      now = 999;
      progress.update(state);
      progress.end();
      expect(out.written).toEqual([]);
      now = 1_000;
      progress.update(state);
      now = 1_050;
      progress.update(state);
      progress.end();
      expect(out.written).toEqual(['\r\u001b[2Khashing  50 % 5 MB', '\r\u001b[2K']);
    });
  });
});

describe('exec', () => {
  const limits = { timeoutMs: 10_000, maxOutputBytes: 1_000 };
  /** Programs that start in a moment; each test runs twice. */
  const script = (code: string): string[] => ['-c', code];

  describe.each([
    ['command line', runProgram],
    ['@actions/exec', runProgramInAction],
  ])('running programs: %s', (_name, run) => {
    it('gives raw bytes and the exit code', async () => {
      const code = String.raw`printf '\377\000\n'; printf e >&2; exit 3`;
      const result = await run('/bin/sh', script(code), limits);
      expect({ ...result, stdout: [...result.stdout] }).toEqual({
        exitCode: 3,
        stdout: [255, 0, 10],
        stderr: 'e',
      });
    });

    it('passes arguments as they are: no shell reads them', async () => {
      const hostile = '$(touch /tmp/never) `id`; rm -rf "x" && echo *';
      const result = await run('printf', ['%s', hostile], limits);
      expect(result.stdout.toString()).toBe(hostile);
    });

    it('gives only the environment it is told to', async () => {
      const result = await run('/usr/bin/env', [], { ...limits, env: { ONLY: '1' } });
      expect(result.stdout.toString()).toBe('ONLY=1\n');
    });

    it('refuses too much output instead of cutting it', async () => {
      await expect(run('/bin/sh', script('printf %5000d 0'), limits)).rejects.toMatchObject({
        code: 'limit-exceeded',
      });
    });

    it('ends waiting after the time limit', async () => {
      const started = Date.now();
      await expect(run('sleep', ['1.5'], { ...limits, timeoutMs: 100 })).rejects.toMatchObject({
        code: 'timeout',
        errorClass: 'undecided',
      });
      expect(Date.now() - started).toBeLessThan(1_400);
    });

    it('names a program that is not there', async () => {
      await expect(run('no-such-program-here', [], limits)).rejects.toMatchObject({
        code: 'tool-failed',
        hint: 'install no-such-program-here or put it on the PATH',
      });
    });
  });
});

describe('git', () => {
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
});

describe('files', () => {
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
});
