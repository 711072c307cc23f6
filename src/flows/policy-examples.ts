import fs from 'node:fs/promises';
import path from 'node:path';
import { parseExamples, type ExampleEvidence, type ExampleFiles } from '../config/policy-cases.ts';
import { readBundle } from '../domain/bundle.ts';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { AppError } from '../domain/errors.ts';
import { decodeStatement } from '../domain/statement.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { pathKind, readBounded, readText } from '../platform/files.ts';

/** An example whose files were read. */
export type ReadExample = Exclude<ExampleEvidence, { readonly kind: 'statement-file' }>;

const MAX_EXAMPLES_BYTES = 4 * 1024 * 1024;
const MAX_FILES = 1_000;
/** Over all files of one case. */
const MAX_EXAMPLES = 10_000;

/**
 * The examples of a case, those in files read; a path counts from `from`, the file that names it. Errors: `invalid-policy`,
 * `limit-exceeded`, `malformed`, those of reading.
 */
export async function readExamples(
  evidence: readonly (ExampleEvidence | ExampleFiles)[],
  from: string,
): Promise<ReadExample[]> {
  const examples: ReadExample[] = [];
  for (const each of evidence) {
    if (each.kind === 'examples') {
      for (const file of await filesAt(besideOf(from, each.path))) {
        const text = await readText(file, { maxBytes: MAX_EXAMPLES_BYTES, what: 'examples' });
        for (const one of parseExamples(text, file)) examples.push(await readExample(one, file));
      }
    } else examples.push(await readExample(each, from));
    if (examples.length > MAX_EXAMPLES) {
      throw new AppError('limit-exceeded', `a case has more than ${String(MAX_EXAMPLES)} examples`);
    }
  }
  return examples;
}

async function readExample(example: ExampleEvidence, from: string): Promise<ReadExample> {
  if (example.kind !== 'statement-file') return example;
  const file = besideOf(from, example.path);
  const bytes = await readBounded(file, { maxBytes: MAX_BUNDLE_BYTES, what: 'statement' });
  const value = parseStrictJson(bytes, { maxBytes: MAX_BUNDLE_BYTES, what: `statement ${file}` });
  const isBundle = typeof value === 'object' && value !== null && 'dsseEnvelope' in value;
  const { predicateType, predicate } = decodeStatement(isBundle ? readBundle(bytes).payload : bytes);
  if (typeof predicate !== 'object' || predicate === null) {
    throw new AppError('malformed', `statement ${file} has no predicate`);
  }
  return { by: example.by, ageMs: example.ageMs, kind: 'statement', predicateType, predicate };
}

/** One file, or those of a folder in the order of their names. */
async function filesAt(place: string): Promise<string[]> {
  if ((await pathKind(place)) !== 'folder') return [place];
  const names = (await fs.readdir(place)).filter((name) => /\.(?:json|ya?ml)$/.test(name)).sort();
  if (names.length === 0) {
    throw new AppError('invalid-policy', `folder ${place} has no examples`, {
      hint: 'examples are files that end in .json, .yml or .yaml',
    });
  }
  if (names.length > MAX_FILES) throw new AppError('limit-exceeded', `folder ${place} has too many files`);
  return names.map((name) => path.join(place, name));
}

function besideOf(file: string, place: string): string {
  return path.resolve(path.dirname(file), place);
}
