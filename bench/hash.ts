// Throughput of the model digest, side by side with `openssl dgst -sha256` (one process per core, files split by size:
// the practical limit) and with the reference implementation `model_signing`. Whole processes, start-up included.
//   node bench/hash.ts [--quick] [--keep] [--rounds N]
import { build } from 'esbuild';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { modelDigestOf } from '../src/domain/manifest.ts';
import { hashCases, type HashCase } from './hash-corpus.ts';
import { measure, type Measured } from './measured-process.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'bench-output/hash');
const outside = process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');
const flags = process.argv.slice(2);
const rounds = flags.includes('--rounds') ? Number(flags[flags.indexOf('--rounds') + 1]) : 3;
const PEAK_TARGET_MB = 150;

/** Root that the digests of openssl make for the case at hand; openssl runs first. */
let expectedRoot: string | undefined;

type Contender = 'openssl' | 'ours' | 'modelSigning';

async function main(): Promise<void> {
  const [ours, modelSigning] = [await ourCommand(), modelSigningCommand()];
  console.log(
    `node ${process.version}, ${String(os.availableParallelism())} cores, ${os.cpus()[0]?.model ?? ''}`,
  );
  console.log(`ours: ${path.relative(root, ours.at(1) ?? '')}, best of ${String(rounds)} rounds in turn\n`);
  console.log(
    '| model | openssl MB/s | ours MB/s | ours / openssl | model_signing s | ours s | model_signing / ours | peak MB | targets |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  const keeps = flags.includes('--keep');
  for (const [index, test] of hashCases(flags.includes('--quick')).entries()) {
    const folder = path.join(output, `corpus-${String(index + 1)}`);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    try {
      test.write(folder);
      console.log(await runCase(test, folder, { ours, modelSigning }));
    } finally {
      if (!keeps) fs.rmSync(folder, { recursive: true });
    }
  }
}

interface Commands {
  readonly ours: readonly string[];
  readonly modelSigning: readonly string[] | undefined;
}

async function runCase(test: HashCase, folder: string, commands: Commands): Promise<string> {
  const files = listFiles(folder);
  const bytes = files.reduce((total, { size }) => total + size, 0);
  const runs = new Map<Contender, () => Promise<Measured>>([
    ['openssl', () => measure(opensslCommands(files))],
    ['ours', () => measure([[...commands.ours, folder]])],
  ]);
  const { modelSigning } = commands;
  if (modelSigning !== undefined) runs.set('modelSigning', () => measure([[...modelSigning, folder]]));

  const best = new Map<Contender, Measured>();
  let peakMb = 0;
  // The first round fills the page cache, finds every program and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [contender, run] of runs) {
      const measured = await run();
      if (round === 0) assertDigest(contender, measured.stdout, files);
      else if (measured.seconds < (best.get(contender)?.seconds ?? Infinity)) best.set(contender, measured);
      if (contender === 'ours') peakMb = Math.max(peakMb, measured.peakMb ?? 0);
    }
  }
  return row({ test, bytes, peakMb }, best);
}

interface CaseFacts {
  readonly test: HashCase;
  readonly bytes: number;
  readonly peakMb: number;
}

function row({ test, bytes, peakMb }: CaseFacts, best: ReadonlyMap<Contender, Measured>): string {
  const seconds = (contender: Contender): number => best.get(contender)?.seconds ?? NaN;
  const speed = (contender: Contender): string => (bytes / 1e6 / seconds(contender)).toFixed(0);
  const ratio = seconds('openssl') / seconds('ours');
  const peerRatio = seconds('modelSigning') / seconds('ours');
  const verdicts = [
    verdict('openssl', ratio, test.target.openssl),
    verdict('model_signing', peerRatio, test.target.modelSigning),
    peakMb === 0 ? '' : `peak < ${String(PEAK_TARGET_MB)}: ${peakMb < PEAK_TARGET_MB ? 'met' : 'MISSED'}`,
  ];
  const cells = [
    test.name,
    speed('openssl'),
    speed('ours'),
    ratio.toFixed(2),
    seconds('modelSigning').toFixed(2),
    seconds('ours').toFixed(2),
    peerRatio.toFixed(1),
    peakMb.toFixed(0),
    verdicts.filter((text) => text !== '').join(', '),
  ];
  return `| ${cells.join(' | ').replaceAll('NaN', 'n/a')} |`;
}

function verdict(name: string, ratio: number, target: number | undefined): string {
  if (target === undefined || Number.isNaN(ratio)) return '';
  return `${name} >= ${String(target)}: ${ratio >= target ? 'met' : 'MISSED'}`;
}

interface CorpusFile {
  readonly path: string;
  readonly file: string;
  readonly size: number;
}

function listFiles(folder: string): CorpusFile[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { path: path.relative(folder, file), file, size: fs.statSync(file).size };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One process per core, or fewer for fewer files; each next largest file goes where the fewest bytes are. */
function opensslCommands(files: readonly CorpusFile[]): string[][] {
  const count = Math.min(os.availableParallelism(), files.length);
  const parts = Array.from({ length: count }, () => ({ bytes: 0, files: [] as string[] }));
  for (const { file, size } of [...files].sort((a, b) => b.size - a.size)) {
    const part = parts.reduce((least, next) => (next.bytes < least.bytes ? next : least));
    part.bytes += size;
    part.files.push(file);
  }
  return parts.map((part) => ['openssl', 'dgst', '-sha256', '-r', ...part.files]);
}

/** A fast wrong answer is not a result: every contender must give the same root. */
function assertDigest(contender: Contender, stdout: string, files: readonly CorpusFile[]): void {
  if (contender === 'openssl') {
    const lines = stdout.trim().split('\n');
    const byFile = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    expectedRoot = modelDigestOf(files.map(({ file }) => byFile.get(file) ?? ''));
  } else if (expectedRoot === undefined || !stdout.includes(expectedRoot)) {
    throw new Error(
      `${contender} gives ${stdout.trim()}, the digests of openssl make ${String(expectedRoot)}`,
    );
  }
}

/** The product when it is built; else the digest alone, bundled the same way. */
async function ourCommand(): Promise<string[]> {
  const cli = path.join(root, 'dist/cli.js');
  if (fs.existsSync(cli)) return [process.execPath, cli, 'digest'];
  const outdir = path.join(output, 'dist');
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/hash-entry.ts', 'src/digest/digest-worker.ts'],
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
  return [process.execPath, path.join(outdir, 'hash-entry.js')];
}

/** Version 1.1.1 has no `digest` command: the same through its library, which leaves the signing out of its time. */
function modelSigningCommand(): string[] | undefined {
  const tool = path.join(outside, 'bin/model_signing');
  if (!fs.existsSync(tool)) return undefined;
  const python = path.join(path.dirname(fs.realpathSync(tool)), 'python');
  const program = [
    'import hashlib, sys, model_signing',
    'items = model_signing.hashing.hash(sys.argv[1]).resource_descriptors()',
    'print(hashlib.sha256(b"".join(item.digest.digest_value for item in items)).hexdigest())',
  ].join('\n');
  return [python, '-c', program];
}

await main();
