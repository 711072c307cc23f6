import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  require_dist
} from "./chunk-BEVE5XLP.js";
import {
  AppError,
  messageOf
} from "./chunk-NK6HLKVL.js";
import {
  __toESM
} from "./chunk-2BGE7Q7N.js";

// src/aibom/fact-collector.ts
var FactCollector = class {
  /** Model-relative path of the file. */
  path;
  facts = [];
  constructor(path) {
    this.path = path;
  }
  observe(kind, value, pointer) {
    this.#add(kind, value, { basis: "observed", pointer });
  }
  declare(kind, value, at) {
    const place = typeof at === "string" ? { pointer: at } : at;
    this.#add(kind, value, { basis: "declared", ...place });
  }
  #add(kind, value, how) {
    const { basis, ...place } = how;
    const fact = { kind, value, basis, source: { path: this.path, ...place } };
    this.facts.push(fact);
  }
};

// src/aibom/byte-cursor.ts
var WINDOW_BYTES = 32 * 1024;
var FIRST_WINDOW_BYTES = 2 * 1024;
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var ByteCursor = class {
  #file;
  #end;
  #window = Buffer.alloc(0);
  #windowStart;
  #position;
  constructor(file, range = {}) {
    this.#file = file;
    this.#end = Math.min(range.end ?? file.size, file.size);
    this.#position = range.start ?? 0;
    this.#windowStart = this.#position;
  }
  /** Offset in the file of the next byte. */
  get position() {
    return this.#position;
  }
  get remaining() {
    return this.#end - this.#position;
  }
  /** A view of the next bytes, at least one; empty at the end. `take` moves past them. */
  peek() {
    this.#fill(1);
    return this.#window.subarray(this.#position - this.#windowStart);
  }
  /** The next byte without moving; -1 at the end. */
  peekByte() {
    const at = this.#position - this.#windowStart;
    const byte = this.#window[at];
    if (byte !== void 0 && at >= 0) return byte;
    this.#fill(1);
    return this.#window[this.#position - this.#windowStart] ?? -1;
  }
  /** A view of up to `length` of the next bytes, fewer only at the end. */
  ahead(length) {
    this.#fill(Math.min(length, this.remaining));
    const at = this.#position - this.#windowStart;
    return this.#window.subarray(at, at + length);
  }
  u8() {
    const known = this.#window[this.#position - this.#windowStart];
    if (known !== void 0) {
      this.#position += 1;
      return known;
    }
    const at = this.#require(1);
    this.#position += 1;
    return this.#window[at] ?? 0;
  }
  u32() {
    const at = this.#require(4);
    this.#position += 4;
    return this.#window.readUInt32LE(at);
  }
  u64() {
    const at = this.#require(8);
    this.#position += 8;
    return this.#window.readBigUInt64LE(at);
  }
  /** A u64 (or u32) that counts things of at least `itemBytes` each: more than what is left can hold is `malformed`. */
  count(what, itemBytes, width = 8) {
    const value = width === 8 ? this.u64() : BigInt(this.u32());
    if (value * BigInt(itemBytes) > BigInt(this.remaining)) {
      throw new AppError("malformed", `${what} is ${String(value)}, the file holds fewer`);
    }
    return Number(value);
  }
  bytes(length, maxBytes) {
    this.#checkLeft(length);
    if (length > maxBytes) {
      throw new AppError(
        "limit-exceeded",
        `a field has ${String(length)} bytes, at most ${String(maxBytes)} are read`
      );
    }
    if (length <= WINDOW_BYTES) {
      const at = this.#require(length);
      this.#position += length;
      return this.#window.subarray(at, at + length);
    }
    const data = Buffer.from(this.#file.read(this.#position, length));
    if (data.length !== length) throw truncated();
    this.#position += length;
    return data;
  }
  /** UTF-8 text; a byte order mark is kept, invalid bytes are `malformed`. */
  text(length, maxBytes) {
    return decodeUtf8(this.bytes(length, maxBytes));
  }
  skip(length) {
    if (length === 1 && this.#position - this.#windowStart < this.#window.length) {
      this.#position += 1;
      return;
    }
    this.#checkLeft(length);
    this.#position += length;
  }
  #checkLeft(length) {
    if (!Number.isSafeInteger(length) || length < 0 || length > this.remaining) throw truncated();
  }
  /** Makes `length` bytes available and returns where they start in the window. */
  #require(length) {
    this.#checkLeft(length);
    this.#fill(length);
    const at = this.#position - this.#windowStart;
    if (this.#window.length - at < length) throw truncated();
    return at;
  }
  #fill(length) {
    const at = this.#position - this.#windowStart;
    if (at >= 0 && this.#window.length - at >= length) return;
    const isNext = at <= this.#window.length;
    const size = isNext && this.#window.length > 0 ? WINDOW_BYTES : FIRST_WINDOW_BYTES;
    const wanted = Math.min(Math.max(size, length), this.remaining);
    const data = this.#file.read(this.#position, wanted);
    this.#window = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    this.#windowStart = this.#position;
  }
};
function decodeUtf8(bytes) {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new AppError("malformed", "text is not valid UTF-8", { cause });
  }
}
function truncated() {
  return new AppError("malformed", "the file ends inside its header");
}

// src/aibom/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_ALIASES = 50;
var MAX_NESTING = 40;
function readYamlText(text, options) {
  const { what, firstLine = 1 } = options;
  checkNesting(text, what);
  const lines = new import_yaml.LineCounter();
  const document = parse(text, { lines, what, firstLine });
  return {
    value: toPlain(document, what),
    lineOf(path) {
      const node = path.length === 0 ? document.contents : document.getIn(path, true);
      const range = typeof node === "object" && node !== null ? Reflect.get(node, "range") : void 0;
      const offset = Array.isArray(range) ? range[0] : void 0;
      return firstLine - 1 + (typeof offset === "number" ? lines.linePos(offset).line : 1);
    }
  };
}
function parse(text, { lines, what, firstLine }) {
  let document;
  try {
    document = (0, import_yaml.parseDocument)(text, {
      schema: "failsafe",
      version: "1.2",
      uniqueKeys: true,
      merge: false,
      lineCounter: lines,
      logLevel: "silent",
      prettyErrors: false
    });
  } catch (cause) {
    throw new AppError("malformed", `the ${what} is not YAML: ${messageOf(cause)}`, { cause });
  }
  const [error] = document.errors;
  if (error !== void 0) {
    const line = firstLine - 1 + lines.linePos(error.pos[0]).line;
    throw new AppError("malformed", `line ${String(line)} of the ${what}: ${error.message}`, {
      cause: error
    });
  }
  return document;
}
function toPlain(document, what) {
  try {
    return document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    throw new AppError("malformed", `the ${what} cannot be resolved: ${messageOf(cause)}`, { cause });
  }
}
function checkNesting(text, what) {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth = Math.max(depth - 1, 0);
    if (depth > deepest) deepest = depth;
  }
  const compact = /^[ \t]*(?:[-?:][ \t]+){40}/m.test(text);
  const indented = /^ {512}/m.test(text);
  if (deepest > MAX_NESTING || compact || indented) {
    throw new AppError("limit-exceeded", `the ${what} is nested too deeply`);
  }
}

export {
  FactCollector,
  ByteCursor,
  decodeUtf8,
  readYamlText
};
