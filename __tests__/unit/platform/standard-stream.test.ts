import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';

const source = path.resolve('src/platform/standard-stream.ts');
const LINES = 40_000;

/** A process that writes many lines to its standard output, after `first` has run. */
function startWriter(first: string) {
  const script = `const { standardStream } = await import(${JSON.stringify(source)});
    ${first};
    const stdout = standardStream(1);
    for (let line = 0; line < ${String(LINES)}; line += 1) stdout.write(String(line) + ' of many lines, \u00e9\\n');
    process.exitCode = 1;
    await stdout.flush();
    process.exit();`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const ended = (child: ReturnType<typeof startWriter>): Promise<number | null> =>
  new Promise((resolve) => child.once('close', resolve));

describe('the standard output of a process', () => {
  it.each([
    ['waits for its reader', ''],
    // What a parent may have done to the pipe before.
    ['does not, and node waits in its place', 'process.stdout._handle.setBlocking(false)'],
  ])('loses nothing to a slow reader when the pipe %s', async (_how, first) => {
    const child = startWriter(first);
    const end = ended(child);
    await wait(100);
    const lines = (await text(child.stdout)).split('\n');
    expect(lines).toHaveLength(LINES + 1);
    expect(lines.at(-2)).toBe(`${String(LINES - 1)} of many lines, \u00e9`);
    expect(await end).toBe(1);
  });

  it('keeps the exit code when the reader stops early', async () => {
    const child = startWriter('');
    const end = ended(child);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await end).toBe(1);
  });
});
