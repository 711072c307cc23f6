
// src/domain/manifest.ts
import { createHash } from "node:crypto";
var DIGEST_SOURCES = [
  "previous-run",
  "lfs-pointer",
  "huggingface-cache",
  "oci-descriptor",
  "manifest-file",
  "hub-api"
];
function modelDigestOf(sha256s) {
  const hash = createHash("sha256");
  for (const hex of sha256s) hash.update(hex, "hex");
  return hash.digest("hex");
}
function compareCodePoints(a, b) {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    const leftIsSurrogate = left >= 55296 && left <= 57343;
    const rightIsSurrogate = right >= 55296 && right <= 57343;
    if (leftIsSurrogate !== rightIsSurrogate) return leftIsSurrogate ? 1 : -1;
    return left - right;
  }
  return a.length - b.length;
}

export {
  DIGEST_SOURCES,
  modelDigestOf,
  compareCodePoints
};
