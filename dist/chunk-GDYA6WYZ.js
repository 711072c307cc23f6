
// src/domain/serialization.ts
var CONTENT_HASHES = ["sha256", "blake2b", "blake3"];
var DIGEST_BYTES = { sha256: 32, blake2b: 64, blake3: 32 };
var MODEL_DIGEST_SERIALIZATION = { method: "files", hash: "sha256" };
var DEFAULT_SHARD_SIZE = 1e9;
function shardsOf(size, shardSize) {
  const ranges = [];
  for (let start = 0; start < size; start += shardSize) {
    ranges.push({ start, end: Math.min(start + shardSize, size) });
  }
  return ranges;
}
function shardName(path, { start, end }) {
  return `${path}:${String(start)}:${String(end)}`;
}
function parseShardName(name) {
  const match = /^(.+):(0|[1-9]\d{0,15}):([1-9]\d{0,15})$/su.exec(name);
  if (match === null) return void 0;
  const range = { start: Number(match[2]), end: Number(match[3]) };
  const isSafe = Number.isSafeInteger(range.start) && Number.isSafeInteger(range.end);
  return isSafe && range.start < range.end ? { path: match[1] ?? "", range } : void 0;
}
function isDigestOf(hash, text) {
  return text.length === DIGEST_BYTES[hash] * 2 && /^[0-9a-f]+$/.test(text);
}
function describeSerialization(serialization) {
  if (serialization.method === "files") return `files, ${serialization.hash}`;
  return `shards of ${String(serialization.shardSize)} bytes, ${serialization.hash}`;
}

export {
  CONTENT_HASHES,
  DIGEST_BYTES,
  MODEL_DIGEST_SERIALIZATION,
  DEFAULT_SHARD_SIZE,
  shardsOf,
  shardName,
  parseShardName,
  isDigestOf,
  describeSerialization
};
