import { AppError } from '../../domain/errors.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { DtypeHistogram } from '../element-count.ts';
import { FactCollector } from '../fact-collector.ts';
import { bytesPort } from '../file-port.ts';
import { WIRE_BYTES, WireReader } from '../protobuf-wire.ts';
import type { FileReference, Reader, ReaderResult } from '../reader.ts';
import { readShape } from './saved-model.ts';
import { readTableEntries } from './tf-table.ts';
import { tensorflowType } from './tensorflow-types.ts';

const MAX_SHARDS = 10_000;
/** Names of bookkeeping and of optimizer slots (tensorflow/python/checkpoint): no parameters of the model. */
const BOOKKEEPING =
  /^_CHECKPOINTABLE_OBJECT_GRAPH$|\/\.OPTIMIZER_SLOT\/|^(?:optimizer|save_counter|_?optimizer\/)/;

interface Entry {
  dtype: number;
  readonly shape: string[];
  shard: number;
  size: bigint;
  offset: bigint;
}

/**
 * Index of a TensorFlow checkpoint (tensor_bundle.proto in a table file): names, types and shapes of all variables, and
 * which data files hold them.
 */
export const tfCheckpointReader: Reader = {
  id: 'tensorflow-checkpoint',
  role: 'weights',
  matches: (path) => /(?:\.ckpt[^/]*|(?:^|\/)variables)\.index$/i.test(path),
  read(file, path): ReaderResult {
    const found = new FactCollector(path);
    found.observe('format', 'tensorflow-checkpoint', '');
    const dtypes = new DtypeHistogram();
    const ends = new Map<number, bigint>();
    let shards = 1;
    let variables = 0;
    let slots = 0;
    for (const [key, value] of readTableEntries(file)) {
      if (key === '') {
        shards = readShardCount(value);
        continue;
      }
      const entry = readEntry(value);
      const end = entry.offset + entry.size;
      if (end > (ends.get(entry.shard) ?? 0n)) ends.set(entry.shard, end);
      const type = tensorflowType(entry.dtype);
      if (type.bytes === 0 || BOOKKEEPING.test(key)) {
        slots += 1;
        continue;
      }
      variables += 1;
      const elements = entry.shape.reduce((product, size) => product * BigInt(size === '?' ? 0 : size), 1n);
      dtypes.add(type.name, elements);
    }
    found.observe('tensor-count', variables, '');
    found.observe('parameter-count', dtypes.total, '');
    found.observe('dtypes', dtypes.entries(), '');
    if (slots > 0) found.observe('detail', { name: 'tensorflow:other-entries', value: String(slots) }, '');
    if (shards > MAX_SHARDS)
      throw new AppError('limit-exceeded', 'the index names more than 10,000 data files');
    const stem = (path.split('/').at(-1) ?? '').replace(/\.index$/i, '');
    const references = Array.from({ length: shards }, (_, index): FileReference => ({
      kind: 'checkpoint-data',
      target: `${stem}.data-${pad(index)}-of-${pad(shards)}`,
      pointer: '',
      minBytes: Number(ends.get(index) ?? 0n),
    }));
    const stray = [...ends.keys()].find((shard) => shard >= shards);
    const findings =
      stray === undefined
        ? []
        : [
            aibomFinding(
              'aibom-inconsistent-layout',
              { path },
              `an entry lies in data file ${String(stray)} of ${String(shards)}`,
            ),
          ];
    return { facts: found.facts, references, findings, complete: findings.length === 0 };
  },
};

function pad(number: number): string {
  return String(number).padStart(5, '0');
}

/** BundleHeaderProto{num_shards = 1}. */
function readShardCount(value: Uint8Array): number {
  let shards = 1;
  const wire = new WireReader(new ByteCursor(bytesPort(value)));
  wire.message(value.length, (field) => {
    if (field.number === 1 && field.wire !== WIRE_BYTES) shards = Number(BigInt.asUintN(31, wire.varint()));
  });
  return shards;
}

/** BundleEntryProto{dtype = 1, shape = 2, shard_id = 3, offset = 4, size = 5}. */
function readEntry(value: Uint8Array): Entry {
  const entry: Entry = { dtype: 0, shape: [], shard: 0, size: 0n, offset: 0n };
  const wire = new WireReader(new ByteCursor(bytesPort(value)));
  wire.message(value.length, (field) => {
    if (field.wire === WIRE_BYTES) {
      if (field.number === 2) entry.shape.push(...readShape(wire, field));
    } else if (field.wire === 0) {
      const number = wire.varint();
      if (field.number === 1) entry.dtype = Number(number & 0xffffn);
      else if (field.number === 3) entry.shard = Number(number & 0xffffn);
      else if (field.number === 4) entry.offset = BigInt.asUintN(53, number);
      else if (field.number === 5) entry.size = BigInt.asUintN(53, number);
    }
  });
  return entry;
}
