import { cleanText, cleanUrl } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { isRecord, textAt, valueAt } from '../json-access.ts';
import { readJsonObject } from '../read-json-object.ts';
import type { Reader, ReaderResult } from '../reader.ts';

const MAX_BYTES = 256 * 1024;

/**
 * The configuration of an OCI ModelPack (`application/vnd.cncf.model.config.v1+json`, model-spec `docs/config.md`), as
 * it lies in an OCI layout: a small blob that is JSON with a `modelfs`.
 */
export const modelPackReader: Reader = {
  id: 'model-pack',
  role: 'text',
  matches: (path) => /(?:^|\/)blobs\/sha256\/[0-9a-f]{64}$/.test(path),
  read(file, path): ReaderResult {
    const nothing: ReaderResult = { facts: [], references: [], findings: [], complete: true, role: 'other' };
    if (file.size > MAX_BYTES || file.size < 2 || file.read(0, 1)[0] !== 0x7b) return nothing;
    const { value } = readJsonObject(file, MAX_BYTES, 'blob');
    const descriptor = valueAt(value, 'descriptor');
    if (!isRecord(valueAt(value, 'modelfs')) || !isRecord(descriptor)) return nothing;
    const found = new FactCollector(path);
    found.observe('format', 'oci-model-config', '');
    const add = (
      key: string,
      kind: 'name' | 'version' | 'description' | 'organization' | 'architecture-family',
    ): void => {
      const text = textAt(descriptor, key);
      if (text !== undefined) found.declare(kind, cleanText(text, 200), `/descriptor/${key}`);
    };
    add('name', 'name');
    add('version', 'version');
    add('description', 'description');
    add('vendor', 'organization');
    add('family', 'architecture-family');
    for (const [key, kind] of [
      ['authors', 'author'],
      ['licenses', 'license'],
    ] as const) {
      const list = valueAt(descriptor, key);
      const items = Array.isArray(list) ? (list as readonly unknown[]) : [];
      for (const item of found.upTo(items, 100, { what: key, pointer: `/descriptor/${key}` })) {
        if (typeof item !== 'string') continue;
        if (kind === 'author') found.declare('author', cleanText(item, 200), `/descriptor/${key}`);
        else found.declare('license', { text: cleanText(item, 120) }, `/descriptor/${key}`);
      }
    }
    const source = cleanUrl(textAt(descriptor, 'sourceURL') ?? '');
    if (source !== undefined) found.declare('download-location', source, '/descriptor/sourceURL');
    addConfig(found, valueAt(value, 'config'));
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

function addConfig(found: FactCollector, config: unknown): void {
  if (!isRecord(config)) return;
  const quantization = textAt(config, 'quantization');
  if (quantization !== undefined)
    found.declare('quantization', cleanText(quantization, 60), '/config/quantization');
  for (const key of ['architecture', 'format', 'paramSize', 'precision']) {
    const text = textAt(config, key);
    if (text !== undefined)
      found.declare('detail', { name: `model-pack:${key}`, value: cleanText(text, 80) }, `/config/${key}`);
  }
}
