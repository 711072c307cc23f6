import { u32, u64 } from './model-bytes.ts';

// Pickles written opcode by opcode, so that tests can put anything into them without a Python.

const op = (code: number, ...parts: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from([code]), ...parts]);

export const pickleText = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return op(0x58, u32(bytes.length), bytes);
};
export const pickleInt = (value: number): Buffer => op(0x4a, u32(value));
export const pickleLong = (value: bigint): Buffer => {
  const bytes = Buffer.alloc(16);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, value), 0);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, value >> 64n), 8);
  return op(0x8a, Buffer.from([16]), bytes);
};
export const pickleGlobal = (module: string, name: string): Buffer =>
  op(0x63, Buffer.from(`${module}\n${name}\n`));
export const pickleTuple = (...items: readonly Uint8Array[]): Buffer => op(0x28, ...items, op(0x74));
export const pickleList = (...items: readonly Uint8Array[]): Buffer =>
  Buffer.concat([op(0x5d), op(0x28), ...items, op(0x65)]);
export const pickleDict = (...pairs: readonly (readonly [Uint8Array, Uint8Array])[]): Buffer =>
  Buffer.concat([op(0x7d), op(0x28), ...pairs.flat(), op(0x75)]);
export const pickleCall = (callee: Uint8Array, ...args: readonly Uint8Array[]): Buffer =>
  Buffer.concat([callee, pickleTuple(...args), op(0x52)]);
export const pickleBuild = (target: Uint8Array, state: Uint8Array): Buffer =>
  Buffer.concat([target, state, op(0x62)]);
export const pickleNone = op(0x4e);
export const pickleFalse = op(0x89);

/** A whole stream: PROTO 2, one value, STOP. */
export const pickleStream = (value: Uint8Array): Buffer =>
  Buffer.concat([op(0x80, Buffer.from([2])), value, op(0x2e)]);

/** `torch._utils._rebuild_tensor_v2` over a storage of floats. */
export function torchTensor(
  key: string,
  shape: readonly number[],
  elements: number,
  storage = 'FloatStorage',
): Buffer {
  const id = [
    pickleText('storage'),
    pickleGlobal('torch', storage),
    pickleText(key),
    pickleText('cpu'),
    pickleInt(elements),
  ];
  const persistent = Buffer.concat([pickleTuple(...id), op(0x51)]);
  return pickleCall(
    pickleGlobal('torch._utils', '_rebuild_tensor_v2'),
    persistent,
    pickleInt(0),
    pickleTuple(...shape.map(pickleInt)),
    pickleTuple(pickleInt(1)),
    pickleFalse,
    pickleCall(pickleGlobal('collections', 'OrderedDict')),
  );
}

/** A legacy torch file of float storages: key to number of elements, in the order of the data. */
export function torchLegacy(object: Uint8Array, storages: Readonly<Record<string, number>>): Buffer {
  const keys = Object.keys(storages);
  return Buffer.concat([
    pickleStream(pickleLong(0x1950_a86a_20f9_469c_fc6cn)),
    pickleStream(pickleInt(1001)),
    pickleStream(pickleDict([pickleText('little_endian'), pickleFalse])),
    pickleStream(object),
    pickleStream(pickleList(...keys.map(pickleText))),
    ...Object.values(storages).flatMap((elements) => [u64(elements), Buffer.alloc(elements * 4)]),
  ]);
}
