import { describe, expect, it } from '@jest/globals';
import { runProgram, runProgramInAction } from '../../../src/platform/exec.ts';

const limits = { timeoutMs: 10_000, maxOutputBytes: 1_000 };
const script = (code: string): string[] => ['-e', code];

describe.each([
  ['command line', runProgram],
  ['@actions/exec', runProgramInAction],
])('running programs: %s', (_name, run) => {
  it('gives raw bytes and the exit code', async () => {
    const code = 'process.stdout.write(Buffer.from([255,0,10]));process.stderr.write("e");process.exitCode=3';
    const result = await run(process.execPath, script(code), limits);
    expect({ ...result, stdout: [...result.stdout] }).toEqual({
      exitCode: 3,
      stdout: [255, 0, 10],
      stderr: 'e',
    });
  });

  it('passes arguments as they are: no shell reads them', async () => {
    const hostile = '$(touch /tmp/never) `id`; rm -rf "x" && echo *';
    const code = 'process.stdout.write(process.argv[1])';
    const result = await run(process.execPath, [...script(code), hostile], limits);
    expect(result.stdout.toString()).toBe(hostile);
  });

  it('gives only the environment it is told to', async () => {
    const code = 'process.stdout.write(String(process.env.HOME)+process.env.ONLY)';
    const result = await run(process.execPath, script(code), { ...limits, env: { ONLY: '1' } });
    expect(result.stdout.toString()).toBe('undefined1');
  });

  it('refuses too much output instead of cutting it', async () => {
    const code = 'process.stdout.write("x".repeat(5000))';
    await expect(run(process.execPath, script(code), limits)).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });

  it('ends waiting after the time limit', async () => {
    const code = 'setTimeout(() => {}, 1500)';
    const started = Date.now();
    await expect(run(process.execPath, script(code), { ...limits, timeoutMs: 100 })).rejects.toMatchObject({
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
