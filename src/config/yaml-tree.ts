import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** Keys and indexes from the top. */
export type TreePath = readonly (string | number)[];

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** What is wrong at a place of the text. */
export interface PlacedProblem extends Position {
  readonly message: string;
}

export interface YamlTree {
  /** Plain JSON values. */
  readonly value: unknown;
  /** Where a value stands, or its key; a path that is not there gives its nearest ancestor. */
  positionOf(path: TreePath, part?: 'key' | 'value'): Position;
}

export type YamlReading =
  | { readonly ok: true; readonly tree: YamlTree }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** The parser needs seconds for more; real policies have a few kilobytes. */
export const MAX_YAML_CHARACTERS = 256 * 1024;
const MAX_DEPTH = 32;
/** Values after aliases are replaced by what they stand for, so nested aliases cannot multiply. */
const MAX_VALUES = 20_000;
/** Each alias costs the library a walk over the document. */
const MAX_ALIASES = 100;

/**
 * Reads one YAML 1.2 (core schema) or JSON document into plain values with positions. Refused: duplicate keys, keys
 * that are not text, `__proto__`, tags, several documents, unknown aliases, deep nesting, alias bombs. Never throws.
 */
export function readYamlTree(text: string): YamlReading {
  if (text.length > MAX_YAML_CHARACTERS) {
    return refuse({ line: 1, column: 1 }, `is longer than ${String(MAX_YAML_CHARACTERS)} characters`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
    // Quadratic in the library; the walk below finds duplicates in one pass.
    uniqueKeys: false,
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    const problems = syntax
      .slice(0, 10)
      .map((each) => ({ ...place(each.pos[0]), message: lowerFirst(each.message) }));
    return { ok: false, problems };
  }
  return buildTree(document, place);
}

function refuse(at: Position, message: string): YamlReading {
  return { ok: false, problems: [{ ...at, message }] };
}

/** Ends the walk at the first thing refused. */
class Refusal extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

function buildTree(document: Document.Parsed, place: (offset: number) => Position): YamlReading {
  const offsets = new Map<string, number>();
  let left = MAX_VALUES;
  let aliasesLeft = MAX_ALIASES;

  const build = (node: Node | null, path: TreePath, fallback: number): unknown => {
    const offset = node?.range?.[0] ?? fallback;
    left -= 1;
    if (left < 0)
      throw new Refusal(`has more than ${String(MAX_VALUES)} values after aliases are resolved`, offset);
    if (path.length > MAX_DEPTH) throw new Refusal(`is nested deeper than ${String(MAX_DEPTH)}`, offset);
    offsets.set(placeKey(path, 'value'), offset);
    if (node === null) return null;
    if (node.tag !== undefined && !isAlias(node))
      throw new Refusal(`tag ${node.tag} is not accepted`, offset);
    if (isAlias(node)) {
      aliasesLeft -= 1;
      if (aliasesLeft < 0) throw new Refusal(`uses more than ${String(MAX_ALIASES)} aliases`, offset);
      const target = node.resolve(document);
      if (target === undefined) throw new Refusal(`alias *${node.source} has no anchor`, offset);
      return build(target, path, offset);
    }
    if (isScalar(node)) return node.value;
    if (isSeq(node))
      return node.items.map((item, index) => build(item as Node | null, [...path, index], offset));
    if (isMap(node)) {
      const object: Record<string, unknown> = {};
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? pair.key.value : undefined;
        const keyOffset = (pair.key as Node | null)?.range?.[0] ?? offset;
        if (typeof key !== 'string' || key === '' || key === '__proto__') {
          throw new Refusal('key is not accepted, keys are plain text', keyOffset);
        }
        if (Object.hasOwn(object, key))
          throw new Refusal(`key ${JSON.stringify(key)} is there twice`, keyOffset);
        offsets.set(placeKey([...path, key], 'key'), keyOffset);
        object[key] = build(pair.value as Node | null, [...path, key], keyOffset);
      }
      return object;
    }
    throw new Refusal('is not a value, list or mapping', offset);
  };

  let value: unknown;
  try {
    value = build(document.contents, [], 0);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return refuse(place(thrown.offset), thrown.message);
  }
  const positionOf: YamlTree['positionOf'] = (path, part = 'value') => {
    const offset = offsets.get(placeKey(path, part)) ?? offsets.get(placeKey(path, 'value'));
    if (offset !== undefined) return place(offset);
    return path.length === 0 ? { line: 1, column: 1 } : positionOf(path.slice(0, -1), 'key');
  };
  return { ok: true, tree: { value, positionOf } };
}

function placeKey(path: TreePath, part: 'key' | 'value'): string {
  return `${part}${JSON.stringify(path)}`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
