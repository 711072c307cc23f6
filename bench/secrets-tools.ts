import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const outside = process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');

/** A scanner as a command that writes a JSON report. */
export interface Tool {
  readonly name: string;
  readonly command: (folder: string, report: string) => readonly string[];
  /** Exit code with findings and without an error. */
  readonly foundCode: number;
  /** Files with findings, one entry per finding. */
  readonly readReport: (text: string) => readonly string[];
}

export interface ToolRun {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly files: readonly string[];
}

/** Ours bundled as it is in dist, without the rest of the command line; then the peers that are installed. */
export async function findTools(output: string): Promise<Tool[]> {
  const outdir = path.join(output, 'dist');
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/secrets-entry.ts', 'src/scan/secrets/secrets-worker.ts'],
    entryNames: '[name]',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    logLevel: 'warning',
  });
  fs.writeFileSync(path.join(outdir, 'package.json'), '{ "type": "module" }\n');
  const entry = path.join(outdir, 'secrets-entry.js');
  const ours: Tool = {
    name: 'sallyport',
    command: (folder, report) => [process.execPath, entry, folder, report],
    foundCode: 0,
    readReport: (text) => findingList(text, 'findings').map((item) => stringAt(item, ['location', 'path'])),
  };
  return [ours, ...PEERS.filter(({ name }) => fs.existsSync(program(name)))];
}

function program(name: string): string {
  return path.join(outside, 'bin', name);
}

const PEERS: readonly Tool[] = [
  {
    name: 'kingfisher',
    command: (folder, report) => [
      program('kingfisher'), 'scan', folder, '--no-validate', '--no-update-check', '--no-dedup', '--format', 'json', '-o', report,
    ],
    foundCode: 200,
    readReport: (text) => findingList(text, 'findings').map((item) => stringAt(item, ['finding', 'path'])),
  },
  {
    name: 'gitleaks',
    command: (folder, report) => [
      program('gitleaks'), 'dir', folder, '--no-banner', '-f', 'json', '-r', report, '--exit-code', '7',
    ],
    foundCode: 7,
    readReport: (text) => findingList(text, undefined).map((item) => stringAt(item, ['File'])),
  },
]; // prettier-ignore

/** Runs a tool once under GNU time. Throws when it fails, so that a fast failure is no result. */
export function runTool(tool: Tool, folder: string, output: string): ToolRun {
  const report = path.join(output, `${tool.name}.json`);
  const figures = path.join(output, `${tool.name}.time`);
  fs.rmSync(report, { force: true });
  const args = ['-q', '-f', '%e %U %S %M', '-o', figures, ...tool.command(folder, report)];
  const { status, stderr, error } = spawnSync('/usr/bin/time', args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined || (status !== 0 && status !== tool.foundCode)) {
    throw new Error(`${tool.name} ended with ${String(status)}: ${error?.message ?? stderr}`);
  }
  const [wall = 0, user = 0, system = 0, peakKb = 0] = fs
    .readFileSync(figures, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  const files = tool.readReport(fs.readFileSync(report, 'utf8'));
  return {
    seconds: wall,
    cpuSeconds: user + system,
    peakMb: peakKb / 1024,
    files: files.map((file) => (path.isAbsolute(file) ? path.relative(folder, file) : file)),
  };
}

function findingList(text: string, key: string | undefined): readonly unknown[] {
  const parsed: unknown = JSON.parse(text);
  const found: unknown = key === undefined ? parsed : fieldOf(parsed, key);
  if (!Array.isArray(found)) throw new Error('the report has no list of findings');
  return found;
}

function stringAt(value: unknown, keys: readonly string[]): string {
  const found = keys.reduce(fieldOf, value);
  if (typeof found !== 'string') throw new Error(`the report has a finding without ${keys.join('.')}`);
  return found;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
