import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/domain/canonical-json.ts
import { createHash } from "node:crypto";

// node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate(value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 55296 && code <= 56319) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 56320 && next <= 57343)) {
        return true;
      }
      i++;
    } else if (code >= 56320 && code <= 57343) {
      return true;
    }
  }
  return false;
}
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
  if (typeof object === "number" && isNaN(object)) {
    throw new Error("NaN is not allowed");
  }
  if (typeof object === "number" && !isFinite(object)) {
    throw new Error("Infinity is not allowed");
  }
  if (typeof object === "string" && hasLoneSurrogate(object)) {
    throw new Error("Lone surrogate is not allowed");
  }
  if (object === null || typeof object !== "object") {
    return JSON.stringify(object);
  }
  if (typeof object.toJSON === "function") {
    if (seen.has(object)) {
      throw new Error("Circular reference detected");
    }
    seen.add(object);
    const result2 = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result2;
  }
  if (seen.has(object)) {
    throw new Error("Circular reference detected");
  }
  seen.add(object);
  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === void 0 || typeof cv === "symbol" ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(",")}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === void 0 || typeof object[key] === "symbol") {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(",")}}`;
  }
  seen.delete(object);
  return result;
}

// src/domain/canonical-json.ts
function canonicalJson(value) {
  const text = canonicalPlainJson(value) ?? canonicalize(value);
  if (text === void 0) throw new AppError("internal", "value cannot be written as canonical JSON");
  return text;
}
function sha256Hex(data) {
  return createHash("sha256").update(data).digest("hex");
}
function canonicalDigest(value) {
  return sha256Hex(canonicalJson(value));
}
function inCanonicalOrder(value) {
  const sorted = sortKeys(value, MAX_PLAIN_DEPTH);
  return sorted === UNUSUAL ? value : sorted;
}
var MAX_PLAIN_DEPTH = 64;
function canonicalPlainJson(value) {
  const sorted = sortKeys(value, MAX_PLAIN_DEPTH);
  if (sorted === UNUSUAL) return void 0;
  const text = JSON.stringify(sorted);
  return text.includes("\\ud") ? void 0 : text;
}
var UNUSUAL = /* @__PURE__ */ Symbol("unusual");
function sortKeys(value, depthLeft) {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : UNUSUAL;
  if (typeof value !== "object" || depthLeft === 0 || "toJSON" in value) return UNUSUAL;
  return Array.isArray(value) ? sortItems(value, depthLeft) : sortMembers(value, depthLeft);
}
function sortItems(items, depthLeft) {
  let copy;
  let index = 0;
  for (const item of items) {
    const each = sortKeys(item, depthLeft - 1);
    if (each === UNUSUAL) return UNUSUAL;
    if (copy === void 0 && each !== item) copy = items.slice(0, index);
    copy?.push(each);
    index += 1;
  }
  return copy ?? items;
}
function sortMembers(object, depthLeft) {
  const keys = Object.keys(object);
  let isInOrder = true;
  let before = "";
  let changed;
  for (const key of keys) {
    if (key >= "0" && key < ":" || key === "__proto__") return UNUSUAL;
    const member = object[key];
    const each = sortKeys(member, depthLeft - 1);
    if (each === UNUSUAL) return UNUSUAL;
    if (each !== member) changed = (changed ?? /* @__PURE__ */ new Map()).set(key, each);
    isInOrder &&= before <= key;
    before = key;
  }
  if (isInOrder && changed === void 0) return object;
  const copy = {};
  for (const key of keys.sort()) copy[key] = changed?.get(key) ?? object[key];
  return copy;
}

export {
  canonicalJson,
  sha256Hex,
  canonicalDigest,
  inCanonicalOrder
};
