import type { Finding } from '../../domain/finding.ts';
import { parseStrictJson } from '../../domain/strict-json.ts';
import { isAppError } from '../../domain/errors.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { decodeUtf8 } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { readWhole } from '../file-port.ts';
import { isRecord, textAt, valueAt } from '../json-access.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { readYamlText } from '../yaml-text.ts';

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_PORTS = 200;

/** MLflow's `MLmodel` (docs, "MLflow Models", storage format): flavours, run, signature. All declared. */
export const mlmodelReader: Reader = {
  id: 'mlmodel',
  role: 'text',
  matches: (path) => path.split('/').at(-1) === 'MLmodel',
  read(file, path): ReaderResult {
    const { value } = readYamlText(decodeUtf8(readWhole(file, MAX_BYTES)), { what: 'MLmodel' });
    const found = new FactCollector(path);
    if (!(value instanceof Map)) return { facts: [], references: [], findings: [], complete: true };
    for (const key of ['run_id', 'model_uuid', 'mlflow_version', 'artifact_path']) {
      const text = textIn(value, key);
      if (text !== undefined)
        found.declare(
          'detail',
          { name: `mlflow:${key.replaceAll('_', '-')}`, value: cleanText(text, 120) },
          `/${key}`,
        );
    }
    const time = timeOf(textIn(value, 'utc_time_created'));
    if (time !== undefined) found.declare('built-time', time, '/utc_time_created');
    const flavors: unknown = value.get('flavors');
    const names =
      flavors instanceof Map ? [...flavors.keys()].filter((name) => typeof name === 'string') : [];
    const [library] = names.filter((name) => name !== 'python_function');
    if (library !== undefined) found.declare('library', cleanText(library, 80), '/flavors');
    if (names.length > 0)
      found.declare(
        'detail',
        { name: 'mlflow:flavors', value: cleanText(names.sort().join(' '), 256) },
        '/flavors',
      );
    addSignature(found, value.get('signature'));
    return {
      facts: found.facts,
      references: [],
      findings: [...codeFindings(path, flavors), ...found.omissions],
      complete: true,
    };
  },
};

/** The signature holds JSON texts inside YAML. */
function addSignature(found: FactCollector, signature: unknown): void {
  if (!(signature instanceof Map)) return;
  for (const [key, kind] of [
    ['inputs', 'input'],
    ['outputs', 'output'],
  ] as const) {
    const text = textIn(signature, key);
    if (text === undefined) continue;
    for (const port of found.upTo(portsOf(text), MAX_PORTS, {
      what: `${kind}s`,
      pointer: `/signature/${key}`,
    }))
      found.declare(kind, port, `/signature/${key}`);
  }
}

function portsOf(text: string): readonly { readonly name: string; readonly format: string }[] {
  let items: unknown;
  try {
    items = parseStrictJson(text, { maxBytes: MAX_BYTES, what: 'signature' });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return [];
  }
  return (Array.isArray(items) ? (items as readonly unknown[]) : []).flatMap((item, index) => {
    if (!isRecord(item)) return [];
    const name = cleanText(textAt(item, 'name') ?? String(index), 120);
    const tensor = valueAt(item, 'tensor-spec');
    const shape: unknown = isRecord(tensor) ? valueAt(tensor, 'shape') : undefined;
    const sizes = Array.isArray(shape) ? `[${shape.map(String).join(',')}]` : '';
    const type =
      (isRecord(tensor) ? textAt(tensor, 'dtype') : undefined) ?? textAt(item, 'type') ?? 'unknown';
    return [{ name, format: cleanText(`${name}: ${type}${sizes}`, 256) }];
  });
}

/** A python_function model is a pickled object or code of its own: loading it runs what the author wrote. */
function codeFindings(path: string, flavors: unknown): readonly Finding[] {
  const flavor: unknown = flavors instanceof Map ? flavors.get('python_function') : undefined;
  const loader = flavor instanceof Map ? textIn(flavor, 'loader_module') : undefined;
  const code = flavor instanceof Map ? textIn(flavor, 'code') : undefined;
  const isPlain = loader === undefined || loader.startsWith('mlflow.');
  if (loader !== 'mlflow.pyfunc.model' && isPlain && code === undefined) return [];
  const message = `the loader ${cleanText(loader ?? 'of MLflow', 120)} runs code that comes with the model`;
  return [aibomFinding('aibom-custom-code', { path, pointer: '/flavors/python_function' }, message)];
}

/** `2024-07-01 10:00:00.123456` is UTC by definition of the field. */
function timeOf(text: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(text ?? '');
  return match === null ? undefined : `${match[1] ?? ''}T${match[2] ?? ''}Z`;
}

function textIn(map: ReadonlyMap<unknown, unknown>, key: string): string | undefined {
  const value = map.get(key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
