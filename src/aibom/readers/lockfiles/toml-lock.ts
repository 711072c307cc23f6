import { parse } from 'smol-toml';
import { AppError, messageOf } from '../../../domain/errors.ts';
import { decodeUtf8 } from '../../byte-cursor.ts';
import { cleanText } from '../../clean-text.ts';
import { FactCollector } from '../../fact-collector.ts';
import type { PackageClaim } from '../../facts.ts';
import { readWhole, type FilePort } from '../../file-port.ts';
import { isRecord, textAt, valueAt } from '../../json-access.ts';
import { isPythonName, normalizePythonName } from '../../python-name.ts';
import type { Reader, ReaderResult } from '../../reader.ts';
import { hashClaims } from './hash-claims.ts';

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PACKAGES = 20_000;
const MAX_DEPTH = 40;

type Table = Readonly<Record<string, unknown>>;

/** `poetry.lock`, `uv.lock`, `pylock.toml` (PEP 751): exact packages with the hashes of their files. */
export const tomlLockReader: Reader = {
  id: 'toml-lock',
  role: 'text',
  matches: (path) => /(?:^|\/)(?:poetry\.lock|uv\.lock|pylock(?:\.[\w-]+)?\.toml)$/.test(path),
  read(file, path): ReaderResult {
    const document = parseToml(file);
    const found = new FactCollector(path);
    const isPylock = path.endsWith('.toml');
    const list = valueAt(document, isPylock ? 'packages' : 'package');
    const tables = (Array.isArray(list) ? (list as readonly unknown[]) : []).filter(isRecord);
    if (tables.length > MAX_PACKAGES)
      throw new AppError('limit-exceeded', 'the file has more than 20,000 packages');
    const direct = path.endsWith('uv.lock') ? directOfUv(tables) : undefined;
    for (const [index, table] of tables.entries()) {
      const claim = claimOf(table, direct);
      if (claim !== undefined)
        found.declare('package', claim, `/${isPylock ? 'packages' : 'package'}/${String(index)}`);
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

/** The parser recurses into brackets: their depth is bounded on the text. */
function parseToml(file: FilePort): Table {
  const text = decodeUtf8(readWhole(file, MAX_BYTES));
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(depth - 1, 0);
    else if (character === '\n' && depth === 0) continue;
    if (depth > MAX_DEPTH) throw new AppError('limit-exceeded', 'the lockfile is nested too deeply');
  }
  try {
    return parse(text);
  } catch (cause) {
    throw new AppError('malformed', `the lockfile is not TOML: ${cleanText(messageOf(cause), 120)}`, {
      cause,
    });
  }
}

function claimOf(table: Table, direct: ReadonlySet<string> | undefined): PackageClaim | undefined {
  const name = textAt(table, 'name');
  const version = textAt(table, 'version');
  if (name === undefined || !isPythonName(name) || isOwnProject(table)) return undefined;
  const hashes = hashClaims(hashTexts(table));
  const dependsOn = dependenciesOf(valueAt(table, 'dependencies'));
  const normal = normalizePythonName(name);
  return {
    ecosystem: 'pypi',
    name: normal,
    ...(version === undefined ? {} : { version: cleanText(version, 80) }),
    ...(hashes.length === 0 ? {} : { hashes }),
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
    ...(direct === undefined ? {} : { isDirect: direct.has(normal) }),
  };
}

/** uv lists the project itself, with a source of its own. */
function isOwnProject(table: Table): boolean {
  const source = valueAt(table, 'source');
  return (
    isRecord(source) && ['virtual', 'editable', 'directory'].some((key) => valueAt(source, key) !== undefined)
  );
}

function directOfUv(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(
    tables.filter(isOwnProject).flatMap((table) => dependenciesOf(valueAt(table, 'dependencies'))),
  );
}

/** poetry: `files = [{hash}]`; uv: `sdist = {hash}`, `wheels = [{hash}]`; pylock: `hashes = {sha256}` in each file. */
function hashTexts(table: Table): readonly string[] {
  const files = ['files', 'wheels', 'sdist', 'archive'].flatMap((key): readonly unknown[] => {
    const value = valueAt(table, key);
    return Array.isArray(value) ? (value as readonly unknown[]) : [value];
  });
  return files.filter(isRecord).flatMap((file) => {
    const plain = textAt(file, 'hash');
    const named = valueAt(file, 'hashes');
    const pairs = isRecord(named)
      ? Object.entries(named).flatMap(([algorithm, hex]) =>
          typeof hex === 'string' ? [`${algorithm}:${hex}`] : [],
        )
      : [];
    return plain === undefined ? pairs : [plain, ...pairs];
  });
}

/** poetry: a table of names; uv and pylock: a list of tables with a name. */
function dependenciesOf(value: unknown): readonly string[] {
  const names = Array.isArray(value)
    ? (value as readonly unknown[]).map((item) => (isRecord(item) ? (textAt(item, 'name') ?? '') : ''))
    : isRecord(value)
      ? Object.keys(value)
      : [];
  return [...new Set(names.filter(isPythonName).map(normalizePythonName))].sort();
}
