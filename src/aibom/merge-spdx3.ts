import { canonicalDigest } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { PRODUCT } from '../domain/product.ts';
import { isRecord, textAt, valueAt } from './json-access.ts';
import { objectsAt } from './json-lists.ts';
import { findProfileGaps } from './spdx3-profiles.ts';
import { idsAt, readSpdx3Graph, SPDX3_CONTEXT, typeOf } from './spdx3-graph.ts';
import { uuidOfUrl } from './uuid.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Spdx3Source {
  readonly name: string;
  readonly document: Json;
}

/**
 * Puts SPDX 3.0.1 documents together: the first one's document and root stay, and the root depends on the others'. An
 * element that two documents have under one identifier is there once; so is one with the same package URL, or the same
 * class, name, version and hashes. A profile stays claimed when nothing that it makes mandatory is missing in the whole.
 * Error: `invalid-input` when one identifier means two things.
 */
export function mergeSpdx3(sources: readonly Spdx3Source[]): Json {
  const merge = new Spdx3Merge();
  for (const [index, source] of sources.entries()) merge.add(source, index);
  return merge.finish();
}

class Spdx3Merge {
  readonly #elements = new Map<string, Json>();
  /** Objects without an identifier. */
  readonly #anonymous: Json[] = [];
  /** Identity of an artifact to its identifier. */
  readonly #known = new Map<string, string>();
  readonly #roots: string[][] = [];
  #document: Json | undefined;
  readonly #profiles = new Set<string>();

  add({ name, document }: Spdx3Source, index: number): void {
    const graph = objectsAt(document, '@graph');
    const names = new Map<string, string>();
    for (const object of graph) {
      const id = idOf(object);
      if (id === undefined) continue;
      const key = identityOf(object);
      const same = key === undefined ? undefined : this.#known.get(key);
      if (same !== undefined) names.set(id, same);
      else if (key !== undefined) this.#known.set(key, id);
      // Blank nodes have a name only inside of their document.
      if (id.startsWith('_:') && index > 0) names.set(id, `_:d${String(index + 1)}-${id.slice(2)}`);
    }
    for (const object of graph.map((each) => renamed(each, names) as Json)) this.#take(object, name);
    const top = graph.find((each) => typeOf(each) === 'SpdxDocument');
    const roots = top === undefined ? [] : modelsAt(top, graph).map((id) => names.get(id) ?? id);
    this.#roots.push(roots);
  }

  #take(object: Json, source: string): void {
    if (typeOf(object) === 'SpdxDocument') {
      for (const profile of listAt(object, 'profileConformance')) this.#profiles.add(profile);
      this.#document ??= object;
      return;
    }
    const id = idOf(object);
    if (id === undefined) {
      this.#anonymous.push(object);
      return;
    }
    const known = this.#elements.get(id);
    if (known === undefined) {
      this.#elements.set(id, object);
      return;
    }
    if (typeOf(known) !== typeOf(object)) {
      throw new AppError(
        'invalid-input',
        `${source}: ${id.slice(0, 200)} is something else in another document`,
      );
    }
    // What both have is the first's, as with CycloneDX.
    this.#elements.set(id, { ...object, ...known });
  }

  finish(): Json {
    if (this.#document === undefined) throw new AppError('invalid-input', 'no document has an SpdxDocument');
    const [first = [], ...others] = this.#roots;
    const [main] = first;
    const needed = [...new Set(others.flat())].filter((id) => id !== main);
    const body = [...this.#elements.values(), ...this.#anonymous];
    const key = uuidOfUrl(`${PRODUCT.uri}/merge/${canonicalDigest(body)}`);
    const relation =
      main === undefined || needed.length === 0
        ? []
        : [
            {
              type: 'Relationship',
              spdxId: `${PRODUCT.uri}/spdx/${key}#merged`,
              creationInfo: valueAt(this.#document, 'creationInfo'),
              from: main,
              relationshipType: 'dependsOn',
              to: needed,
            },
          ];
    const elements = [...body, ...relation];
    const ids = elements.flatMap((each) => textAt(each, 'spdxId') ?? []);
    const gaps = new Set<string>(
      findProfileGaps(readSpdx3Graph({ '@context': SPDX3_CONTEXT, '@graph': elements })).map(
        ({ profile }) => profile,
      ),
    );
    const profiles = [...this.#profiles].filter((profile) => !gaps.has(profile)).sort();
    const top = {
      ...this.#document,
      spdxId: `${PRODUCT.uri}/spdx/${key}#document`,
      ...(profiles.length === 0 ? {} : { profileConformance: profiles }),
      element: [...new Set(ids)].sort(),
    };
    return { '@context': SPDX3_CONTEXT, '@graph': [top, ...elements] };
  }
}

function idOf(object: Json): string | undefined {
  return textAt(object, 'spdxId') ?? textAt(object, '@id');
}

function listAt(object: Json, key: string): readonly string[] {
  const value = valueAt(object, key);
  return Array.isArray(value) ? (value as readonly unknown[]).filter((each) => typeof each === 'string') : [];
}

/** What a document is about: its roots, or those of the collection at its root. */
function modelsAt(top: Json, graph: readonly Json[]): readonly string[] {
  return idsAt(top, 'rootElement').flatMap((id) => {
    const inner = graph.find((each) => idOf(each) === id);
    const roots = inner === undefined ? [] : idsAt(inner, 'rootElement');
    return roots.length === 0 ? [id] : roots;
  });
}

/** What makes two artifacts of different documents the same. A file is the same only when its bytes are. */
function identityOf(object: Json): string | undefined {
  const type = typeOf(object) ?? '';
  if (!/^(?:software_|ai_|dataset_)/.test(type)) return undefined;
  const purl = textAt(object, 'software_packageUrl');
  if (purl !== undefined) return `purl\n${type}\n${purl}`;
  const hashes = objectsAt(object, 'verifiedUsing').map(
    (hash) => `${textAt(hash, 'algorithm') ?? ''}:${(textAt(hash, 'hashValue') ?? '').toLowerCase()}`,
  );
  const version = textAt(object, 'software_packageVersion');
  if (hashes.length === 0 && version === undefined) return undefined;
  return ['name', type, textAt(object, 'name') ?? '', version ?? '', ...hashes.sort()].join('\n');
}

/** Every text that is exactly a renamed identifier; identifiers are IRIs or blank nodes, which no other text is. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => renamed(item, names));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]));
}
