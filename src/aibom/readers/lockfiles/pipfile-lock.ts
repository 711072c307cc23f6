import { AppError } from '../../../domain/errors.ts';
import { cleanText } from '../../clean-text.ts';
import { FactCollector } from '../../fact-collector.ts';
import { isRecord, textAt, valueAt } from '../../json-access.ts';
import { isPythonName, normalizePythonName } from '../../python-name.ts';
import { readJsonObject } from '../../read-json-object.ts';
import type { Reader, ReaderResult } from '../../reader.ts';
import { hashClaims } from './hash-claims.ts';

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PACKAGES = 20_000;

/** `Pipfile.lock`: what runs (`default`); development packages are no part of the model. */
export const pipfileLockReader: Reader = {
  id: 'pipfile-lock',
  role: 'text',
  matches: (path) => path.split('/').at(-1) === 'Pipfile.lock',
  read(file, path): ReaderResult {
    const { value } = readJsonObject(file, MAX_BYTES, 'Pipfile.lock');
    const found = new FactCollector(path);
    const packages = valueAt(value, 'default');
    const entries = isRecord(packages) ? Object.entries(packages) : [];
    if (entries.length > MAX_PACKAGES)
      throw new AppError('limit-exceeded', 'the file has more than 20,000 packages');
    for (const [name, entry] of entries) {
      if (!isPythonName(name) || !isRecord(entry)) continue;
      const version = /^==(.{1,80})$/.exec(textAt(entry, 'version') ?? '')?.[1];
      const list = valueAt(entry, 'hashes');
      const hashes = hashClaims(Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []);
      found.declare(
        'package',
        {
          ecosystem: 'pypi',
          name: normalizePythonName(name),
          ...(version === undefined ? {} : { version: cleanText(version, 80) }),
          ...(hashes.length === 0 ? {} : { hashes }),
        },
        `/default/${cleanText(name, 80)}`,
      );
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};
