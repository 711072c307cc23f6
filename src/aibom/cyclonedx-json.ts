/** Plain pieces of a CycloneDX document. */
export type JsonObject = Readonly<Record<string, unknown>>;

export interface Property {
  readonly name: string;
  readonly value: string;
}

/** `owner/name` as CycloneDX group and name. */
export function splitName(name: string): JsonObject {
  const parts = /^([^/\s]+)\/([^/\s]+)$/.exec(name);
  return parts === null ? { name } : { group: parts[1], name: parts[2] };
}

/** An object with one member, or with none when there is no value. */
export function optional(key: string, value: unknown): JsonObject {
  return value === undefined ? {} : { [key]: value };
}

export function nonEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
