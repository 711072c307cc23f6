// Writes dist: one ESM bundle per entry, shared code split into chunks, not minified, same bytes every time.
//   node scripts/build.ts            build
//   node scripts/build.ts --check    build elsewhere and fail if the committed dist differs
//   node scripts/build.ts --out DIR  the programs alone, without types, into DIR: for benchmarks of a changed source
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, transformSync, type BuildOptions } from 'esbuild';
import { pruneActionsToolkit } from './bundle-actions-toolkit.ts';
import { takeBuiltins } from './bundle-builtins.ts';
import { lazyCommander } from './bundle-commander.ts';
import { precompiledCyclonedx } from './bundle-cyclonedx.ts';
import { groupedModules } from './bundle-groups.ts';
import { interpretedZod } from './bundle-zod.ts';

const root = path.resolve(import.meta.dirname, '..');

/** CommonJS dependencies expect these names; on one line. */
const banner = [
  "const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),",
  '__filename=import.meta.filename,__dirname=import.meta.dirname;',
].join('');

/** Never present at run time: optional plugins of the CycloneDX library that we do not use. */
const external = ['xmlbuilder2', 'libxmljs2', 'kerberos'];

function entryPoints(): Record<string, string> {
  const entries: Record<string, string> = { cli: 'src/cli.ts', index: 'src/index.ts' };
  for (const file of fs.readdirSync(path.join(root, 'src/actions'))) {
    if (file.endsWith('.ts') && file !== 'run-action.ts')
      entries[path.basename(file, '.ts')] = `src/actions/${file}`;
  }
  for (const file of fs.readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('-worker.ts')) entries[path.basename(file, '.ts')] = `src/${file}`;
  }
  return entries;
}

async function writeDist(outdir: string): Promise<void> {
  fs.rmSync(outdir, { recursive: true, force: true });
  const plugins = [precompiledCyclonedx, pruneActionsToolkit, lazyCommander, interpretedZod];
  const options: BuildOptions = {
    absWorkingDir: root,
    entryPoints: entryPoints(),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    chunkNames: 'chunk-[hash]',
    banner: { js: banner },
    legalComments: 'none',
    external,
    plugins,
    logLevel: 'warning',
  };
  await build({ ...options, plugins: [await groupedModules(options), ...plugins] });
  shortenStarts(outdir);
  packGenerated(outdir);
  fs.writeFileSync(path.join(outdir, 'package.json'), '{ "type": "module" }\n');
}

/** What the banner defines, or what esbuild makes of it. */
const NEEDS_BANNER = /\b(?:require|__require\w*|__filename|__dirname)\b/;

/** Few chunks hold CommonJS, and making a `require` takes 0.2 ms, which a short run would pay sixty times; see also `takeBuiltins`. */
function shortenStarts(outdir: string): void {
  for (const name of listFiles(outdir)) {
    const file = path.join(outdir, name);
    const text = fs.readFileSync(file, 'utf8');
    const rest = text.replace(`${banner}\n`, '');
    fs.writeFileSync(file, takeBuiltins(NEEDS_BANNER.test(rest) ? text : rest));
  }
}

/** Compiled schemas are read by no one, and half of their text would be indentation, which every run that loads them pays. */
function packGenerated(outdir: string): void {
  for (const name of listFiles(outdir)) {
    const file = path.join(outdir, name);
    const text = fs.readFileSync(file, 'utf8');
    if (!/^\/\/ cyclonedx:sallyport:cyclonedx-validator-/m.test(text)) continue;
    const options = { minifyWhitespace: true, lineLimit: 120, format: 'esm', target: 'node24' } as const;
    fs.writeFileSync(file, transformSync(text, options).code);
  }
}

function writeTypes(outDir: string): void {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', path.join(root, 'tsconfig.types.json'), '--outDir', outDir];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

function listFiles(dir: string): string[] {
  return fs
    .readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .sort();
}

function differences(left: string, right: string): string[] {
  const names = new Set([...listFiles(left), ...listFiles(right)]);
  const read = (dir: string, name: string): string | undefined => {
    const file = path.join(dir, name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'latin1') : undefined;
  };
  return [...names].filter((name) => read(left, name) !== read(right, name)).sort();
}

const dist = path.join(root, 'dist');
const elsewhere = process.argv.indexOf('--out');
if (process.argv.includes('--check')) {
  const fresh = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-dist-'));
  await writeDist(fresh);
  writeTypes(path.join(fresh, 'types'));
  const changed = differences(dist, fresh);
  fs.rmSync(fresh, { recursive: true });
  if (changed.length > 0) {
    console.error(`dist is not fresh, run "npm run build": ${changed.join(', ')}`);
    process.exit(1);
  }
  console.log('dist equals a rebuild');
} else if (elsewhere !== -1) {
  await writeDist(path.resolve(process.argv[elsewhere + 1] ?? path.join(root, 'bench-output/dist')));
} else {
  await writeDist(dist);
  writeTypes(path.join(dist, 'types'));
  console.log(`dist: ${String(listFiles(dist).length)} files`);
}
