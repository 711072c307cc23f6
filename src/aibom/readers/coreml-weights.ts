import { AppError } from '../../domain/errors.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { DtypeHistogram } from '../element-count.ts';
import { FactCollector } from '../fact-collector.ts';
import { RandomAccess } from '../random-access.ts';
import type { Reader, ReaderResult } from '../reader.ts';

/** coremltools, mlmodel/src/MILBlob/Blob/StorageFormat.hpp: 64-byte records with this number in front. */
const SENTINEL = 0xdead_beef;
const ALIGNMENT = 64;
const MAX_BLOBS = 1_000_000;

/** `BlobDataType`: name and bits of an element. */
const TYPES: ReadonlyMap<number, readonly [string, number]> = new Map([
  [1, ['F16', 16]],
  [2, ['F32', 32]],
  [3, ['U8', 8]],
  [4, ['I8', 8]],
  [5, ['BF16', 16]],
  [6, ['I16', 16]],
  [7, ['U16', 16]],
  [8, ['I4', 4]],
  [9, ['U1', 1]],
  [10, ['U2', 2]],
  [11, ['U4', 4]],
  [12, ['U3', 3]],
  [13, ['U6', 6]],
  [14, ['I32', 32]],
  [15, ['U32', 32]],
  [16, ['F8_E4M3', 8]],
  [17, ['F8_E5M2', 8]],
]);

/** `weights/weight.bin` of a CoreML package: a count, then a record and its data for each blob. */
export const coremlWeightsReader: Reader = {
  id: 'coreml-weights',
  role: 'weights',
  matches: (path) => /\.mlpackage\/.*\/weights\/[^/]+\.bin$/i.test(path),
  read(file, path): ReaderResult {
    const data = new RandomAccess(file);
    if (data.size < ALIGNMENT) throw new AppError('malformed', 'the file is shorter than its header');
    const count = data.u32(0);
    const version = data.u32(4);
    if (version !== 2) throw new AppError('malformed', `version ${String(version)} is not 2`);
    if (count > MAX_BLOBS || count * ALIGNMENT > data.size)
      throw new AppError('malformed', `the file claims ${String(count)} blobs, it holds fewer`);
    const found = new FactCollector(path);
    found.observe('format', 'coreml-weights', '');
    const dtypes = new DtypeHistogram();
    let at = ALIGNMENT;
    for (let index = 0; index < count; index += 1) {
      if (data.u32(at) !== SENTINEL)
        throw new AppError('malformed', `blob ${String(index)} is not where the file says`);
      const [name, bits] = TYPES.get(data.u32(at + 4)) ?? ['other', 8];
      const bytes = data.u64(at + 8);
      const offset = data.u64(at + 16);
      const padding = data.u64(at + 24);
      if (offset + bytes > BigInt(data.size))
        throw new AppError('malformed', `blob ${String(index)} ends after the file`);
      dtypes.add(name, (bytes * 8n - (padding < 8n ? padding : 0n)) / BigInt(bits));
      const end = Number(offset + bytes);
      if (end <= at) throw new AppError('malformed', `blob ${String(index)} lies before its record`);
      at = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
    }
    const rest = data.size - at;
    const problem = rest > 0 ? `${String(rest)} bytes follow the last blob` : undefined;
    found.observe('tensor-count', count, '');
    if (problem === undefined) {
      found.observe('parameter-count', dtypes.total, '');
      found.observe('dtypes', dtypes.entries(), '');
    }
    const findings =
      problem === undefined ? [] : [aibomFinding('aibom-inconsistent-layout', { path }, problem)];
    return { facts: found.facts, references: [], findings, complete: problem === undefined };
  },
};
