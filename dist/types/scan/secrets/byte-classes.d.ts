/** What a byte is, as bits; bytes of multi-byte characters are none of these. */
export declare const ALNUM = 1;
/** `_` and `-`. */
export declare const JOINER = 2;
/** `+` and `/`. */
export declare const BASE64_SIGN = 4;
/** Space, tab, carriage return, line feed, form feed. */
export declare const BLANK = 8;
/** `"`, `'` and the back quote. */
export declare const QUOTE = 16;
export declare const DIGIT = 32;
export declare const NEWLINE = 10;
export declare const BACKSLASH = 92;
/** Byte → bits. */
export declare const BYTE_CLASS: Readonly<Uint8Array>;
/** Whether the byte at `index` has one of the bits; false outside the array. */
export declare function hasClass(bytes: Uint8Array, index: number, bits: number): boolean;
