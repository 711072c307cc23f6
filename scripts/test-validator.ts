import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { precompiledCyclonedx } from './bundle-cyclonedx.ts';

const root = path.resolve(import.meta.dirname, '..');
const SOURCES = [
  'package-lock.json',
  'scripts/bundle-cyclonedx.ts',
  'scripts/test-validator.ts',
  'src/aibom/cyclonedx-library.ts',
  'src/aibom/cyclonedx-version.ts',
];

/** Where `jest.config.js` looks for the module, below the root of the repository. */
const FOLDER = 'node_modules/.cache/test-validator';

/**
 * Makes the module `cyclonedx-library.ts` as dist has it, with compiled schemas, for the tests. From source the library
 * compiles its schemas at first use, which jest would repeat in every test file, for half a second. A test compares
 * both. Nothing is done when the module is there and was made from the same sources.
 */
export async function makeTestValidator(): Promise<void> {
  const hash = createHash('sha256');
  for (const name of SOURCES) hash.update(fs.readFileSync(path.join(root, name)));
  const key = hash.digest('hex');
  const keyFile = path.join(root, FOLDER, 'key');
  if (fs.existsSync(keyFile) && fs.readFileSync(keyFile, 'utf8') === key) return;
  fs.rmSync(path.join(root, FOLDER), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['src/aibom/cyclonedx-library.ts'],
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    external: ['libxmljs2'],
    // The library names files beside itself, which it does not read here.
    banner: {
      js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url),__dirname='/nowhere';",
    },
    plugins: [precompiledCyclonedx],
    logLevel: 'warning',
  });
  fs.writeFileSync(keyFile, key);
}
