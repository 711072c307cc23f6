import { isRecord } from './json-access.ts';

/** Keys whose texts, or lists of texts, are references to a `bom-ref`. */
const REFERENCES: ReadonlySet<string> = new Set([
  'bom-ref',
  'ref',
  'dependsOn',
  'provides',
  'assemblies',
  'dependencies',
  'vulnerabilities',
  'subjects',
  'attributedTo',
  'process',
  'assessor',
  'target',
  'requirement',
  'claims',
  'counterClaims',
  'evidence',
  'tools',
]);

/** A copy of a CycloneDX document in which bom-refs and everything that refers to them have new names. */
export function renameReferences<T>(value: T, names: ReadonlyMap<string, string>): T {
  return rename(value, names, '') as T;
}

function rename(value: unknown, names: ReadonlyMap<string, string>, key: string): unknown {
  if (typeof value === 'string') return REFERENCES.has(key) ? (names.get(value) ?? value) : value;
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => rename(item, names, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rename(item, names, name)]));
}
