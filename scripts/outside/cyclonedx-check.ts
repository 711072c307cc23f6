// Our CycloneDX documents against a validator that shares nothing with ours: cyclonedx-python-lib 11, with its own copies of
// the schemas and every format checked. Then the other way: what another producer wrote, and what is invalid.
//   node scripts/outside/cyclonedx-check.ts
// Python environment: ${SALLYPORT_OUTSIDE:-~/.cache/sallyport-outside}/venv/cyclonedx-bom. Takes dist when built, else src.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createCheckList } from './check-list.ts';
import { MODELS, TAMPERING } from './cyclonedx-models.ts';

const root = path.resolve(import.meta.dirname, '../..');
const outside = process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');
const python = path.join(outside, 'venv/cyclonedx-bom/bin');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-cyclonedx-'));
const built = path.join(root, 'dist/cli.js');
const program = fs.existsSync(built) ? built : path.join(root, 'src/cli.ts');

interface Ran {
  readonly status: number;
  readonly output: string;
}

function run(command: string, args: readonly string[]): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { status: status ?? -1, output: `${stdout}${stderr}`.trim() };
}

const sallyport = (...args: string[]): Ran => run(process.execPath, [program, ...args]);

/** The CycloneDX formats that `aibom generate` offers. */
function formats(): string[] {
  const { output } = sallyport('aibom', 'generate', '--help');
  const found = [...new Set(output.match(/cyclonedx-\d+\.\d+/g) ?? [])];
  if (found.length === 0) throw new Error(`aibom generate offers no CycloneDX format: ${output}`);
  return found;
}

function byPython(file: string): string | undefined {
  const { status, output } = run(path.join(python, 'python'), [
    path.join(import.meta.dirname, 'cyclonedx-validate.py'),
    file,
  ]);
  if (status === 0 && output.includes(': valid ')) return undefined;
  if (status !== 1) throw new Error(`cyclonedx-validate.py: ${output}`);
  return output.slice(0, 2000);
}

function byUs(file: string): string | undefined {
  const { status, output } = sallyport('aibom', 'validate', file);
  if (status === 0) return undefined;
  if (status !== 1 && status !== 2) throw new Error(`aibom validate ended with ${String(status)}: ${output}`);
  return output;
}

const list = createCheckList();
const check = (name: string, verdict: () => string | undefined): Promise<void> =>
  list.check(name, () => Promise.resolve(verdict()));

async function checkOurs(): Promise<string> {
  let sample = '';
  for (const [name, write] of Object.entries(MODELS)) {
    const folder = path.join(work, name);
    write(folder);
    for (const format of formats()) {
      await check(`${name} as ${format}: valid`, () => {
        const file = path.join(work, `${name}.${format}.json`);
        const { status, output } = sallyport(
          'aibom',
          'generate',
          folder,
          '--format',
          format,
          '--output',
          file,
        );
        // 3: a file could not be read, and the document says so.
        if (status !== 0 && status !== 3) return output;
        if (sample === '' || format === 'cyclonedx-1.6') sample = file;
        return byPython(file);
      });
    }
  }
  return sample;
}

async function checkTheirs(): Promise<void> {
  const file = path.join(work, 'python.json');
  const made = run(path.join(python, 'cyclonedx-py'), [
    ...['environment', path.join(python, 'python')],
    ...['--output-format', 'JSON', '--spec-version', '1.6', '--output-file', file],
  ]);
  await check('a document by cyclonedx-py is valid for us', () =>
    made.status === 0 ? byUs(file) : made.output,
  );
}

async function checkInvalid(sample: string): Promise<void> {
  await check('the document that is broken next is valid for both', () => byUs(sample) ?? byPython(sample));
  for (const [name, tamper] of Object.entries(TAMPERING)) {
    await check(`${name}: refused by both`, () => {
      const document = JSON.parse(fs.readFileSync(sample, 'utf8')) as Record<string, unknown>;
      tamper(document);
      const file = path.join(work, 'wrong.json');
      fs.writeFileSync(file, JSON.stringify(document));
      if (byUs(file) === undefined) return 'accepted by us';
      return byPython(file) === undefined ? 'accepted by cyclonedx-python-lib' : undefined;
    });
  }
}

try {
  const sample = await checkOurs();
  await checkTheirs();
  await checkInvalid(sample);
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
list.close();
