import { aibomFinding } from '../aibom-rules.ts';
import { cleanText, cleanUrl } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import type { FactKind, FactValues } from '../facts.ts';
import type { Reader } from '../reader.ts';
import { readGgufHeader, type GgufHeader } from './gguf-header.ts';
import type { GgufValue } from './gguf-values.ts';
import { GGUF_FILE_TYPES } from './gguf-types.ts';

const MAX_BASE_MODELS = 100;

/** Keys with one text → kind of fact. */
const TEXTS = {
  'general.name': 'name',
  'general.version': 'version',
  'general.description': 'description',
  'general.author': 'author',
  'general.organization': 'organization',
} as const satisfies Readonly<Record<string, FactKind>>;

/** Keys with a list of texts → kind of fact. */
const LISTS = { 'general.tags': 'tag', 'general.languages': 'language' } as const;

/** `<architecture>.<key>` → name in the hyperparameter taxonomy of CycloneDX. */
const HYPERPARAMETERS: Readonly<Record<string, string>> = {
  context_length: 'context_length',
  embedding_length: 'hidden_size',
  block_count: 'num_hidden_layers',
  feed_forward_length: 'intermediate_size',
  'attention.head_count': 'num_attention_heads',
  'attention.head_count_kv': 'num_key_value_heads',
  vocab_size: 'vocab_size',
};

const DETAILS = ['general.size_label', 'general.quantized_by', 'general.basename', 'general.finetune'];

/** GGUF 1 to 3 (ggml docs/gguf.md): metadata as declared, tensors, parameters and types as observed. */
export const ggufReader: Reader = {
  id: 'gguf',
  role: 'weights',
  matches: (path) => path.toLowerCase().endsWith('.gguf'),
  read(file, path) {
    const header = readGgufHeader(file);
    const found = new FactCollector(path);
    found.observe('format', 'gguf', '');
    found.observe('detail', { name: 'gguf:version', value: String(header.version) }, '');
    found.observe('tensor-count', header.tensors, '');
    if (header.problem === undefined) {
      found.observe('parameter-count', header.dtypes.total, '');
      found.observe('dtypes', header.dtypes.entries(), '');
    }
    addSplit(header, found);
    addGeneral(header, found);
    addLineage(header, found);
    addArchitecture(header, found);
    const findings =
      header.problem === undefined
        ? []
        : [aibomFinding('aibom-inconsistent-layout', { path }, header.problem)];
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: header.problem === undefined,
    };
  },
};

/** `split.*`: the file is one of several (llama.cpp, gguf-split). */
function addSplit({ values }: GgufHeader, found: FactCollector): void {
  for (const key of ['split.no', 'split.count', 'split.tensors.count']) {
    const value = numberOf(values.get(key));
    if (value !== undefined)
      found.declare('detail', { name: `gguf:${key}`, value: String(value) }, `/${key}`);
  }
}

function addGeneral({ values }: GgufHeader, found: FactCollector): void {
  for (const [key, kind] of entriesOf(TEXTS)) addText(found, kind, { key, value: textOf(values.get(key)) });
  for (const [key, kind] of entriesOf(LISTS)) {
    for (const text of textsOf(values.get(key))) found.declare(kind, cleanText(text, 80), `/${key}`);
  }
  const license = textOf(values.get('general.license.name')) ?? textOf(values.get('general.license'));
  if (license !== undefined) {
    const url = cleanUrl(textOf(values.get('general.license.link')) ?? '');
    found.declare(
      'license',
      { text: cleanText(license, 120), ...(url === undefined ? {} : { url }) },
      '/general.license',
    );
  }
  for (const key of DETAILS) {
    const value = textOf(values.get(key));
    if (value !== undefined)
      found.declare('detail', { name: `gguf:${key}`, value: cleanText(value, 120) }, `/${key}`);
  }
  for (const dataset of textsOf(values.get('general.datasets'))) {
    found.declare('dataset', { name: cleanText(dataset, 200) }, '/general.datasets');
  }
}

