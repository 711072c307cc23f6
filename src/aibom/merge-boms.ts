import { canonicalDigest } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { PRODUCT } from '../domain/product.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { isCyclonedxVersion } from './cyclonedx-version.ts';
import { isRecord, textAt, valueAt } from './json-access.ts';
import { objectAt, objectsAt } from './json-lists.ts';
import { isSpdx2, mergeSpdx2 } from './merge-spdx2.ts';
import { mergeSpdx3, type Spdx3Source } from './merge-spdx3.ts';
import { SPDX3_CONTEXT } from './spdx3-graph.ts';
import { renameReferences } from './rename-references.ts';
import { uuidOfUrl } from './uuid.ts';

type Json = Readonly<Record<string, unknown>>;

const MAX_BYTES = 128 * 1024 * 1024;
/** Lists at the top whose entries are simply put together. */
const LISTS = [
  'services',
  'externalReferences',
  'compositions',
  'vulnerabilities',
  'annotations',
  'formulation',
  'citations',
  'properties',
] as const;

export interface MergeSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts several CycloneDX documents together, or several of SPDX 3.0.1 (`mergeSpdx3`) or of SPDX 2.2 and 2.3 (`mergeSpdx2`),
 * from any tools, without losing or doubling anything: the first document's
 * main component stays the main one, the others' become components that it depends on; equal components (package URL,
 * or name, version and hashes) are one; references that mean different things in two documents are renamed. The result
 * has the highest of the versions. Errors: `invalid-input` (fewer than two, standards mixed), `malformed`, `limit-exceeded`.
 */
export function mergeBoms(sources: readonly MergeSource[]): {
  readonly bom: Json;
  readonly bytes: Uint8Array;
} {
  if (sources.length < 2) throw new AppError('invalid-input', 'at least two documents are merged');
  const parsed = sources.map(parseDocument);
  if (parsed.every(({ document }) => valueAt(document, '@context') === SPDX3_CONTEXT)) {
    const bom = mergeSpdx3(parsed);
    return { bom, bytes: Buffer.from(`${JSON.stringify(bom, null, 2)}\n`, 'utf8') };
  }
  if (parsed.every(({ document }) => isSpdx2(document))) {
    const bom = mergeSpdx2(parsed);
    return { bom, bytes: Buffer.from(`${JSON.stringify(bom, null, 2)}\n`, 'utf8') };
  }
  const documents = parsed.map(requireCyclonedx);
  const merged = new Merge(documents).run();
  const serial = uuidOfUrl(`${PRODUCT.uri}/merge/${canonicalDigest(merged)}`);
  const { bomFormat, specVersion, ...rest } = merged;
  const bom = { bomFormat, specVersion, serialNumber: `urn:uuid:${serial}`, ...rest };
  return { bom, bytes: Buffer.from(`${JSON.stringify(bom, null, 2)}\n`, 'utf8') };
}

function parseDocument({ name, bytes }: MergeSource): Spdx3Source {
  const document = parseStrictJson(bytes, { maxBytes: MAX_BYTES, maxDepth: 128, what: name });
  if (!isRecord(document)) throw new AppError('invalid-input', `${name} is no bill of materials`);
  return { name, document };
}

function requireCyclonedx({ name, document }: Spdx3Source): Json {
  if (
    textAt(document, 'bomFormat') !== 'CycloneDX' ||
    !isCyclonedxVersion(valueAt(document, 'specVersion'))
  ) {
    throw new AppError('invalid-input', `${name} is not CycloneDX 1.4 to 1.7`, {
      hint: 'all documents are CycloneDX, all SPDX 3.0.1, or all SPDX 2.2 and 2.3: generate them in one format',
    });
  }
  return document;
}

class Merge {
  readonly #documents: readonly Json[];
  /** Equal components by what makes them equal, to their bom-ref. */
  readonly #known = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #components: Json[] = [];
  /** bom-ref or identity of a component to its place among them. */
  readonly #places = new Map<string, number>();
  readonly #dependencies = new Map<string, Map<string, Set<string>>>();
  readonly #lists = new Map<string, Json[]>();

  constructor(documents: readonly Json[]) {
    this.#documents = documents;
  }

