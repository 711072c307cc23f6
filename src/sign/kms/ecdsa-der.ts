/** ECDSA `r || s` (IEEE P1363, as Azure and PKCS#11 give it) to DER (RFC 3279 section 2.2.3). `raw` has an even length. */
export function derOfRawEcdsa(raw: Uint8Array): Uint8Array {
  const half = raw.length / 2;
  const body = Buffer.concat([integer(raw.subarray(0, half)), integer(raw.subarray(half))]);
  return Buffer.concat([Buffer.from([0x30]), length(body.length), body]);
}

function integer(bytes: Uint8Array): Buffer {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const digits = bytes.subarray(start);
  const padded = ((digits[0] ?? 0) & 0x80) === 0 ? digits : Buffer.concat([Buffer.from([0]), digits]);
  return Buffer.concat([Buffer.from([0x02]), length(padded.length), padded]);
}

function length(size: number): Buffer {
  return size < 0x80 ? Buffer.from([size]) : Buffer.from([0x81, size]);
}