/** `general.base_model.{i}.*` and `general.dataset.{i}.*`. */
function addLineage({ values }: GgufHeader, found: FactCollector): void {
  for (const group of ['base_model', 'dataset'] as const) {
    const stated = numberOf(values.get(`general.${group}.count`)) ?? 0;
    if (stated > MAX_BASE_MODELS)
      found.leaveOut(`entries of general.${group} beyond the first 100`, `/general.${group}.count`);
    const count = Math.min(stated, MAX_BASE_MODELS);
    for (let index = 0; index < count; index += 1) {
      const key = `general.${group}.${String(index)}`;
      const name = textOf(values.get(`${key}.name`));
      if (name === undefined) continue;
      const version = textOf(values.get(`${key}.version`));
      const url = cleanUrl(textOf(values.get(`${key}.repo_url`)) ?? textOf(values.get(`${key}.url`)) ?? '');
      const claim = {
        name: cleanText(name, 200),
        ...(version === undefined ? {} : { version: cleanText(version, 80) }),
        ...(url === undefined ? {} : { url }),
      };
      found.declare(group === 'dataset' ? 'dataset' : 'base-model', claim, `/${key}`);
    }
  }
}

function addArchitecture({ values }: GgufHeader, found: FactCollector): void {
  const architecture = textOf(values.get('general.architecture'));
  if (architecture !== undefined) {
    found.declare('architecture-family', cleanText(architecture, 80), '/general.architecture');
    for (const [suffix, name] of Object.entries(HYPERPARAMETERS)) {
      const value = numberOf(values.get(`${architecture}.${suffix}`));
      if (value === undefined) continue;
      found.declare(
        'hyperparameter',
        { name, value: String(value) },
        `/${cleanText(architecture, 80)}.${suffix}`,
      );
    }
  }
  const tokens = values.get('tokenizer.ggml.tokens');
  if (tokens?.kind === 'array') {
    // The list is what the file holds; a declared vocab_size came before it and stays.
    found.observe(
      'hyperparameter',
      { name: 'vocab_size', value: String(tokens.length) },
      '/tokenizer.ggml.tokens',
    );
  }
  const fileType = numberOf(values.get('general.file_type'));
  const quantization = fileType === undefined ? undefined : GGUF_FILE_TYPES[String(fileType)];
  if (quantization !== undefined) found.declare('quantization', quantization, '/general.file_type');
  const tokenizer = textOf(values.get('tokenizer.ggml.model'));
  if (tokenizer !== undefined) {
    found.declare(
      'detail',
      { name: 'gguf:tokenizer', value: cleanText(tokenizer, 80) },
      '/tokenizer.ggml.model',
    );
  }
  const template = values.get('tokenizer.chat_template');
  if (template?.kind === 'text') found.observe('chat-template', template.sha256, '/tokenizer.chat_template');
}

function addText<K extends 'name' | 'version' | 'description' | 'author' | 'organization'>(
  found: FactCollector,
  kind: K,
  text: { readonly key: string; readonly value: string | undefined },
): void {
  if (text.value !== undefined) found.declare(kind, cleanText(text.value) as FactValues[K], `/${text.key}`);
}

function textOf(value: GgufValue | undefined): string | undefined {
  return value?.kind === 'text' && value.value.trim() !== '' ? value.value : undefined;
}

function textsOf(value: GgufValue | undefined): readonly string[] {
  return value?.kind === 'array' ? value.texts.filter((text) => text.trim() !== '') : [];
}

/** A whole number in the safe range; models with one value per layer give an array, which is not a number. */
function numberOf(value: GgufValue | undefined): number | undefined {
  if (value?.kind !== 'number') return undefined;
  const number = Number(value.value);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as unknown as readonly (readonly [K, V])[];
}
