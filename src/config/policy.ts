import type { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import { problemsOf, type PolicyProblem } from './policy-issues.ts';
import { toPolicy } from './policy-model.ts';
import { checkReferences } from './policy-references.ts';
import { policySchema, tighteningSchema, type PolicyFile, type TighteningFile } from './policy-schema.ts';
import { tightenPolicy } from './tighten-policy.ts';
import { readYamlTree, type PlacedProblem, type TreePath, type YamlTree } from './yaml-tree.ts';

export { policySchema } from './policy-schema.ts';

const MAX_LISTED = 10;

/**
 * Reads a policy (YAML 1.2 or JSON). `path` is for messages only. Throws AppError `invalid-policy` that lists up to
 * ten problems as `line:column place: what is wrong`, in the order of the file, with the name that was probably meant.
 */
export function parsePolicy(text: string, path: string): Policy {
  return toPolicy(parsePolicyFile(text, path));
}

/** Name and policy digest of the policy that this one tightens; undefined when it stands alone. Errors as `parsePolicy`. */
export function policyExtended(text: string, path: string): TighteningFile['extends'] | undefined {
  const reading = readYamlTree(text);
  if (!reading.ok) throw invalid(path, reading.problems);
  const { value } = reading.tree;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'extends')) return undefined;
  return accept(tighteningSchema, reading.tree, path).extends;
}

/**
 * As `parsePolicy`, before defaults are made explicit. A policy that extends another one needs that one, as it was read; the
 * result is both together. Something in it that would loosen the other is an `invalid-policy` like any other mistake.
 */
export function parsePolicyFile(text: string, path: string, extended?: PolicyFile): PolicyFile {
  const reading = readYamlTree(text);
  if (!reading.ok) throw invalid(path, reading.problems);
  const { tree } = reading;
  if (tree.value === null)
    throw invalid(path, [{ line: 1, column: 1, message: 'file is empty or says nothing' }]);
  const { file, problems } =
    extended === undefined
      ? { file: accept(policySchema, tree, path), problems: [] }
      : tightenPolicy(extended, accept(tighteningSchema, tree, path));
  const all = [...problems, ...checkReferences(file)];
  if (all.length > 0) throw invalid(path, placed(all, tree));
  return file;
}

function accept<T>(schema: z.ZodType<T>, tree: YamlTree, path: string): T {
  const parsed = schema.safeParse(tree.value);
  if (parsed.success) return parsed.data;
  throw invalid(path, placed(problemsOf(parsed.error, tree.value), tree));
}

function placed(problems: readonly PolicyProblem[], tree: YamlTree): PlacedProblem[] {
  return problems
    .map(({ path, part, message }) => {
      const where = path.length === 0 ? '' : `${formatPath(path)}: `;
      return { ...tree.positionOf(path, part), message: where + message };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** `environments.staging.require[0].max-age` */
function formatPath(path: TreePath): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${String(part)}]`;
      const name = /^[A-Za-z0-9._-]+$/.test(part) ? part : JSON.stringify(part.slice(0, 80));
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

function invalid(path: string, problems: readonly PlacedProblem[]): AppError {
  const lines = problems
    .slice(0, MAX_LISTED)
    .map(({ line, column, message }) => `${String(line)}:${String(column)}: ${message}`);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`and ${String(more)} more`);
  const message =
    problems.length === 1
      ? `policy ${path}:${lines[0] ?? ''}`
      : `policy ${path} has ${String(problems.length)} problems: ${lines.join('; ')}`;
  return new AppError('invalid-policy', message, {
    hint: 'every key is described in docs/policy.md; an editor can check with schemas/policy.schema.json',
  });
}
