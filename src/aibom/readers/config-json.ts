import { aibomFinding } from '../aibom-rules.ts';
import { cleanText } from '../clean-text.ts';
import { baseModelOf } from './base-model.ts';
import { FactCollector } from '../fact-collector.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { readJsonObject } from '../read-json-object.ts';
import { isRecord, scalarAt, textAt, valueAt } from '../json-access.ts';

const MAX_BYTES = 8 * 1024 * 1024;

/** Keys of transformers' PretrainedConfig that the `cdx:ai-ml:model:hyperparameter` taxonomy names. */
const HYPERPARAMETERS = [
  'activation_dropout',
  'd_model',
  'hidden_act',
  'hidden_size',
  'intermediate_size',
  'max_position_embeddings',
  'num_attention_heads',
  'num_hidden_layers',
  'num_key_value_heads',
  'num_layers',
  'tokenizer_class',
  'vocab_size',
] as const;

type Config = Readonly<Record<string, unknown>>;

/** `config.json` of transformers: architecture, sizes, quantisation; all of it declared, none of it checked by bytes. */
export const configJsonReader: Reader = {
  id: 'config-json',
  role: 'text',
  matches: (path) => path.split('/').at(-1) === 'config.json',
  read(file, path): ReaderResult {
    const { value, nonstandard } = readJsonObject(file, MAX_BYTES, 'config.json');
    const found = new FactCollector(path);
    addArchitecture(found, value);
    addHyperparameters(found, value);
    addQuantization(found, value);
    const findings = nonstandard
      ? [
          aibomFinding(
            'aibom-nonstandard-json',
            { path },
            'NaN or Infinity is not JSON; the value was left out',
          ),
        ]
      : [];
    const remoteCode = valueAt(value, 'auto_map');
    if (isRecord(remoteCode) && Object.keys(remoteCode).length > 0) {
      const names = cleanText(Object.keys(remoteCode).join(', '), 160);
      findings.push(
        aibomFinding('aibom-custom-code', { path, pointer: '/auto_map' }, `auto_map loads code for ${names}`),
      );
    }
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: true,
    };
  },
};

function addArchitecture(found: FactCollector, config: Config): void {
  const architectures = valueAt(config, 'architectures');
  const first: unknown = Array.isArray(architectures) ? architectures[0] : undefined;
  if (typeof first === 'string') found.declare('architecture', cleanText(first, 120), '/architectures/0');
  const family = textAt(config, 'model_type');
  if (family !== undefined) found.declare('architecture-family', cleanText(family, 80), '/model_type');
  const origin = textAt(config, '_name_or_path');
  if (origin !== undefined) {
    const { name, isLocal } = baseModelOf(origin, undefined);
    const detail = { name: 'config:name-or-path', value: isLocal === true ? `${name} (local path)` : name };
    found.declare('detail', detail, '/_name_or_path');
  }
  const version = textAt(config, 'transformers_version');
  if (version !== undefined) {
    found.declare('library', 'transformers', '/transformers_version');
    const detail = { name: 'config:transformers_version', value: cleanText(version, 40) };
    found.declare('detail', detail, '/transformers_version');
  }
}

/** Multi-modal models keep the sizes of their language part in `text_config`. */
function addHyperparameters(found: FactCollector, config: Config): void {
  const inner = valueAt(config, 'text_config');
  const places: readonly (readonly [Config, string])[] = isRecord(inner)
    ? [
        [config, ''],
        [inner, '/text_config'],
      ]
    : [[config, '']];
  for (const name of HYPERPARAMETERS) {
    const place = places.find(([record]) => scalarAt(record, name) !== undefined);
    if (place === undefined) continue;
    const value = scalarAt(place[0], name) ?? '';
    found.declare('hyperparameter', { name, value: cleanText(value, 80) }, `${place[1]}/${name}`);
  }
}

/** A quantisation that was applied, else the type the weights were saved in. */
function addQuantization(found: FactCollector, config: Config): void {
  const quantization = valueAt(config, 'quantization_config');
  const method = isRecord(quantization) ? textAt(quantization, 'quant_method') : undefined;
  if (isRecord(quantization) && method !== undefined) {
    const bits = scalarAt(quantization, 'bits');
    const text = bits === undefined ? method : `${method}-${bits}bit`;
    found.declare('quantization', cleanText(text, 60), '/quantization_config');
    return;
  }
  for (const key of ['dtype', 'torch_dtype']) {
    const dtype = textAt(config, key);
    if (dtype === undefined) continue;
    found.declare('detail', { name: 'config:dtype', value: cleanText(dtype, 40) }, `/${key}`);
    return;
  }
}
