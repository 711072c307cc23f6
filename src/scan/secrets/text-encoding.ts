/** How the bytes of a file become text. `binary`: they do not. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'binary';

export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark. */
  readonly markLength: number;
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** As git does: a file is binary when a NUL is among its first bytes. */
const SNIFFED_BYTES = 8000;

/**
 * Encoding by byte order mark, else by where the NULs are: text in UTF-16 or UTF-32 without a mark has them at every
 * second place or at three of four. Anything else with a NUL near its start is binary; the rest is read as UTF-8 (or
 * an ASCII superset, which is enough for what is searched).
 */
export function detectEncoding(bytes: Uint8Array, length: number): DetectedEncoding {
  for (const [encoding, mark] of MARKS) {
    if (length >= mark.length && mark.every((byte, index) => bytes[index] === byte)) {
      return { encoding, markLength: mark.length };
    }
  }
  const sniffed = bytes.subarray(0, Math.min(length, SNIFFED_BYTES));
  if (!sniffed.includes(0)) return { encoding: 'utf-8', markLength: 0 };
  return { encoding: encodingByNuls(sniffed), markLength: 0 };
}

function encodingByNuls(bytes: Uint8Array): TextEncoding {
  const groups = bytes.length >> 2;
  if (groups === 0) return 'binary';
  const nuls = [0, 0, 0, 0];
  for (let index = 0; index < groups * 4; index += 1) {
    if (bytes[index] === 0) nuls[index & 3] = (nuls[index & 3] ?? 0) + 1;
  }
  const [a = 0, b = 0, c = 0, d = 0] = nuls.map((count) => count / groups);
  const [most, none] = [0.7, 0.02];
  if (b >= most && c >= most && d >= most && a <= none) return 'utf-32le';
  if (a >= most && b >= most && c >= most && d <= none) return 'utf-32be';
  if (b >= most && d >= most && a <= none && c <= none) return 'utf-16le';
  if (a >= most && c >= most && b <= none && d <= none) return 'utf-16be';
  return 'binary';
}

/** Turns chunks of one encoding into text; a character cut by a chunk border is kept for the next chunk. */
export function createDecoder(
  encoding: Exclude<TextEncoding, 'binary' | 'utf-8'>,
): (chunk: Uint8Array, last: boolean) => string {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return (chunk, last) => decoder.decode(chunk, { stream: !last });
  }
  const littleEndian = encoding === 'utf-32le';
  let rest = Buffer.alloc(0);
  return (chunk) => {
    const bytes = Buffer.concat([rest, chunk]);
    const usable = bytes.length & ~3;
    rest = Buffer.from(bytes.subarray(usable));
    let text = '';
    for (let index = 0; index < usable; index += 4) {
      const code = littleEndian ? bytes.readUInt32LE(index) : bytes.readUInt32BE(index);
      text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    }
    return text;
  };
}
