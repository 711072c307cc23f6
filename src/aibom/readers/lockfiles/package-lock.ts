import { AppError } from '../../../domain/errors.ts';
import { cleanText } from '../../clean-text.ts';
import { FactCollector } from '../../fact-collector.ts';
import { isRecord, textAt, valueAt } from '../../json-access.ts';
import { readJsonObject } from '../../read-json-object.ts';
import type { Reader, ReaderResult } from '../../reader.ts';
import { integrityClaims } from './hash-claims.ts';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_PACKAGES = 20_000;
/** npm package names (npm docs, package.json, "name"). */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;

/** `package-lock.json` version 2 and 3 (npm docs): what runs; development packages are no part of the model. */
export const packageLockReader: Reader = {
  id: 'package-lock',
  role: 'text',
  matches: (path) => /^(?:package-lock|npm-shrinkwrap)\.json$/.test(path.split('/').at(-1) ?? ''),
  read(file, path): ReaderResult {
    const { value } = readJsonObject(file, MAX_BYTES, 'package-lock.json');
    const packages = valueAt(value, 'packages');
    const found = new FactCollector(path);
    const entries = isRecord(packages) ? Object.entries(packages) : [];
    if (entries.length > MAX_PACKAGES)
      throw new AppError('limit-exceeded', 'the file has more than 20,000 packages');
    const top = entries.find(([place]) => place === '')?.[1];
    const direct = new Set(isRecord(top) ? dependenciesOf(top) : []);
    for (const [place, entry] of entries) {
      if (
        place === '' ||
        !isRecord(entry) ||
        valueAt(entry, 'dev') === true ||
        valueAt(entry, 'link') === true
      )
        continue;
      const name = textAt(entry, 'name') ?? place.replace(/^.*node_modules\//, '');
      const version = textAt(entry, 'version');
      if (!NAME.test(name) || name.length > 214) continue;
      const hashes = integrityClaims(textAt(entry, 'integrity') ?? '');
      const dependsOn = dependenciesOf(entry);
      found.declare(
        'package',
        {
          ecosystem: 'npm',
          name,
          ...(version === undefined ? {} : { version: cleanText(version, 80) }),
          ...(hashes.length === 0 ? {} : { hashes }),
          ...(dependsOn.length === 0 ? {} : { dependsOn }),
          isDirect: direct.has(name),
        },
        `/packages/${cleanText(place, 120)}`,
      );
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

function dependenciesOf(entry: Readonly<Record<string, unknown>>): readonly string[] {
  const maps = ['dependencies', 'optionalDependencies', 'peerDependencies'].map((key) => valueAt(entry, key));
  const names = maps.flatMap((map) => (isRecord(map) ? Object.keys(map) : []));
  return [...new Set(names.filter((name) => NAME.test(name)))].sort();
}
