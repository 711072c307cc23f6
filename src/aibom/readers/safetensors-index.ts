import { AppError } from '../../domain/errors.ts';
import { parseStrictJson } from '../../domain/strict-json.ts';
import { FactCollector } from '../fact-collector.ts';
import type { FileReference, Reader } from '../reader.ts';
import { readWhole } from '../file-port.ts';
import { isRecord } from '../json-access.ts';

/** An index of 500,000 tensors has about this size; a larger one is not read. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_SHARDS = 10_000;

/**
 * `model.safetensors.index.json` and `pytorch_model.bin.index.json` of the Hub: `weight_map` from tensor to shard
 * (huggingface_hub, `serialization`).
 */
export const safetensorsIndexReader: Reader = {
  id: 'safetensors-index',
  role: 'text',
  matches: (path) => /\.(?:safetensors|bin)\.index\.json$/i.test(path),
  read(file, path) {
    const index = parseStrictJson(readWhole(file, MAX_BYTES), {
      maxBytes: MAX_BYTES,
      maxDepth: 8,
      what: 'index',
    });
    const weightMap = isRecord(index) ? index['weight_map'] : undefined;
    if (!isRecord(weightMap)) throw new AppError('malformed', 'the index has no weight_map');
    const shards = new Map<string, string>();
    for (const [tensor, shard] of Object.entries(weightMap)) {
      if (typeof shard !== 'string')
        throw new AppError('malformed', 'weight_map holds something that is not a file name');
      if (!shards.has(shard)) shards.set(shard, tensor);
      if (shards.size > MAX_SHARDS)
        throw new AppError('limit-exceeded', 'weight_map names more than 10,000 files');
    }
    const references = [...shards].map(([target, tensor]): FileReference => ({
      kind: /\.bin\.index\.json$/i.test(path) ? 'torch-shard' : 'safetensors-shard',
      target,
      pointer: `/weight_map/${escapePointer(tensor)}`,
    }));
    const found = new FactCollector(path);
    found.observe('format', /\.bin\.index\.json$/i.test(path) ? 'torch-index' : 'safetensors-index', '');
    found.declare('detail', { name: 'shards', value: String(shards.size) }, '/weight_map');
    return { facts: found.facts, references, findings: found.omissions, complete: true };
  },
};

function escapePointer(key: string): string {
  return key.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1');
}
