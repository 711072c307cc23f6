import { bytesField, numberField, u32, u64 } from './model-bytes.ts';

/** `TensorDesc`: type number and dimensions. */
function tensorDesc(type: number, dimensions: readonly number[]): Buffer {
  return Buffer.concat([
    numberField(1, type),
    ...dimensions.map((each) => numberField(2, BigInt.asUintN(64, BigInt(each)))),
  ]);
}

/** `*.pdiparams` of float32 tensors. */
export function paddleParameters(shapes: readonly (readonly number[])[]): Buffer {
  return Buffer.concat(
    shapes.flatMap((shape) => {
      const desc = tensorDesc(5, shape);
      const elements = shape.reduce((product, each) => product * each, 1);
      return [
        u32(0),
        u64(1),
        u64(8),
        Buffer.alloc(8),
        u32(0),
        u32(desc.length),
        desc,
        Buffer.alloc(Math.max(elements, 0) * 4),
      ];
    }),
  );
}

/** `*.pdmodel` that reads x and gives y. */
export function paddleProgram(): Buffer {
  const variable = (name: string, shape: readonly number[]): Buffer =>
    bytesField(
      3,
      Buffer.concat([
        bytesField(1, name),
        bytesField(2, Buffer.concat([numberField(1, 7), bytesField(3, bytesField(1, tensorDesc(5, shape)))])),
      ]),
    );
  const slot = (field: number, name: string): Buffer =>
    bytesField(field, Buffer.concat([bytesField(1, 'X'), bytesField(2, name)]));
  const operator = (kind: string, input: string, output: string): Buffer =>
    bytesField(4, Buffer.concat([slot(1, input), slot(2, output), bytesField(3, kind)]));
  const block = Buffer.concat([
    numberField(1, 0),
    numberField(2, 0),
    variable('x', [-1, 3, 48]),
    variable('y', [-1, 10]),
    operator('feed', 'feed', 'x'),
    operator('conv2d', 'x', 'y'),
    operator('fetch', 'y', 'fetch'),
  ]);
  return Buffer.concat([bytesField(1, block), bytesField(4, numberField(1, 2_004_000))]);
}
