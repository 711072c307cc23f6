export declare const DIGITS = "0123456789";
export declare const HEX = "0123456789abcdef";
export declare const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
export declare const ALPHANUMERIC: string;
export declare const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
export declare const BASE64 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/";
export declare const BASE64_URL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
/**
 * Text in the form of a secret, for examples, tests and benchmarks: always the same for the same arguments, opens
 * nothing, and never a placeholder. It is made when it is needed, so no file of this project holds one.
 */
export declare function fakeText(alphabet: string, length: number, seed?: string): string;
/** A token of GitHub or npm: prefix, 30 characters, their checksum. */
export declare function fakeChecksummedToken(prefix: string, seed?: string): string;
