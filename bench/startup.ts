// Cold start of every entry of dist against a bare `node -e 0`: whole process, from start to exit. An action is started
// without inputs, so it loads its code, reads its inputs and reports the missing one.
//   node bench/startup.ts [--rounds N]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Times of the bare process that an entry may take. */
const TARGET = 4;
const root = path.resolve(import.meta.dirname, '..');
const flags = process.argv.slice(2);
const rounds = flags.includes('--rounds') ? Number(flags[flags.indexOf('--rounds') + 1]) : 15;

interface Entry {
  readonly name: string;
  readonly args: readonly string[];
  readonly exitCode: number;
}

function entries(): Entry[] {
  const dist = path.join(root, 'dist');
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

function run({ name, args, exitCode }: Entry): number {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { env: { PATH: process.env['PATH'] } });
  const milliseconds = performance.now() - start;
  if (status !== exitCode)
    throw new Error(`${name} ended with ${String(status)}: ${stdout.toString().slice(-500)}`);
  return milliseconds;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

console.log(
  `node ${process.version}, ${String(os.availableParallelism())} cores, median of ${String(rounds)} in turn\n`,
);
const all = entries();
const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
// Round 0 fills the page cache and is not counted.
for (let round = 0; round <= rounds; round += 1) {
  for (const entry of all) {
    const milliseconds = run(entry);
    if (round > 0) times.get(entry.name)?.push(milliseconds);
  }
}
const bare = median(times.get('node -e 0') ?? []);
let isMet = true;
console.log('| entry | median ms | times bare node | target |\n| --- | --- | --- | --- |');
for (const [name, values] of times) {
  const ratio = median(values) / bare;
  isMet &&= ratio <= TARGET;
  const target = name === 'node -e 0' ? '' : `<= ${String(TARGET)}`;
  console.log(`| ${name} | ${median(values).toFixed(0)} | ${ratio.toFixed(2)} | ${target} |`);
}
console.log(isMet ? '\ntarget met' : '\ntarget missed');
process.exitCode = isMet ? 0 : 1;
