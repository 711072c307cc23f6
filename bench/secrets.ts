// Secret scan side by side with kingfisher and gitleaks: time and memory on a tree of real source, then what each one
// finds of made-up secrets that were planted in different ways. Whole processes, warm cache, one after the other in turn.
//   node bench/secrets.ts [--rounds N] [--no-gitleaks] [--planted-only]
// gitleaks runs once: it takes about a minute. Needs GNU time and the outside tools (scripts/outside).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildCorpus } from './corpus.ts';
import { CARRIERS, plantSecrets } from './secrets-planted.ts';
import { findTools, runTool, type Tool, type ToolRun } from './secrets-tools.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'bench-output/secrets');
const flags = process.argv.slice(2);
const rounds = flags.includes('--rounds') ? Number(flags[flags.indexOf('--rounds') + 1]) : 5;
/** How many times faster than the peer, wall clock. */
const TARGETS: Readonly<Record<string, number>> = { kingfisher: 1, gitleaks: 10 };

async function main(): Promise<void> {
  fs.mkdirSync(output, { recursive: true });
  const tools = (await findTools(output)).filter(
    ({ name }) => name !== 'gitleaks' || !flags.includes('--no-gitleaks'),
  );
  console.log(
    `node ${process.version}, ${String(os.availableParallelism())} cores, ${os.cpus()[0]?.model ?? ''}\n`,
  );
  if (!flags.includes('--planted-only')) compareSpeed(tools);
  compareFindings(tools);
}

function compareSpeed(tools: readonly Tool[]): void {
  const corpus = buildCorpus();
  const megabytes = corpus.bytes / 1e6;
  console.log(
    `${String(corpus.files)} files, ${megabytes.toFixed(1)} MB; best and median of ${String(rounds)} rounds in turn, gitleaks once\n`,
  );
  const runs = new Map<string, ToolRun[]>(tools.map(({ name }) => [name, []]));
  // Round 0 fills the page cache and the rule caches and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const tool of tools) {
      if (tool.name === 'gitleaks' && round !== 1) continue;
      const run = runTool(tool, corpus.directory, output);
      if (round > 0) runs.get(tool.name)?.push(run);
    }
  }
  const ours = best(runs.get('sallyport') ?? []);
  console.log(
    '| tool | wall best s | median s | CPU s | peak MB | MB/s | findings | wall, times ours | target |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { name } of tools) console.log(speedRow(name, runs.get(name) ?? [], { ours, megabytes }));
}

function speedRow(
  name: string,
  runs: readonly ToolRun[],
  context: { readonly ours: ToolRun; readonly megabytes: number },
): string {
  const fastest = best(runs);
  const walls = runs.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const ratio = fastest.seconds / context.ours.seconds;
  const target = TARGETS[name];
  const cells = [
    name,
    fastest.seconds.toFixed(2),
    (walls[walls.length >> 1] ?? 0).toFixed(2),
    Math.min(...runs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
    Math.max(...runs.map(({ peakMb }) => peakMb)).toFixed(0),
    (context.megabytes / fastest.seconds).toFixed(0),
    String(fastest.files.length),
    ratio.toFixed(2),
    target === undefined ? '' : `>= ${String(target)}: ${ratio >= target ? 'met' : 'MISSED'}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function best(runs: readonly ToolRun[]): ToolRun {
  const [first, ...others] = runs;
  if (first === undefined) throw new Error('a tool has no run');
  return others.reduce((fastest, run) => (run.seconds < fastest.seconds ? run : fastest), first);
}

/** Of the kinds a tool finds in a plain file: how many it still finds when they are written in another way. */
function compareFindings(tools: readonly Tool[]): void {
  const folder = path.join(output, 'planted');
  const tree = plantSecrets(folder);
  const found = new Map(tools.map((tool) => [tool.name, new Set(runTool(tool, folder, output).files)]));
  const names = tools.map(({ name }) => name);
  console.log(`\n${String(tree.kinds.length)} kinds of secrets, one file per kind and way of writing\n`);
  console.log(`| written as | ${names.join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(names.length)}`);
  const [plain] = CARRIERS;
  for (const carrier of CARRIERS) {
    const cells = names.map((name) => {
      const files = found.get(name) ?? new Set();
      const known = tree.kinds.filter((kind) => plain !== undefined && files.has(tree.fileOf(plain, kind)));
      if (carrier === plain) return `${String(known.length)} kinds known`;
      const kept = known.filter((kind) => files.has(tree.fileOf(carrier, kind))).length;
      return `${String(kept)} of ${String(known.length)}`;
    });
    console.log(`| ${carrier.name} | ${cells.join(' | ')} |`);
  }
  const decoys = names.map((name) => {
    const files = [...(found.get(name) ?? [])];
    return String(files.filter((file) => file.startsWith(tree.decoyFolder)).length);
  });
  console.log(`| ${String(tree.decoys)} texts without a secret: files reported | ${decoys.join(' | ')} |`);
}

await main();
