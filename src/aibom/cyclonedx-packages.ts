import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums';
import { nonEmpty, optional, type JsonObject, type Property } from './cyclonedx-json.ts';
import { toHashes } from './cyclonedx-hashes.ts';
import type { FactOf, PackageClaim } from './facts.ts';
import { purlOfPackage } from './package-url.ts';

type PackageFact = FactOf<'package'>;

/** Packages as components, and who needs whom. */
export interface PackageGraph {
  readonly components: readonly JsonObject[];
  /** bom-refs that the model needs itself: the direct ones, or all where the file does not tell. */
  readonly direct: readonly string[];
  readonly dependencies: readonly JsonObject[];
}

/**
 * Every package once, sorted by purl. An edge by name leads to the version in the same list; several versions of one
 * name (npm) each get it, because the file does not say which.
 */
export function toPackageGraph(facts: readonly PackageFact[]): PackageGraph {
  const byRef = new Map<string, PackageFact>();
  for (const fact of facts)
    if (!byRef.has(purlOfPackage(fact.value))) byRef.set(purlOfPackage(fact.value), fact);
  const refs = [...byRef.keys()].sort();
  const byName = new Map<string, string[]>();
  for (const ref of refs) {
    const { ecosystem, name } = byRef.get(ref)?.value ?? { ecosystem: '', name: '' };
    const key = `${ecosystem}\n${name}`;
    byName.set(key, [...(byName.get(key) ?? []), ref]);
  }
  const claims = refs.flatMap((ref) => byRef.get(ref) ?? []);
  return {
    components: claims.map(toComponent),
    direct: refs.filter((ref) => byRef.get(ref)?.value.isDirect !== false),
    dependencies: claims.flatMap(({ value }) => {
      const needs = (value.dependsOn ?? []).flatMap(
        (name) => byName.get(`${value.ecosystem}\n${name}`) ?? [],
      );
      const own = purlOfPackage(value);
      const others = [...new Set(needs)].filter((ref) => ref !== own).sort();
      return others.length === 0 ? [] : [{ ref: own, dependsOn: others }];
    }),
  };
}

function toComponent({ value, source }: PackageFact): JsonObject {
  const purl = purlOfPackage(value);
  // Several hashes of one algorithm are those of several files (wheels): none is the hash of the component.
  const algorithms = new Set(value.hashes?.map((hash) => hash.algorithm));
  const isOneFile = algorithms.size === (value.hashes?.length ?? 0);
  return {
    type: ComponentType.Library,
    'bom-ref': purl,
    name: value.name,
    ...optional('version', value.version),
    ...(isOneFile ? optional('hashes', nonEmpty(toHashes(value.hashes))) : {}),
    purl,
    properties: propertiesOf(value, { path: source.path, isOneFile }),
  };
}

function propertiesOf(
  claim: PackageClaim,
  { path, isOneFile }: { readonly path: string; readonly isOneFile: boolean },
): readonly Property[] {
  const files = isOneFile ? [] : (claim.hashes ?? []);
  return [
    { name: 'sallyport:package:source', value: path },
    ...(claim.range === undefined ? [] : [{ name: 'sallyport:package:range', value: claim.range }]),
    ...files.map(({ algorithm, value }) => ({
      name: 'sallyport:package:file-hash',
      value: `${algorithm} ${value}`,
    })),
  ];
}
