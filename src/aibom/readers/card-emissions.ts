import { cleanText } from '../clean-text.ts';
import type { FactCollector } from '../fact-collector.ts';

/** Activities of CycloneDX 1.6 by the words of a card. */
const ACTIVITIES: Readonly<Record<string, string>> = {
  'pre-training': 'training',
  pretraining: 'training',
  training: 'training',
  'fine-tuning': 'fine-tuning',
  finetuning: 'fine-tuning',
};

/** `co2_eq_emissions` of a card: grams, plain or with how it was made (Hugging Face Hub, "Displaying carbon emissions"). */
export function addEmissions(
  found: FactCollector,
  value: unknown,
  at: { pointer: string; line: number },
): void {
  const field = (key: string): string | undefined => {
    const text: unknown = value instanceof Map ? value.get(key) : undefined;
    return typeof text === 'string' ? text : undefined;
  };
  const text = typeof value === 'string' ? value : field('emissions');
  if (text === undefined || !/^\d{1,15}(?:\.\d{1,15})?$/.test(text.trim())) return;
  const kind = (field('training_type') ?? 'training').toLowerCase();
  const source = field('source');
  found.declare(
    'energy',
    {
      activity: Object.hasOwn(ACTIVITIES, kind) ? (ACTIVITIES[kind] ?? 'training') : 'training',
      gramsCo2: text.trim(),
      ...(source === undefined ? {} : { source: cleanText(source, 160) }),
    },
    at,
  );
}
