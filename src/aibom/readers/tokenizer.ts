import { sha256Hex } from '../../domain/canonical-json.ts';
import type { Finding } from '../../domain/finding.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { readWhole, type FilePort } from '../file-port.ts';
import { isRecord, scalarAt, textAt, valueAt } from '../json-access.ts';
import { readJsonObject } from '../read-json-object.ts';
import type { Reader, ReaderResult } from '../reader.ts';

const MAX_CONFIG_BYTES = 32 * 1024 * 1024;
const MAX_TOKENIZER_BYTES = 128 * 1024 * 1024;
const MAX_TEMPLATE_BYTES = 4 * 1024 * 1024;
const MAX_TEMPLATES = 50;

/** `tokenizer_config.json`: class, longest input, chat templates. */
export const tokenizerConfigReader: Reader = {
  id: 'tokenizer-config',
  role: 'text',
  matches: (path) => path.split('/').at(-1) === 'tokenizer_config.json',
  read(file, path): ReaderResult {
    const { value } = readJsonObject(file, MAX_CONFIG_BYTES, 'tokenizer_config.json');
    const found = new FactCollector(path);
    const name = textAt(value, 'tokenizer_class');
    if (name !== undefined) found.declare('tokenizer', cleanText(name, 120), '/tokenizer_class');
    const length = scalarAt(value, 'model_max_length');
    // transformers writes 1e30 for "no limit".
    if (length !== undefined && /^\d{1,12}$/.test(length))
      found.declare(
        'hyperparameter',
        { name: 'tokenizer:model_max_length', value: length },
        '/model_max_length',
      );
    addTemplates(found, valueAt(value, 'chat_template'));
    return {
      facts: found.facts,
      references: [],
      findings: [...customCode(path, valueAt(value, 'auto_map')), ...found.omissions],
      complete: true,
    };
  },
};

/** `tokenizer.json`: the kind of its model. The vocabulary is not read: its hash is that of the file. */
export const tokenizerReader: Reader = {
  id: 'tokenizer',
  role: 'text',
  matches: (path) => path.split('/').at(-1) === 'tokenizer.json',
  read(file, path): ReaderResult {
    const found = new FactCollector(path);
    const kind = findModelType(file);
    found.observe('format', 'tokenizer-json', '');
    if (kind !== undefined)
      found.declare('detail', { name: 'tokenizer:type', value: cleanText(kind, 40) }, '/model/type');
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

/** `chat_template.jinja`, `chat_template.json` and `additional_chat_templates/`: a template of its own. */
export const chatTemplateReader: Reader = {
  id: 'chat-template',
  role: 'text',
  matches: (path) =>
    /(?:^|\/)(?:chat_template\.(?:jinja2?|json)|additional_chat_templates\/[^/]+\.jinja2?)$/.test(path),
  read(file, path): ReaderResult {
    const found = new FactCollector(path);
    if (path.endsWith('.json')) {
      const { value } = readJsonObject(file, MAX_TEMPLATE_BYTES, 'chat_template.json');
      addTemplates(found, valueAt(value, 'chat_template'));
    } else found.observe('chat-template', sha256Hex(readWhole(file, MAX_TEMPLATE_BYTES)), '');
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

/** One template, or several with names. The text itself stays in the file; its digest identifies it. */
function addTemplates(found: FactCollector, value: unknown): void {
  if (typeof value === 'string') {
    found.observe('chat-template', sha256Hex(value), '/chat_template');
    return;
  }
  if (!Array.isArray(value)) return;
  for (const [index, item] of found
    .upTo(value as readonly unknown[], MAX_TEMPLATES, { what: 'chat templates', pointer: '/chat_template' })
    .entries()) {
    const text: unknown = isRecord(item) ? valueAt(item, 'template') : undefined;
    if (typeof text === 'string')
      found.observe('chat-template', sha256Hex(text), `/chat_template/${String(index)}`);
  }
}

/** `"model": {"type": "BPE"` wherever it stands; the file can have 30 MB and is not parsed for one word. */
function findModelType(file: FilePort): string | undefined {
  const text = Buffer.from(readWhole(file, MAX_TOKENIZER_BYTES)).toString('latin1');
  return /"model"\s{0,8}:\s{0,8}\{\s{0,40}"type"\s{0,8}:\s{0,8}"([A-Za-z]{1,40})"/.exec(text)?.[1];
}

export function customCode(path: string, remoteCode: unknown): readonly Finding[] {
  if (!isRecord(remoteCode) || Object.keys(remoteCode).length === 0) return [];
  const names = cleanText(Object.keys(remoteCode).join(', '), 160);
  return [
    aibomFinding('aibom-custom-code', { path, pointer: '/auto_map' }, `auto_map loads code for ${names}`),
  ];
}
