import { AppError } from './errors.ts';

/** One DER element. `content` is a view into the input. */
export interface DerElement {
  /** Identifier octet; multi-byte tags are refused. */
  readonly tag: number;
  readonly content: Uint8Array;
}

export const DER = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
} as const;

/** X.509 keeps to far fewer; bounds the work on hostile input. */
const MAX_ELEMENTS = 256;

/**
 * Reads the elements that lie side by side in `bytes` (X.690 DER: definite, shortest lengths). Throws AppError
 * `malformed` when they do not fill it exactly.
 */
export function readDer(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = [];
  let position = 0;
  while (position < bytes.length) {
    const tag = bytes[position] ?? 0;
    if ((tag & 0x1f) === 0x1f) throw malformed('has a tag of several bytes');
    const { start, length } = readLength(bytes, position + 1);
    if (start + length > bytes.length) throw malformed('ends inside an element');
    elements.push({ tag, content: bytes.subarray(start, start + length) });
    if (elements.length > MAX_ELEMENTS) throw malformed(`has more than ${String(MAX_ELEMENTS)} elements`);
    position = start + length;
  }
  return elements;
}

/** The one element that fills `bytes`, which must have the given tag. */
export function readSingle(bytes: Uint8Array, tag: number): Uint8Array {
  const [element, ...rest] = readDer(bytes);
  if (element === undefined || rest.length > 0 || element.tag !== tag) {
    throw malformed(`is not one element with tag 0x${tag.toString(16).padStart(2, '0')}`);
  }
  return element.content;
}

/** Dotted text of an OBJECT IDENTIFIER's content. Arcs are exact (no 32-bit wrap-around onto a known OID). */
export function readOid(content: Uint8Array): string {
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const [index, byte] of content.entries()) {
    if (arc === 0n && byte === 0x80) throw malformed('has an object identifier with padding');
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    if ((byte & 0x80) !== 0) {
      if (index === content.length - 1) throw malformed('has a cut object identifier');
      continue;
    }
    arcs.push(arc);
    arc = 0n;
  }
  const [first] = arcs;
  if (first === undefined) throw malformed('has an empty object identifier');
  const top = first < 80n ? first / 40n : 2n;
  return [top, first - top * 40n, ...arcs.slice(1)].join('.');
}

function readLength(
  bytes: Uint8Array,
  position: number,
): { readonly start: number; readonly length: number } {
  const first = bytes[position];
  if (first === undefined) throw malformed('ends inside a length');
  if (first < 0x80) return { start: position + 1, length: first };
  const count = first & 0x7f;
  if (count === 0 || count > 4) throw malformed('has a length that is not DER');
  let length = 0;
  for (let index = 1; index <= count; index += 1) {
    const byte = bytes[position + index];
    if (byte === undefined) throw malformed('ends inside a length');
    length = length * 256 + byte;
  }
  if (length < 0x80 || length < 256 ** (count - 1)) throw malformed('has a length that is not the shortest');
  return { start: position + 1 + count, length };
}

function malformed(what: string): AppError {
  return new AppError('malformed', `DER ${what}`);
}
