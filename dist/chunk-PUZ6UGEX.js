import {
  modelPathProblem
} from "./chunk-47PFO5H5.js";
import {
  isSha256Hex
} from "./chunk-OV564HUI.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  array,
  literal,
  strictObject,
  string
} from "./chunk-U27N6BLD.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/digest/digest-state.ts
var FORMAT = "sallyport-digest-state/1";
var MAX_STATE_BYTES = 256 * 1024 * 1024;
var SETTLED_MS = 2e3;
var decimal = string().regex(/^\d{1,20}$/);
var schema = strictObject({
  format: literal(FORMAT),
  rootSha256: string(),
  files: array(
    strictObject({
      path: string(),
      sha256: string().refine(isSha256Hex),
      size: decimal,
      mtimeNs: decimal,
      ctimeNs: decimal,
      ino: decimal,
      dev: decimal
    })
  ).max(1e6)
});
function stampOf(stat) {
  return {
    size: String(stat.size),
    mtimeNs: String(stat.mtimeNs),
    ctimeNs: String(stat.ctimeNs),
    ino: String(stat.ino),
    dev: String(stat.dev)
  };
}
function isSameStamp(a, b) {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.ino === b.ino && a.dev === b.dev;
}
function isSettled(stamp, now) {
  return Number(BigInt(stamp.ctimeNs) / 1000000n) < now.getTime() - SETTLED_MS;
}
function encodeDigestState(manifest, state) {
  const files = [...state].map(([path, entry]) => ({ path, ...entry }));
  return Buffer.from(JSON.stringify({ format: FORMAT, rootSha256: manifest.rootSha256, files }), "utf8");
}
function readDigestState(bytes, signed) {
  const value = parseStrictJson(bytes, { maxBytes: MAX_STATE_BYTES, maxDepth: 4, what: "state file" });
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError("malformed", `state file: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  if (parsed.data.rootSha256 !== signed.rootSha256)
    throw differs("is of another model than the previous signature");
  const state = /* @__PURE__ */ new Map();
  for (const { path, ...entry } of parsed.data.files) {
    if (modelPathProblem(path) !== void 0 || state.has(path)) {
      throw new AppError("malformed", `state file names ${JSON.stringify(path)} twice or wrongly`);
    }
    if (signed.resources.get(path) !== entry.sha256) {
      throw differs(`has another digest for ${JSON.stringify(path)} than the previous signature`);
    }
    state.set(path, entry);
  }
  return state;
}
function differs(what) {
  return new AppError("content-mismatch", `state file ${what}`, {
    hint: "remove it and sign in full; somebody changed it, or it belongs to another signature"
  });
}

export {
  MAX_STATE_BYTES,
  stampOf,
  isSameStamp,
  isSettled,
  encodeDigestState,
  readDigestState
};
