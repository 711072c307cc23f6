import { cleanText, cleanUrl } from '../clean-text.ts';
import { baseModelOf } from './base-model.ts';
import { FactCollector } from '../fact-collector.ts';
import type { Reader } from '../reader.ts';
import { bodyOf, readFrontMatter } from '../front-matter.ts';
import type { YamlPath, YamlText } from '../yaml-text.ts';
import { addCardBody, cardTitle } from './card-body.ts';
import { addEmissions } from './card-emissions.ts';
import { datasetOfCard } from './dataset-card.ts';
import { readWhole } from '../file-port.ts';
import { decodeUtf8 } from '../byte-cursor.ts';
import { addModelIndex } from './model-index.ts';

const MAX_BYTES = 8 * 1024 * 1024;

type Path = YamlPath;

/** One value of the front matter with the place it was written. */
export interface CardEntry {
  readonly value: unknown;
  readonly path: Path;
}

/**
 * Front matter and headings of a model card (Hugging Face Hub, "Model Cards"). Everything in it is declared.
 * Only the card at the top of the model is read; others belong to parts.
 */
export const readmeReader: Reader = {
  id: 'readme',
  role: 'text',
  matches: (path) => path.toLowerCase() === 'readme.md',
  read(file, path) {
    const text = decodeUtf8(readWhole(file, MAX_BYTES));
    const card = readFrontMatter(text);
    const found = new FactCollector(path);
    const body = bodyOf(text);
    if (card?.value instanceof Map) {
      addCard(found, card, card.value);
      // Without front matter a README may be that of a program or a package.
      const title = cardTitle(body);
      if (title !== undefined) found.declare('title', title, `heading ${title}`);
    }
    addCardBody(found, body);
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

function addCard(found: FactCollector, card: YamlText, map: ReadonlyMap<unknown, unknown>): void {
  const at = (path: Path): { pointer: string; line: number } => ({
    pointer: pointerOf(path),
    line: card.lineOf(path),
  });
  const texts = (key: string): readonly { text: string; path: Path }[] =>
    textsOf({ value: map.get(key), path: [key] });
  const [task] = texts('pipeline_tag');
  if (task !== undefined) found.declare('task', cleanText(task.text, 80), at(task.path));
  const [library] = texts('library_name');
  if (library !== undefined) found.declare('library', cleanText(library.text, 80), at(library.path));
  for (const { text, path } of texts('language')) found.declare('language', cleanText(text, 40), at(path));
  for (const { text, path } of texts('tags')) found.declare('tag', cleanText(text, 80), at(path));
  for (const { text, path } of texts('datasets')) {
    const url = cleanUrl(text);
    const name = url === undefined ? cleanText(text, 200) : cleanText(url, 200);
    found.declare('dataset', { name, ...(url === undefined ? {} : { url }) }, at(path));
  }
  addLicense({ found, texts, at });
  const [relation] = texts('base_model_relation');
  for (const { text, path } of texts('base_model')) {
    found.declare('base-model', baseModelOf(text, relation?.text), at(path));
  }
  addEmissions(found, map.get('co2_eq_emissions'), at(['co2_eq_emissions']));
  const dataset = datasetOfCard(map, found.path);
  if (dataset !== undefined) found.declare('dataset', dataset, at([]));
  addModelIndex(found, { value: map.get('model-index'), path: ['model-index'] }, at);
}

interface LicenseParts {
  readonly found: FactCollector;
  readonly texts: (key: string) => readonly { text: string; path: Path }[];
  readonly at: (path: Path) => { pointer: string; line: number };
}

/** `license: other` is named by `license_name` and `license_link`. */
function addLicense({ found, texts, at }: LicenseParts): void {
  const [name] = texts('license_name');
  const [link] = texts('license_link');
  const url = cleanUrl(link?.text ?? '');
  for (const { text, path } of texts('license')) {
    const isOther = text.trim().toLowerCase() === 'other';
    const claim = { text: cleanText(isOther ? (name?.text ?? text) : text, 120) };
    found.declare('license', { ...claim, ...(url === undefined ? {} : { url }) }, at(path));
  }
}

/** A text or a list of texts; anything else is nothing. */
export function textsOf(entry: CardEntry): readonly { text: string; path: Path }[] {
  const items = Array.isArray(entry.value)
    ? entry.value.map((value: unknown, index) => ({ value, path: [...entry.path, index] }))
    : [entry];
  return items.flatMap(({ value, path }) =>
    typeof value === 'string' && value.trim() !== '' ? [{ text: value.trim(), path }] : [],
  );
}

function pointerOf(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
