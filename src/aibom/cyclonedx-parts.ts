import { isRecord } from './json-access.ts';
import { childPointer } from './json-pointer.ts';

/** Longest list that is given to the schema at once. */
const PART = 100;
/** Lists whose entries the schemas of 1.4 to 1.7 want to be different. */
const UNIQUE: ReadonlySet<string> = new Set([
  'components',
  'services',
  'dependencies',
  'dependsOn',
  'vulnerabilities',
  'annotations',
  'compositions',
  'assemblies',
  'formulation',
  'citations',
  'workflows',
  'tasks',
  'subjects',
]);

type Json = Readonly<Record<string, unknown>>;

interface LongList {
  /** Keys and indexes from the top. */
  readonly path: readonly (string | number)[];
  readonly length: number;
}

/** A copy of the document with every long list cut, and where the entries of one of them really are. */
export interface DocumentPart {
  readonly document: unknown;
  /** Where the entries of the list are in the part and in the document. */
  readonly shift: PartShift | undefined;
}

interface PartShift {
  readonly inPart: string;
  readonly inDocument: string;
  readonly by: number;
}

/** A pointer into a part as a pointer into the document. */
export function pointerInDocument(pointer: string, shift: PartShift | undefined): string {
  if (shift === undefined || !pointer.startsWith(`${shift.inPart}/`)) return pointer;
  const [, index = '', rest = ''] = /^(\d+)(.*)$/s.exec(pointer.slice(shift.inPart.length + 1)) ?? [];
  return index === '' ? pointer : `${shift.inDocument}/${String(Number(index) + shift.by)}${rest}`;
}

/**
 * A document in parts that together have every entry of it. Comparing each pair of a list, as "uniqueItems" of JSON
 * Schema is commonly done, takes ten seconds for five thousand files; in parts it takes as long as reading them. A
 * short document is its own only part.
 */
export function* documentParts(document: Json): Generator<DocumentPart> {
  const long: LongList[] = [];
  findLong(document, [], long);
  yield {
    document: long.length === 0 ? document : cut(document, { path: undefined, from: 0 }),
    shift: undefined,
  };
  for (const list of long) {
    for (let from = PART; from < list.length; from += PART) {
      const inPart = pointerOf(list.path.map((key) => (typeof key === 'number' ? 0 : key)));
      const shift = { inPart, inDocument: pointerOf(list.path), by: from };
      yield { document: cut(document, { path: list.path, from }), shift };
    }
  }
}

/** Lists of more entries than a part that have one twice, by their pointers. Lists within a part are the schema's business. */
export function findRepeated(document: Json): readonly string[] {
  const long: LongList[] = [];
  findLong(document, [], long);
  return long.flatMap(({ path }) => {
    if (!UNIQUE.has(String(path.at(-1)))) return [];
    const seen = new Set<string>();
    for (const [index, item] of listAt(document, path).entries()) {
      const text = JSON.stringify(item);
      if (seen.has(text)) return [childPointer(pointerOf(path), index)];
      seen.add(text);
    }
    return [];
  });
}

function findLong(value: unknown, path: readonly (string | number)[], into: LongList[]): void {
  if (Array.isArray(value)) {
    if (value.length > PART) into.push({ path, length: value.length });
    for (const [index, item] of (value as readonly unknown[]).entries())
      findLong(item, [...path, index], into);
  } else if (isRecord(value))
    for (const [key, item] of Object.entries(value)) findLong(item, [...path, key], into);
}

interface Cut {
  /** Way to the list that is cut elsewhere than at its start; undefined beside it. */
  readonly path: readonly (string | number)[] | undefined;
  readonly from: number;
}

/**
 * Every long list is cut to its first part. With a path, the list there is cut to the part that starts at `from`, lists
 * on the way to the one entry that leads on, and long lists beside it, which the first part had, to one entry.
 */
function cut(value: unknown, { path, from }: Cut): unknown {
  const [next, ...rest] = path ?? [];
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    if (typeof next === 'number') return [cut(items[next], { path: rest, from })];
    const isWanted = path?.length === 0;
    const start = isWanted ? from : 0;
    const length = isWanted || from === 0 || items.length <= PART ? PART : 1;
    // Inside the wanted entries everything is new.
    return items
      .slice(start, start + length)
      .map((item) => cut(item, { path: undefined, from: isWanted ? 0 : from }));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      cut(item, { path: path !== undefined && key === next ? rest : undefined, from }),
    ]),
  );
}

function listAt(document: unknown, path: readonly (string | number)[]): readonly unknown[] {
  let value = document;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function pointerOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((pointer, key) => childPointer(pointer, key), '');
}
