import path from 'node:path';
import type { RetiredKey } from '../audit/key-handover.ts';
import { AppError } from '../domain/errors.ts';
import { readText } from '../platform/files.ts';

const KEY_TEXT = /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/;

/** Keys of a log or of witnesses: verifier keys as they are, or the text of the files named. */
export async function readAuditKeys(keys: readonly string[]): Promise<string[]> {
  return await Promise.all(
    keys.map(async (key) => {
      if (KEY_TEXT.test(key)) return key;
      return (await readText(path.resolve(key), { maxBytes: 64 * 1024, what: 'audit public key' })).trim();
    }),
  );
}

/** The public keys of a log; none is `invalid-input`. */
export async function readLogKeys(keys: readonly string[]): Promise<string[]> {
  if (keys.length > 0) return await readAuditKeys(keys);
  throw new AppError('invalid-input', 'no public key of the audit log was given', {
    hint: 'give its PEM file or its verifier key as public-key',
  });
}

/** `KEY` or `KEY@SIZE`: a key that signed the past, up to a checkpoint of so many entries. */
export async function readRetiredKeys(given: readonly string[]): Promise<RetiredKey[]> {
  return await Promise.all(
    given.map(async (text) => {
      const [, named = text, size] = /^(.+)@(0|[1-9][0-9]{0,14})$/.exec(text) ?? [];
      const [key = ''] = await readAuditKeys([named]);
      return size === undefined ? { key } : { key, untilSize: Number(size) };
    }),
  );
}
