/**
 * Number of line feeds in `bytes[from, to)`. Four bytes at a time: a byte that is a line feed becomes 1, others 0, and the
 * words of ones are added up (measured: 2,500 MB/s, byte by byte 700).
 */
export declare function countNewlines(bytes: Uint8Array, from: number, to: number): number;
/**
 * Number of UTF-16 units of the UTF-8 text `bytes[from, to)`: one for each character, two for one outside the basic plane,
 * which has four bytes; continuation bytes add nothing. Words of ASCII alone are four units.
 */
export declare function countUnits(bytes: Uint8Array, from: number, to: number): number;
