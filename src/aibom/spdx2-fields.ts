import type { HashClaim } from './facts.ts';
import { allOf, type ModelFacts } from './model-facts.ts';

/** One piece of an SPDX 2.3 document. */
export type Spdx2Object = Readonly<Record<string, unknown>>;

/** A package URL as an external reference. */
export function purlReference(purl: string): Spdx2Object {
  return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}

const CHECKSUMS: ReadonlySet<string> = new Set([
  'MD5',
  'SHA1',
  'SHA256',
  'SHA384',
  'SHA512',
  'SHA3-256',
  'SHA3-384',
  'SHA3-512',
  'BLAKE3',
]);

/** Hashes in the spelling of SPDX 2.3; an algorithm that it does not know is left out. */
export function checksums(claims: readonly HashClaim[]): readonly Spdx2Object[] {
  return claims.flatMap(({ algorithm, value }) => {
    const name = algorithm.startsWith('SHA3') ? algorithm : algorithm.replace('SHA-', 'SHA');
    return CHECKSUMS.has(name) ? [{ algorithm: name, checksumValue: value }] : [];
  });
}

/** What the other formats have fields for. */
export function spokenOf({
  facts,
}: ModelFacts): readonly { readonly name: string; readonly value: string }[] {
  const kinds = [
    'task',
    'architecture-family',
    'architecture',
    'intended-use',
    'limitation',
    'user',
    'tradeoff',
  ] as const;
  return [
    ...kinds.flatMap((kind) =>
      allOf(facts, kind).map((fact) => ({ name: `sallyport:model:${kind}`, value: fact.value })),
    ),
    ...allOf(facts, 'metric').map(({ value }) => ({
      name: 'sallyport:model:metric',
      value: `${value.type}${value.slice === undefined ? '' : ` [${value.slice}]`}=${value.value}`,
    })),
    ...allOf(facts, 'concern').map(({ value }) => ({ name: 'sallyport:model:concern', value: value.name })),
  ];
}

/** What SPDX 2.3 has no field for, one line each. */
export function lossesOf({ facts }: ModelFacts): readonly string[] {
  const has = (kind: Parameters<typeof allOf>[1]): boolean => allOf(facts, kind).length > 0;
  return [
    'the model has the purpose OTHER: SPDX 2.3 knows no models',
    'files are packages with the purpose FILE: files of SPDX 2.3 need a SHA-1',
    'model card, parameters and sources of facts are annotations',
    ...(has('dataset')
      ? ['data sets are packages with the purpose OTHER, their governance an annotation']
      : []),
    ...(has('service') ? ['services that use the model are left out'] : []),
    ...(has('step') ? ['the steps that made the model are left out'] : []),
    ...(has('approval') ? ['approvals are annotations'] : []),
    ...(has('energy') ? ['energy is left out, carbon is an annotation'] : []),
  ];
}

/** A member with a text, or none. */
export function field(key: string, value: string | undefined): Spdx2Object {
  return value === undefined || value === '' ? {} : { [key]: value };
}
