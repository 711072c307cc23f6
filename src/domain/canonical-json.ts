import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { AppError } from './errors.ts';

/** RFC 8785 canonical JSON. Throws AppError `internal` for values JSON cannot hold (undefined, NaN). */
export function canonicalJson(value: unknown): string {
  const text = canonicalPlainJson(value) ?? canonicalize(value);
  if (text === undefined) throw new AppError('internal', 'value cannot be written as canonical JSON');
  return text;
}

export function sha256Hex(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 (hex) of the canonical JSON of a value. */
export function canonicalDigest(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}

/**
 * A copy of plain JSON with its keys in canonical order, or the value itself when it is in order already. What is not
 * plain JSON, or cannot be put in order in JavaScript (keys that look like numbers), comes back as it is.
 */
export function inCanonicalOrder<T>(value: T): T {
  const sorted = sortKeys(value, MAX_PLAIN_DEPTH);
  return sorted === UNUSUAL ? value : (sorted as T);
}

/** Deeper values are left to the library. */
const MAX_PLAIN_DEPTH = 64;

/**
 * Plain JSON with its keys in order is canonical as JSON.stringify writes it, which is many times faster than the
 * library. Undefined for everything out of the ordinary, so that the library decides: what is not JSON, keys that
 * JavaScript would put into another order, and half surrogates, which JSON.stringify writes as `\ud…`.
 */
function canonicalPlainJson(value: unknown): string | undefined {
  const sorted = sortKeys(value, MAX_PLAIN_DEPTH);
  if (sorted === UNUSUAL) return undefined;
  const text = JSON.stringify(sorted);
  return text.includes('\\ud') ? undefined : text;
}

const UNUSUAL = Symbol('unusual');

/** The value itself when it is in order, else a copy that is. */
function sortKeys(value: unknown, depthLeft: number): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : UNUSUAL;
  if (typeof value !== 'object' || depthLeft === 0 || 'toJSON' in value) return UNUSUAL;
  return Array.isArray(value)
    ? sortItems(value, depthLeft)
    : sortMembers(value as Record<string, unknown>, depthLeft);
}

/** Copies only from the first item on that is not in order. */
function sortItems(items: readonly unknown[], depthLeft: number): unknown {
  let copy: unknown[] | undefined;
  let index = 0;
  for (const item of items) {
    const each = sortKeys(item, depthLeft - 1);
    if (each === UNUSUAL) return UNUSUAL;
    if (copy === undefined && each !== item) copy = items.slice(0, index);
    copy?.push(each);
    index += 1;
  }
  return copy ?? items;
}

function sortMembers(object: Readonly<Record<string, unknown>>, depthLeft: number): unknown {
  const keys = Object.keys(object);
  let isInOrder = true;
  let before = '';
  // Kept, because asking again at every level would take twice as long with each.
  let changed: Map<string, unknown> | undefined;
  for (const key of keys) {
    // JavaScript puts numbers first, and `__proto__` is no member.
    if ((key >= '0' && key < ':') || key === '__proto__') return UNUSUAL;
    const member = object[key];
    const each = sortKeys(member, depthLeft - 1);
    if (each === UNUSUAL) return UNUSUAL;
    if (each !== member) changed = (changed ?? new Map<string, unknown>()).set(key, each);
    isInOrder &&= before <= key;
    before = key;
  }
  if (isInOrder && changed === undefined) return object;
  const copy: Record<string, unknown> = {};
  for (const key of keys.sort()) copy[key] = changed?.get(key) ?? object[key];
  return copy;
}
