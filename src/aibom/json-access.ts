/** Small accessors for JSON whose other keys are not ours to judge. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A non-empty text under an own key; undefined for everything else. */
export function textAt(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = valueAt(record, key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A text, number or boolean under an own key, as text. */
export function scalarAt(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = valueAt(record, key);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return textAt(record, key);
}

export function valueAt(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