  run(): Json {
    const renamed = this.#documents.map((document, index) => this.#rename(document, index));
    const [first] = renamed;
    if (first === undefined) throw new AppError('invalid-input', 'at least two documents are merged');
    const metadata = objectAt(first, 'metadata');
    const main = valueAt(metadata, 'component');
    const mainRef = isRecord(main) ? textAt(main, 'bom-ref') : undefined;
    for (const [index, document] of renamed.entries()) this.#add(document, { isFirst: index === 0, mainRef });
    const version =
      renamed
        .map((document) => String(valueAt(document, 'specVersion')))
        .sort()
        .at(-1) ?? '1.6';
    const tools = renamed.flatMap((document) => toolsOf(objectAt(document, 'metadata')));
    return {
      bomFormat: 'CycloneDX',
      specVersion: version,
      version: 1,
      metadata: {
        ...metadata,
        tools: {
          components: uniqueJson([
            ...tools,
            { type: 'application', name: PRODUCT.name, version: PRODUCT.version },
          ]),
        },
      },
      ...(this.#components.length === 0 ? {} : { components: this.#components }),
      ...Object.fromEntries(
        [...this.#lists]
          .filter(([, items]) => items.length > 0)
          .map(([key, items]) => [key, uniqueJson(items)]),
      ),
      ...(this.#dependencies.size === 0 ? {} : { dependencies: this.#edges() }),
    };
  }

  /** A bom-ref that an earlier document uses for something else gets the number of its document. */
  #rename(document: Json, index: number): Json {
    const names = new Map<string, string>();
    const own = new Set<string>();
    for (const { ref, component } of namedObjects(document)) {
      own.add(ref);
      const key = component === undefined ? undefined : identityOf(component);
      const same = key === undefined ? undefined : this.#known.get(key);
      if (same !== undefined) names.set(ref, same);
      else if (this.#taken.has(ref)) names.set(ref, `${ref}#${String(index + 1)}`);
    }
    const made = names.size === 0 ? document : renameReferences(document, names);
    for (const { ref, component } of namedObjects(made)) {
      this.#taken.add(ref);
      const key = component === undefined ? undefined : identityOf(component);
      if (key !== undefined && !this.#known.has(key)) this.#known.set(key, ref);
    }
    return made;
  }

  #add(document: Json, about: { readonly isFirst: boolean; readonly mainRef: string | undefined }): void {
    const main = valueAt(objectAt(document, 'metadata'), 'component');
    const others = about.isFirst || !isRecord(main) ? [] : [main];
    for (const component of [...others, ...objectsAt(document, 'components')])
      this.#addComponent(component, about.mainRef);
    const ref = others[0] === undefined ? undefined : textAt(others[0], 'bom-ref');
    if (ref !== undefined && about.mainRef !== undefined && ref !== about.mainRef)
      this.#addEdge(about.mainRef, 'dependsOn', ref);
    for (const item of objectsAt(document, 'dependencies')) {
      const from = textAt(item, 'ref');
      if (from === undefined) continue;
      for (const kind of ['dependsOn', 'provides']) {
        const list = valueAt(item, kind);
        for (const to of Array.isArray(list) ? (list as readonly unknown[]) : [])
          if (typeof to === 'string') this.#addEdge(from, kind, to);
      }
    }
    for (const key of LISTS)
      this.#lists.set(key, [...(this.#lists.get(key) ?? []), ...objectsAt(document, key)]);
  }

  /** The same component from two documents is one, with the fields of both; what both have is the first's. */
  #addComponent(component: Json, mainRef: string | undefined): void {
    const ref = textAt(component, 'bom-ref');
    if (ref !== undefined && ref === mainRef) return;
    const keys = [
      ...(ref === undefined ? [] : [`ref\n${ref}`]),
      ...[identityOf(component)].filter((key) => key !== undefined),
    ];
    const index = keys.map((key) => this.#places.get(key)).find((place) => place !== undefined);
    const known = index === undefined ? undefined : this.#components[index];
    const place = index ?? this.#components.length;
    this.#components[place] = known === undefined ? component : { ...component, ...known };
    for (const key of keys) if (!this.#places.has(key)) this.#places.set(key, place);
  }

  #addEdge(from: string, kind: string, to: string): void {
    if (from === to) return;
    const kinds = this.#dependencies.get(from) ?? new Map<string, Set<string>>();
    this.#dependencies.set(from, kinds.set(kind, (kinds.get(kind) ?? new Set()).add(to)));
  }

  #edges(): readonly Json[] {
    return [...this.#dependencies].map(([ref, kinds]) => ({
      ref,
      ...Object.fromEntries([...kinds].map(([kind, targets]) => [kind, [...targets].sort()])),
    }));
  }
}

/** What makes two components the same: the package URL, else type, name, version and hashes together. */
function identityOf(component: Json): string | undefined {
  const purl = textAt(component, 'purl');
  if (purl !== undefined) return `purl\n${purl}`;
  const hashes = objectsAt(component, 'hashes').map(
    (hash) => `${textAt(hash, 'alg') ?? ''}:${(textAt(hash, 'content') ?? '').toLowerCase()}`,
  );
  const name = textAt(component, 'name');
  if (name === undefined || (hashes.length === 0 && textAt(component, 'version') === undefined))
    return undefined;
  return [
    'name',
    textAt(component, 'type'),
    textAt(component, 'group'),
    name,
    textAt(component, 'version'),
    ...hashes.sort(),
  ].join('\n');
}

interface Named {
  readonly ref: string;
  /** Set for components at the top, which may be merged; others only keep their references apart. */
  readonly component?: Json;
}

function* namedObjects(document: Json): Generator<Named> {
  const top = new Set<unknown>([
    valueAt(objectAt(document, 'metadata'), 'component'),
    ...objectsAt(document, 'components'),
  ]);
  const stack: unknown[] = [document];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (Array.isArray(value)) stack.push(...(value as readonly unknown[]));
    else if (isRecord(value)) {
      const ref = textAt(value, 'bom-ref');
      if (ref !== undefined) yield { ref, ...(top.has(value) ? { component: value } : {}) };
      stack.push(...Object.values(value));
    }
  }
}

/** Before 1.5 tools were a plain list with vendors. */
function toolsOf(metadata: Json): readonly Json[] {
  const tools = valueAt(metadata, 'tools');
  if (!Array.isArray(tools)) return objectsAt(objectAt(metadata, 'tools'), 'components');
  return objectsAt(metadata, 'tools').map((tool) => ({
    type: 'application',
    name: textAt(tool, 'name') ?? 'tool',
    ...(textAt(tool, 'version') === undefined ? {} : { version: textAt(tool, 'version') }),
  }));
}

function uniqueJson(items: readonly Json[]): readonly Json[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const { 'bom-ref': _, ...rest } = item;
    const key = canonicalDigest('bom-ref' in item && 'name' in item && 'type' in item ? rest : item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
