// All benchmarks, one after the other, with what is needed to compare the figures with another day or another machine.
//   npm run bench [-- NAME ...]        NAME: hash, sign, secrets, startup, gate, aibom; all of them when none is given
// A peer that is not installed is named as skipped. Exits 1 when a benchmark fails or misses its target.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const outside = process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');

interface Bench {
  readonly name: string;
  readonly measures: string;
  /** Files without which it cannot run, and what makes them. */
  readonly needs?: { readonly file: string; readonly madeBy: string };
  readonly peers: readonly Peer[];
}

interface Peer {
  readonly name: string;
  /** Prints the version. Looked for in `bin` of the outside tools, then on the PATH. */
  readonly version: readonly string[];
}

const BENCHES: readonly Bench[] = [
  {
    name: 'hash',
    measures: 'model digest',
    peers: [
      { name: 'openssl', version: ['version'] },
      { name: 'model_signing', version: ['--version'] },
    ],
  },
  {
    name: 'sign',
    measures: 'signing and verifying, models and images',
    needs: { file: path.join(root, 'dist/cli.js'), madeBy: 'npm run build' },
    peers: [
      { name: 'model_signing', version: ['--version'] },
      { name: 'openssl', version: ['version'] },
      { name: 'cosign', version: ['version', '--json'] },
    ],
  },
  {
    name: 'secrets',
    measures: 'secret scan',
    needs: { file: '/usr/bin/time', madeBy: 'the package "time" (GNU time)' },
    peers: [
      { name: 'kingfisher', version: ['--version'] },
      { name: 'gitleaks', version: ['version'] },
    ],
  },
  {
    name: 'startup',
    measures: 'cold start of every entry',
    needs: { file: path.join(root, 'dist/cli.js'), madeBy: 'npm run build' },
    peers: [],
  },
  { name: 'gate', measures: 'gate over many findings', peers: [] },
  {
    name: 'aibom',
    measures: 'bill of materials of a model',
    needs: { file: '/usr/bin/time', madeBy: 'the package "time" (GNU time)' },
    peers: [
      { name: 'cdxgen', version: ['--version'] },
      { name: 'syft', version: ['--version'] },
    ],
  },
];

function chosenBenches(names: readonly string[]): readonly Bench[] {
  const unknown = names.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    const known = BENCHES.map(({ name }) => name).join(', ');
    console.error(`error: no benchmark ${unknown}; there are ${known}`);
    process.exit(2);
  }
  return names.length === 0 ? BENCHES : BENCHES.filter(({ name }) => names.includes(name));
}

function describeMachine(): string {
  const [cpu] = os.cpus();
  const gigabytes = (os.totalmem() / 2 ** 30).toFixed(0);
  const load = os.loadavg().map((value) => value.toFixed(2));
  const lines = [
    `date     ${new Date().toISOString()}`,
    `machine  ${String(os.availableParallelism())} cores, ${cpu?.model.trim() ?? 'unknown processor'}, ${gigabytes} GiB`,
    `system   ${os.type()} ${os.release()} ${os.arch()}`,
    `node     ${process.version}`,
    `commit   ${firstLine('git', ['-C', root, 'describe', '--always', '--dirty', '--abbrev=12']) ?? 'unknown'}`,
    `load     ${load.join(' ')} (1, 5, 15 minutes; figures are worth little on a busy machine)`,
  ];
  return lines.join('\n');
}

/** `name version` of a peer, undefined when it is not installed. */
function findPeer({ name, version }: Peer): string | undefined {
  const own = path.join(outside, 'bin', name);
  return firstLine(fs.existsSync(own) ? own : name, version);
}

function firstLine(program: string, args: readonly string[]): string | undefined {
  try {
    const text = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return text.trim().split('\n')[0];
  } catch {
    return undefined;
  }
}

interface Outcome {
  readonly exitCode: number | null;
  /** Lines of its tables that say so. */
  readonly missed: readonly string[];
}

/** Runs one benchmark and prints its output as it comes. */
async function runBench({ name }: Bench): Promise<Outcome> {
  const child = spawn(process.execPath, [path.join(root, 'bench', `${name}.ts`)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exitCode, missed: output.split('\n').filter((line) => line.includes('MISSED')) };
}

const benches = chosenBenches(process.argv.slice(2));
const problems: string[] = [];
console.log(`${describeMachine()}\n`);
for (const bench of benches) {
  console.log(`## ${bench.name}: ${bench.measures}\n`);
  for (const peer of bench.peers) {
    console.log(`${peer.name}: ${findPeer(peer) ?? 'skipped, not installed (scripts/outside/install-*.sh)'}`);
  }
  const { name, needs } = bench;
  if (needs !== undefined && !fs.existsSync(needs.file)) {
    problems.push(`${name}: did not run, ${needs.file} is missing; it comes from ${needs.madeBy}`);
    continue;
  }
  const { exitCode, missed } = await runBench(bench);
  problems.push(...missed.map((line) => `${name}: ${line}`));
  if (exitCode !== 0 && missed.length === 0) problems.push(`${name}: ended with ${String(exitCode)}`);
  console.log('');
}
console.log(problems.length === 0 ? 'all benchmarks ran, all targets were met' : problems.join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
