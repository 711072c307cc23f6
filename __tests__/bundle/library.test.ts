import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import * as source from '../../src/index.ts';
import { COMPILE_CACHE } from '../fakes/compile-cache.ts';
import { FULL_RUN } from '../fakes/fuzz-runs.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLE = path.join(ROOT, 'examples/library.ts');

/** The exports of a module by name, read in a process of its own: the library must not need jest's module loader. */
function exportsOf(file: string): string[] {
  const script = `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(pathToFileURL(file).href)}))))`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return (JSON.parse(output) as string[]).sort();
}

describe('the library', () => {
  it('has the same exports from source and from dist', () => {
    const built = exportsOf(path.join(ROOT, 'dist/index.js'));
    expect(built).toEqual(Object.keys(source).sort());
    if (FULL_RUN) expect(exportsOf(path.join(ROOT, 'src/index.ts'))).toEqual(built);
  });

  it.each(['src/index.ts', 'dist/index.js'])('runs its example with %s', (library) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-example-'));
    const file = path.join(folder, 'library.ts');
    const place = pathToFileURL(path.join(ROOT, library)).href;
    fs.writeFileSync(file, fs.readFileSync(EXAMPLE, 'utf8').replace('../src/index.ts', place));
    const env = { PATH: process.env['PATH'] ?? '', ...COMPILE_CACHE };
    const told = execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: folder, env });
    expect(told).toMatch(
      /production {3}block: .*approval.*\n[^]*production {3}pass\n[^]*tampered {5}extra plugin\.py/,
    );
    expect(fs.readdirSync(folder)).toEqual(['library.ts']);
    fs.rmSync(folder, { recursive: true });
  });
});
