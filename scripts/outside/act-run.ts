import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface ActOptions {
  /** File name in `.github/workflows` of the consumer. */
  readonly workflow: string;
  /** The consumer's checkout. */
  readonly folder: string;
  /** What `uses: acme/sallyport@v1` gets. */
  readonly product: string;
  /** A home of its own: failed runs leave their workspace there. */
  readonly home: string;
  /** PEM text for the secret SALLYPORT_KEY. */
  readonly key: string;
}

/** What one run of act said in its JSON. Steps are named `job/step-id`. */
export interface ActRun {
  readonly exitCode: number;
  readonly jobs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Exit codes of failed steps. */
  readonly exitCodes: Readonly<Record<string, number>>;
  /** By job: markdown of its summaries, texts of its error annotations. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly log: string;
}

interface ActLine {
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly jobResult?: string;
  readonly msg?: string;
}

const outside = process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');

/** Runs a workflow as a push, in host mode, from local folders alone. Throws when act itself cannot run. */
export function runAct({ workflow, folder, product, home, key }: ActOptions): ActRun {
  fs.mkdirSync(path.join(home, '.config/act'), { recursive: true });
  // Without a configuration file the first run asks a question.
  fs.writeFileSync(path.join(home, '.config/act/actrc'), '-P ubuntu-24.04=-self-hosted\n');
  const args = [
    ...['push', '-W', path.join('.github/workflows', workflow)],
    ...['-P', 'ubuntu-24.04=-self-hosted', '--container-daemon-socket', '-', '--pull=false'],
    ...['--action-offline-mode', '--no-cache-server', '--artifact-server-addr', '127.0.0.1'],
    ...['--cache-server-addr', '127.0.0.1', '--use-gitignore=false', '--json'],
    ...['-s', 'SALLYPORT_KEY', '--env', 'GITHUB_REPOSITORY=acme/models'],
    ...['--local-repository', `acme/sallyport@v1=${product}`],
  ];
  const env = {
    PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    HOME: home,
    SALLYPORT_KEY: key,
  };
  const run = spawnSync(path.join(outside, 'bin/act'), args, {
    cwd: folder,
    encoding: 'utf8',
    env,
    timeout: 300_000,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.error !== undefined) throw run.error;
  return { exitCode: run.status ?? -1, log: run.stdout + run.stderr, ...readLines(run.stdout) };
}

function readLines(stdout: string): Omit<ActRun, 'exitCode' | 'log'> {
  const jobs: Record<string, string> = {};
  const outputs: Record<string, Record<string, string>> = {};
  const exitCodes: Record<string, number> = {};
  const summaries: Record<string, string> = {};
  const errors: Record<string, string[]> = {};
  for (const text of stdout.split('\n')) {
    if (!text.startsWith('{')) continue;
    const line = JSON.parse(text) as ActLine;
    const job = line.jobID ?? '';
    const step = `${job}/${line.stepID?.[0] ?? ''}`;
    if (line.jobResult !== undefined) jobs[job] = line.jobResult;
    if (line.command === 'set-output' && line.name !== undefined) {
      outputs[step] = { ...outputs[step], [line.name]: line.arg ?? '' };
    }
    if (line.command === 'summary') summaries[job] = `${summaries[job] ?? ''}${line.content ?? ''}`;
    if (line.command === 'error') (errors[job] ??= []).push(line.arg ?? '');
    const exit = /^exit status (\d+)$/.exec(line.msg ?? '');
    if (exit !== null) exitCodes[step] = Number(exit[1]);
  }
  return { jobs, outputs, exitCodes, summaries, errors };
}
