import { isPlaceholder } from './placeholder.ts';
import { base62Checksum } from './secret-checks.ts';
import { shannonEntropy } from './shannon-entropy.ts';

export const DIGITS = '0123456789';
export const HEX = '0123456789abcdef';
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const ALPHANUMERIC = DIGITS + LETTERS;
export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const BASE64 = `${ALPHANUMERIC}+/`;
export const BASE64_URL = `${ALPHANUMERIC}-_`;

/**
 * Text in the form of a secret, for examples, tests and benchmarks: always the same for the same arguments, opens
 * nothing, and never a placeholder. It is made when it is needed, so no file of this project holds one.
 */
export function fakeText(alphabet: string, length: number, seed = ''): string {
  for (let attempt = 0; ; attempt += 1) {
    const text = draw(alphabet, length, `${alphabet} ${String(length)} ${seed} ${String(attempt)}`);
    const isEven = length < 16 || shannonEntropy(text) >= 0.72 * Math.log2(Math.min(alphabet.length, length));
    if (isEven && hasEveryKind(text, alphabet, length) && !isPlaceholder(text, length >= 20)) return text;
  }
}

/** A token of GitHub or npm: prefix, 30 characters, their checksum. */
export function fakeChecksummedToken(prefix: string, seed = ''): string {
  const random = fakeText(ALPHANUMERIC, 30, seed);
  return `${prefix}${random}${base62Checksum(random)}`;
}

/** mulberry32 over a hash of the seed; not for secrets, which is the point. */
function draw(alphabet: string, length: number, seed: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  let text = '';
  while (text.length < length) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    text += alphabet[((mixed ^ (mixed >>> 14)) >>> 0) % alphabet.length] ?? '';
  }
  return text;
}

/** Real secrets of this length practically always have a character of each kind, and some rules ask for it. */
function hasEveryKind(text: string, alphabet: string, length: number): boolean {
  if (length < 8) return true;
  const kinds = [/\d/, /[a-z]/, /[A-Z]/];
  return (
    kinds.every((kind) => !kind.test(alphabet) || kind.test(text)) &&
    /^[A-Za-z0-9]/.test(text) &&
    /[A-Za-z0-9]$/.test(text)
  );
}
