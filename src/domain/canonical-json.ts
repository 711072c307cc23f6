import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { AppError } from './errors.ts';

/** RFC 8785 canonical JSON. Throws AppError `internal` for values JSON cannot hold (undefined, NaN). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
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
