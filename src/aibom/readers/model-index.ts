import { cleanText } from '../clean-text.ts';
import type { FactCollector } from '../fact-collector.ts';

/** Cards of embedding models have thousands. */
const MAX_METRICS = 10_000;

type Path = readonly (string | number)[];
type Locate = (path: Path) => { pointer: string; line: number };

/**
 * Evaluation results of a model card: `model-index[].results[].{dataset, metrics[]}` (Hugging Face Hub, "Model Cards").
 * The name of the first entry is the name of the model.
 */
export function addModelIndex(found: FactCollector, entry: { value: unknown; path: Path }, at: Locate): void {
  let metrics = 0;
  for (const model of itemsOf(entry)) {
    const name = textIn(model.value, 'name');
    if (name !== undefined) found.declare('name', cleanText(name, 200), at([...model.path, 'name']));
    for (const result of itemsOf({
      value: fieldOf(model.value, 'results'),
      path: [...model.path, 'results'],
    })) {
      const slice = sliceOf(fieldOf(result.value, 'dataset'));
      for (const metric of itemsOf({
        value: fieldOf(result.value, 'metrics'),
        path: [...result.path, 'metrics'],
      })) {
        const type = textIn(metric.value, 'type') ?? textIn(metric.value, 'name');
        const value = textIn(metric.value, 'value');
        if (type === undefined || value === undefined) continue;
        if (metrics >= MAX_METRICS) {
          found.leaveOut('metrics beyond the first 10,000', '/model-index');
          return;
        }
        metrics += 1;
        const claim = { type: cleanText(type, 80), value: cleanText(value, 80) };
        found.declare('metric', { ...claim, ...(slice === undefined ? {} : { slice }) }, at(metric.path));
      }
    }
  }
}

/** dataset/config/split, as far as it is stated. */
function sliceOf(dataset: unknown): string | undefined {
  const parts = ['type', 'config', 'split']
    .map((key) => textIn(dataset, key) ?? (key === 'type' ? textIn(dataset, 'name') : undefined))
    .filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : cleanText(parts.join('/'), 200);
}

function itemsOf(entry: { value: unknown; path: Path }): readonly { value: unknown; path: Path }[] {
  if (!Array.isArray(entry.value)) return [];
  return entry.value.map((value: unknown, index) => ({ value, path: [...entry.path, index] }));
}

function fieldOf(value: unknown, key: string): unknown {
  return value instanceof Map ? value.get(key) : undefined;
}

function textIn(value: unknown, key: string): string | undefined {
  const field = fieldOf(value, key);
  return typeof field === 'string' && field.trim() !== '' ? field : undefined;
}
