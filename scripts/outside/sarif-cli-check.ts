// The SARIF files that the command line writes, of whole trees: against the official schema (by ajv), by the validator of
// code scanning (as in sarif-check.ts, which looks at hostile texts), and that every result points at characters of a file.
//   node scripts/outside/sarif-cli-check.ts
// Installs what it needs (install-report.sh). Takes dist when it is built, else src. Exits 1 on any problem.
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { SarifLog } from '../../src/report/sarif-format.ts';
import { createCheckList } from './check-list.ts';
import { installReportTools, validateSarif } from './report-tools.ts';
import { SARIF_TREES } from './sarif-trees.ts';

const root = path.resolve(import.meta.dirname, '../..');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-sarif-'));
const built = path.join(root, 'dist/cli.js');
const program = fs.existsSync(built) ? built : path.join(root, 'src/cli.ts');

const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
const schema = path.join(root, '__tests__/fixtures/sarif/sarif-2.1.0.json');
const isSarif = ajv.compile(JSON.parse(fs.readFileSync(schema, 'utf8')) as object);

function scan(kind: string, folder: string): string {
  const file = path.join(work, `${path.basename(folder)}-${kind}.sarif`);
  const args = [program, 'scan', kind, folder, '--format', 'sarif', '--output', file];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (!fs.existsSync(file)) throw new Error(`scan ${kind} made no report: ${run.stdout}${run.stderr}`);
  return file;
}

const readLog = (file: string): SarifLog => JSON.parse(fs.readFileSync(file, 'utf8')) as SarifLog;

function bySchema(file: string): string | undefined {
  if (isSarif(readLog(file))) return undefined;
  return ajv.errorsText(isSarif.errors).slice(0, 1000);
}

/** Errors and warnings; notes are matters of taste. */
function byValidator(file: string): string | undefined {
  const problems = validateSarif(readLog(file)).map(({ rule, level, text }) => `${level} ${rule}: ${text}`);
  return problems.length === 0 ? undefined : problems.slice(0, 5).join('; ');
}

/** Every result is in a file of the tree, at characters that are there. */
function byContent(file: string, folder: string): string | undefined {
  for (const { results } of readLog(file).runs) {
    for (const { ruleId, locations } of results) {
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      const name = decodeURIComponent(artifactLocation?.uri ?? '');
      const lines = readText(path.join(folder, name)).split('\n');
      const [line, end] = [region?.startLine ?? 0, region?.endLine ?? region?.startLine ?? 0];
      const [first, last] = [lines[line - 1], lines[end - 1]];
      if (first === undefined || last === undefined) return `${ruleId}: ${name} has no line ${String(line)}`;
      if ((region?.startColumn ?? 1) > first.length + 1) return `${ruleId}: ${name} has no such column`;
      if ((region?.endColumn ?? 1) > last.length + 1) return `${ruleId}: ${name} has no such end`;
    }
  }
  return undefined;
}

function readText(file: string): string {
  const bytes = fs.readFileSync(file);
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

function rulesFound(file: string): number {
  return readLog(file).runs.reduce(
    (sum, run) => sum + new Set(run.results.map(({ ruleId }) => ruleId)).size,
    0,
  );
}

installReportTools();
const list = createCheckList();
const check = (name: string, verdict: () => string | undefined): Promise<void> =>
  list.check(name, () => Promise.resolve(verdict()));

try {
  let sample = '';
  for (const [name, tree] of Object.entries(SARIF_TREES)) {
    const folder = path.join(work, name);
    tree.write(folder);
    const file = scan(tree.kind, folder);
    if (tree.rules > 0) sample = file;
    await check(`${name}: results of ${String(tree.rules)} rules or more`, () =>
      rulesFound(file) < tree.rules || (tree.rules === 0 && rulesFound(file) > 0)
        ? `there are ${String(rulesFound(file))}`
        : undefined,
    );
    await check(`${name}: the run ${tree.isWhole === false ? 'did not succeed' : 'succeeded'}`, () => {
      const [invocation] = readLog(file).runs[0]?.invocations ?? [];
      return invocation?.executionSuccessful === (tree.isWhole !== false)
        ? undefined
        : JSON.stringify(invocation);
    });
    await check(`${name}: valid by the official schema`, () => bySchema(file));
    await check(`${name}: nothing to say for the validator of code scanning`, () => byValidator(file));
    await check(`${name}: every result points at characters of a file`, () => byContent(file, folder));
  }
  const wrong = path.join(work, 'wrong.sarif');
  fs.writeFileSync(wrong, fs.readFileSync(sample, 'utf8').replace('"startLine": ', '"startLine": -'));
  await check('a line below 1 is refused by both', () =>
    bySchema(wrong) === undefined || byValidator(wrong) === undefined ? 'was accepted' : undefined,
  );
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
list.close();
