import path from 'node:path';
import type * as z from 'zod';
import { problemsOf } from '../config/policy-issues.ts';
import { MAX_YAML_CHARACTERS, readYamlTree, type PlacedProblem } from '../config/yaml-tree.ts';
import { AppError } from '../domain/errors.ts';
import { readText } from '../platform/files.ts';

const MAX_LISTED = 10;

/**
 * Reads a YAML or JSON file against a schema. Errors: `invalid-input` with up to ten problems as
 * `line:column place: what is wrong`, `not-found`, `unreadable`, `limit-exceeded`.
 */
export async function readYamlFile<T extends z.ZodType>(
  file: string,
  schema: T,
  what: string,
): Promise<z.output<T>> {
  const text = await readText(path.resolve(file), { maxBytes: MAX_YAML_CHARACTERS * 4, what });
  const reading = readYamlTree(text);
  if (!reading.ok) throw invalid(`${what} ${file}`, reading.problems);
  const { tree } = reading;
  const parsed = schema.safeParse(tree.value);
  if (parsed.success) return parsed.data;
  const problems = problemsOf(parsed.error, tree.value).map(({ path: place, part, message }) => ({
    ...tree.positionOf(place, part),
    message: `${place.length === 0 ? '' : `${place.join('.')}: `}${message}`,
  }));
  throw invalid(`${what} ${file}`, problems);
}

/** One YAML document as plain values. Errors: `malformed`. */
export function readYamlValue(text: string, what: string): unknown {
  const reading = readYamlTree(text);
  if (reading.ok) return reading.tree.value;
  const [problem] = reading.problems;
  throw new AppError(
    'malformed',
    `${what}:${String(problem?.line ?? 1)}: ${problem?.message ?? 'is not YAML'}`,
  );
}

function invalid(what: string, problems: readonly PlacedProblem[]): AppError {
  const listed = problems
    .slice(0, MAX_LISTED)
    .map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  return new AppError('invalid-input', `${what} has ${count}: ${listed.join('; ')}`, {
    hint: 'docs/provenance.md names every key',
  });
}
