/**
 * Decompresses one Snappy block (format description of google/snappy): GitHub serves stored bundles like this. Undefined
 * for anything that is not exactly one block of at most `maxBytes`.
 */
export function decompressSnappy(block: Uint8Array, maxBytes: number): Uint8Array | undefined {
  const head = readVarint(block);
  if (head === undefined || head.value > maxBytes) return undefined;
  const out = new Uint8Array(head.value);
  let read = head.next;
  let written = 0;
  while (read < block.length) {
    const element = readElement(block, read);
    if (element === undefined || written + element.length > out.length) return undefined;
    if (element.kind === 'literal') {
      const bytes = block.subarray(element.next, element.next + element.length);
      if (bytes.length !== element.length) return undefined;
      out.set(bytes, written);
      read = element.next + element.length;
    } else {
      if (element.offset === 0 || element.offset > written) return undefined;
      // Byte by byte: a copy may overlap what it writes, and then repeats it.
      for (let index = 0; index < element.length; index += 1) {
        out[written + index] = out[written + index - element.offset] ?? 0;
      }
      read = element.next;
    }
    written += element.length;
  }
  return written === out.length ? out : undefined;
}

type Element =
  | { readonly kind: 'literal'; readonly length: number; readonly next: number }
  | { readonly kind: 'copy'; readonly length: number; readonly offset: number; readonly next: number };

function readElement(block: Uint8Array, at: number): Element | undefined {
  const tag = block[at] ?? 0;
  const upper = tag >> 2;
  switch (tag & 3) {
    case 0: {
      if (upper < 60) return { kind: 'literal', length: upper + 1, next: at + 1 };
      const bytes = upper - 59;
      const length = readLittleEndian(block, at + 1, bytes);
      return length === undefined ? undefined : { kind: 'literal', length: length + 1, next: at + 1 + bytes };
    }
    case 1: {
      const low = block[at + 1];
      if (low === undefined) return undefined;
      return { kind: 'copy', length: (upper & 7) + 4, offset: ((tag >> 5) << 8) | low, next: at + 2 };
    }
    default: {
      const bytes = (tag & 3) === 2 ? 2 : 4;
      const offset = readLittleEndian(block, at + 1, bytes);
      return offset === undefined
        ? undefined
        : { kind: 'copy', length: upper + 1, offset, next: at + 1 + bytes };
    }
  }
}

function readLittleEndian(block: Uint8Array, at: number, bytes: number): number | undefined {
  if (at + bytes > block.length) return undefined;
  let value = 0;
  for (let index = bytes - 1; index >= 0; index -= 1) value = value * 256 + (block[at + index] ?? 0);
  return value;
}

function readVarint(block: Uint8Array): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = block[index];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: index + 1 };
  }
  return undefined;
}
