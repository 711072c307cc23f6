import { PRODUCT } from '../domain/product.ts';
import type { HashClaim } from './facts.ts';

/** One object of the graph. */
export type Spdx3Element = Readonly<Record<string, unknown>>;

export const CREATION_INFO = '_:creationinfo';

/**
 * Collects elements of a document under one namespace. Ids are made of what an element is, so the same facts give the
 * same ids; equal agents and licences are one element.
 */
export class Spdx3Elements {
  readonly namespace: string;
  readonly #elements = new Map<string, Spdx3Element>();
  #relations = 0;

  /** `key`: what makes the document this one. */
  constructor(key: string) {
    this.namespace = `${PRODUCT.uri}/spdx/${key}#`;
  }

  get all(): readonly Spdx3Element[] {
    return [...this.#elements.values()];
  }

  idOf(part: string): string {
    return `${this.namespace}${encodeURIComponent(part)}`;
  }

  /** Adds an element once and returns its id. */
  add(part: string, element: Spdx3Element): string {
    const id = this.idOf(part);
    if (!this.#elements.has(id)) {
      const { type, ...rest } = element;
      this.#elements.set(id, { type, spdxId: id, creationInfo: CREATION_INFO, ...rest });
    }
    return id;
  }

  /** A relationship; ids are numbered in the order they are made, which is the order of the facts. */
  relate(from: string, relationshipType: string, about: RelationParts): void {
    if (about.to.length === 0) return;
    this.#relations += 1;
    const { to, scope, completeness } = about;
    this.add(`relationship-${String(this.#relations)}`, {
      type: scope === undefined ? 'Relationship' : 'LifecycleScopedRelationship',
      from,
      relationshipType,
      to,
      ...(completeness === undefined ? {} : { completeness }),
      ...(scope === undefined ? {} : { scope }),
    });
  }

  /** An agent by name; the same name is one agent. */
  agent(type: 'Organization' | 'Person' | 'SoftwareAgent', name: string, more: Spdx3Element = {}): string {
    return this.add(`agent-${type}-${name}`, { type, ...more, name });
  }
}

export interface RelationParts {
  readonly to: readonly string[];
  readonly scope?: 'development' | 'runtime' | 'test' | 'build';
  readonly completeness?: 'complete' | 'incomplete' | 'noAssertion';
}

/** Hashes as SPDX spells them: `sha256`, `sha3_256`. */
export function toSpdx3Hashes(claims: readonly HashClaim[]): readonly Spdx3Element[] {
  return claims.flatMap(({ algorithm, value }) => {
    const name = algorithm
      .toLowerCase()
      .replace('sha3-', 'sha3_')
      .replaceAll('-', '')
      .replace('blake2b', 'blake2b');
    return NAMES.has(name) ? [{ type: 'Hash', algorithm: name, hashValue: value }] : [];
  });
}

const NAMES: ReadonlySet<string> = new Set([
  'md5',
  'sha1',
  'sha224',
  'sha256',
  'sha384',
  'sha512',
  'sha3_256',
  'sha3_384',
  'sha3_512',
  'blake2b256',
  'blake2b384',
  'blake2b512',
  'blake3',
]);

/** Key and value pairs (`DictionaryEntry`). */
export function toDictionary(
  pairs: readonly { readonly name: string; readonly value: string }[],
): readonly Spdx3Element[] {
  return pairs.map(({ name, value }) => ({ type: 'DictionaryEntry', key: name, value }));
}

/** Properties of CycloneDX as SPDX carries them (Extension profile). */
export function toCdxExtension(
  properties: readonly { readonly name: string; readonly value: string }[],
): readonly Spdx3Element[] | undefined {
  if (properties.length === 0) return undefined;
  return [
    {
      type: 'extension_CdxPropertiesExtension',
      extension_cdxProperty: properties.map(({ name, value }) => ({
        type: 'extension_CdxPropertyEntry',
        extension_cdxPropName: name,
        extension_cdxPropValue: value,
      })),
    },
  ];
}
