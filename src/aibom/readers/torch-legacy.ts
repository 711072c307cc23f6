import { aibomFinding } from '../aibom-rules.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { FactCollector } from '../fact-collector.ts';
import type { FilePort } from '../file-port.ts';
import { itemsOf } from '../pickle-values.ts';
import { walkPickle } from '../pickle-walk.ts';
import type { ReaderResult } from '../reader.ts';
import { TorchTensors, type TorchMade } from '../torch-tensors.ts';
import { addPickleDetails, addTensorCounts } from './pickle-facts.ts';

/** torch/serialization.py, `MAGIC_NUMBER`. */
const MAGIC = 0x1950_a86a_20f9_469c_fc6cn;
const MAX_STORAGES = 1_000_000;

/**
 * The format before torch 1.6: five pickles (magic number, protocol, system, object, storage keys), then for each
 * storage a u64 count and its data. A pickle without the magic number is a plain one.
 */
export function readTorchLegacy(file: FilePort, path: string): ReaderResult {
  const cursor = new ByteCursor(file);
  const found = new FactCollector(path);
  const tensors = new TorchTensors();
  const first = walkPickle<TorchMade>(cursor, tensors);
  found.observe('detail', { name: 'torch:serialization', value: 'pickle' }, '');
  if (first.value.kind !== 'integer' || first.value.value !== MAGIC) {
    found.observe('format', 'pickle', '');
    addPickleDetails(found, first);
    return finish(
      found,
      path,
      cursor.remaining > 0 ? `${String(cursor.remaining)} bytes follow the pickle` : undefined,
    );
  }
  found.observe('format', 'torch-legacy', '');
  const version = walkPickle(cursor).value;
  if (version.kind === 'integer')
    found.observe('detail', { name: 'torch:protocol', value: String(version.value) }, '');
  walkPickle(cursor);
  const summary = walkPickle<TorchMade>(cursor, tensors);
  addPickleDetails(found, summary);
  const keys = itemsOf(walkPickle(cursor).value).flatMap((key) => (key.kind === 'text' ? [key.text] : []));
  const problem = dataProblem(cursor, tensors, keys);
  if (problem === undefined) addTensorCounts(found, tensors, summary.value);
  return finish(found, path, problem);
}

/** The storages follow in the order of their keys and end with the file. */
function dataProblem(cursor: ByteCursor, tensors: TorchTensors, keys: readonly string[]): string | undefined {
  if (keys.length > MAX_STORAGES) return 'the file lists more than 1,000,000 storages';
  for (const key of keys) {
    const storage = tensors.storages.get(key);
    if (storage === undefined) return 'the file lists a storage that no tensor uses';
    if (cursor.remaining < 8) return 'the data ends before its last storage';
    const elements = cursor.u64();
    const bytes = elements * BigInt(storage.type.bytes);
    if (elements !== storage.elements) return 'a storage has another number of elements than its pickle says';
    if (bytes > BigInt(cursor.remaining)) return 'the data ends before its last storage';
    cursor.skip(Number(bytes));
  }
  if (new Set(keys).size < tensors.storages.size) return 'a storage of the pickle has no data';
  return cursor.remaining === 0 ? undefined : `${String(cursor.remaining)} bytes follow the last storage`;
}

function finish(found: FactCollector, path: string, problem: string | undefined): ReaderResult {
  const findings =
    problem === undefined ? [] : [aibomFinding('aibom-inconsistent-layout', { path }, problem)];
  return {
    facts: found.facts,
    references: [],
    findings: [...findings, ...found.omissions],
    complete: problem === undefined,
  };
}
