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

/** What cyclonedx-python-lib says of each file: undefined for valid. One process: its start takes longer than a document. */
function byPython(files: readonly string[]): (file: string) => string | undefined {
  const program = path.join(import.meta.dirname, 'cyclonedx-validate.py');
  const { output } = run(path.join(python, 'python'), [program, ...files]);
  return (file) => {
    const lines = output.split('\n').filter((line) => line.startsWith(`${file}: `));
    if (lines.length === 1 && lines[0]?.startsWith(`${file}: valid `) === true) return undefined;
    if (lines.length === 0 || lines.some((line) => line.startsWith(`${file}: cannot be judged`)))
      throw new Error(`cyclonedx-validate.py: ${output.slice(-2000)}`);
    return lines.join('; ').slice(0, 2000);
  };
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
  const offered = formats();
  const made = Object.entries(MODELS).flatMap(([name, write]) => {
    const folder = path.join(work, name);
    write(folder);
    return offered.map((format) => {
      const file = path.join(work, `${name}.${format}.json`);
      const asked = ['aibom', 'generate', folder, '--format', format, '--output', file];
      return { name: `${name} as ${format}: valid`, file, ...sallyport(...asked) };
    });
  });
  const verdict = byPython(made.map(({ file }) => file).filter((file) => fs.existsSync(file)));
  for (const { name, file, status, output } of made)
    // 3: a file could not be read, and the document says so.
    await check(name, () => (status === 0 || status === 3 ? verdict(file) : output));
  return made.findLast(({ file }) => file.endsWith('cyclonedx-1.6.json'))?.file ?? '';
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
  const broken = Object.entries(TAMPERING).map(([name, tamper], index) => {
    const document = JSON.parse(fs.readFileSync(sample, 'utf8')) as Record<string, unknown>;
    tamper(document);
    const file = path.join(work, `wrong-${String(index)}.json`);
    fs.writeFileSync(file, JSON.stringify(document));
    return { name, file };
  });
  const verdict = byPython([sample, ...broken.map(({ file }) => file)]);
  await check('the document that was broken is valid for both', () => byUs(sample) ?? verdict(sample));
  for (const { name, file } of broken)
    await check(`${name}: refused by both`, () => {
      if (byUs(file) === undefined) return 'accepted by us';
      return verdict(file) === undefined ? 'accepted by cyclonedx-python-lib' : undefined;
    });
}

try {
  const sample = await checkOurs();
  await checkTheirs();
  await checkInvalid(sample);
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
list.close();
