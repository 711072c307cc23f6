import { AppError } from '../../domain/errors.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { cleanText } from '../clean-text.ts';
import { DtypeHistogram, elementsOf } from '../element-count.ts';
import { FactCollector } from '../fact-collector.ts';
import { FlatTable } from '../flatbuffer.ts';
import { RandomAccess } from '../random-access.ts';
import type { Reader, ReaderResult } from '../reader.ts';

/** `TensorType` of the TFLite schema: name and bits of an element. */
const TYPES: readonly (readonly [string, number])[] = [
  ['F32', 32],
  ['F16', 16],
  ['I32', 32],
  ['U8', 8],
  ['I64', 64],
  ['STRING', 0],
  ['BOOL', 8],
  ['I16', 16],
  ['C64', 64],
  ['I8', 8],
  ['F64', 64],
  ['C128', 128],
  ['U64', 64],
  ['RESOURCE', 0],
  ['VARIANT', 0],
  ['U32', 32],
  ['U16', 16],
  ['I4', 4],
  ['BF16', 16],
];
const MAX_PORTS = 256;
const MAX_SUBGRAPHS = 1_000;

interface Walk {
  readonly found: FactCollector;
  readonly buffers: readonly (() => FlatTable)[];
  readonly dtypes: DtypeHistogram;
  readonly counted: Set<number>;
  wrong: string | undefined;
}

/**
 * TensorFlow Lite (tensorflow/lite schema.fbs, version 3): a FlatBuffer, read table by table. Parameters are the
 * elements of tensors whose buffer holds data.
 */
export const tfliteReader: Reader = {
  id: 'tflite',
  role: 'weights',
  matches: (path) => /\.(?:tflite|lite)$/i.test(path),
  read(file, path): ReaderResult {
    const data = new RandomAccess(file);
    if (data.size < 8 || data.bytes(4, 4).toString('latin1') !== 'TFL3')
      throw new AppError('malformed', 'the file does not have the identifier TFL3');
    const model = new FlatTable(data, data.u32(0));
    const found = new FactCollector(path);
    found.observe('format', 'tflite', '');
    found.observe('detail', { name: 'tflite:schema', value: String(model.u32(0, 0)) }, '/version');
    found.observe(
      'detail',
      { name: 'tflite:operators', value: String(model.tables(1).length) },
      '/operator_codes',
    );
    const description = model.text(3);
    if (description !== undefined && description.trim() !== '')
      found.declare(
        'detail',
        { name: 'tflite:description', value: cleanText(description, 256) },
        '/description',
      );
    const walk: Walk = {
      found,
      buffers: model.tables(4),
      dtypes: new DtypeHistogram(),
      counted: new Set(),
      wrong: undefined,
    };
    const subgraphs = model.tables(2);
    if (subgraphs.length > MAX_SUBGRAPHS)
      throw new AppError('limit-exceeded', 'the file has more than 1,000 subgraphs');
    for (const [index, subgraph] of subgraphs.entries()) walkSubgraph(walk, subgraph(), index === 0);
    addMetadata(found, model);
    found.observe('tensor-count', walk.counted.size, '/subgraphs');
    if (walk.wrong === undefined) {
      found.observe('parameter-count', walk.dtypes.total, '/subgraphs');
      found.observe('dtypes', walk.dtypes.entries(), '/subgraphs');
    }
    const findings =
      walk.wrong === undefined ? [] : [aibomFinding('aibom-inconsistent-layout', { path }, walk.wrong)];
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: walk.wrong === undefined,
    };
  },
};

function walkSubgraph(walk: Walk, subgraph: FlatTable, isMain: boolean): void {
  const tensors = subgraph.tables(0);
  for (const open of tensors) countTensor(walk, open());
  if (!isMain) return;
  for (const [kind, field] of [
    ['input', 1],
    ['output', 2],
  ] as const) {
    for (const index of subgraph.int32s(field, MAX_PORTS)) {
      const tensor = tensors[index]?.();
      if (tensor === undefined) continue;
      const name = cleanText(tensor.text(3) ?? String(index), 120);
      const shape = tensor.int32s(0, 64).map((size) => (size < 0 ? '?' : String(size)));
      const format = `${name}: ${typeOf(tensor)[0]}[${shape.join(',')}]`;
      walk.found.observe(kind, { name, format: cleanText(format, 256) }, `/subgraphs/0/${kind}s`);
    }
  }
}

/** A buffer may serve several tensors and subgraphs: it is counted once. Large ones lie after the FlatBuffer. */
function countTensor(walk: Walk, tensor: FlatTable): void {
  const index = tensor.u32(2, 0);
  if (index === 0 || walk.counted.has(index)) return;
  const buffer = walk.buffers[index]?.();
  if (buffer === undefined) {
    walk.wrong ??= 'a tensor names a buffer that is not there';
    return;
  }
  const inside = buffer.byteLength(0) ?? 0;
  const bytes = inside > 0 ? BigInt(inside) : buffer.u64(2);
  if (bytes === 0n) return;
  walk.counted.add(index);
  const [dtype, bits] = typeOf(tensor);
  const shape = tensor.int32s(0, 64);
  if (shape.some((size) => size < 0)) walk.wrong ??= 'a tensor with data has an open dimension';
  const elements = elementsOf(shape.map((size) => Math.max(size, 0)));
  if (bits === 0) return;
  walk.dtypes.add(dtype, elements);
  // Sparse and compressed tensors hold fewer bytes than their shape says, never more.
  if (bytes > (elements * BigInt(bits) + 7n) / 8n)
    walk.wrong ??= 'a tensor has more data than its type and shape need';
}

function typeOf(tensor: FlatTable): readonly [string, number] {
  const number = tensor.int8(1, 0);
  return TYPES[number] ?? [`type ${String(number)}`, 0];
}

function addMetadata(found: FactCollector, model: FlatTable): void {
  const names = found
    .upTo(model.tables(6), 200, { what: 'metadata', pointer: '/metadata' })
    .map((entry) => cleanText(entry().text(0) ?? '', 60));
  if (names.length > 0)
    found.observe('detail', { name: 'tflite:metadata', value: cleanText(names.join(' '), 256) }, '/metadata');
}
