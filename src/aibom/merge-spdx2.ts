import { canonicalDigest } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { PRODUCT } from '../domain/product.ts';
import { isRecord, textAt, valueAt } from './json-access.ts';
import { objectAt, objectsAt, textsAt } from './json-lists.ts';
import { uuidOfUrl } from './uuid.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Spdx2Source {
  readonly name: string;
  readonly document: Json;
}

const DOCUMENT = 'SPDXRef-DOCUMENT';
/** Lists whose entries have an identifier of their own. */
const ELEMENTS = ['packages', 'files', 'snippets'] as const;
/** Lists that are simply put together. */
const LISTS = ['annotations', 'revieweds'] as const;

export function isSpdx2(document: Json): boolean {
  return /^SPDX-2\.[23]$/.test(textAt(document, 'spdxVersion') ?? '');
}

/**
 * Puts SPDX 2.2 and 2.3 documents together: the first one's document and what it describes stay, and that depends on what
 * the others describe. Packages and files with the same package URL, or the same name, version and checksums, are one;
 * identifiers and own licences (`LicenseRef-`) that mean different things are renamed. Error: `invalid-input` when two
 * documents mean different ones by one `DocumentRef-`.
 */
export function mergeSpdx2(sources: readonly Spdx2Source[]): Json {
  const merge = new Spdx2Merge();
  for (const [index, source] of sources.entries()) merge.add(source, index);
  return merge.finish();
}

class Spdx2Merge {
  #first: Json | undefined;
  #version = '';
  readonly #lists = new Map<string, Map<string, Json>>(ELEMENTS.map((key) => [key, new Map()]));
  /** Identity of a package or file to its identifier. */
  readonly #known = new Map<string, string>();
  readonly #taken = new Set<string>([DOCUMENT]);
  readonly #licenses = new Map<string, Json>();
  readonly #documents = new Map<string, Json>();
  readonly #others = new Map<string, Json[]>();
  readonly #relations: Json[] = [];
  readonly #creators: string[] = [];
  readonly #described: (readonly string[])[] = [];

