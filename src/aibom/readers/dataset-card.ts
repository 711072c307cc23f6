import path from 'node:path';
import { cleanText } from '../clean-text.ts';
import { decodeUtf8 } from '../byte-cursor.ts';
import { FactCollector } from '../fact-collector.ts';
import type { DatasetClaim } from '../facts.ts';
import { readWhole } from '../file-port.ts';
import { readFrontMatter } from '../front-matter.ts';
import type { Reader } from '../reader.ts';

const MAX_BYTES = 8 * 1024 * 1024;
/** Front matter keys that only cards of data sets have (Hugging Face Hub, "Dataset Cards"). */
const DATASET_KEYS = [
  'dataset_info',
  'size_categories',
  'task_categories',
  'source_datasets',
  'annotations_creators',
];
/** `task_categories` and `modality` words to the kinds of SPDX (`dataset_datasetType`). */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/text|token|translation|summarization|question|language|fill-mask/, 'text'],
  [/image|vision|object-detection|depth/, 'image'],
  [/audio|speech|voice/, 'audio'],
  [/video/, 'video'],
  [/tabular|table/, 'structured'],
  [/time-?series/, 'timeseries'],
  [/graph/, 'graph'],
];

/** Cards of data sets below the model: `data/README.md` and the like. */
export const datasetCardReader: Reader = {
  id: 'dataset-card',
  role: 'text',
  matches: (name) => name.includes('/') && /(?:^|\/)(?:readme|dataset_?card)\.md$/i.test(name),
  read(file, name) {
    const found = new FactCollector(name);
    const card = readFrontMatter(decodeUtf8(readWhole(file, MAX_BYTES)));
    const claim = card?.value instanceof Map ? datasetOfCard(card.value, name) : undefined;
    if (claim !== undefined) found.declare('dataset', claim, { pointer: '', line: 2 });
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

/** The data set a card is about; undefined when it is the card of something else. */
export function datasetOfCard(map: ReadonlyMap<unknown, unknown>, file: string): DatasetClaim | undefined {
  if (!DATASET_KEYS.some((key) => map.has(key))) return undefined;
  const text = (key: string): string | undefined => {
    const value = map.get(key);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' && first.trim() !== '' ? first : undefined;
  };
  const folder = path.posix.basename(path.posix.dirname(file));
  const name = text('pretty_name') ?? (folder === '.' ? 'dataset' : folder);
  const license = text('license');
  const types = typesOf([map.get('task_categories'), map.get('modality'), map.get('modalities')]);
  const size = sizeOf(map.get('dataset_info'));
  return {
    name: cleanText(name, 200),
    ...(license === undefined ? {} : { license: cleanText(license, 120) }),
    ...(types.length === 0 ? {} : { types }),
    ...(size === undefined ? {} : { size }),
  };
}

function typesOf(values: readonly unknown[]): readonly string[] {
  const words = values
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    .filter((word) => typeof word === 'string')
    .slice(0, 50);
  const found = words.flatMap((word) =>
    TYPES.filter(([pattern]) => pattern.test(word.toLowerCase())).map(([, type]) => type),
  );
  return [...new Set(found)].sort();
}

/** `dataset_size` in bytes, of the first configuration. */
function sizeOf(info: unknown): string | undefined {
  const first: unknown = Array.isArray(info) ? info[0] : info;
  const size: unknown =
    first instanceof Map ? (first.get('dataset_size') ?? first.get('download_size')) : undefined;
  return typeof size === 'string' && /^\d{1,16}$/.test(size) ? size : undefined;
}
