import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { scalarAt } from '../json-access.ts';
import { readJsonObject } from '../read-json-object.ts';
import type { Reader } from '../reader.ts';

const MAX_BYTES = 1024 * 1024;

/** Keys of transformers' GenerationConfig that decide what comes out. */
const KEYS = [
  'do_sample',
  'max_length',
  'max_new_tokens',
  'min_p',
  'num_beams',
  'repetition_penalty',
  'temperature',
  'top_k',
  'top_p',
] as const;

/** `generation_config.json`: how the model is meant to be sampled. */
export const generationConfigReader: Reader = {
  id: 'generation-config',
  role: 'text',
  matches: (path) => path.split('/').at(-1) === 'generation_config.json',
  read(file, path) {
    const { value } = readJsonObject(file, MAX_BYTES, 'generation_config.json');
    const found = new FactCollector(path);
    for (const key of KEYS) {
      const text = scalarAt(value, key);
      if (text !== undefined)
        found.declare('hyperparameter', { name: `generation:${key}`, value: cleanText(text, 80) }, `/${key}`);
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};
