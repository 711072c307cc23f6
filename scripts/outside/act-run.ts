import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';

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
  /** More secrets. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Default: push. */
  readonly event?: string;
  /** Payload of the event. */
  readonly payload?: unknown;
  /** More variables of every step. */
  readonly variables?: Readonly<Record<string, string>>;
  /** More actions from local folders, by `owner/name@ref`. */
  readonly actions?: Readonly<Record<string, string>>;
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

/**
 * A `node` for the steps. act reads what a step prints from a terminal that it closes as soon as the step fails, read to
 * the end or not; so a failed step says that it is at its end, and ends when that line has come out of act.
 */
class PatientNode {
  /** For the front of PATH. */
  readonly folder: string;
  private readonly acknowledged: string;

  constructor(home: string) {
    this.folder = path.join(home, 'bin');
    this.acknowledged = path.join(home, 'read-to-the-end');
    fs.mkdirSync(this.folder, { recursive: true });
    fs.mkdirSync(this.acknowledged, { recursive: true });
    // act asks once where node is, and starts that file for every step. Other shells drop variables like INPUT_AUDIT-KEY.
    const script = `#!/usr/bin/env bash
[ "$3" = 'console.log(process.execPath)' ] && echo "$0" && exit 0
'${process.execPath}' "$@"
code=$?
[ $code = 0 ] && exit 0
echo "end of failed step $$"
tries=0
while [ ! -e '${this.acknowledged}'/$$ ] && [ $tries -lt 200 ]; do sleep 0.05; tries=$((tries + 1)); done
exit $code
`;
    fs.writeFileSync(path.join(this.folder, 'node'), script, { mode: 0o755 });
  }

  /** Takes a line of act. */
  read(line: string): void {
    const end = /"msg":"end of failed step (\d+)/.exec(line);
    if (end !== null) fs.writeFileSync(path.join(this.acknowledged, end[1] ?? ''), '');
  }
}

/** Runs a workflow in host mode, from local folders alone. Throws when act itself cannot run. */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const { workflow, folder, product, home, key, event = 'push', variables = {}, actions = {} } = options;
  const { secrets = {} } = options;
  fs.mkdirSync(path.join(home, '.config/act'), { recursive: true });
  // Without a configuration file the first run asks a question.
  fs.writeFileSync(path.join(home, '.config/act/actrc'), '-P ubuntu-24.04=-self-hosted\n');
  const payload = path.join(home, 'event.json');
  if (options.payload !== undefined) fs.writeFileSync(payload, JSON.stringify(options.payload));
  const args = [
    ...[event, '-W', path.join('.github/workflows', workflow)],
    ...(options.payload === undefined ? [] : ['-e', payload]),
    ...['-P', 'ubuntu-24.04=-self-hosted', '--container-daemon-socket', '-', '--pull=false'],
    ...['--action-offline-mode', '--no-cache-server', '--artifact-server-addr', '127.0.0.1'],
    ...['--cache-server-addr', '127.0.0.1', '--use-gitignore=false', '--json'],
    ...[
      '-s',
      `SALLYPORT_KEY=${key}`,
      '-s',
      'GITHUB_TOKEN=token-of-the-job',
      '--env',
      'GITHUB_REPOSITORY=acme/models',
    ],
    ...Object.entries(secrets).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries({ 'acme/sallyport@v1': product, ...actions }).flatMap(([name, place]) => [
      '--local-repository',
      `${name}=${place}`,
    ]),
  ];
  const node = new PatientNode(home);
  const env = {
    PATH: `${node.folder}:${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    HOME: home,
  };
  const act = spawn(path.join(outside, 'bin/act'), args, { cwd: folder, env, timeout: 300_000 });
  const texts = { stdout: '', stderr: '' };
  readline.createInterface({ input: act.stdout }).on('line', (line) => {
    node.read(line);
    texts.stdout += `${line}\n`;
  });
  act.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  const exitCode = await new Promise<number>((resolve, reject) => {
    act.on('error', reject);
    act.on('close', (code) => {
      resolve(code ?? -1);
    });
  });
  return { exitCode, log: texts.stdout + texts.stderr, ...readLines(texts.stdout) };
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
