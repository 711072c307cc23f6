import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What the commands of docs/audit.md must print, in this order: what the page says about them. */
const PROMISED = [
  /^ok {8}log: 2 entries, /m,
  /^\{"version":1,"seq":1,.*"action":"config-change"/m,
  /^not ok {4}damaged: /m,
  /^problem {3}entry-damaged: /m,
  /^exit 1$/m,
  /^ok {8}forked: 1 entries, /m,
  /^problem {3}history-rewritten: /m,
  /^exit 1$/m,
  /^co-signed {4}sallyport\.dev\/audit\/my-team, 3 entries/m,
  /^witness {3}witness\.example at /m,
  /^written {3}log\.cef, 3 entries$/m,
  /Signature Verified Successfully/,
  /^3 entries, the root is the signed one$/m,
  /^ok {8}log: 5 entries, /m,
];

/**
 * Runs every shell block of docs/audit.md, one after the other, in a new folder of `work`. Gives what is wrong: a command
 * failed, or something that the page promises was not printed. Needs bash, OpenSSL 3 and Python 3.
 */
export function runAuditPage(work: string): string | undefined {
  const folder = fs.mkdtempSync(path.join(work, 'page-'));
  const bin = fs.mkdtempSync(path.join(work, 'bin-'));
  const program = `#!/bin/sh\nexec '${process.execPath}' '${path.join(root, 'src/cli.ts')}' "$@"\n`;
  fs.writeFileSync(path.join(bin, 'sallyport'), program, { mode: 0o755 });
  const page = fs.readFileSync(path.join(root, 'docs/audit.md'), 'utf8');
  const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map((match) => match[1] ?? '');
  const run = spawnSync('bash', ['-euo', 'pipefail', '-c', blocks.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` },
  });
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0) return `a command failed: ${run.stderr}`;
  let from = 0;
  for (const promised of PROMISED) {
    const found = promised.exec(run.stdout.slice(from));
    if (found === null) return `${String(promised)} is not in its place in: ${run.stdout}`;
    from += found.index + found[0].length;
  }
  return undefined;
}
