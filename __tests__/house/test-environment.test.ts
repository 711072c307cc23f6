import os from 'node:os';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import NativeEnvironment from '../../scripts/jest/native-environment.ts';

describe('the environment of a test file', () => {
  it('sets back what a file left in the process: variables, folder, exit code, globals', async () => {
    const environment = new NativeEnvironment();
    const before = { ...process.env };
    const [folder, { env, exit, fetch }] = [process.cwd(), { ...process, fetch: globalThis.fetch }];
    process.env['LEFT_BEHIND'] = 'x';
    delete process.env['PATH'];
    process.env = { ONLY: 'this' };
    process.chdir(os.tmpdir());
    process.exitCode = 3;
    process.exit = () => {
      throw new Error('replaced');
    };
    globalThis.fetch = () => Promise.reject(new Error('replaced'));
    Reflect.set(globalThis, 'leftBehind', 1);
    await environment.teardown();
    expect(process.env).toBe(env);
    expect({ ...process.env }).toEqual(before);
    expect([process.cwd(), process.exitCode]).toEqual([folder, undefined]);
    expect([process.exit === exit, globalThis.fetch === fetch]).toEqual([true, true]);
    expect(Reflect.has(globalThis, 'leftBehind')).toBe(false);
  });
});
