import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { LIMITS } from '../limits.ts';
import { lineOf, placeOf, type SourceFile } from '../source-file.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './node.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { resolvePlain, resolveTagged, type YamlDialect } from './scalar-value.ts';

/** Range of a node of the library: start, end of value, end of node. */
type Range = readonly [number, number, number] | null | undefined;

/** Thrown inside this file only; leaves it as a YamlProblem. */
class Refused extends Error {
  readonly problem: YamlProblem;
  constructor(problem: YamlProblem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Converts the library's nodes into ours: aliases shared, merge keys applied, duplicate keys and cycles refused. */
export function convertDocument(
  contents: unknown,
  source: SourceFile,
  dialect: YamlDialect,
): YamlNode | YamlProblem {
  try {
    return new Converter(source, dialect).node(contents);
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}

class Converter {
  private readonly source: SourceFile;
  private readonly dialect: YamlDialect;
  private readonly anchors = new Map<string, YamlNode>();
  /** Anchors whose node is still being built: an alias to one of them is a cycle. */
  private readonly open = new Set<string>();
  private aliases = 0;

  constructor(source: SourceFile, dialect: YamlDialect) {
    this.source = source;
    this.dialect = dialect;
  }

  node(input: unknown): YamlNode {
    if (isAlias(input)) return this.alias(input.source, input.range);
    const anchor = isScalar(input) || isMap(input) || isSeq(input) ? input.anchor : undefined;
    if (anchor !== undefined) this.open.add(anchor);
    const node = this.plain(input);
    if (anchor !== undefined) {
      this.open.delete(anchor);
      this.anchors.set(anchor, node);
    }
    return node;
  }

  private plain(input: unknown): YamlNode {
    if (isMap(input)) return isTemplate(this.source, input) ? this.unknown(input.range) : this.map(input);
    if (isSeq(input)) return this.seq(input);
    if (isScalar(input)) return this.scalar(input);
    return { ...this.place(undefined), kind: 'scalar', value: null, text: '', style: 'plain' };
  }

  private alias(name: string, range: Range): YamlNode {
    this.countAlias(1);
    const target = this.anchors.get(name);
    if (target !== undefined && !this.open.has(name)) return target;
    throw this.refuse(
      'malformed',
      this.open.has(name) ? 'alias inside its own anchor' : 'alias without an anchor',
      range,
    );
  }

  private seq(input: YAMLSeq): YamlNode {
    const items = input.items.map((item) => {
      // `[a: b]` is a sequence of one-pair mappings.
      if (!isPair(item)) return this.node(item);
      const entry = this.entry(item);
      return { ...entry, kind: 'map' as const, entries: new Map([[entry.key, entry]]) };
    });
    return { ...this.place(input.range), kind: 'seq', items };
  }

  private map(input: YAMLMap): YamlMap {
    const entries = new Map<string, YamlEntry>();
    const merged: YamlNode[] = [];
    for (const pair of input.items) {
      const entry = this.entry(pair);
      if (this.dialect === 'kubernetes' && isMergeKey(pair.key)) merged.push(entry.value);
      else if (entries.has(entry.key)) throw this.refuse('malformed', 'duplicate key', rangeOf(pair.key));
      else entries.set(entry.key, entry);
    }
    for (const value of merged) this.merge(value, entries);
    return { ...this.place(input.range), kind: 'map', entries };
  }

  /** `<<`: entries of the merged mappings count where the mapping has none of its own; earlier ones win. */
  private merge(value: YamlNode, into: Map<string, YamlEntry>): void {
    for (const node of value.kind === 'seq' ? value.items : [value]) {
      if (node.kind !== 'map')
        throw this.refuse('malformed', 'merge key without a mapping', [node.start, node.end, node.end]);
      this.countAlias(node.entries.size);
      for (const [key, entry] of node.entries) if (!into.has(key)) into.set(key, entry);
    }
  }

  private entry(pair: Pair): YamlEntry {
    const key = this.node(pair.key);
    if (key.kind !== 'scalar')
      throw this.refuse('malformed', 'mapping key that is not text', rangeOf(pair.key));
    const value = this.node(pair.value);
    const range = rangeOf(pair.value) ?? rangeOf(pair.key);
    const start = rangeOf(pair.key)?.[0] ?? key.start;
    const name = key.value === undefined ? key.text : String(key.value ?? '');
    const keyPlace = placeOf(this.source, start, rangeOf(pair.key)?.[1] ?? key.end);
    return {
      ...placeOf(this.source, start, Math.max(range?.[1] ?? start, keyPlace.end)),
      key: name,
      keyPlace,
      value,
    };
  }

  private scalar(input: Scalar): YamlScalar {
    const text = cookedText(input);
    const style = STYLES[input.type ?? 'PLAIN'] ?? 'plain';
    return {
      ...this.place(input.range),
      kind: 'scalar',
      value: this.valueOf(input, text, style),
      text,
      style,
    };
  }

  private valueOf(input: Scalar, text: string, style: YamlScalar['style']): YamlScalar['value'] {
    // Placeholders of template languages; a workflow's `${{ }}` is an expression, not a placeholder.
    if (this.dialect === 'kubernetes' && style !== 'literal' && style !== 'folded' && /\{\{|\{%/.test(text))
      return undefined;
    if (input.tag !== undefined && !(input.value instanceof Uint8Array))
      return resolveTagged(input.tag, text, this.dialect);
    return style === 'plain' ? resolvePlain(text, this.dialect) : text;
  }

  private unknown(range: Range): YamlScalar {
    const place = this.place(range);
    return {
      ...place,
      kind: 'scalar',
      value: undefined,
      text: this.source.text.slice(place.start, place.end),
      style: 'plain',
    };
  }

  private place(range: Range): { source: SourceFile; start: number; end: number } {
    return placeOf(this.source, range?.[0] ?? 0, range?.[1] ?? 0);
  }

  private countAlias(steps: number): void {
    this.aliases += steps;
    if (this.aliases > LIMITS.yamlAliases)
      throw new Refused({ reason: 'limit-exceeded', detail: 'too many aliases' });
  }

  private refuse(reason: YamlProblem['reason'], what: string, range: Range): Refused {
    return new Refused({ reason, detail: `line ${String(lineOf(this.source, range?.[0] ?? 0))}: ${what}` });
  }
}

/** `!!binary` and `!!timestamp` are resolved by the library even in the failsafe schema. */
function cookedText(input: Scalar): string {
  if (typeof input.value === 'string') return input.value;
  return input.value instanceof Uint8Array ? Buffer.from(input.value).toString('utf8') : (input.source ?? '');
}

const STYLES: Readonly<Record<string, YamlScalar['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'quoted',
  QUOTE_DOUBLE: 'quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function rangeOf(node: unknown): Range {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
}

function isMergeKey(key: unknown): boolean {
  return (
    isScalar(key) &&
    key.value === '<<' &&
    (key.type === undefined || key.type === 'PLAIN' || key.tag !== undefined)
  );
}

/** `image: {{ .Values.image }}` reads as a mapping with a mapping as its key: it is a placeholder. */
function isTemplate(source: SourceFile, map: YAMLMap): boolean {
  return map.flow === true && source.text.startsWith('{{', map.range?.[0] ?? 0);
}
