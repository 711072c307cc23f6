import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { COMPILE_CACHE } from './compile-cache.ts';

/** What a runner knows after one step. */
export interface ActionRun {
  /** Exit code of the action's process. */
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** Job summary, markdown. */
  readonly summary: string;
  /** Log as a person sees it: masked, without the mask commands themselves. */
  readonly log: string;
  readonly masks: readonly string[];
  readonly annotations: readonly RunAnnotation[];
}

export interface RunAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface RunActionOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  readonly event?: unknown;
  /** The workspace; default: a new empty folder. */
  readonly workspace?: string;
}

export interface ActionMetadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/**
 * Starts a JavaScript action as a GitHub runner does: inputs as INPUT_ variables (upper case, blanks as `_`, declared
 * but unset ones empty, `required` not enforced), command files, event file, an environment without ours. Not
 * modelled: pre and post, expressions in defaults, size caps of the command files.
 */
export async function runAction(actionFolder: string, options: RunActionOptions = {}): Promise<ActionRun> {
  const metadata = readMetadata(actionFolder);
  if (metadata.runs.using !== 'node24') throw new Error(`runs.using is ${metadata.runs.using}`);
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-runner-'));
  const file = (name: string, content = ''): string => {
    const target = path.join(temporary, name);
    fs.writeFileSync(target, content);
    return target;
  };
  const workspace = options.workspace ?? path.join(temporary, 'workspace');
  fs.mkdirSync(workspace, { recursive: true });
  const commandFiles = { GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary.md') };
  const child = spawn(process.execPath, [path.join(actionFolder, metadata.runs.main)], {
    cwd: workspace,
    env: {
      ...runnerEnvironment(temporary, workspace),
      GITHUB_EVENT_NAME: options.eventName ?? 'push',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.event ?? {})),
      ...inputVariables(metadata, options.inputs ?? {}),
      ...COMPILE_CACHE,
      ...commandFiles,
      ...options.env,
    },
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve(exitCode ?? -1);
    });
  });
  const run = {
    code,
    outputs: readCommandFile(commandFiles.GITHUB_OUTPUT),
    summary: fs.readFileSync(commandFiles.GITHUB_STEP_SUMMARY, 'utf8'),
    ...readLog(log),
  };
  fs.rmSync(temporary, { recursive: true });
  return run;
}

/** What `action.yml` of a folder says. */
export function readMetadata(actionFolder: string): ActionMetadata {
  return parse(fs.readFileSync(path.join(actionFolder, 'action.yml'), 'utf8')) as ActionMetadata;
}

/** The variables that a runner sets for every step. */
export function runnerEnvironment(temporary: string, workspace: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_SERVER_URL: 'https://github.com',
    // Nobody answers there: a bundle test that reaches for the network fails.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    RUNNER_TEMP: temporary,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
  };
}

/** Inputs as variables: what is declared but not given is its default or empty. */
export function inputVariables(
  metadata: ActionMetadata,
  inputs: Readonly<Record<string, string>>,
): Record<string, string> {
  const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  const declared = Object.entries(metadata.inputs ?? {}).map(([name, input]) => [
    variable(name),
    String(input.default ?? ''),
  ]);
  const given = Object.entries(inputs).map(([name, value]) => [variable(name), value]);
  return Object.fromEntries([...declared, ...given]) as Record<string, string>;
}

/** `name=value` lines and `name<<DELIMITER` blocks, as the runner reads them. */
function readCommandFile(file: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', index + 1);
      if (end < 0) throw new Error(`output ${block[1] ?? ''} does not end`);
      values[block[1] ?? ''] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    } else if (line !== '') throw new Error(`odd line in command file: ${line}`);
  }
  return values;
}

function readLog(raw: string): Pick<ActionRun, 'log' | 'masks' | 'annotations'> {
  const masks: string[] = [];
  const annotations: RunAnnotation[] = [];
  const shown: string[] = [];
  for (const line of raw.split('\n')) {
    const command = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line);
    const name = command?.[1];
    if (name === 'add-mask') masks.push(unescapeCommand(command?.[3] ?? ''));
    else shown.push(line);
    if (name === 'error' || name === 'warning' || name === 'notice') {
      const pairs = (command?.[2] ?? '').split(',').map((pair) => pair.split('='));
      const properties = Object.fromEntries(
        pairs.map(([key = '', value = '']) => [key, unescapeCommand(value)]),
      );
      annotations.push({ level: name, properties, message: unescapeCommand(command?.[3] ?? '') });
    }
  }
  const log = masks.reduce(
    (text, mask) => (mask === '' ? text : text.split(mask).join('***')),
    shown.join('\n'),
  );
  return { log, masks, annotations };
}

function unescapeCommand(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
