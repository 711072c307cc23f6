import type { ElementType } from '../dtype-names.ts';

const type = (name: string, bytes: number): ElementType => ({ name, bytes });

/** `DataType` of TensorFlow (types.proto), without the reference types. */
const TYPES: ReadonlyMap<number, ElementType> = new Map([
  [1, type('F32', 4)],
  [2, type('F64', 8)],
  [3, type('I32', 4)],
  [4, type('U8', 1)],
  [5, type('I16', 2)],
  [6, type('I8', 1)],
  [7, type('STRING', 0)],
  [8, type('C64', 8)],
  [9, type('I64', 8)],
  [10, type('BOOL', 1)],
  [14, type('BF16', 2)],
  [17, type('U16', 2)],
  [18, type('C128', 16)],
  [19, type('F16', 2)],
  [20, type('RESOURCE', 0)],
  [21, type('VARIANT', 0)],
  [22, type('U32', 4)],
  [23, type('U64', 8)],
  [24, type('F8_E5M2', 1)],
  [25, type('F8_E4M3', 1)],
]);

/** Name and bytes of an element; 0 bytes for what is no number. */
export function tensorflowType(number: number): ElementType {
  return TYPES.get(number) ?? type(`type ${String(number)}`, 0);
}
