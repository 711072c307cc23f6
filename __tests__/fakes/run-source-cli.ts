import { runCli } from '../../src/cli/run-cli.ts';
import type { EnvironmentVariables } from '../../src/platform/environment.ts';
import type { CliRun } from './run-cli.ts';

/** Runs the command line from its source, in this process and its working folder. */
export async function runSourceCli(args: readonly string[], env: EnvironmentVariables = {}): Promise<CliRun> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof texts) => ({ write: (text: string) => (texts[name] += text) });
  const code = await runCli(args, env, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...texts };
}
