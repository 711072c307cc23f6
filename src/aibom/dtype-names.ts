/** Names of element types in the spelling of safetensors, and bytes of one element. */
export interface ElementType {
  readonly name: string;
  readonly bytes: number;
}

const type = (name: string, bytes: number): ElementType => ({ name, bytes });

/** `torch.FloatStorage` and its kin (torch, `_dtype_to_storage_type_map`). */
export const TORCH_STORAGES: ReadonlyMap<string, ElementType> = new Map([
  ['DoubleStorage', type('F64', 8)],
  ['FloatStorage', type('F32', 4)],
  ['HalfStorage', type('F16', 2)],
  ['BFloat16Storage', type('BF16', 2)],
  ['LongStorage', type('I64', 8)],
  ['IntStorage', type('I32', 4)],
  ['ShortStorage', type('I16', 2)],
  ['CharStorage', type('I8', 1)],
  ['ByteStorage', type('U8', 1)],
  ['BoolStorage', type('BOOL', 1)],
  ['ComplexFloatStorage', type('C64', 8)],
  ['ComplexDoubleStorage', type('C128', 16)],
  ['QInt8Storage', type('QI8', 1)],
  ['QUInt8Storage', type('QU8', 1)],
  ['QInt32Storage', type('QI32', 4)],
  ['UntypedStorage', type('U8', 1)],
]);

/** `torch.float8_e4m3fn` and its kin, which have no storage class of their own. */
export const TORCH_DTYPES: ReadonlyMap<string, ElementType> = new Map([
  ['float64', type('F64', 8)],
  ['float32', type('F32', 4)],
  ['float16', type('F16', 2)],
  ['bfloat16', type('BF16', 2)],
  ['int64', type('I64', 8)],
  ['int32', type('I32', 4)],
  ['int16', type('I16', 2)],
  ['int8', type('I8', 1)],
  ['uint8', type('U8', 1)],
  ['uint16', type('U16', 2)],
  ['uint32', type('U32', 4)],
  ['uint64', type('U64', 8)],
  ['bool', type('BOOL', 1)],
  ['complex64', type('C64', 8)],
  ['complex128', type('C128', 16)],
  ['float8_e4m3fn', type('F8_E4M3', 1)],
  ['float8_e5m2', type('F8_E5M2', 1)],
  ['float8_e4m3fnuz', type('F8_E4M3FNUZ', 1)],
  ['float8_e5m2fnuz', type('F8_E5M2FNUZ', 1)],
]);

/**
 * A numpy type string without structure, as in `.npy` headers: `<f4`, `|b1` (numpy, "The array interface protocol").
 * Undefined for objects, structures and everything else whose bytes say nothing.
 */
export function numpyType(text: string): ElementType | undefined {
  const [, kind = '', digits = ''] = /^[<>|=]?([a-zA-Z?])(\d{0,4})/.exec(text) ?? [];
  const bytes = digits === '' ? 1 : Number(digits);
  const names: Readonly<Record<string, string>> = { f: 'F', i: 'I', u: 'U', c: 'C' };
  const letter = Object.hasOwn(names, kind) ? names[kind] : undefined;
  if (letter !== undefined && bytes >= 1 && bytes <= 32) return type(`${letter}${String(bytes * 8)}`, bytes);
  if (kind === 'b' || kind === '?') return type('BOOL', 1);
  if ((kind === 'S' || kind === 'V' || kind === 'a') && digits !== '') return type(`${kind}${digits}`, bytes);
  if (kind === 'U' && digits !== '') return type(`U${digits}`, bytes * 4);
  return undefined;
}
