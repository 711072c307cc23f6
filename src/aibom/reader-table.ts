import type { Reader } from './reader.ts';
import { configJsonReader } from './readers/config-json.ts';
import { ggufReader } from './readers/gguf.ts';
import { onnxReader } from './readers/onnx.ts';
import { readmeReader } from './readers/readme.ts';
import { safetensorsIndexReader } from './readers/safetensors-index.ts';
import { safetensorsReader } from './readers/safetensors.ts';

/**
 * Every format that is read, one line each. The order is also whose word counts when two files state different things:
 * the model card first, then the configuration, then the metadata of weights.
 */
export const READERS: readonly Reader[] = [
  readmeReader,
  configJsonReader,
  safetensorsIndexReader,
  ggufReader,
  onnxReader,
  safetensorsReader,
];

/** Endings of weights that are listed and hashed, and whose header is not read yet. */
export const UNREAD_WEIGHTS: ReadonlySet<string> = new Set([
  'bin',
  'ckpt',
  'h5',
  'hdf5',
  'joblib',
  'keras',
  'mlmodel',
  'npy',
  'npz',
  'pb',
  'pdiparams',
  'pdmodel',
  'pickle',
  'pkl',
  'pt',
  'pt2',
  'pth',
  'tflite',
  'jit',
  'msgpack',
  'ggml',
  'engine',
  'trt',
]);

export function readerFor(path: string): Reader | undefined {
  return READERS.find((reader) => reader.matches(path));
}

export function isUnreadWeights(path: string): boolean {
  return UNREAD_WEIGHTS.has(path.toLowerCase().split('.').at(-1) ?? '');
}
