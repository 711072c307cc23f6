
// src/domain/errors.ts
var ERROR_CODES = {
  "invalid-input": "configuration",
  "invalid-policy": "configuration",
  "invalid-subject": "configuration",
  "invalid-key": "configuration",
  "invalid-store": "configuration",
  "not-found": "configuration",
  "missing-permission": "configuration",
  unsupported: "configuration",
  blocked: "blocked",
  "findings-over-threshold": "blocked",
  "signature-invalid": "blocked",
  "signer-untrusted": "blocked",
  "content-mismatch": "blocked",
  "evidence-invalid": "blocked",
  "audit-invalid": "blocked",
  unreadable: "undecided",
  "changed-while-reading": "undecided",
  "limit-exceeded": "undecided",
  malformed: "undecided",
  "tool-failed": "undecided",
  network: "undecided",
  timeout: "undecided",
  "trust-root": "undecided",
  incomplete: "undecided",
  internal: "internal"
};
var AppError = class extends Error {
  code;
  errorClass;
  hint;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.errorClass = ERROR_CODES[code];
    this.hint = options.hint;
  }
};
function isAppError(value) {
  return typeof value === "object" && value !== null && value.name === "AppError";
}
function toAppError(thrown, code = "internal", doing) {
  if (isAppError(thrown)) return thrown;
  const text = messageOf(thrown);
  return new AppError(code, doing === void 0 ? text : `${doing}: ${text}`, { cause: thrown });
}
function messageOf(thrown) {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}
function exitCodeOf(errorClass) {
  switch (errorClass) {
    case "blocked":
      return 1;
    case "configuration":
      return 2;
    case "undecided":
    case "internal":
      return 3;
  }
}

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
  AppError,
  isAppError,
  toAppError,
  messageOf,
  exitCodeOf,
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
