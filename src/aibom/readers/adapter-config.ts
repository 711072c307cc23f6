import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { scalarAt, textAt, valueAt } from '../json-access.ts';
import { readJsonObject } from '../read-json-object.ts';
import type { Reader } from '../reader.ts';
import { baseModelOf } from './base-model.ts';

const MAX_BYTES = 4 * 1024 * 1024;
const SCALARS = [
  'r',
  'lora_alpha',
  'lora_dropout',
  'bias',
  'use_dora',
  'use_rslora',
  'num_virtual_tokens',
] as const;
/** `peft_type` to the words of the property taxonomy (`model:parameter:tune_method`). */
const METHODS: Readonly<Record<string, string>> = {
  LORA: 'lora',
  ADALORA: 'lora',
  PROMPT_TUNING: 'prompt',
  P_TUNING: 'prompt',
  PREFIX_TUNING: 'prompt',
};

/** `adapter_config.json` of PEFT: the base model that the adapter needs at run time, and how it was tuned. */
export const adapterConfigReader: Reader = {
  id: 'adapter-config',
  role: 'text',
  matches: (path) => path.split('/').at(-1) === 'adapter_config.json',
  read(file, path) {
    const { value } = readJsonObject(file, MAX_BYTES, 'adapter_config.json');
    const found = new FactCollector(path);
    const base = textAt(value, 'base_model_name_or_path');
    const revision = textAt(value, 'revision');
    if (base !== undefined) {
      const claim = baseModelOf(base, 'adapter');
      const version =
        revision === undefined || claim.isLocal === true ? {} : { version: cleanText(revision, 80) };
      found.declare('base-model', { ...claim, ...version }, '/base_model_name_or_path');
    }
    const type = textAt(value, 'peft_type');
    if (type !== undefined) {
      const method = Object.hasOwn(METHODS, type) ? (METHODS[type] ?? 'adapter') : 'adapter';
      found.declare('tune-method', method, '/peft_type');
      found.declare('detail', { name: 'adapter:peft-type', value: cleanText(type, 40) }, '/peft_type');
    }
    for (const key of SCALARS) {
      const text = scalarAt(value, key);
      if (text !== undefined)
        found.declare('hyperparameter', { name: `adapter:${key}`, value: cleanText(text, 40) }, `/${key}`);
    }
    const modules = valueAt(value, 'target_modules');
    const names = (Array.isArray(modules) ? modules : [modules])
      .filter((name) => typeof name === 'string')
      .sort();
    if (names.length > 0)
      found.declare(
        'hyperparameter',
        { name: 'adapter:target_modules', value: cleanText(names.join(','), 256) },
        '/target_modules',
      );
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};
