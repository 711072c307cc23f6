import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The programs of install-report.sh: what GitHub itself reads our reports with, or the nearest to it. */

const outside = process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');

export function installReportTools(): void {
  run('bash', [path.join(import.meta.dirname, 'install-report.sh')], '');
}

/** A rule of the validator that a log breaks. */
export interface SarifProblem {
  readonly rule: string;
  readonly level: string;
  readonly text: string;
}

/** Validates a log by the schema, the rules of the standard and the ingestion rules of GitHub; notes are left out. */
export function validateSarif(log: unknown): SarifProblem[] {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-sarif-'));
  const [input, output] = [path.join(work, 'log.sarif'), path.join(work, 'validation.sarif')];
  fs.writeFileSync(input, JSON.stringify(log, null, 2));
  const tool = path.join(outside, 'share/sarif-multitool-5.7.0/Sarif.Multitool');
  // Exit 1 says that something was found; whether it ran is told by its output file.
  const args = ['validate', input, '--output', output, '--rule-kind', 'Sarif;Ghas', '--quiet'];
  // One of its rules asks whether addresses answer: a proxy that nobody serves makes that end at once, on any machine.
  const proxy = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' };
  spawnSync(tool, args, { env: { ...process.env, ...proxy, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
  const validation = JSON.parse(fs.readFileSync(output, 'utf8').replace(/^\ufeff/, '')) as ValidationLog;
  fs.rmSync(work, { recursive: true });
  const [first] = validation.runs;
  if (first?.invocations?.[0]?.executionSuccessful !== true) throw new Error('the validator did not finish');
  return (first.results ?? [])
    .map(({ ruleId, level = 'warning', message }) => ({
      rule: `${ruleId} ${message.id ?? ''}`,
      level,
      text: (message.arguments ?? []).join(' '),
    }))
    .filter(({ level }) => level !== 'note');
}

interface ValidationLog {
  readonly runs: readonly {
    readonly invocations?: readonly { readonly executionSuccessful: boolean }[];
    readonly results?: readonly {
      readonly ruleId: string;
      readonly level?: string;
      readonly message: { readonly id?: string; readonly arguments?: readonly string[] };
    }[];
  }[];
}

const RENDER = `import json, sys, cmarkgfm
from cmarkgfm.cmark import Options
print(json.dumps([cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)
                  for text in json.load(sys.stdin)]))`;

/** HTML of each document as cmark-gfm makes it, before anything is sanitised. */
export function renderMarkdown(documents: readonly string[]): string[] {
  const python = path.join(outside, 'venv/cmarkgfm/bin/python');
  return JSON.parse(run(python, ['-c', RENDER], JSON.stringify(documents))) as string[];
}

function run(program: string, args: readonly string[], input: string): string {
  const result = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024 });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0)
    throw new Error(`${program} ended with ${String(result.status)}: ${result.stderr}`);
  return result.stdout;
}
