import { LineCounter, parseDocument, type Document } from 'yaml';
import { AppError, messageOf } from '../domain/errors.ts';

/** A model card with a long model-index has some ten kilobytes. */
const MAX_FRONT_MATTER = 512 * 1024;
/** Aliases that may be followed; a card needs none, a "billion laughs" needs millions. */
const MAX_ALIASES = 50;
const MAX_NESTING = 40;

export interface FrontMatter {
  /** Maps are `Map`, sequences arrays, scalars strings: `no` stays `no`, `1.10` stays `1.10`. */
  readonly value: unknown;
  /** 1-based line in the file of the node at a path of keys and indexes. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * The YAML block between `---` lines at the start of a Markdown file; undefined when there is none. Errors:
 * `malformed` (not closed, not YAML, a key twice, too many aliases), `limit-exceeded`.
 */
export function readFrontMatter(markdown: string): FrontMatter | undefined {
  const text = markdown.startsWith('\ufeff') ? markdown.slice(1) : markdown;
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(text.slice(start, start + MAX_FRONT_MATTER));
  if (closing === null) {
    const isLong = text.length - start > MAX_FRONT_MATTER;
    throw isLong
      ? new AppError('limit-exceeded', 'the front matter is longer than 512 KiB or is not closed by ---')
      : new AppError('malformed', 'the front matter is not closed by ---');
  }
  const block = text.slice(start, start + closing.index);
  checkNesting(block);
  const lines = new LineCounter();
  const document = parse(block, lines);
  return {
    value: toPlain(document),
    lineOf(path) {
      const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
      const range: unknown =
        typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
      const offset: unknown = Array.isArray(range) ? range[0] : undefined;
      return 1 + (typeof offset === 'number' ? lines.linePos(offset).line : 1);
    },
  };
}

function parse(block: string, lines: LineCounter): Document {
  let document: Document;
  try {
    document = parseDocument(block, {
      schema: 'failsafe',
      version: '1.2',
      uniqueKeys: true,
      merge: false,
      lineCounter: lines,
      logLevel: 'silent',
      prettyErrors: false,
    });
  } catch (cause) {
    throw new AppError('malformed', `the front matter is not YAML: ${messageOf(cause)}`, { cause });
  }
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new AppError('malformed', `line ${String(line + 1)} of the front matter: ${error.message}`, {
      cause: error,
    });
  }
  return document;
}

function toPlain(document: Document): unknown {
  try {
    return document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    throw new AppError('malformed', `the front matter cannot be resolved: ${messageOf(cause)}`, { cause });
  }
}

/** The YAML parser recurses: nesting is bounded on the text, before it. Brackets in strings count too; that is rare. */
function checkNesting(block: string): void {
  let depth = 0;
  let deepest = 0;
  for (const character of block) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(depth - 1, 0);
    if (depth > deepest) deepest = depth;
  }
  const compact = /^[ \t]*(?:[-?:][ \t]+){40}/m.test(block);
  const indented = /^ {512}/m.test(block);
  if (deepest > MAX_NESTING || compact || indented) {
    throw new AppError('limit-exceeded', 'the front matter is nested too deeply');
  }
}
