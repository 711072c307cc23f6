import { AppError, isAppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

/** One attestation as it lies in a file; nothing in it is verified. */
export type FoundAttestation =
  /** A Sigstore bundle, as JSON bytes. */
  | { readonly kind: 'bundle'; readonly place: string; readonly bytes: Uint8Array }
  /** A DSSE envelope by itself. */
  | { readonly kind: 'envelope'; readonly place: string; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unusable'; readonly place: string; readonly reason: string };

/** Longest file of attestations, and most of them in one. */
export const MAX_ATTESTATIONS_BYTES = 64 * 1024 * 1024;
const MAX_ATTESTATIONS = 1_000;

/**
 * Finds the attestations in a file: a Sigstore bundle, a DSSE envelope (slsa-github-generator), a list of
 * `attestations` (the API of GitHub, the registry of npm), or one of these a line (`gh attestation download`,
 * `.intoto.jsonl`). Errors: `malformed` (no JSON), `limit-exceeded`.
 */
export function readAttestations(bytes: Uint8Array, file: string): readonly FoundAttestation[] {
  const whole = tryJson(bytes, file);
  if (!isAppError(whole)) return withBound(sort(whole.value, file), file);
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  if (lines.filter((line) => line.trim() !== '').length < 2) throw whole;
  const found = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${file}:${String(index + 1)}`;
    const parsed = tryJson(line, place);
    if (isAppError(parsed)) return [{ kind: 'unusable', place, reason: parsed.message } as const];
    return sort(parsed.value, place);
  });
  return withBound(found, file);
}

function tryJson(text: Uint8Array | string, what: string): { readonly value: unknown } | AppError {
  try {
    return { value: parseStrictJson(text, { maxBytes: MAX_ATTESTATIONS_BYTES, maxDepth: 64, what }) };
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.code === 'limit-exceeded') throw thrown;
    return thrown;
  }
}

function withBound(found: readonly FoundAttestation[], file: string): readonly FoundAttestation[] {
  if (found.length <= MAX_ATTESTATIONS) return found;
  throw new AppError('limit-exceeded', `${file} holds more than ${String(MAX_ATTESTATIONS)} attestations`);
}

function sort(value: unknown, place: string): readonly FoundAttestation[] {
  if (!isRecord(value)) return [{ kind: 'unusable', place, reason: 'is not an object' }];
  const list = value['attestations'];
  if (Array.isArray(list)) {
    return list.flatMap((entry: unknown, index) => {
      const at = `${place}#${String(index + 1)}`;
      const bundle = isRecord(entry) ? entry['bundle'] : undefined;
      // GitHub leaves the bundle out and gives an address when it is large.
      if (!isRecord(bundle)) return [{ kind: 'unusable', place: at, reason: 'has no bundle in it' } as const];
      return sort(bundle, at);
    });
  }
  if (typeof value['mediaType'] === 'string' && 'verificationMaterial' in value) {
    return [{ kind: 'bundle', place, bytes: Buffer.from(JSON.stringify(value)) }];
  }
  if (typeof value['payloadType'] === 'string' && 'signatures' in value) {
    return [{ kind: 'envelope', place, value }];
  }
  const reason =
    '_type' in value
      ? 'is a statement that nobody signed'
      : 'is neither a Sigstore bundle nor a DSSE envelope';
  return [{ kind: 'unusable', place, reason }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
