import type { ManifestEntry } from '../domain/manifest.ts';
import { purposeOf } from './file-purpose.ts';

/** Endings of weights that are listed and hashed, and whose bytes no reader knows. */
const ENDINGS: ReadonlySet<string> = new Set([
  // frozen graphs, Flax, Rust and Lua ports of torch, NeMo, TorchServe
  ...['pb', 'msgpack', 'ot', 't7', 'nemo', 'mar'],
  // compiled for one runtime or one kind of device
  ...['engine', 'trt', 'plan', 'pte', 'ort', 'mnn', 'ncnn', 'tnnmodel', 'rknn', 'dlc', 'hef', 'om', 'kmodel'],
  ...['axmodel', 'tmfile', 'uff', 'sentis'],
  // llama.cpp before GGUF, and with a program around it
  ...['ggml', 'ggjt', 'llamafile'],
  // Darknet, MXNet, Caffe, fastText, gradient boosting
  ...['weights', 'params', 'caffemodel', 'ftz', 'ubj', 'bst', 'xgb', 'cbm', 'model'],
]);

/** Names that need more than their ending. */
const NAMES: readonly RegExp[] = [
  /\.onnx[._]data(?:[._]\d+)?$/i,
  /\.data-\d{5}-of-\d{5}$/,
  /\.ckpt(?:-\d+)?\.meta$/i,
  /(?:^|\/)(?:saved_model|(?:frozen_|train_)?graph)\.pbtxt$/i,
];

/** Small files that TensorFlow writes beside a model. */
const NO_WEIGHTS = /(?:^|\/)(?:fingerprint|keras_metadata)\.pb$/i;

/** Texts, media, documents and libraries: whatever their size and place, nobody keeps weights in them. */
const OTHER_KINDS =
  /\.(?:md|mdx|txt|rst|log|html?|css|map|svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|pdf|docx?|pptx?|xlsx?|ttf|woff2?|flac|ogg|m4a|webm|mov|avi|so|dll|dylib|wasm|whl|jar|exe|xml|xmf|jinja2?|proto|prototxt|pbtxt|lock|sig|asc|pem|crt|sha256)$/i;

/** Words in the path of weights: `weights/layer-0`, `model.dat`, `pytorch_model`, `checkpoint-500/state`. */
const PLACE =
  /(?:^|[/._-])(?:weights?|models?|checkpoints?|ckpts?|params?|parameters|tensors?|shards?|variables|consolidated|adapters?|lora)(?=$|[/._-]|\d)/i;
/** What a packed file holds is not looked at either, however small it is packed. */
const PACKED = /\.(?:zip|tar|tgz|gz|bz2|xz|zst|lz4|7z|rar)$/i;
const MANY_BYTES_IN_PLACE = 1024 * 1024;
/** So large that only weights, data or recordings are; those have endings of their own. */
const MANY_BYTES = 64 * 1024 * 1024;

/**
 * Whether a file that has no reader must be taken for weights: by its ending, or because nothing says what it is and it
 * is large and lies where weights lie. A document about such a model must not say that everything was looked at.
 */
export function isUnreadWeights({ path, size }: Pick<ManifestEntry, 'path' | 'size'>): boolean {
  const purpose = purposeOf({ entry: { path, size, sha256: '' }, role: 'other' });
  if (purpose !== 'other' || NO_WEIGHTS.test(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (name.includes('.') && ENDINGS.has(ending)) return true;
  if (NAMES.some((pattern) => pattern.test(path))) return true;
  if (OTHER_KINDS.test(path)) return false;
  if (size >= MANY_BYTES) return true;
  return PLACE.test(path) && (size >= MANY_BYTES_IN_PLACE || PACKED.test(path));
}
