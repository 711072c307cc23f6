import { AppError } from '../../../domain/errors.ts';
import { decodeUtf8 } from '../../byte-cursor.ts';
import { cleanText } from '../../clean-text.ts';
import { FactCollector } from '../../fact-collector.ts';
import type { PackageClaim } from '../../facts.ts';
import { readWhole } from '../../file-port.ts';
import { isPythonName, normalizePythonName } from '../../python-name.ts';
import type { Reader, ReaderResult } from '../../reader.ts';
import { readYamlText } from '../../yaml-text.ts';
import { hashClaims } from './hash-claims.ts';

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PACKAGES = 20_000;

/** `environment.yml`, `conda.yaml` of MLflow, and `conda-lock.yml` (conda docs; conda-lock `lockfile v1`). */
export const condaReader: Reader = {
  id: 'conda',
  role: 'text',
  matches: (path) => /^(?:environment|conda|conda-lock)\.ya?ml$/.test(path.split('/').at(-1) ?? ''),
  read(file, path): ReaderResult {
    const { value } = readYamlText(decodeUtf8(readWhole(file, MAX_BYTES)), { what: 'conda file' });
    const found = new FactCollector(path);
    const [key, claim] = /conda-lock/.test(path)
      ? (['package', lockedClaim] as const)
      : (['dependencies', plainClaims] as const);
    const list: unknown = value instanceof Map ? value.get(key) : undefined;
    const items = Array.isArray(list) ? (list as readonly unknown[]) : [];
    if (items.length > MAX_PACKAGES)
      throw new AppError('limit-exceeded', 'the file has more than 20,000 packages');
    for (const [index, item] of items.entries())
      for (const made of claim(item)) found.declare('package', made, `/${key}/${String(index)}`);
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

/** One entry for each platform: the same package is met several times, and is one. */
function lockedClaim(item: unknown): readonly PackageClaim[] {
  if (!(item instanceof Map)) return [];
  const text = (key: string): string | undefined => {
    const value: unknown = item.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const name = text('name');
  const version = text('version');
  if (name === undefined || !isPythonName(name)) return [];
  const map: unknown = item.get('hash');
  const pairs =
    map instanceof Map ? [...map].map(([algorithm, hex]) => `${String(algorithm)}:${String(hex)}`) : [];
  const hashes = hashClaims(pairs);
  const needs: unknown = item.get('dependencies');
  const isPip = text('manager') === 'pip';
  const spell = (each: string): string => (isPip ? normalizePythonName(each) : each.toLowerCase());
  const dependsOn =
    needs instanceof Map
      ? [...needs.keys()]
          .filter((key) => typeof key === 'string')
          .filter(isPythonName)
          .map(spell)
          .sort()
      : [];
  return [
    {
      ecosystem: isPip ? 'pypi' : 'conda',
      name: spell(name),
      ...(version === undefined ? {} : { version: cleanText(version, 80) }),
      ...(hashes.length === 0 ? {} : { hashes }),
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
    },
  ];
}

/** `numpy=1.26.4=build` of conda, and the list below `pip:`. */
function plainClaims(item: unknown): readonly PackageClaim[] {
  if (item instanceof Map) {
    const pip: unknown = item.get('pip');
    const entries = Array.isArray(pip) ? (pip as readonly unknown[]) : [];
    if (entries.length > MAX_PACKAGES)
      throw new AppError('limit-exceeded', 'the file has more than 20,000 packages');
    return entries.flatMap((entry) => pipClaim(entry));
  }
  if (typeof item !== 'string') return [];
  const [, name, rest = ''] =
    /^(?:[\w./-]{1,80}::)?([A-Za-z0-9_][A-Za-z0-9._-]{0,199})(.{0,200})$/.exec(item.trim()) ?? [];
  if (name === undefined) return [];
  const version = /^\s*={1,2}\s*([A-Za-z0-9.!+_]{1,80})(?:=[\w.*]{1,80})?$/.exec(rest)?.[1];
  return [withRange({ ecosystem: 'conda', name: name.toLowerCase() }, version, rest)];
}

function pipClaim(entry: unknown): readonly PackageClaim[] {
  if (typeof entry !== 'string') return [];
  const [, name, rest = ''] =
    /^([A-Za-z0-9][A-Za-z0-9._-]{0,199})(?:\[[^\]]{0,200}\])?(.{0,200})$/.exec(entry.trim()) ?? [];
  if (name === undefined || !isPythonName(name) || /^\s*@/.test(rest)) return [];
  const version = /^\s*={2,3}\s*([A-Za-z0-9.!+_-]{1,80})$/.exec(rest)?.[1];
  return [withRange({ ecosystem: 'pypi', name: normalizePythonName(name) }, version, rest)];
}

function withRange(claim: PackageClaim, version: string | undefined, rest: string): PackageClaim {
  if (version !== undefined) return { ...claim, version };
  return rest.trim() === '' ? claim : { ...claim, range: cleanText(rest, 120) };
}
