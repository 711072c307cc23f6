import { AppError, isAppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { decodeUtf8 } from './byte-cursor.ts';
import { readWhole, type FilePort } from './file-port.ts';
import { isRecord } from './json-access.ts';

export interface JsonObjectFile {
  readonly value: Readonly<Record<string, unknown>>;
  /** NaN or Infinity stood in the file, as Python writes them, and was read as null. */
  readonly nonstandard: boolean;
}

/** A JSON object of at most `maxBytes`. Errors: `malformed`, `limit-exceeded`. */
export function readJsonObject(file: FilePort, maxBytes: number, what: string): JsonObjectFile {
  const { value, nonstandard } = parseTolerant(readWhole(file, maxBytes), maxBytes, what);
  if (!isRecord(value)) throw new AppError('malformed', `${what} is not an object`);
  return { value, nonstandard };
}

function parseTolerant(
  bytes: Uint8Array,
  maxBytes: number,
  what: string,
): { readonly value: unknown; readonly nonstandard: boolean } {
  const options = { maxBytes, what };
  try {
    return { value: parseStrictJson(bytes, options), nonstandard: false };
  } catch (error) {
    if (!isAppError(error) || error.code !== 'malformed') throw error;
    const text = decodeUtf8(bytes);
    const standard = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/gs, (token) =>
      token.startsWith('"') ? token : 'null',
    );
    if (standard === text) throw error;
    return { value: parseStrictJson(standard, options), nonstandard: true };
  }
}
