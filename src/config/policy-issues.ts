import type { z } from 'zod';
import { closestTo } from '../domain/closest.ts';
import { KEY_SEPARATOR } from './policy-object.ts';
import type { TreePath } from './yaml-tree.ts';

/** Something wrong with the value at `path`, or with its key. Message: lower-case start, no final dot. */
export interface PolicyProblem {
  readonly path: TreePath;
  readonly message: string;
  readonly part?: 'key' | 'value';
}

type Issue = z.core.$ZodIssue;

/** What the schema refused, in words, one problem per key or value. `value` is what was parsed. */
export function problemsOf(error: z.ZodError, value: unknown): PolicyProblem[] {
  return error.issues.flatMap((issue) => explain(issue, [], value));
}

function explain(issue: Issue, base: TreePath, value: unknown): PolicyProblem[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const messages = issue.message.split(KEY_SEPARATOR);
      return issue.keys.map((key, index) => ({
        path: [...path, key],
        part: 'key',
        message: messages[index] ?? 'unknown key',
      }));
    }
    case 'invalid_key':
      return [{ path, part: 'key', message: issue.issues[0]?.message ?? 'name is not accepted' }];
    case 'invalid_union':
      return explainUnion(issue, path, value);
    case 'invalid_value':
      return [{ path, message: oneOf(issue.values.map(String), valueAt(value, path), issue.message) }];
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_type':
    case 'not_multiple_of':
    case 'too_big':
    case 'too_small':
      return [{ path, message: plain(issue.message) }];
  }
}

/** The alternative that was probably meant: the one with the fewest things wrong. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: TreePath,
  value: unknown,
): PolicyProblem[] {
  const options: unknown = Reflect.get(issue, 'options');
  if (Array.isArray(options)) {
    return [{ path, message: oneOf(options.map(String), valueAt(value, path), issue.message) }];
  }
  const alternatives = issue.errors.map((errors) => errors.flatMap((each) => explain(each, path, value)));
  const [best] = alternatives.sort((a, b) => a.length - b.length);
  return best ?? [{ path, message: plain(issue.message) }];
}

function oneOf(allowed: readonly string[], given: unknown, message: string): string {
  if (given === undefined) return 'is required';
  if (typeof given !== 'string' || allowed.length < 2) return plain(message);
  const guess = closestTo(given.toLowerCase(), allowed);
  const help = guess === undefined ? `allowed are ${allowed.join(', ')}` : `did you mean "${guess}"?`;
  return `${JSON.stringify(given.slice(0, 80))} is not allowed here, ${help}`;
}

function plain(message: string): string {
  if (message.endsWith('received undefined')) return 'is required';
  const text = message.replace(/^Invalid (input|option): /, '');
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function valueAt(value: unknown, path: TreePath): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = Reflect.get(current, part);
  }
  return current;
}
