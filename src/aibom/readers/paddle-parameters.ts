import { AppError } from '../../domain/errors.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { DtypeHistogram, elementsOf } from '../element-count.ts';
import { FactCollector } from '../fact-collector.ts';
import { WireReader } from '../protobuf-wire.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { readPaddleTensor } from './paddle-types.ts';

const MAX_TENSORS = 1_000_000;
const MAX_LEVELS = 64;
const MAX_DESCRIPTION_BYTES = 4096;

/**
 * `*.pdiparams` of PaddlePaddle: tensors one after the other, each with a version, its levels of detail, a length and a
 * `TensorDesc`, and the data (paddle/phi/core/framework/dense_tensor_serialize.cc). There are no names in it.
 */
export const paddleParametersReader: Reader = {
  id: 'paddle-parameters',
  role: 'weights',
  matches: (path) => path.toLowerCase().endsWith('.pdiparams'),
  read(file, path): ReaderResult {
    const cursor = new ByteCursor(file);
    const wire = new WireReader(cursor);
    const dtypes = new DtypeHistogram();
    let tensors = 0;
    while (cursor.remaining > 0) {
      tensors += 1;
      if (tensors > MAX_TENSORS)
        throw new AppError('limit-exceeded', 'the file has more than 1,000,000 tensors');
      skipLevels(cursor);
      const length = cursor.u32();
      if (length > MAX_DESCRIPTION_BYTES)
        throw new AppError('malformed', `a tensor is described in ${String(length)} bytes`);
      if (length > cursor.remaining) throw new AppError('malformed', 'the file ends inside a description');
      const { type, dimensions } = readPaddleTensor(wire, cursor.position + length);
      if (dimensions.some((dimension) => dimension < 0n))
        throw new AppError('malformed', 'a stored tensor has no size');
      const elements = elementsOf(dimensions);
      if (elements * BigInt(type.bytes) > BigInt(cursor.remaining))
        throw new AppError('malformed', 'the file ends inside a tensor');
      dtypes.add(type.name, elements);
      cursor.skip(Number(elements) * type.bytes);
    }
    const found = new FactCollector(path);
    found.observe('format', 'paddle-parameters', '');
    found.observe('tensor-count', tensors, '');
    found.observe('parameter-count', dtypes.total, '');
    found.observe('dtypes', dtypes.entries(), '');
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

/** Versions of both layers, with the levels of detail between them. */
function skipLevels(cursor: ByteCursor): void {
  checkVersion(cursor);
  const levels = cursor.u64();
  if (levels > BigInt(MAX_LEVELS)) throw new AppError('malformed', `a tensor has ${String(levels)} levels`);
  for (let level = 0n; level < levels; level += 1n) cursor.skip(cursor.count('a level of detail', 1));
  checkVersion(cursor);
}

function checkVersion(cursor: ByteCursor): void {
  const version = cursor.u32();
  if (version !== 0) throw new AppError('malformed', `a tensor has version ${String(version)}, not 0`);
}
