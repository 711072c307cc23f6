// Runs the real cosign. Asynchronous throughout: the issuer of the local Sigstore lives in the calling process.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where the install scripts put the programs we are compared with. */
export const OUTSIDE =
  process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');
const TIMEOUT_MS = 60_000;

export interface ToolResult {
  readonly ok: boolean;
  /** Standard output and error together. */
  readonly output: string;
}

/** Path of an installed program; throws when it is missing, naming the script, and the part of it, that installs it. */
export function toolPath(name: string, installer: string, part: string = name): string {
  const file = path.join(OUTSIDE, 'bin', name);
  if (!fs.existsSync(file))
    throw new Error(`${name} is not installed; run scripts/outside/${installer} ${part}`);
  return file;
}

export function runTool(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<ToolResult> {
  return new Promise((done) => {
    const options = { timeout: TIMEOUT_MS, env: { ...process.env, ...env } };
    execFile(file, args, options, (error, stdout, stderr) => {
      done({ ok: error === null, output: `${stdout}${stderr}`.trim() });
    });
  });
}

/** cosign with what keeps it offline and quiet; never asks. */
export function cosign(...args: readonly string[]): Promise<ToolResult> {
  const file = toolPath('cosign', 'install-sigstore.sh');
  return runTool(file, args, { COSIGN_PASSWORD: 'interop', COSIGN_YES: 'true', SIGSTORE_NO_CACHE: 'true' });
}
