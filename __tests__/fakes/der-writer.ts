/** Writes DER (X.690) for certificates and timestamps that tests make up. Content is bytes or elements side by side. */
type Content = Uint8Array | readonly Uint8Array[];

export function der(tag: number, content: Content): Buffer {
  const body = content instanceof Uint8Array ? content : Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}

/** Content of the first element in `element`. */
export function contentOf(element: Buffer): Buffer {
  const first = element[1] ?? 0;
  const header = first < 0x80 ? 2 : 2 + (first & 0x7f);
  const length = first < 0x80 ? first : element.readUIntBE(2, first & 0x7f);
  return element.subarray(header, header + length);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, parts);
export const set = (...parts: readonly Uint8Array[]): Buffer => der(0x31, parts);
export const octetString = (bytes: Uint8Array): Buffer => der(0x04, bytes);
export const bitString = (bytes: Uint8Array): Buffer => der(0x03, [Buffer.from([0]), bytes]);
export const utf8String = (text: string): Buffer => der(0x0c, Buffer.from(text));
export const boolean = (value: boolean): Buffer => der(0x01, Buffer.from([value ? 0xff : 0]));
/** `[number] EXPLICIT` around whole elements. */
export const explicit = (number: number, ...parts: readonly Uint8Array[]): Buffer =>
  der(0xa0 + number, parts);

export function integer(value: number | Uint8Array): Buffer {
  const bytes =
    typeof value === 'number' ? Buffer.from(value.toString(16).padStart(8, '0'), 'hex') : Buffer.from(value);
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0 && (bytes[start + 1] ?? 0) < 0x80) start += 1;
  const minimal = bytes.subarray(start);
  return der(0x02, (minimal[0] ?? 0) >= 0x80 ? [Buffer.from([0]), minimal] : minimal);
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** `YYMMDDHHMMSSZ`; the fraction is dropped. */
export function utcTime(at: Date): Buffer {
  return der(0x17, Buffer.from(`${digitsOf(at).slice(2)}Z`));
}

/** `fraction` as it stands after the point, for example `5`; without it whole seconds. */
export function generalizedTime(at: Date, fraction = ''): Buffer {
  return der(0x18, Buffer.from(`${digitsOf(at)}${fraction === '' ? '' : `.${fraction}`}Z`));
}

function digitsOf(at: Date): string {
  return at.toISOString().slice(0, 19).replaceAll(/[-T:]/g, '');
}

function base128(arc: number): number[] {
  const bytes = [arc % 128];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift(128 + (rest % 128));
  return bytes;
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  if (length < 0x100) return Buffer.from([0x81, length]);
  return Buffer.from([0x82, length >> 8, length & 0xff]);
}
