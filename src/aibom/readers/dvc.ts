import { decodeUtf8 } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import type { HashClaim, StepClaim } from '../facts.ts';
import { readWhole } from '../file-port.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { readYamlText } from '../yaml-text.ts';

const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ITEMS = 1_000;
const MODEL_ENDINGS = /\.(?:safetensors|gguf|onnx|pt|pth|bin|h5|keras|pkl|joblib|tflite)$/i;

/** `.dvc` files and `dvc.lock` (dvc.org, "DVC files"): what was tracked and which stage made it of what. */
export const dvcReader: Reader = {
  id: 'dvc',
  role: 'text',
  matches: (path) => /(?:^|\/)dvc\.lock$|\.dvc$/.test(path),
  read(file, path): ReaderResult {
    const { value } = readYamlText(decodeUtf8(readWhole(file, MAX_BYTES)), { what: 'DVC file' });
    const found = new FactCollector(path);
    if (value instanceof Map) {
      for (const item of itemsOf(found, value.get('outs'))) addTracked(found, item);
      const stages: unknown = value.get('stages');
      if (stages instanceof Map) for (const [name, stage] of stages) addStage(found, name, stage);
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

interface Item {
  readonly name: string;
  readonly hash?: HashClaim;
  readonly size?: string;
}

/** A tracked file is data, unless its name says that it is the model itself. MD5 is what DVC records: weak, and said so. */
function addTracked(found: FactCollector, item: Item): void {
  const hash = item.hash === undefined ? '' : ` ${item.hash.algorithm} ${item.hash.value}`;
  found.declare('detail', { name: 'dvc:tracks', value: cleanText(`${item.name}${hash}`, 256) }, '/outs');
  if (MODEL_ENDINGS.test(item.name)) return;
  found.declare('dataset', datasetOf(item), '/outs');
}

function addStage(found: FactCollector, name: unknown, stage: unknown): void {
  if (typeof name !== 'string' || !(stage instanceof Map)) return;
  const inputs = itemsOf(found, stage.get('deps'));
  const outputs = itemsOf(found, stage.get('outs'));
  const pointer = `/stages/${cleanText(name, 80)}`;
  const plain = ({ name: item, hash }: Item): StepClaim['inputs'][number] => ({
    name: item,
    ...(hash === undefined ? {} : { hash }),
  });
  found.declare(
    'step',
    { name: cleanText(name, 80), inputs: inputs.map(plain), outputs: outputs.map(plain) },
    pointer,
  );
  // Code is an input too; what lies in a data folder, or is a folder, is data.
  for (const item of inputs.filter(
    ({ name: input, hash }) => /(?:^|\/)(?:data|datasets?)\//.test(input) || hash?.algorithm === 'MD5-dir',
  ))
    found.declare('dataset', datasetOf(item), pointer);
}

function datasetOf({ name, hash, size }: Item): {
  name: string;
  hashes?: readonly HashClaim[];
  size?: string;
} {
  return {
    name,
    ...(hash === undefined || hash.algorithm === 'MD5-dir' ? {} : { hashes: [hash] }),
    ...(size === undefined ? {} : { size }),
  };
}

function itemsOf(found: FactCollector, list: unknown): readonly Item[] {
  if (!Array.isArray(list)) return [];
  const entries = found.upTo(list as readonly unknown[], MAX_ITEMS, { what: 'tracked files', pointer: '' });
  const items = entries.flatMap((entry): readonly Item[] => {
    if (!(entry instanceof Map)) return [];
    const text = (key: string): string | undefined => {
      const value: unknown = entry.get(key);
      return typeof value === 'string' ? value : undefined;
    };
    const name = text('path');
    if (name === undefined) return [];
    const hash = hashOf(text('md5'), text('hash'));
    const size = text('size');
    return [
      {
        name: cleanText(name.replace(/^(?:\.\.?\/)+|^\/+/, ''), 200),
        ...(hash === undefined ? {} : { hash }),
        ...(size === undefined || !/^\d{1,16}$/.test(size) ? {} : { size }),
      },
    ];
  });
  return withoutRepeats(found, items);
}

/** DVC writes each path once; of a path that comes again with another hash nobody can say which is right. */
function withoutRepeats(found: FactCollector, items: readonly Item[]): readonly Item[] {
  const byName = new Map<string, Item>();
  for (const item of items) {
    const known = byName.get(item.name);
    if (known === undefined) byName.set(item.name, item);
    else if (known.hash?.value !== item.hash?.value)
      found.leaveOut('another hash of a path that is listed twice', '');
  }
  return [...byName.values()];
}

/** `.dir` marks the digest of a listing, which is the digest of no file. */
function hashOf(md5: string | undefined, kind: string | undefined): HashClaim | undefined {
  if (md5 === undefined || (kind !== undefined && kind !== 'md5')) return undefined;
  if (/^[0-9a-f]{32}\.dir$/.test(md5)) return { algorithm: 'MD5-dir', value: md5.slice(0, 32) };
  return /^[0-9a-f]{32}$/.test(md5) ? { algorithm: 'MD5', value: md5 } : undefined;
}
