import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/domain/strict-json.ts
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function parseStrictJson(input, options) {
  const size = typeof input === "string" ? Buffer.byteLength(input) : input.byteLength;
  if (size > options.maxBytes) {
    throw new AppError(
      "limit-exceeded",
      `${options.what} has ${String(size)} bytes, at most ${String(options.maxBytes)} are read`
    );
  }
  let text;
  let value;
  try {
    text = typeof input === "string" ? input : decoder.decode(input);
    value = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? "is not valid JSON" : "is not valid UTF-8 JSON";
    throw new AppError("malformed", `${options.what} ${reason}`, { cause });
  }
  if (countKeys(value, options.maxDepth ?? MAX_DEPTH) !== countKeysIn(text)) checkKeys(text, options);
  return value;
}
var MAX_DEPTH = 64;
function countKeys(value, depthLeft) {
  if (typeof value !== "object" || value === null) return 0;
  if (depthLeft === 0) return NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countKeys(item, depthLeft - 1);
    return count;
  }
  for (const key of Object.keys(value)) {
    if (key === "__proto__") return NaN;
    count += 1 + countKeys(value[key], depthLeft - 1);
  }
  return count;
}
function countKeysIn(text) {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    let next = endOfString(text, start) + 1;
    while (isBlank(text.charCodeAt(next))) next += 1;
    if (text.charCodeAt(next) === 58) count += 1;
    start = text.indexOf('"', next);
  }
  return count;
}
function isBlank(code) {
  return code === 32 || code === 10 || code === 9 || code === 13;
}
function checkKeys(text, options) {
  const maxDepth = options.maxDepth ?? MAX_DEPTH;
  const stack = [];
  let expectsKey = false;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 123:
      // {
      case 91:
        expectsKey = text.charCodeAt(index) === 123;
        stack.push(expectsKey ? /* @__PURE__ */ new Set() : void 0);
        if (stack.length > maxDepth) {
          throw new AppError("limit-exceeded", `${options.what} is nested deeper than ${String(maxDepth)}`);
        }
        break;
      case 125:
      // }
      case 93:
        stack.pop();
        expectsKey = false;
        break;
      case 44:
        expectsKey = stack.at(-1) !== void 0;
        break;
      case 34: {
        const end = endOfString(text, index);
        if (expectsKey) addKey(stack.at(-1), text.slice(index, end + 1), options);
        expectsKey = false;
        index = end;
        break;
      }
      default:
    }
  }
}
function endOfString(text, start) {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}
function isEscaped(text, quote) {
  let slashes = 0;
  while (text.charCodeAt(quote - 1 - slashes) === 92) slashes += 1;
  return slashes % 2 === 1;
}
function addKey(keys, quoted, options) {
  const key = quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
  if (key === "__proto__") throw new AppError("malformed", `${options.what} has a __proto__ key`);
  if (keys?.has(key) === true)
    throw new AppError("malformed", `${options.what} has the key ${JSON.stringify(key)} twice`);
  keys?.add(key);
}

export {
  parseStrictJson
};
