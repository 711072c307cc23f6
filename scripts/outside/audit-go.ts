import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { ConsistencyProof, InclusionProof } from '../../src/audit/prove-audit.ts';

/** The program in audit-go/, built on golang.org/x/mod/sumdb. A text is what is wrong; undefined means it verifies. */
export interface AuditGo {
  makeKey(origin: string): { readonly signer: string; readonly verifier: string };
  /** Writes a log of the first `size` lines of a file. */
  write(
    folder: string,
    log: { readonly signer: string; readonly size: number; readonly lines: string },
  ): void;
  verify(folder: string, key: string, earlier?: readonly string[]): string | undefined;
  proveInclusion(folder: string, key: string, indexes: readonly number[]): InclusionProof[];
  proveConsistency(folder: string, key: string, earlier: readonly string[]): ConsistencyProof[];
  checkInclusion(key: string, files: readonly string[]): string | undefined;
  checkConsistency(key: string, earlier: string, file: string): string | undefined;
}

/** Builds the program into `work`. Throws when Go is missing or the build fails. */
export function buildAuditGo(work: string): AuditGo {
  const program = path.join(work, 'audit-go');
  const env = { ...process.env, GOFLAGS: `-trimpath ${process.env['GOFLAGS'] ?? ''}` };
  const build = spawnSync('go', ['build', '-mod=readonly', '-o', program, '.'], {
    cwd: path.join(import.meta.dirname, 'audit-go'),
    encoding: 'utf8',
    env,
  });
  if (build.error !== undefined) throw build.error;
  if (build.status !== 0) throw new Error(`go build failed: ${build.stderr}`);

  /** Exit 1 is a refusal; anything else but 0 is a broken check. */
  const run = (args: readonly string[]): { readonly refused: boolean; readonly output: string } => {
    const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    if (result.error !== undefined) throw result.error;
    const refused = result.status === 1 && result.stdout.includes('FAIL ');
    if (result.status !== 0 && !refused)
      throw new Error(`audit-go ${args.join(' ')}: ${result.stdout}${result.stderr}`);
    return { refused, output: result.stdout };
  };
  const must = (args: readonly string[]): string => {
    const { refused, output } = run(args);
    if (refused) throw new Error(`audit-go ${args[0] ?? ''}: ${output}`);
    return output;
  };
  const verdict = (args: readonly string[]): string | undefined => {
    const { refused, output } = run(args);
    return refused ? output.trim() : undefined;
  };
  const old = (files: readonly string[]): string[] => files.flatMap((file) => ['-old', file]);
  return {
    makeKey: (origin) => JSON.parse(must(['key', origin])) as { signer: string; verifier: string },
    write(folder, { signer, size, lines }) {
      must(['write', '-signer', signer, '-size', String(size), folder, lines]);
    },
    verify: (folder, key, earlier = []) => verdict(['verify', '-key', key, ...old(earlier), folder]),
    proveInclusion: (folder, key, indexes) =>
      parseLines<InclusionProof>(must(['prove-inclusion', '-key', key, folder, ...indexes.map(String)])),
    proveConsistency: (folder, key, earlier) =>
      parseLines<ConsistencyProof>(must(['prove-consistency', '-key', key, folder, ...earlier])),
    checkInclusion: (key, files) => verdict(['check-inclusion', '-key', key, ...files]),
    checkConsistency: (key, earlier, file) =>
      verdict(['check-consistency', '-key', key, '-old', earlier, file]),
  };
}

function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
