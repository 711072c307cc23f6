// The gate on 100,000 findings in 1,000 signed statements (--large: 1,000,000 in 10,000), from a folder store, side by side with the least that this
// machine needs for the same bundles (bench/gate-limit.ts). Whole processes, start-up included.
//   node bench/gate.ts [--large] [--rounds N] [--keep]
import { build } from 'esbuild';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeGateCorpus } from './gate-corpus.ts';
import { measure, type Measured } from './measured-process.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'bench-output/gate');
const flags = process.argv.slice(2);
const isLarge = flags.includes('--large');
const rounds = flags.includes('--rounds') ? Number(flags[flags.indexOf('--rounds') + 1]) : isLarge ? 3 : 5;
const CORPUS = isLarge
  ? { statements: 10_000, findings: 1_000_000 }
  : { statements: 1_000, findings: 100_000 };
const TARGET_SECONDS = isLarge ? 5 : 2;
const TARGET_MB = isLarge ? 1_000 : 500;

async function main(): Promise<void> {
  const corpus = path.join(output, 'corpus');
  fs.rmSync(corpus, { recursive: true, force: true });
  await writeGateCorpus(corpus, CORPUS);
  const commands = await commandsFor(corpus);
  console.log(
    `node ${process.version}, ${String(os.availableParallelism())} cores, ${os.cpus()[0]?.model ?? ''}`,
  );
  console.log(`${describe(corpus)}, best of ${String(rounds)} rounds in turn\n`);
  const best = new Map<string, Measured>();
  // The first round fills the page cache and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of commands) {
      const measured = await measure([command]);
      assertComplete(name, measured.stdout);
      if (round > 0 && measured.seconds < (best.get(name)?.seconds ?? Infinity)) best.set(name, measured);
    }
  }
  report(best);
  if (!flags.includes('--keep')) fs.rmSync(output, { recursive: true });
}

/** A fast answer that left something out is not a result. */
function assertComplete(name: string, stdout: string): void {
  const [, findings, bundles] = stdout.trim().split(' ');
  if (Number(findings) === CORPUS.findings && Number(bundles) === CORPUS.statements) return;
  throw new Error(`${name} says ${stdout.trim()}`);
}

function report(best: ReadonlyMap<string, Measured>): void {
  const limit = best.get('limit')?.seconds ?? NaN;
  console.log('| process | seconds | CPU s | limit / process | peak MB | targets |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  let isMet = true;
  for (const [name, { seconds, peakMb, stdout }] of best) {
    const isFast = seconds < TARGET_SECONDS;
    const isSmall = peakMb === undefined || peakMb < TARGET_MB;
    if (name === 'gate') isMet = isFast && isSmall;
    const targets = `< ${String(TARGET_SECONDS)} s: ${isFast ? 'met' : 'MISSED'}, < ${String(TARGET_MB)} MB: ${isSmall ? 'met' : 'MISSED'}`;
    const cpu = Number(stdout.trim().split(' ')[3]).toFixed(2);
    const cells = [name, seconds.toFixed(2), cpu, (limit / seconds).toFixed(2), peakMb?.toFixed(0) ?? 'n/a'];
    console.log(`| ${cells.join(' | ')} | ${name === 'gate' ? targets : ''} |`);
  }
  if (!isMet) process.exitCode = 1;
}

/** Both built the same way, so that neither pays for reading TypeScript. */
async function commandsFor(corpus: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const outdir = path.join(output, 'dist');
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/gate-entry.ts', 'bench/gate-limit.ts', 'src/flows/evidence-worker.ts'],
    entryNames: '[name]',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Some dependencies are CommonJS and ask for node's own modules, as in scripts/build.ts.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  });
  fs.writeFileSync(path.join(outdir, 'package.json'), '{ "type": "module" }\n');
  const command = (entry: string): string[] => [process.execPath, path.join(outdir, entry), corpus];
  return new Map([
    ['limit', command('gate-limit.js')],
    ['gate', command('gate-entry.js')],
  ]);
}

function describe(corpus: string): string {
  const files = fs.readdirSync(path.join(corpus, 'evidence'), { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);
  const { findings, statements } = CORPUS;
  return `${String(findings)} findings in ${String(statements)} bundles, ${(bytes / 1e6).toFixed(0)} MB`;
}

await main();
