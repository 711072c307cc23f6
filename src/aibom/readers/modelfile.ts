import { sha256Hex } from '../../domain/canonical-json.ts';
import { AppError } from '../../domain/errors.ts';
import { decodeUtf8 } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { readWhole } from '../file-port.ts';
import type { Reader, ReaderResult } from '../reader.ts';

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_INSTRUCTIONS = 10_000;
const INSTRUCTION = /^[ \t]*(FROM|PARAMETER|TEMPLATE|SYSTEM|ADAPTER|LICENSE|MESSAGE|REQUIRES)[ \t]+/gim;

/** Ollama's `Modelfile` (docs/modelfile.md): where the model comes from, how it is prompted and sampled. */
export const modelfileReader: Reader = {
  id: 'modelfile',
  role: 'text',
  matches: (path) => /^modelfile(?:\.[\w-]+)?$/i.test(path.split('/').at(-1) ?? ''),
  read(file, path): ReaderResult {
    const text = decodeUtf8(readWhole(file, MAX_BYTES));
    const found = new FactCollector(path);
    for (const { name, value, line } of instructionsOf(text)) addInstruction(found, { name, value }, line);
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

function addInstruction(
  found: FactCollector,
  part: { readonly name: string; readonly value: string },
  line: number,
): void {
  const at = { pointer: `/${part.name}`, line };
  const digest = sha256Hex(part.value);
  switch (part.name) {
    case 'FROM': {
      const name = part.value.trim();
      // A path names a file beside this one, which is listed with its hash.
      if (/^[./~\\]|^[A-Za-z]:[\\/]|\.(?:gguf|safetensors|bin)$/i.test(name)) {
        found.declare(
          'detail',
          { name: 'modelfile:from-file', value: cleanText(name.split(/[\\/]/).at(-1) ?? '', 120) },
          at,
        );
        return;
      }
      const [, model = name, tag] = /^([^:@\s]{1,200})(?::([\w.-]{1,80}))?$/.exec(name) ?? [];
      found.declare(
        'base-model',
        { name: cleanText(model, 200), ...(tag === undefined ? {} : { version: tag }) },
        at,
      );
      return;
    }
    case 'PARAMETER': {
      const [, key, value] = /^(\w{1,60})\s+(.{1,200})$/.exec(part.value.trim()) ?? [];
      if (key !== undefined && value !== undefined)
        found.declare('hyperparameter', { name: `generation:${key}`, value: cleanText(value, 80) }, at);
      return;
    }
    case 'TEMPLATE':
      found.observe('chat-template', digest, at.pointer);
      return;
    case 'LICENSE': {
      const text = part.value.trim();
      if (text.length <= 100 && !text.includes('\n'))
        found.declare('license', { text: cleanText(text, 120) }, at);
      else found.observe('detail', { name: 'modelfile:license-sha256', value: digest }, at.pointer);
      return;
    }
    default:
      found.observe(
        'detail',
        { name: `modelfile:${part.name.toLowerCase()}-sha256`, value: digest },
        at.pointer,
      );
  }
}

/** Values go to the end of the line, or between triple quotes over several. */
function* instructionsOf(
  text: string,
): Generator<{ readonly name: string; readonly value: string; readonly line: number }> {
  let counted = 0;
  let line = 1;
  let measured = 0;
  INSTRUCTION.lastIndex = 0;
  const pattern = new RegExp(INSTRUCTION.source, INSTRUCTION.flags);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    counted += 1;
    if (counted > MAX_INSTRUCTIONS)
      throw new AppError('limit-exceeded', 'the Modelfile has more than 10,000 instructions');
    for (; measured < match.index; measured += 1) if (text.charCodeAt(measured) === 0x0a) line += 1;
    const start = match.index + match[0].length;
    const quoted = text.startsWith('"""', start);
    const mark = quoted ? text.indexOf('"""', start + 3) : text.indexOf('\n', start);
    if (quoted && mark === -1) throw new AppError('malformed', 'a text between triple quotes does not end');
    const end = mark === -1 ? text.length : mark;
    const value = text.slice(quoted ? start + 3 : start, end).replace(/\r$/, '');
    yield {
      name: (match[1] ?? '').toUpperCase(),
      value: quoted ? value : value.replace(/^"(.*)"$/, '$1'),
      line,
    };
    pattern.lastIndex = end;
  }
}
