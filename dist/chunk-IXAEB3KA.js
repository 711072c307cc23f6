import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/domain/der.ts
var DER = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  oid: 6,
  utf8String: 12,
  sequence: 48
};
var MAX_ELEMENTS = 256;
function readDer(bytes) {
  const elements = [];
  let position = 0;
  while (position < bytes.length) {
    const tag = bytes[position] ?? 0;
    if ((tag & 31) === 31) throw malformed("has a tag of several bytes");
    const { start, length } = readLength(bytes, position + 1);
    if (start + length > bytes.length) throw malformed("ends inside an element");
    elements.push({ tag, content: bytes.subarray(start, start + length) });
    if (elements.length > MAX_ELEMENTS) throw malformed(`has more than ${String(MAX_ELEMENTS)} elements`);
    position = start + length;
  }
  return elements;
}
function readSingle(bytes, tag) {
  const [element, ...rest] = readDer(bytes);
  if (element === void 0 || rest.length > 0 || element.tag !== tag) {
    throw malformed(`is not one element with tag 0x${tag.toString(16).padStart(2, "0")}`);
  }
  return element.content;
}
function readOid(content) {
  const arcs = [];
  let arc = 0n;
  for (const [index, byte] of content.entries()) {
    if (arc === 0n && byte === 128) throw malformed("has an object identifier with padding");
    arc = arc << 7n | BigInt(byte & 127);
    if ((byte & 128) !== 0) {
      if (index === content.length - 1) throw malformed("has a cut object identifier");
      continue;
    }
    arcs.push(arc);
    arc = 0n;
  }
  const [first] = arcs;
  if (first === void 0) throw malformed("has an empty object identifier");
  const top = first < 80n ? first / 40n : 2n;
  return [top, first - top * 40n, ...arcs.slice(1)].join(".");
}
function readLength(bytes, position) {
  const first = bytes[position];
  if (first === void 0) throw malformed("ends inside a length");
  if (first < 128) return { start: position + 1, length: first };
  const count = first & 127;
  if (count === 0 || count > 4) throw malformed("has a length that is not DER");
  let length = 0;
  for (let index = 1; index <= count; index += 1) {
    const byte = bytes[position + index];
    if (byte === void 0) throw malformed("ends inside a length");
    length = length * 256 + byte;
  }
  if (length < 128 || length < 256 ** (count - 1)) throw malformed("has a length that is not the shortest");
  return { start: position + 1 + count, length };
}
function malformed(what) {
  return new AppError("malformed", `DER ${what}`);
}

export {
  DER,
  readDer,
  readSingle,
  readOid
};
