/** What a byte is, as bits; bytes of multi-byte characters are none of these. */
export const ALNUM = 1;
/** `_` and `-`. */
export const JOINER = 2;
/** `+` and `/`. */
export const BASE64_SIGN = 4;
/** Space, tab, carriage return, line feed, form feed. */
export const BLANK = 8;
/** `"`, `'` and the back quote. */
export const QUOTE = 16;
export const DIGIT = 32;

export const NEWLINE = 0x0a;
export const BACKSLASH = 0x5c;

/** Byte → bits. */
export const BYTE_CLASS: Readonly<Uint8Array> = classify();

function classify(): Uint8Array {
  const classes = new Uint8Array(256);
  const mark = (text: string, bit: number): void => {
    for (const byte of Buffer.from(text, 'latin1')) classes[byte] = (classes[byte] ?? 0) | bit;
  };
  mark('0123456789', ALNUM | DIGIT);
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ALNUM);
  mark('_-', JOINER);
  mark('+/', BASE64_SIGN);
  mark(' \t\r\n\f', BLANK);
  mark('"\'`', QUOTE);
  return classes;
}

/** Whether the byte at `index` has one of the bits; false outside the array. */
export function hasClass(bytes: Uint8Array, index: number, bits: number): boolean {
  const byte = bytes[index];
  return byte !== undefined && ((BYTE_CLASS[byte] ?? 0) & bits) !== 0;
}
