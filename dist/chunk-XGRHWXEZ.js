const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  require_dist
} from "./chunk-UUXONJ3O.js";
import {
  fingerprintOf
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  messageOf
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/aibom/aibom-rules.ts
var rule = (id, severity, text) => ({ id, severity, confidence: "high", since: "0.1.0", references: [], ...text });
var AIBOM_RULES = [
  rule("aibom-unreadable-file", "high", {
    title: "A file could not be read",
    remediation: "Make the file readable for the run and generate the AI-BOM again."
  }),
  rule("aibom-unreadable-header", "high", {
    title: "The header of a model file could not be read",
    remediation: "Fetch or export the file again; a truncated or hand-made header hides what the weights are."
  }),
  rule("aibom-partly-read", "medium", {
    title: "A part of a file was not looked at",
    remediation: "Review that part by other means, or export or shorten the file; the AI-BOM says that it is incomplete."
  }),
  rule("aibom-inconsistent-layout", "high", {
    title: "The bytes of a model file do not match its header",
    remediation: "Export the file again with an unmodified library; overlaps, holes and extra bytes can hide content."
  }),
  rule("aibom-suspicious-archive", "high", {
    title: "An archive that different readers see differently",
    remediation: "Export the file again; doubled, encrypted, overlapping or climbing entries can hide content from whoever looks."
  }),
  rule("aibom-unreadable-metadata", "medium", {
    title: "A configuration or model card could not be read",
    remediation: "Fix the syntax at the place that is named."
  }),
  rule("aibom-nonstandard-json", "low", {
    title: "JSON with NaN or Infinity",
    remediation: "Write null or a string instead; other readers refuse the file."
  }),
  rule("aibom-unsafe-reference", "high", {
    title: "A model file points outside its folder",
    remediation: "Do not load this model; references must be plain names below the model folder."
  }),
  rule("aibom-missing-file", "high", {
    title: "A file that the model needs is not part of it",
    remediation: "Add the missing shard or external data file, or export the model again."
  }),
  rule("aibom-unlisted-shard", "medium", {
    title: "A shard lies beside an index that does not name it",
    remediation: "Remove the stray file or write the index again."
  }),
  rule("aibom-lfs-pointer", "high", {
    title: "A Git LFS pointer lies in place of the file",
    remediation: 'Run "git lfs pull" and generate the AI-BOM again.'
  }),
  rule("aibom-license-conflict", "medium", {
    title: "Licences stated in different places differ",
    remediation: "Make model card and file metadata name the same licence."
  }),
  rule("aibom-size-conflict", "medium", {
    title: "The name states another size than the weights have",
    remediation: "Check that these are the weights the name stands for, or correct the name."
  }),
  rule("aibom-base-model-conflict", "medium", {
    title: "Base models stated in different places differ",
    remediation: "Make model card, adapter configuration and file metadata name the same base model."
  }),
  rule("aibom-architecture-conflict", "medium", {
    title: "Weights and configuration state different architectures",
    remediation: "Check that configuration and weights belong together."
  }),
  rule("aibom-vocabulary-conflict", "medium", {
    title: "The weights hold more tokens than the configuration allows",
    remediation: "Check that configuration, tokenizer and weights belong together."
  }),
  rule("aibom-custom-code", "medium", {
    title: "The configuration asks the loader to run code from the model",
    remediation: "Review the code it names, or use a model that needs no remote code."
  }),
  rule("aibom-unsupported-format", "medium", {
    title: "Weights in a format that is not read",
    remediation: 'Export the weights in a format that is read, or state their format in aibom.yml under "files" if you know what they are; until then the AI-BOM says that it is incomplete.'
  }),
  rule("aibom-format-conflict", "medium", {
    title: "A file is stated to be of another format than its bytes are",
    remediation: 'Correct or remove the entry under "files" in aibom.yml.'
  })
];
function aibomFinding(ruleId, place, message) {
  const meta = AIBOM_RULES.find((candidate) => candidate.id === ruleId);
  const { path, pointer, line, column } = place;
  return {
    ruleId,
    severity: meta?.severity ?? "critical",
    confidence: meta?.confidence ?? "high",
    message,
    location: {
      path,
      ...pointer === void 0 ? {} : { pointer },
      ...line === void 0 ? {} : { startLine: line },
      ...column === void 0 ? {} : { startColumn: column }
    },
    fingerprint: fingerprintOf(ruleId, path, `${pointer ?? ""}
${message}`)
  };
}

// src/aibom/fact-collector.ts
var FactCollector = class {
  /** Model-relative path of the file. */
  path;
  facts = [];
  #omissions = /* @__PURE__ */ new Map();
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
  /** Says that something of the file was not looked at, or is not listed: `what` is that, in the plural. */
  leaveOut(what, pointer) {
    const place = { path: this.path, ...pointer === "" ? {} : { pointer } };
    if (!this.#omissions.has(what))
      this.#omissions.set(what, aibomFinding("aibom-partly-read", place, `not looked at: ${what}`));
  }
  /** The list as far as `max` goes; what is beyond it is said to be left out. */
  upTo(list, max, left) {
    if (list.length <= max) return list;
    this.leaveOut(`${left.what} beyond the first ${String(max)}`, left.pointer);
    return list.slice(0, max);
  }
  /** One finding for each thing that was left out. */
  get omissions() {
    return [...this.#omissions.values()];
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
  /**
   * The varint that comes next (protobuf.dev, "Encoding"), of at most `maxBytes` bytes, as a number: beyond 2^53 it is
   * rounded, and larger than any length.
   */
  varint(maxBytes) {
    const first = this.#window[this.#position - this.#windowStart];
    if (first !== void 0 && first < 128) {
      this.#position += 1;
      return first;
    }
    let value = 0;
    for (let index = 0; index < maxBytes; index += 1) {
      const byte = this.u8();
      value += (byte & 127) * 2 ** (7 * index);
      if (byte < 128) return value;
    }
    throw new AppError("malformed", `a varint has more than ${String(maxBytes)} bytes`);
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
    if (!Number.isSafeInteger(length) || length < 0 || length > this.#end - this.#position) throw truncated();
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
  AIBOM_RULES,
  aibomFinding,
  FactCollector,
  ByteCursor,
  decodeUtf8,
  readYamlText
};
