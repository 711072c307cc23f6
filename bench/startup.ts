// Cold start of every entry of dist against a bare `node -e 0`, whole process. An action is started twice: without
// inputs (it reads them and reports the first missing one; this has the target), and with a small job on a model of
// three files (for information: all the code it needs is loaded, and the job is done).
//   node bench/startup.ts [--rounds N]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { smallJobs, type Job } from './startup-jobs.ts';

/** Times of the bare process that an entry may take. */
const TARGET = 4;
const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const flags = process.argv.slice(2);
const rounds = flags.includes('--rounds') ? Number(flags[flags.indexOf('--rounds') + 1]) : 15;

function coldStarts(): Job[] {
  const actions = fs
    .readdirSync(path.join(root, 'src/actions'))
    .filter((name) => name.endsWith('.ts') && name !== 'run-action.ts')
    .map((name) => path.basename(name, '.ts'));
  return [
    { name: 'node -e 0', args: ['-e', '0'], exitCode: 0 },
    { name: 'cli --version', args: [path.join(dist, 'cli.js'), '--version'], exitCode: 0 },
    ...actions.map((name) => ({ name, args: [path.join(dist, `${name}.js`)], exitCode: 2 })),
  ];
}

function run({ name, args, exitCode, cwd, env }: Job): number {
  const start = performance.now();
  const options = { cwd, env: { PATH: process.env['PATH'], ...env } };
  const { status, stdout } = spawnSync(process.execPath, args, options);
  const milliseconds = performance.now() - start;
  if (status !== exitCode)
    throw new Error(`${name} ended with ${String(status)}: ${stdout.toString().slice(-500)}`);
  return milliseconds;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-startup-'));
const starts = coldStarts();
const all = [...starts, ...smallJobs(dist, folder)];
console.log(
  `node ${process.version}, ${String(os.availableParallelism())} cores, median of ${String(rounds)} in turn\n`,
);
const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
// Round 0 fills the page cache and is not counted.
for (let round = 0; round <= rounds; round += 1) {
  for (const job of all) {
    const milliseconds = run(job);
    if (round > 0) times.get(job.name)?.push(milliseconds);
  }
}
fs.rmSync(folder, { recursive: true });
const bare = median(times.get('node -e 0') ?? []);
let isMet = true;
console.log('| entry | median ms | times bare node | target |\n| --- | --- | --- | --- |');
for (const { name } of all) {
  const milliseconds = median(times.get(name) ?? []);
  const hasTarget = name !== 'node -e 0' && starts.some((start) => start.name === name);
  if (hasTarget) isMet &&= milliseconds / bare <= TARGET;
  const target = hasTarget ? `<= ${String(TARGET)}` : '';
  console.log(`| ${name} | ${milliseconds.toFixed(0)} | ${(milliseconds / bare).toFixed(2)} | ${target} |`);
}
console.log(isMet ? '\ntarget met' : '\ntarget missed');
process.exitCode = isMet ? 0 : 1;
