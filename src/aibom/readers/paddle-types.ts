import { AppError } from '../../domain/errors.ts';
import type { ElementType } from '../dtype-names.ts';
import { WIRE_BYTES, WIRE_VARINT, type WireField, type WireReader } from '../protobuf-wire.ts';

const type = (name: string, bytes: number): ElementType => ({ name, bytes });

/** `VarType.Type` of framework.proto, the types of elements. */
const TYPES: ReadonlyMap<number, ElementType> = new Map([
  [0, type('BOOL', 1)],
  [1, type('I16', 2)],
  [2, type('I32', 4)],
  [3, type('I64', 8)],
  [4, type('F16', 2)],
  [5, type('F32', 4)],
  [6, type('F64', 8)],
  [19, type('U64', 8)],
  [20, type('U8', 1)],
  [21, type('I8', 1)],
  [22, type('BF16', 2)],
  [23, type('C64', 8)],
  [24, type('C128', 16)],
]);

/** Type and dimensions of a tensor; -1 stands for a dimension that is not known. */
export interface PaddleTensor {
  readonly type: ElementType;
  readonly dimensions: readonly bigint[];
}

/** `VarType.TensorDesc` of framework.proto, which ends at `end`. */
export function readPaddleTensor(wire: WireReader, end: number): PaddleTensor {
  let number: number | undefined;
  const dimensions: bigint[] = [];
  wire.message(end, (field: WireField) => {
    if (field.number === 1 && field.wire === WIRE_VARINT) number = Number(wire.varint());
    else if (field.number === 2 && (field.wire === WIRE_BYTES || field.wire === WIRE_VARINT)) {
      if (dimensions.length >= 64)
        throw new AppError('limit-exceeded', 'a tensor has more than 64 dimensions');
      wire.integers(field, dimensions);
    }
  });
  const known = number === undefined ? undefined : TYPES.get(number);
  if (known === undefined) throw new AppError('malformed', `a tensor has the unknown type ${String(number)}`);
  return { type: known, dimensions };
}
