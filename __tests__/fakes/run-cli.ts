import { spawn } from 'node:child_process';
import path from 'node:path';
import { COMPILE_CACHE } from './compile-cache.ts';

/** What a shell sees of one command. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunCliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Close the other end of stdout after so many bytes, as `head` does. */
  readonly readBytes?: number;
}

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');

/** Runs the command line of the committed build, in a folder and an environment of its own. */
export async function runBuiltCli(args: readonly string[], options: RunCliOptions): Promise<CliRun> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: options.cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: options.cwd,
      ...COMPILE_CACHE,
      ...options.env,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    if (options.readBytes !== undefined && stdout.length >= options.readBytes) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve(exitCode ?? -1);
    });
  });
  return { code, stdout, stderr };
}

/** The JSON value that a command printed. */
export function jsonOf(run: CliRun): Record<string, unknown> {
  return JSON.parse(run.stdout) as Record<string, unknown>;
}
