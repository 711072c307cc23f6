import { cleanText, cleanUrl } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { isRecord, textAt, valueAt } from '../json-access.ts';
import { readJsonObject } from '../read-json-object.ts';
import type { Reader } from '../reader.ts';

const MAX_BYTES = 1024 * 1024;

/**
 * `package.json` at the top of a model that is distributed as an npm package (npm docs, "package.json"): name, version,
 * licence and where it comes from. Below the top it belongs to something else.
 */
export const packageJsonReader: Reader = {
  id: 'package-json',
  role: 'text',
  matches: (path) => path === 'package.json',
  read(file, path) {
    const { value } = readJsonObject(file, MAX_BYTES, 'package.json');
    const found = new FactCollector(path);
    for (const [key, max] of [
      ['name', 214],
      ['version', 80],
      ['description', 512],
    ] as const) {
      const text = textAt(value, key);
      if (text !== undefined) found.declare(key, cleanText(text, max), `/${key}`);
    }
    const license = textAt(value, 'license');
    // "SEE LICENSE IN FILE" and UNLICENSED are words of npm, not licences.
    if (license !== undefined && !/^(?:see licen[cs]e in|unlicensed$)/i.test(license.trim()))
      found.declare('license', { text: cleanText(license, 120) }, '/license');
    addAuthor(found, valueAt(value, 'author'));
    const homepage = cleanUrl(textAt(value, 'homepage') ?? repositoryOf(valueAt(value, 'repository')) ?? '');
    if (homepage !== undefined) found.declare('homepage', homepage, '/homepage');
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

/** `Name <mail> (url)` or an object with `name`. */
function addAuthor(found: FactCollector, author: unknown): void {
  const text = typeof author === 'string' ? author : isRecord(author) ? (textAt(author, 'name') ?? '') : '';
  const name = cleanText(text.slice(0, 400).replace(/[<(].*$/s, ''), 120);
  if (name !== '') found.declare('author', name, '/author');
}

function repositoryOf(repository: unknown): string | undefined {
  const text =
    typeof repository === 'string' ? repository : isRecord(repository) ? textAt(repository, 'url') : '';
  return text?.replace(/^git\+/, '').replace(/\.git$/, '');
}
