
// src/sign/kms/ecdsa-der.ts
function derOfRawEcdsa(raw) {
  const half = raw.length / 2;
  const body = Buffer.concat([integer(raw.subarray(0, half)), integer(raw.subarray(half))]);
  return Buffer.concat([Buffer.from([48]), length(body.length), body]);
}
function integer(bytes) {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const digits = bytes.subarray(start);
  const padded = ((digits[0] ?? 0) & 128) === 0 ? digits : Buffer.concat([Buffer.from([0]), digits]);
  return Buffer.concat([Buffer.from([2]), length(padded.length), padded]);
}
function length(size) {
  return size < 128 ? Buffer.from([size]) : Buffer.from([129, size]);
}

export {
  derOfRawEcdsa
};
