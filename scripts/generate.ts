// Writes what is derived from the source: action.yml files, tables in READMEs and docs, JSON schemas.
//   node scripts/generate.ts            write
//   node scripts/generate.ts --check    write nothing; fail and name every file that is not what it should be
import fs from 'node:fs';
import path from 'node:path';
import { declarationsJsonSchema } from '../src/aibom/declarations-schema.ts';
import { ALL_ACTIONS } from '../src/actions/specs/all-actions.ts';
import { renderActionTable, renderActionYml } from '../src/actions/support/render-action-yml.ts';
import { renderCliPage } from '../src/cli/render-cli-page.ts';
import { auditEntryJsonSchema } from '../src/audit/audit-json-schema.ts';
import { policyJsonSchema } from '../src/config/policy-json-schema.ts';
import { publishedJsonSchemas } from '../src/domain/json-schemas.ts';
import { provenanceFileSchemas } from '../src/provenance/training-schema.ts';
import { ENVIRONMENT } from '../src/platform/environment.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Text of every generated file by path relative to the repository. */
function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const spec of ALL_ACTIONS) {
    files.set(path.join(spec.folder, 'action.yml'), renderActionYml(spec));
    const page = spec.folder === '.' ? 'docs/action.md' : path.join(spec.folder, 'README.md');
    files.set(page, withParts(page, { 'inputs and outputs': renderActionTable(spec) }));
  }
  const schemas = [
    ...publishedJsonSchemas(),
    ...provenanceFileSchemas(),
    ['policy.schema.json', policyJsonSchema()] as const,
    ['audit-entry.schema.json', auditEntryJsonSchema()] as const,
    ['aibom-declarations.schema.json', declarationsJsonSchema()] as const,
  ];
  for (const [name, schema] of schemas) {
    files.set(path.join('schemas', name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  const page = 'docs/cli.md';
  files.set(page, withParts(page, { environment: environmentTable(), commands: renderCliPage() }));
  return files;
}

/** A hand-written page with the parts between its markers replaced. */
function withParts(page: string, parts: Readonly<Record<string, string>>): string {
  let text = fs.readFileSync(path.join(root, page), 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const start = `<!-- generated: ${name} -->`;
    const from = text.indexOf(start);
    const to = text.indexOf('<!-- end of generated part -->', from);
    if (from < 0 || to < 0) throw new Error(`${page} has no part "${start} … end"`);
    text = `${text.slice(0, from + start.length)}\n\n${part}\n${text.slice(to)}`;
  }
  return text;
}

function environmentTable(): string {
  const rows = Object.values(ENVIRONMENT).map(({ name, purpose }) => `| \`${name}\` | ${purpose} |`);
  return ['| Variable | Meaning |', '| --- | --- |', ...rows, ''].join('\n');
}

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const [name, text] of generatedFiles()) {
  const file = path.join(root, name);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
  stale.push(name);
  if (isCheck) continue;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
if (isCheck && stale.length > 0) {
  console.error(`not generated from the present source, run "npm run generate": ${stale.join(', ')}`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'generated files are up to date' : `wrote ${stale.join(', ')}`);