  add({ name, document }: Spdx2Source, index: number): void {
    this.#first ??= document;
    const version = textAt(document, 'spdxVersion') ?? '';
    if (version > this.#version) this.#version = version;
    const suffix = `-d${String(index + 1)}`;
    const names = new Map([...this.#nameElements(document, suffix), ...this.#nameLicenses(document, suffix)]);
    const mapped = rename(document, names) as Json;
    this.#take(mapped, name);
    this.#creators.push(...textsAt(objectAt(document, 'creationInfo'), 'creators'));
    const relations = objectsAt(mapped, 'relationships');
    const described = [...textsAt(mapped, 'documentDescribes'), ...relations.flatMap(describedBy)];
    this.#described.push([...new Set(described)]);
    this.#relations.push(...relations.filter((each) => index === 0 || describedBy(each).length === 0));
  }

  #nameElements(document: Json, suffix: string): readonly (readonly [string, string])[] {
    const names: (readonly [string, string])[] = [];
    for (const object of ELEMENTS.flatMap((key) => objectsAt(document, key))) {
      const id = textAt(object, 'SPDXID');
      if (id === undefined) continue;
      const key = identityOf(object);
      const same = key === undefined ? undefined : this.#known.get(key);
      const own = same ?? this.#free(id, suffix);
      if (key !== undefined && same === undefined) this.#known.set(key, own);
      if (own !== id) names.push([id, own]);
    }
    return names;
  }

  /** An own licence is the same when its text is. */
  #nameLicenses(document: Json, suffix: string): readonly (readonly [string, string])[] {
    return objectsAt(document, 'hasExtractedLicensingInfos').flatMap((info) => {
      const id = textAt(info, 'licenseId');
      if (id === undefined) return [];
      const known = this.#licenses.get(id);
      const isSame = known === undefined || textAt(known, 'extractedText') === textAt(info, 'extractedText');
      this.#taken.add(id);
      const own = isSame ? id : this.#free(id, suffix);
      if (!this.#licenses.has(own)) this.#licenses.set(own, { ...info, licenseId: own });
      return own === id ? [] : [[id, own] as const];
    });
  }

  #free(id: string, suffix: string): string {
    let own = id;
    for (let number = 1; this.#taken.has(own); number += 1)
      own = `${id}${suffix}${number === 1 ? '' : `-${String(number)}`}`;
    this.#taken.add(own);
    return own;
  }

  #take(document: Json, source: string): void {
    for (const [key, elements] of this.#lists) {
      for (const object of objectsAt(document, key)) {
        const id = textAt(object, 'SPDXID') ?? '';
        // What both have is the first's, as with the other standards.
        elements.set(id, { ...object, ...elements.get(id) });
      }
    }
    for (const reference of objectsAt(document, 'externalDocumentRefs')) {
      const id = textAt(reference, 'externalDocumentId') ?? '';
      const known = this.#documents.get(id);
      if (known !== undefined && canonicalDigest(known) !== canonicalDigest(reference))
        throw new AppError(
          'invalid-input',
          `${source}: ${id.slice(0, 200)} is something else in another document`,
        );
      this.#documents.set(id, reference);
    }
    for (const key of LISTS) {
      const list = this.#others.get(key) ?? [];
      list.push(...objectsAt(document, key));
      this.#others.set(key, list);
    }
  }

  finish(): Json {
    const first = this.#first ?? {};
    const [own = [], ...others] = this.#described;
    const [main] = own;
    const needed = [...new Set(others.flat())].filter((id) => id !== main);
    const depends = main === undefined ? [] : needed.map((id) => relation(main, 'DEPENDS_ON', id));
    const creators = [...new Set([...this.#creators, `Tool: ${PRODUCT.name}-${PRODUCT.version}`])];
    const lists: readonly (readonly [string, readonly Json[]])[] = [
      ['externalDocumentRefs', [...this.#documents.values()]],
      ['hasExtractedLicensingInfos', [...this.#licenses.values()]],
      ...[...this.#others].map(([key, list]) => [key, uniqueJson(list)] as const),
      ...[...this.#lists].map(([key, elements]) => [key, [...elements.values()]] as const),
      ['relationships', uniqueJson([...this.#relations, ...depends])],
    ];
    const body = {
      creationInfo: { ...objectAt(first, 'creationInfo'), creators },
      ...(own.length === 0 ? {} : { documentDescribes: own }),
      ...Object.fromEntries(lists.filter(([, list]) => list.length > 0)),
    };
    return {
      spdxVersion: this.#version,
      dataLicense: valueAt(first, 'dataLicense'),
      SPDXID: DOCUMENT,
      name: valueAt(first, 'name'),
      documentNamespace: `${PRODUCT.uri}/spdx/${uuidOfUrl(`${PRODUCT.uri}/merge/${canonicalDigest(body)}`)}`,
      ...body,
    };
  }
}

function uniqueJson(items: readonly Json[]): readonly Json[] {
  return [...new Map(items.map((item) => [canonicalDigest(item), item])).values()];
}

function describedBy(each: Json): readonly string[] {
  const [from, to] = [textAt(each, 'spdxElementId'), textAt(each, 'relatedSpdxElement')];
  return from === DOCUMENT && to !== undefined && textAt(each, 'relationshipType') === 'DESCRIBES'
    ? [to]
    : [];
}

function relation(from: string, type: string, to: string): Json {
  return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to };
}

/** What makes packages or files of two documents the same. Neither a name nor a licence alone does. */
function identityOf(object: Json): string | undefined {
  const purl = objectsAt(object, 'externalRefs').find((each) => textAt(each, 'referenceType') === 'purl');
  const locator = purl === undefined ? undefined : textAt(purl, 'referenceLocator');
  if (locator !== undefined) return `purl\n${locator}`;
  const sums = objectsAt(object, 'checksums').map(
    (sum) => `${textAt(sum, 'algorithm') ?? ''}:${(textAt(sum, 'checksumValue') ?? '').toLowerCase()}`,
  );
  const version = textAt(object, 'versionInfo');
  if (sums.length === 0 && version === undefined) return undefined;
  const name = textAt(object, 'name') ?? textAt(object, 'fileName') ?? '';
  return ['name', textAt(object, 'primaryPackagePurpose') ?? '', name, version ?? '', ...sums.sort()].join(
    '\n',
  );
}

/** Fields that hold licence expressions; their own licences are words in them. */
const EXPRESSIONS = new Set([
  'licenseDeclared',
  'licenseConcluded',
  'licenseInfoInFiles',
  'licenseInfoInSnippets',
  'licenseInfoFromFiles',
]);

/** Identifiers wherever they stand alone, and own licences inside of expressions. */
function rename(value: unknown, names: ReadonlyMap<string, string>, key = ''): unknown {
  if (names.size === 0) return value;
  if (typeof value === 'string') {
    if (EXPRESSIONS.has(key)) return value.replace(/LicenseRef-[A-Za-z0-9.-]+/g, (id) => names.get(id) ?? id);
    return names.get(value) ?? value;
  }
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => rename(item, names, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rename(item, names, name)]));
}
