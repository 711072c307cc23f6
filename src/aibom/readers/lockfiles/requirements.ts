import { AppError } from '../../../domain/errors.ts';
import { decodeUtf8 } from '../../byte-cursor.ts';
import { cleanText } from '../../clean-text.ts';
import { FactCollector } from '../../fact-collector.ts';
import { readWhole } from '../../file-port.ts';
import { isPythonName, normalizePythonName } from '../../python-name.ts';
import type { Reader, ReaderResult } from '../../reader.ts';
import { hashClaims } from './hash-claims.ts';

const MAX_BYTES = 8 * 1024 * 1024;
const MAX_LINES = 100_000;

/** `requirements*.txt` (pip, "Requirements File Format"). A line without `==` has a range and no version. */
export const requirementsReader: Reader = {
  id: 'requirements',
  role: 'text',
  matches: (path) => /^(?:.*[._-])?requirements(?:[._-][\w.-]*)?\.txt$/i.test(path.split('/').at(-1) ?? ''),
  read(file, path): ReaderResult {
    const text = decodeUtf8(readWhole(file, MAX_BYTES)).replace(/^\ufeff/, '');
    const found = new FactCollector(path);
    const lines = text.split('\n');
    if (lines.length > MAX_LINES)
      throw new AppError('limit-exceeded', 'the file has more than 100,000 lines');
    let joined = '';
    let first = 1;
    for (const [index, raw] of lines.entries()) {
      if (joined === '') first = index + 1;
      const line = raw.replace(/\r$/, '').replace(/(?:^|\s)#.*$/, '');
      if (line.endsWith('\\') && index + 1 < lines.length) {
        joined += `${line.slice(0, -1)} `;
        continue;
      }
      addRequirement(found, (joined + line).trim(), first);
      joined = '';
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

/** Options, URLs and paths name no package of the index. */
function addRequirement(found: FactCollector, line: string, number: number): void {
  const [, name, rest = ''] =
    /^([A-Za-z0-9][A-Za-z0-9._-]{0,199})\s*(?:\[[^\]]{0,200}\])?(.*)$/s.exec(line) ?? [];
  if (name === undefined || !isPythonName(name) || /^\s*@/.test(rest) || /^[:/\\]/.test(rest)) return;
  const range = rest
    .replace(/\s+--.*$/s, '')
    .replace(/;.*$/s, '')
    .trim();
  const pinned = /^={2,3}\s*([A-Za-z0-9.!+_-]{1,80})$/.exec(range)?.[1];
  const hashes = hashClaims([...rest.matchAll(/--hash[= ](\S{1,200})/g)].map((match) => match[1] ?? ''));
  found.declare(
    'package',
    {
      ecosystem: 'pypi',
      name: normalizePythonName(name),
      ...(pinned === undefined ? {} : { version: pinned }),
      ...(pinned !== undefined || range === '' ? {} : { range: cleanText(range, 120) }),
      ...(hashes.length === 0 ? {} : { hashes }),
    },
    { pointer: `/${cleanText(name, 80)}`, line: number },
  );
}
