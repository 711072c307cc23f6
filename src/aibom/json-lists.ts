import { isRecord, textAt, valueAt } from './json-access.ts';

type Json = Readonly<Record<string, unknown>>;

/** The objects of a list under a key; none when it is no list. */
export function objectsAt(object: Json, key: string): readonly Json[] {
  const value = valueAt(object, key);
  return Array.isArray(value) ? (value as readonly unknown[]).filter(isRecord) : [];
}

/** The object under a key; an empty one when there is none. */
export function objectAt(object: Json, key: string): Json {
  const value = valueAt(object, key);
  return isRecord(value) ? value : {};
}

/** The texts of a list under a key, or the one text. */
export function textsAt(object: Json, key: string): readonly string[] {
  const value = valueAt(object, key);
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return items.filter((item) => typeof item === 'string').filter((item) => item.trim() !== '');
}

/** A member with the text under a key, or no member. */
export function textField<K extends string>(
  name: K,
  object: Json,
  key: string,
): Readonly<Partial<Record<K, string>>> {
  const value = textAt(object, key);
  const made = value === undefined ? {} : { [name]: value };
  return made as Partial<Record<K, string>>;
}
