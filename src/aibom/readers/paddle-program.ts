import { AppError } from '../../domain/errors.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { WIRE_BYTES, WIRE_VARINT, WireReader, type WireField } from '../protobuf-wire.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { readPaddleTensor, type PaddleTensor } from './paddle-types.ts';

const MAX_NAME_BYTES = 4096;
const MAX_PORTS = 1_000;
const MAX_ARGUMENTS = 100_000;
const MAX_VARIABLES = 200_000;

/** What the blocks of a program hold; ports are those of the first block. */
interface Program {
  version: bigint;
  blocks: number;
  operators: number;
  readonly variables: Map<string, PaddleTensor>;
  readonly fed: string[];
  readonly fetched: string[];
}

/** `*.pdmodel` of PaddlePaddle: `ProgramDesc` (paddle/fluid/framework/framework.proto), the network without its weights. */
export const paddleProgramReader: Reader = {
  id: 'paddle-program',
  role: 'weights',
  matches: (path) => path.toLowerCase().endsWith('.pdmodel'),
  read(file, path): ReaderResult {
    const wire = new WireReader(new ByteCursor(file));
    const program: Program = {
      version: 0n,
      blocks: 0,
      operators: 0,
      variables: new Map(),
      fed: [],
      fetched: [],
    };
    wire.message(file.size, (field) => {
      if (field.wire !== WIRE_BYTES) return;
      if (field.number === 1) readBlock(wire, field, program);
      else if (field.number === 4)
        wire.message(field.end, (inner) => {
          if (inner.number === 1 && inner.wire === WIRE_VARINT) program.version = wire.signed();
        });
    });
    if (program.blocks === 0) throw new AppError('malformed', 'the file holds no block');
    const found = new FactCollector(path);
    found.observe('format', 'paddle-program', '');
    for (const [name, value] of Object.entries({
      version: program.version,
      blocks: program.blocks,
      operators: program.operators,
    }))
      found.observe('detail', { name: `paddle:${name}`, value: String(value) }, `/${name}`);
    addPorts(found, program);
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

function addPorts(found: FactCollector, { fed, fetched, variables }: Program): void {
  for (const [kind, names] of [
    ['input', fed],
    ['output', fetched],
  ] as const)
    for (const name of names) {
      const clean = cleanText(name, 120);
      const tensor = variables.get(name);
      const format = tensor === undefined ? clean : `${clean}: ${formatOf(tensor)}`;
      found.observe(kind, { name: clean, format: cleanText(format, 256) }, `/blocks/0/${kind}`);
    }
}

function formatOf({ type, dimensions }: PaddleTensor): string {
  return `${type.name}[${dimensions.map((each) => (each < 0n ? '?' : String(each))).join(',')}]`;
}

function readBlock(wire: WireReader, message: WireField, program: Program): void {
  const isFirst = program.blocks === 0;
  program.blocks += 1;
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 3 && isFirst) readVariable(wire, field, program);
    else if (field.number === 4) readOperator(wire, field, { program, isFirst });
  });
}

/** VarDesc: name and, for tensors, `type.lod_tensor.tensor`. */
function readVariable(wire: WireReader, message: WireField, { variables }: Program): void {
  let name = '';
  let tensor: PaddleTensor | undefined;
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) name = wire.text(field, MAX_NAME_BYTES);
    else if (field.number === 2)
      wire.message(field.end, (type) => {
        if (type.number !== 3 || type.wire !== WIRE_BYTES) return;
        wire.message(type.end, (inner) => {
          if (inner.number === 1 && inner.wire === WIRE_BYTES) tensor = readPaddleTensor(wire, inner.end);
        });
      });
  });
  if (tensor === undefined) return;
  if (variables.size >= MAX_VARIABLES)
    throw new AppError('limit-exceeded', 'the program has more than 200,000 variables');
  variables.set(name, tensor);
}

/** OpDesc: operators "feed" and "fetch" say what goes in and comes out. */
function readOperator(
  wire: WireReader,
  message: WireField,
  { program, isFirst }: { readonly program: Program; readonly isFirst: boolean },
): void {
  program.operators += 1;
  if (!isFirst) return;
  let kind = '';
  const inputs: string[] = [];
  const outputs: string[] = [];
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 3) kind = wire.text(field, MAX_NAME_BYTES);
    else if (field.number === 1) readArguments(wire, field, inputs);
    else if (field.number === 2) readArguments(wire, field, outputs);
  });
  const [into, names] = kind === 'feed' ? [program.fed, outputs] : [program.fetched, inputs];
  if (kind !== 'feed' && kind !== 'fetch') return;
  if (into.length + names.length > MAX_PORTS)
    throw new AppError('limit-exceeded', 'the program has more than 1,000 inputs or outputs');
  into.push(...names);
}

function readArguments(wire: WireReader, message: WireField, into: string[]): void {
  wire.message(message.end, (field) => {
    if (field.number !== 2 || field.wire !== WIRE_BYTES) return;
    if (into.length >= MAX_ARGUMENTS)
      throw new AppError('limit-exceeded', 'an operator has more than 100,000 arguments');
    into.push(wire.text(field, MAX_NAME_BYTES));
  });
}
