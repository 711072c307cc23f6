import { LineCounter, parseDocument, type Document } from 'yaml';
import { AppError, messageOf } from '../domain/errors.ts';

/** Aliases that may be followed; a card needs none, a "billion laughs" needs millions. */
const MAX_ALIASES = 50;
const MAX_NESTING = 40;

/** Keys and indexes from the top. */
export type YamlPath = readonly (string | number)[];

export interface YamlText {
  /** Maps are `Map`, sequences arrays, scalars strings: `no` stays `no`, `1.10` stays `1.10`. */
  readonly value: unknown;
  /** 1-based line in the file of the node at a path. */
  lineOf(path: YamlPath): number;
}

/**
 * YAML from a file that is not ours, one document. `firstLine` is the line of the file that the text starts at.
 * Errors: `malformed` (not YAML, a key twice, too many aliases), `limit-exceeded` (nesting).
 */
export function readYamlText(
  text: string,
  options: { readonly what: string; readonly firstLine?: number },
): YamlText {
  const { what, firstLine = 1 } = options;
  checkNesting(text, what);
  const lines = new LineCounter();
  const document = parse(text, { lines, what, firstLine });
  return {
    value: toPlain(document, what),
    lineOf(path) {
      const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
      const range: unknown =
        typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
      const offset: unknown = Array.isArray(range) ? range[0] : undefined;
      return firstLine - 1 + (typeof offset === 'number' ? lines.linePos(offset).line : 1);
    },
  };
}

interface Place {
  readonly lines: LineCounter;
  readonly what: string;
  readonly firstLine: number;
}

function parse(text: string, { lines, what, firstLine }: Place): Document {
  let document: Document;
  try {
    document = parseDocument(text, {
      schema: 'failsafe',
      version: '1.2',
      uniqueKeys: true,
      merge: false,
      lineCounter: lines,
      logLevel: 'silent',
      prettyErrors: false,
    });
  } catch (cause) {
    throw new AppError('malformed', `the ${what} is not YAML: ${messageOf(cause)}`, { cause });
  }
  const [error] = document.errors;
  if (error !== undefined) {
    const line = firstLine - 1 + lines.linePos(error.pos[0]).line;
    throw new AppError('malformed', `line ${String(line)} of the ${what}: ${error.message}`, {
      cause: error,
    });
  }
  return document;
}

function toPlain(document: Document, what: string): unknown {
  try {
    return document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    throw new AppError('malformed', `the ${what} cannot be resolved: ${messageOf(cause)}`, { cause });
  }
}

/** The YAML parser recurses: nesting is bounded on the text, before it. Brackets in strings count too; that is rare. */
function checkNesting(text: string, what: string): void {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(depth - 1, 0);
    if (depth > deepest) deepest = depth;
  }
  const compact = /^[ \t]*(?:[-?:][ \t]+){40}/m.test(text);
  const indented = /^ {512}/m.test(text);
  if (deepest > MAX_NESTING || compact || indented) {
    throw new AppError('limit-exceeded', `the ${what} is nested too deeply`);
  }
}
