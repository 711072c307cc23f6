import { AppError, isAppError } from '../../domain/errors.ts';
import type { Finding } from '../../domain/finding.ts';
import { parseStrictJson } from '../../domain/strict-json.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { cleanText } from '../clean-text.ts';
import type { FactCollector } from '../fact-collector.ts';
import { isRecord, textAt, valueAt } from '../json-access.ts';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_LAYERS = 100_000;
const MAX_DEPTH = 200;

/**
 * The configuration of a Keras model (`get_config`): class, name, layers. A Lambda layer carries code in it that runs
 * on loading: a finding. Text that is no JSON is a finding too.
 */
export function addKerasConfig(found: FactCollector, text: string, pointer: string): readonly Finding[] {
  let config: unknown;
  try {
    config = parseStrictJson(text, { maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH, what: 'model configuration' });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return [
      aibomFinding('aibom-unreadable-metadata', { path: found.path, pointer }, cleanText(error.message, 200)),
    ];
  }
  if (!isRecord(config)) return [];
  const className = textAt(config, 'class_name');
  if (className !== undefined)
    found.declare('architecture', cleanText(className, 120), `${pointer}/class_name`);
  const inner = valueAt(config, 'config');
  const name = isRecord(inner) ? textAt(inner, 'name') : undefined;
  if (name !== undefined)
    found.declare('detail', { name: 'keras:name', value: cleanText(name, 120) }, `${pointer}/config/name`);
  const layers = new Map<string, number>();
  const custom = new Set<string>();
  countLayers(config, { layers, custom });
  const total = [...layers.values()].reduce((sum, count) => sum + count, 0);
  if (total > 0) found.declare('detail', { name: 'keras:layers', value: String(total) }, pointer);
  const findings: Finding[] = [];
  if (layers.has('Lambda')) {
    const message = `${String(layers.get('Lambda'))} Lambda layer(s) hold code that runs when the model is loaded`;
    findings.push(aibomFinding('aibom-custom-code', { path: found.path, pointer }, message));
  }
  if (custom.size > 0) {
    const names = cleanText([...custom].slice(0, 8).join(', '), 160);
    findings.push(
      aibomFinding(
        'aibom-custom-code',
        { path: found.path, pointer },
        `layers come from other modules: ${names}`,
      ),
    );
  }
  return findings;
}

/** Objects with a class below `layers`, however deep models are put into models. */
function countLayers(
  value: unknown,
  into: { readonly layers: Map<string, number>; readonly custom: Set<string> },
): void {
  const queue: unknown[] = [value];
  let seen = 0;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen >= MAX_LAYERS)
      throw new AppError('limit-exceeded', 'the configuration has more than 100,000 layers');
    if (!isRecord(next)) continue;
    const config = valueAt(next, 'config');
    const layers = isRecord(config) ? valueAt(config, 'layers') : undefined;
    for (const layer of Array.isArray(layers) ? (layers as readonly unknown[]) : []) {
      seen += 1;
      if (!isRecord(layer)) continue;
      const name = textAt(layer, 'class_name') ?? 'unknown';
      into.layers.set(name, (into.layers.get(name) ?? 0) + 1);
      const module = textAt(layer, 'module');
      if (module !== undefined && !/^keras(?:$|\.)|^tensorflow\.|^tf_keras\./.test(module))
        into.custom.add(`${module}.${name}`);
      queue.push(layer);
    }
  }
}
