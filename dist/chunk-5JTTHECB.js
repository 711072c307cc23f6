const path4 = process.getBuiltinModule("node:path");
const path = process.getBuiltinModule("node:path");
const { isUtf8 } = process.getBuiltinModule("node:buffer");
const { createHash } = process.getBuiltinModule("node:crypto");
const { crc32, inflateRawSync } = process.getBuiltinModule("node:zlib");
const path2 = process.getBuiltinModule("node:path");
const path3 = process.getBuiltinModule("node:path");
const fs = process.getBuiltinModule("node:fs");
const path5 = process.getBuiltinModule("node:path");
const path6 = process.getBuiltinModule("node:path");
import {
  aibomStatement
} from "./chunk-QRUMT5NL.js";
import {
  allOf,
  firstOf,
  purposeOf
} from "./chunk-K4LGMNAG.js";
import {
  isRecord,
  scalarAt,
  textAt,
  valueAt
} from "./chunk-B3BQ2KEL.js";
import {
  ByteCursor,
  FactCollector,
  aibomFinding,
  decodeUtf8,
  readYamlText
} from "./chunk-XGRHWXEZ.js";
import {
  cleanText,
  cleanUrl
} from "./chunk-TKUUSHV2.js";
import {
  identifyPath,
  openSink,
  refuseInside,
  refuseStoreInside,
  refuseTooLarge,
  storeStatement
} from "./chunk-F3LVSCKF.js";
import {
  compareFindings,
  formatDigest,
  parseStrictJson,
  readBounded,
  sha256Hex,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  DEFAULT_BOM_FORMAT,
  isAppError,
  messageOf,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/aibom/assemble-facts.ts

// src/aibom/contradictions.ts
var NAME_TOLERANCE = 0.4;
function findContradictions(model) {
  return [
    ...licenseConflicts(allOf(model.facts, "license")),
    ...sizeConflict(model),
    ...baseModelConflict(model),
    ...familyConflict(model.files),
    ...vocabularyConflict(model.files)
  ];
}
function licenseConflicts(claims) {
  const [first] = claims;
  return claims.filter((claim) => first !== void 0 && claim.source.path !== first.source.path).map((claim) => {
    const message = `states ${claim.value.text}, ${first?.source.path ?? ""} states ${first?.value.text ?? ""}`;
    return aibomFinding("aibom-license-conflict", claim.source, cleanText(message, 400));
  });
}
function sizeConflict({ name, weights, files, facts }) {
  const match = /(?:^|[-_ /])(\d{1,4}(?:\.\d{1,2})?)([mbt])(?=$|[-_ .])/i.exec(name);
  const quantized = firstOf(facts, "quantization") !== void 0;
  if (match === null || weights === void 0 || quantized || isMixtureName(name)) return [];
  const unit = { m: 1e6, b: 1e9, t: 1e12 }[(match[2] ?? "b").toLowerCase()] ?? 1e9;
  const stated = Number(match[1]) * unit;
  const counted = Number(weights.parameters);
  if (Math.abs(counted - stated) <= stated * NAME_TOLERANCE) return [];
  const path7 = files.find((file) => file.role === "weights")?.entry.path ?? "";
  const message = `the name says ${match[1] ?? ""}${match[2] ?? ""} parameters, the weights have ${String(weights.parameters)}`;
  return [aibomFinding("aibom-size-conflict", { path: path7 }, message)];
}
function isMixtureName(name) {
  return /\d+x\d/i.test(name);
}
function baseModelConflict({ facts, files }) {
  const [first, ...others] = allOf(facts, "base-model");
  if (first === void 0) return [];
  const fromCard = new Set(
    [first, ...others].filter((fact) => fact.source.path === first.source.path).map((fact) => lastPart(fact.value.name))
  );
  const conflicts = others.filter((fact) => fact.source.path !== first.source.path && fact.value.isLocal !== true).filter((fact) => !fromCard.has(lastPart(fact.value.name))).map((fact) => ({ place: fact.source, name: fact.value.name }));
  const adapter = files.find((file) => file.entry.path === "adapter_config.json");
  const claim = adapter === void 0 ? void 0 : firstOf(adapter.facts, "base-model");
  if (claim !== void 0 && claim.value.isLocal !== true && !fromCard.has(lastPart(claim.value.name)))
    conflicts.push({ place: claim.source, name: claim.value.name });
  const seen = /* @__PURE__ */ new Set();
  return conflicts.flatMap(({ place, name }) => {
    if (seen.has(`${place.path}
${name}`)) return [];
    seen.add(`${place.path}
${name}`);
    const message = `names the base model ${name}, ${first.source.path} names ${first.value.name}`;
    return [aibomFinding("aibom-base-model-conflict", place, cleanText(message, 400))];
  });
}
function lastPart(name) {
  return (name.split("/").at(-1) ?? name).toLowerCase();
}
function familyConflict(files) {
  const configured = files.find((file) => file.entry.path === "config.json");
  const stated = configured === void 0 ? void 0 : firstOf(configured.facts, "architecture-family");
  if (stated === void 0) return [];
  return files.flatMap((file) => {
    const own = file.role === "weights" ? firstOf(file.facts, "architecture-family") : void 0;
    if (own === void 0 || isSameFamily(own.value, stated.value)) return [];
    const message = `the weights say ${own.value}, config.json says ${stated.value}`;
    return [aibomFinding("aibom-architecture-conflict", own.source, cleanText(message, 300))];
  });
}
function isSameFamily(left, right) {
  const [a, b] = [left, right].map((text) => text.toLowerCase().replace(/[^a-z0-9]/g, ""));
  const aliases = [["llama", "mistral", "mixtral", "yi", "aquila"]];
  return a.startsWith(b) || b.startsWith(a) || aliases.some((group) => group.includes(a) && group.includes(b));
}
function vocabularyConflict(files) {
  const sizeIn = (file) => file === void 0 ? void 0 : allOf(file.facts, "hyperparameter").find((fact) => fact.value.name === "vocab_size");
  const stated = sizeIn(files.find((file) => file.entry.path === "config.json"));
  const limit = Number(stated?.value.value);
  if (stated === void 0 || !Number.isSafeInteger(limit)) return [];
  return files.flatMap((file) => {
    const held = file.role === "weights" ? sizeIn(file) : void 0;
    if (held === void 0 || !(Number(held.value.value) > limit)) return [];
    const message = `the weights hold ${held.value.value} tokens, config.json allows ${stated.value.value}`;
    return [aibomFinding("aibom-vocabulary-conflict", held.source, message)];
  });
}

// src/aibom/hub-path.ts
function hubPlaceOf(absolutePath) {
  const [, folder, commit] = /(?:^|[\\/])models--([A-Za-z0-9._-]{1,200})[\\/]snapshots[\\/]([0-9a-f]{40})[\\/]?$/.exec(absolutePath) ?? [];
  if (folder === void 0 || commit === void 0) return void 0;
  return { name: folder.replace("--", "/"), commit };
}

// src/aibom/file-port.ts
function bytesPort(bytes) {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length)
  };
}
function slicePort(file, start, length) {
  const size = Math.max(Math.min(length, file.size - start), 0);
  return {
    size,
    read: (offset, wanted) => file.read(start + offset, Math.max(Math.min(wanted, size - offset), 0))
  };
}
function readWhole(file, maxBytes) {
  if (file.size > maxBytes) {
    throw new AppError(
      "limit-exceeded",
      `file has ${String(file.size)} bytes, at most ${String(maxBytes)} are read`
    );
  }
  return file.read(0, file.size);
}

// src/aibom/read-json-object.ts
function readJsonObject(file, maxBytes, what) {
  const { value, nonstandard } = parseTolerant(readWhole(file, maxBytes), maxBytes, what);
  if (!isRecord(value)) throw new AppError("malformed", `${what} is not an object`);
  return { value, nonstandard };
}
function parseTolerant(bytes, maxBytes, what) {
  const options = { maxBytes, what };
  try {
    return { value: parseStrictJson(bytes, options), nonstandard: false };
  } catch (error) {
    if (!isAppError(error) || error.code !== "malformed") throw error;
    const text = decodeUtf8(bytes);
    const standard = text.replace(
      /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/gs,
      (token) => token.startsWith('"') ? token : "null"
    );
    if (standard === text) throw error;
    return { value: parseStrictJson(standard, options), nonstandard: true };
  }
}

// src/aibom/readers/base-model.ts
function baseModelOf(text, relation) {
  const kind = relation === void 0 ? {} : { relation: cleanText(relation, 40) };
  const url = cleanUrl(text);
  if (url !== void 0) {
    const hub = /^https?:\/\/(?:huggingface\.co|hf\.co)\/([^/]+\/[^/]+)$/.exec(url.replace(/\/$/, ""));
    return { name: cleanText(hub?.[1] ?? url, 200), url, ...kind };
  }
  const isLocal = /^(?:[./~\\]|[A-Za-z]:[\\/])|\\|\/.*\//.test(text.trim());
  if (!isLocal) return { name: cleanText(text, 200), ...kind };
  const end = text.trim().split(/[\\/]/).filter((part) => part !== "").at(-1) ?? "local model";
  return { name: cleanText(end, 200), isLocal: true, ...kind };
}

// src/aibom/readers/adapter-config.ts
var MAX_BYTES = 4 * 1024 * 1024;
var SCALARS = [
  "r",
  "lora_alpha",
  "lora_dropout",
  "bias",
  "use_dora",
  "use_rslora",
  "num_virtual_tokens"
];
var METHODS = {
  LORA: "lora",
  ADALORA: "lora",
  PROMPT_TUNING: "prompt",
  P_TUNING: "prompt",
  PREFIX_TUNING: "prompt"
};
var adapterConfigReader = {
  id: "adapter-config",
  role: "text",
  matches: (path7) => path7.split("/").at(-1) === "adapter_config.json",
  read(file, path7) {
    const { value } = readJsonObject(file, MAX_BYTES, "adapter_config.json");
    const found = new FactCollector(path7);
    const base = textAt(value, "base_model_name_or_path");
    const revision = textAt(value, "revision");
    if (base !== void 0) {
      const claim = baseModelOf(base, "adapter");
      const version = revision === void 0 || claim.isLocal === true ? {} : { version: cleanText(revision, 80) };
      found.declare("base-model", { ...claim, ...version }, "/base_model_name_or_path");
    }
    const type4 = textAt(value, "peft_type");
    if (type4 !== void 0) {
      const method = Object.hasOwn(METHODS, type4) ? METHODS[type4] ?? "adapter" : "adapter";
      found.declare("tune-method", method, "/peft_type");
      found.declare("detail", { name: "adapter:peft-type", value: cleanText(type4, 40) }, "/peft_type");
    }
    for (const key of SCALARS) {
      const text = scalarAt(value, key);
      if (text !== void 0)
        found.declare("hyperparameter", { name: `adapter:${key}`, value: cleanText(text, 40) }, `/${key}`);
    }
    const modules = valueAt(value, "target_modules");
    const names = (Array.isArray(modules) ? modules : [modules]).filter((name) => typeof name === "string").sort();
    if (names.length > 0)
      found.declare(
        "hyperparameter",
        { name: "adapter:target_modules", value: cleanText(names.join(","), 256) },
        "/target_modules"
      );
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};

// src/aibom/readers/config-json.ts
var MAX_BYTES2 = 8 * 1024 * 1024;
var HYPERPARAMETERS = [
  "activation_dropout",
  "d_model",
  "hidden_act",
  "hidden_size",
  "intermediate_size",
  "max_position_embeddings",
  "num_attention_heads",
  "num_hidden_layers",
  "num_key_value_heads",
  "num_layers",
  "tokenizer_class",
  "vocab_size"
];
var configJsonReader = {
  id: "config-json",
  role: "text",
  matches: (path7) => path7.split("/").at(-1) === "config.json",
  read(file, path7) {
    const { value, nonstandard } = readJsonObject(file, MAX_BYTES2, "config.json");
    const found = new FactCollector(path7);
    addArchitecture(found, value);
    addHyperparameters(found, value);
    addQuantization(found, value);
    const findings = nonstandard ? [
      aibomFinding(
        "aibom-nonstandard-json",
        { path: path7 },
        "NaN or Infinity is not JSON; the value was left out"
      )
    ] : [];
    const remoteCode = valueAt(value, "auto_map");
    if (isRecord(remoteCode) && Object.keys(remoteCode).length > 0) {
      const names = cleanText(Object.keys(remoteCode).join(", "), 160);
      findings.push(
        aibomFinding("aibom-custom-code", { path: path7, pointer: "/auto_map" }, `auto_map loads code for ${names}`)
      );
    }
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: true
    };
  }
};
function addArchitecture(found, config) {
  const architectures = valueAt(config, "architectures");
  const first = Array.isArray(architectures) ? architectures[0] : void 0;
  if (typeof first === "string") found.declare("architecture", cleanText(first, 120), "/architectures/0");
  const family = textAt(config, "model_type");
  if (family !== void 0) found.declare("architecture-family", cleanText(family, 80), "/model_type");
  const origin = textAt(config, "_name_or_path");
  if (origin !== void 0) {
    const { name, isLocal } = baseModelOf(origin, void 0);
    const detail = { name: "config:name-or-path", value: isLocal === true ? `${name} (local path)` : name };
    found.declare("detail", detail, "/_name_or_path");
  }
  const version = textAt(config, "transformers_version");
  if (version !== void 0) {
    found.declare("library", "transformers", "/transformers_version");
    const detail = { name: "config:transformers_version", value: cleanText(version, 40) };
    found.declare("detail", detail, "/transformers_version");
  }
}
function addHyperparameters(found, config) {
  const inner = valueAt(config, "text_config");
  const places = isRecord(inner) ? [
    [config, ""],
    [inner, "/text_config"]
  ] : [[config, ""]];
  for (const name of HYPERPARAMETERS) {
    const place = places.find(([record]) => scalarAt(record, name) !== void 0);
    if (place === void 0) continue;
    const value = scalarAt(place[0], name) ?? "";
    found.declare("hyperparameter", { name, value: cleanText(value, 80) }, `${place[1]}/${name}`);
  }
}
function addQuantization(found, config) {
  const quantization = valueAt(config, "quantization_config");
  const method = isRecord(quantization) ? textAt(quantization, "quant_method") : void 0;
  if (isRecord(quantization) && method !== void 0) {
    const bits = scalarAt(quantization, "bits");
    const text = bits === void 0 ? method : `${method}-${bits}bit`;
    found.declare("quantization", cleanText(text, 60), "/quantization_config");
    return;
  }
  for (const key of ["dtype", "torch_dtype"]) {
    const dtype = textAt(config, key);
    if (dtype === void 0) continue;
    found.declare("detail", { name: "config:dtype", value: cleanText(dtype, 40) }, `/${key}`);
    return;
  }
}

// src/aibom/element-count.ts
function elementsOf(dimensions) {
  let fast = 1;
  for (const [index, dimension] of dimensions.entries()) {
    const next = fast * Number(dimension);
    if (!Number.isSafeInteger(next) || !Number.isSafeInteger(Number(dimension))) {
      return dimensions.slice(index).reduce((product, item) => product * BigInt(item), BigInt(fast));
    }
    fast = next;
  }
  return BigInt(fast);
}
var DtypeHistogram = class {
  #counts = /* @__PURE__ */ new Map();
  add(dtype, elements) {
    this.#counts.set(dtype, (this.#counts.get(dtype) ?? 0n) + elements);
  }
  get total() {
    let sum = 0n;
    for (const count of this.#counts.values()) sum += count;
    return sum;
  }
  /** Sorted by name; empty when nothing was added. */
  entries() {
    return [...this.#counts].map(([dtype, elements]) => ({ dtype, elements })).sort((a, b) => a.dtype < b.dtype ? -1 : 1);
  }
};

// src/aibom/random-access.ts
var WINDOW_BYTES = 16 * 1024;
var MAX_WINDOWS = 64;
var RandomAccess = class {
  size;
  #file;
  #windows = /* @__PURE__ */ new Map();
  constructor(file) {
    this.#file = file;
    this.size = file.size;
  }
  u8(at) {
    return this.bytes(at, 1).readUInt8();
  }
  u16(at) {
    return this.bytes(at, 2).readUInt16LE();
  }
  u32(at) {
    return this.bytes(at, 4).readUInt32LE();
  }
  i32(at) {
    return this.bytes(at, 4).readInt32LE();
  }
  u64(at) {
    return this.bytes(at, 8).readBigUInt64LE();
  }
  /** A copy or view of `length` bytes; more than `maxBytes` is `limit-exceeded`. */
  bytes(at, length, maxBytes = WINDOW_BYTES) {
    if (!Number.isSafeInteger(at) || !Number.isSafeInteger(length) || at < 0 || length < 0 || at + length > this.size)
      throw new AppError("malformed", "the file points at bytes that it does not have");
    if (length > maxBytes)
      throw new AppError(
        "limit-exceeded",
        `a field has ${String(length)} bytes, at most ${String(maxBytes)} are read`
      );
    const first = Math.floor(at / WINDOW_BYTES);
    const window = this.#window(first);
    const start = at - first * WINDOW_BYTES;
    if (start + length <= window.length) return window.subarray(start, start + length);
    const data = Buffer.from(this.#file.read(at, length));
    if (data.length !== length) throw new AppError("malformed", "the file ends inside its header");
    return data;
  }
  #window(index) {
    const known = this.#windows.get(index);
    if (known !== void 0) return known;
    const at = index * WINDOW_BYTES;
    const data = this.#file.read(at, Math.max(Math.min(WINDOW_BYTES, this.size - at), 0));
    const window = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const [oldest] = this.#windows.keys();
    if (this.#windows.size >= MAX_WINDOWS && oldest !== void 0) this.#windows.delete(oldest);
    this.#windows.set(index, window);
    return window;
  }
};

// src/aibom/readers/coreml-weights.ts
var SENTINEL = 3735928559;
var ALIGNMENT = 64;
var MAX_BLOBS = 1e6;
var TYPES = /* @__PURE__ */ new Map([
  [1, ["F16", 16]],
  [2, ["F32", 32]],
  [3, ["U8", 8]],
  [4, ["I8", 8]],
  [5, ["BF16", 16]],
  [6, ["I16", 16]],
  [7, ["U16", 16]],
  [8, ["I4", 4]],
  [9, ["U1", 1]],
  [10, ["U2", 2]],
  [11, ["U4", 4]],
  [12, ["U3", 3]],
  [13, ["U6", 6]],
  [14, ["I32", 32]],
  [15, ["U32", 32]],
  [16, ["F8_E4M3", 8]],
  [17, ["F8_E5M2", 8]]
]);
var coremlWeightsReader = {
  id: "coreml-weights",
  role: "weights",
  matches: (path7) => /\.mlpackage\/.*\/weights\/[^/]+\.bin$/i.test(path7),
  read(file, path7) {
    const data = new RandomAccess(file);
    if (data.size < ALIGNMENT) throw new AppError("malformed", "the file is shorter than its header");
    const count = data.u32(0);
    const version = data.u32(4);
    if (version !== 2) throw new AppError("malformed", `version ${String(version)} is not 2`);
    if (count > MAX_BLOBS || count * ALIGNMENT > data.size)
      throw new AppError("malformed", `the file claims ${String(count)} blobs, it holds fewer`);
    const found = new FactCollector(path7);
    found.observe("format", "coreml-weights", "");
    const dtypes = new DtypeHistogram();
    let at = ALIGNMENT;
    for (let index = 0; index < count; index += 1) {
      if (data.u32(at) !== SENTINEL)
        throw new AppError("malformed", `blob ${String(index)} is not where the file says`);
      const [name, bits] = TYPES.get(data.u32(at + 4)) ?? ["other", 8];
      const bytes = data.u64(at + 8);
      const offset = data.u64(at + 16);
      const padding = data.u64(at + 24);
      if (offset + bytes > BigInt(data.size))
        throw new AppError("malformed", `blob ${String(index)} ends after the file`);
      dtypes.add(name, (bytes * 8n - (padding < 8n ? padding : 0n)) / BigInt(bits));
      const end = Number(offset + bytes);
      if (end <= at) throw new AppError("malformed", `blob ${String(index)} lies before its record`);
      at = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
    }
    const rest = data.size - at;
    const problem = rest > 0 ? `${String(rest)} bytes follow the last blob` : void 0;
    found.observe("tensor-count", count, "");
    if (problem === void 0) {
      found.observe("parameter-count", dtypes.total, "");
      found.observe("dtypes", dtypes.entries(), "");
    }
    const findings = problem === void 0 ? [] : [aibomFinding("aibom-inconsistent-layout", { path: path7 }, problem)];
    return { facts: found.facts, references: [], findings, complete: problem === void 0 };
  }
};

// src/aibom/protobuf-wire.ts
var MAX_FIELDS = 2e7;
var WIRE_VARINT = 0;
var WIRE_FIXED64 = 1;
var WIRE_BYTES = 2;
var WIRE_FIXED32 = 5;
var WireReader = class {
  cursor;
  #fields = 0;
  constructor(cursor) {
    this.cursor = cursor;
  }
  /** Visits the fields of the message that ends at `end`. */
  message(end, visit) {
    let position = this.cursor.position;
    while (position < end) {
      const field = this.#header(end);
      visit(field);
      position = this.cursor.position;
      if (position === field.end) continue;
      if (position > field.end) throw malformed("a field is longer than it says");
      if (position !== field.start && field.wire !== WIRE_BYTES)
        throw malformed("a number has another size than its type");
      this.cursor.skip(field.end - position);
      position = field.end;
    }
    if (position !== end) throw malformed("a message is longer than it says");
  }
  /** A varint value, 64 bits. */
  varint() {
    const next = this.cursor.peekByte();
    if (next >= 0 && next < 128) return BigInt(this.cursor.u8());
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.cursor.u8();
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
    throw malformed("a varint has more than 10 bytes");
  }
  /** As `varint`, read as int64. */
  signed() {
    return BigInt.asIntN(64, this.varint());
  }
  /** The text of a length-delimited field; longer than `maxBytes` is `limit-exceeded`. */
  text(field, maxBytes) {
    return this.cursor.text(field.end - this.cursor.position, maxBytes);
  }
  /** int64 values of a repeated field, packed or not. */
  integers(field, into) {
    if (field.wire !== WIRE_BYTES) {
      into.push(this.signed());
      return;
    }
    while (this.cursor.position < field.end) {
      if (into.length >= 64) throw new AppError("limit-exceeded", "a tensor has more than 64 dimensions");
      into.push(this.signed());
    }
  }
  #header(messageEnd) {
    this.#fields += 1;
    if (this.#fields > MAX_FIELDS)
      throw new AppError("limit-exceeded", "the file has more than 20,000,000 fields");
    const tag = this.cursor.varint(5);
    if (tag > 4294967295) throw malformed("a field tag is too large");
    const wire = tag & 7;
    const number = tag >>> 3;
    if (number === 0) throw malformed("a field has the number 0");
    const length = wire === WIRE_BYTES ? this.cursor.varint(10) : this.#numberLength(wire);
    const start = this.cursor.position;
    if (length > messageEnd - start) throw malformed("a field is longer than the message that holds it");
    return { number, wire, start, end: start + length };
  }
  /** Bytes of a number; a varint is measured without consuming it. */
  #numberLength(wire) {
    switch (wire) {
      case WIRE_VARINT:
        return this.#varintLength();
      case WIRE_FIXED64:
        return 8;
      case WIRE_FIXED32:
        return 4;
      default:
        throw malformed(`wire type ${String(wire)} is not used by this format`);
    }
  }
  #varintLength() {
    const first = this.cursor.peekByte();
    if (first >= 0 && first < 128) return 1;
    const ahead = this.cursor.ahead(10);
    for (let index = 0; index < ahead.length; index += 1) if ((ahead[index] ?? 0) < 128) return index + 1;
    throw malformed("a varint has more than 10 bytes or does not end");
  }
};
function malformed(message) {
  return new AppError("malformed", message);
}

// src/aibom/readers/coreml.ts
var MAX_TEXT = 64 * 1024;
var MAX_PORTS = 200;
var MAX_USER_TEXTS = 200;
var KINDS = /* @__PURE__ */ new Map([
  [200, "pipelineClassifier"],
  [201, "pipelineRegressor"],
  [202, "pipeline"],
  [300, "glmRegressor"],
  [301, "supportVectorRegressor"],
  [302, "treeEnsembleRegressor"],
  [303, "neuralNetworkRegressor"],
  [304, "bayesianProbitRegressor"],
  [400, "glmClassifier"],
  [401, "supportVectorClassifier"],
  [402, "treeEnsembleClassifier"],
  [403, "neuralNetworkClassifier"],
  [404, "kNearestNeighborsClassifier"],
  [500, "neuralNetwork"],
  [501, "itemSimilarityRecommender"],
  [502, "mlProgram"],
  [555, "customModel"],
  [556, "linkedModel"]
]);
var FEATURES = /* @__PURE__ */ new Map([
  [1, "int64"],
  [2, "double"],
  [3, "string"],
  [4, "image"],
  [5, "multiArray"],
  [6, "dictionary"],
  [7, "sequence"],
  [8, "state"]
]);
var coremlReader = {
  id: "coreml",
  role: "weights",
  matches: (path7) => /\.mlmodel$/i.test(path7),
  read(file, path7) {
    if (file.size === 0) throw new AppError("malformed", "the file is empty");
    const wire = new WireReader(new ByteCursor(file));
    const found = new FactCollector(path7);
    let version;
    let kind;
    wire.message(file.size, (field) => {
      if (field.number === 1 && field.wire !== WIRE_BYTES) version = wire.signed();
      else if (field.wire !== WIRE_BYTES) return;
      else if (field.number === 2) readDescription(wire, field, found);
      else kind ??= KINDS.get(field.number);
    });
    if (version === void 0 || kind === void 0)
      throw new AppError("malformed", "the file holds no CoreML model");
    found.observe("format", "coreml", "");
    found.observe(
      "detail",
      { name: "coreml:specification", value: String(version) },
      "/specificationVersion"
    );
    found.observe("detail", { name: "coreml:type", value: kind }, "");
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function readDescription(wire, message, found) {
  let ports = 0;
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1 || field.number === 10) {
      ports += 1;
      if (ports > MAX_PORTS) {
        found.leaveOut("inputs and outputs beyond the first 200", "/description");
        return;
      }
      const port = readFeature(wire, field);
      found.observe(field.number === 1 ? "input" : "output", port, "/description");
    } else if (field.number === 100) readMetadata(wire, field, found);
  });
}
function readFeature(wire, message) {
  let name = "";
  let type4 = "unknown";
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) name = cleanText(wire.text(field, MAX_TEXT), 120);
    else if (field.number === 3) {
      wire.message(field.end, (inner) => {
        const known = FEATURES.get(inner.number);
        if (known === void 0 || inner.wire !== WIRE_BYTES) return;
        type4 = known === "multiArray" ? readArrayType(wire, inner) : known;
      });
    }
  });
  return { name, format: cleanText(`${name}: ${type4}`, 256) };
}
function readArrayType(wire, message) {
  const names = {
    65568: "F32",
    65600: "F64",
    131104: "I32",
    65552: "F16",
    131080: "I8"
  };
  const shape = [];
  let type4 = "multiArray";
  wire.message(message.end, (field) => {
    if (field.number === 1) wire.integers(field, shape);
    else if (field.number === 2 && field.wire !== WIRE_BYTES) type4 = names[String(wire.signed())] ?? type4;
  });
  return `${type4}[${shape.join(",")}]`;
}
function readMetadata(wire, message, found) {
  let texts = 0;
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 100) {
      texts += 1;
      if (texts <= MAX_USER_TEXTS) readUserText(wire, field, found);
      else found.leaveOut("metadata beyond the first 200", "/description/metadata/userDefined");
      return;
    }
    if (field.number < 1 || field.number > 4) return;
    const text = cleanText(wire.text(field, MAX_TEXT));
    const pointer = "/description/metadata";
    if (text === "") return;
    if (field.number === 1) found.declare("description", text, pointer);
    else if (field.number === 2) found.declare("version", text, pointer);
    else if (field.number === 3) found.declare("author", text, pointer);
    else found.declare("license", { text: cleanText(text, 120) }, pointer);
  });
}
function readUserText(wire, message, found) {
  let name = "";
  let value = "";
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) name = cleanText(wire.text(field, MAX_TEXT), 64);
    else if (field.number === 2) value = cleanText(wire.text(field, MAX_TEXT), 256);
  });
  if (name !== "") found.declare("metadata", { name, value }, "/description/metadata/userDefined");
}

// src/aibom/readers/dataset-card.ts

// src/aibom/front-matter.ts
var MAX_FRONT_MATTER = 512 * 1024;
function readFrontMatter(markdown) {
  const text = markdown.startsWith("\uFEFF") ? markdown.slice(1) : markdown;
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return void 0;
  const start = opening[0].length;
  const closing = closingOf(text, start);
  if (closing === null) {
    const isLong = text.length - start > MAX_FRONT_MATTER;
    throw isLong ? new AppError("limit-exceeded", "the front matter is longer than 512 KiB or is not closed by ---") : new AppError("malformed", "the front matter is not closed by ---");
  }
  return readYamlText(text.slice(start, start + closing.index), { what: "front matter", firstLine: 2 });
}
function bodyOf(markdown) {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(markdown);
  if (opening === null) return markdown;
  const closing = closingOf(markdown, opening[0].length);
  return closing === null ? "" : markdown.slice(opening[0].length + closing.index + closing[0].length);
}
function closingOf(text, start) {
  return /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(text.slice(start, start + MAX_FRONT_MATTER));
}

// src/aibom/readers/dataset-card.ts
var MAX_BYTES3 = 8 * 1024 * 1024;
var DATASET_KEYS = [
  "dataset_info",
  "size_categories",
  "task_categories",
  "source_datasets",
  "annotations_creators"
];
var TYPES2 = [
  [/text|token|translation|summarization|question|language|fill-mask/, "text"],
  [/image|vision|object-detection|depth/, "image"],
  [/audio|speech|voice/, "audio"],
  [/video/, "video"],
  [/tabular|table/, "structured"],
  [/time-?series/, "timeseries"],
  [/graph/, "graph"]
];
var datasetCardReader = {
  id: "dataset-card",
  role: "text",
  matches: (name) => name.includes("/") && /(?:^|\/)(?:readme|dataset_?card)\.md$/i.test(name),
  read(file, name) {
    const found = new FactCollector(name);
    const card = readFrontMatter(decodeUtf8(readWhole(file, MAX_BYTES3)));
    const claim = card?.value instanceof Map ? datasetOfCard(card.value, name) : void 0;
    if (claim !== void 0) found.declare("dataset", claim, { pointer: "", line: 2 });
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function datasetOfCard(map, file) {
  if (!DATASET_KEYS.some((key) => map.has(key))) return void 0;
  const text = (key) => {
    const value = map.get(key);
    const first = Array.isArray(value) ? value[0] : value;
    return typeof first === "string" && first.trim() !== "" ? first : void 0;
  };
  const folder = path.posix.basename(path.posix.dirname(file));
  const name = text("pretty_name") ?? (folder === "." ? "dataset" : folder);
  const license = text("license");
  const types = typesOf([map.get("task_categories"), map.get("modality"), map.get("modalities")]);
  const size = sizeOf(map.get("dataset_info"));
  return {
    name: cleanText(name, 200),
    ...license === void 0 ? {} : { license: cleanText(license, 120) },
    ...types.length === 0 ? {} : { types },
    ...size === void 0 ? {} : { size }
  };
}
function typesOf(values) {
  const words = values.flatMap((value) => Array.isArray(value) ? value : [value]).filter((word) => typeof word === "string").slice(0, 50);
  const found = words.flatMap(
    (word) => TYPES2.filter(([pattern]) => pattern.test(word.toLowerCase())).map(([, type4]) => type4)
  );
  return [...new Set(found)].sort();
}
function sizeOf(info) {
  const first = Array.isArray(info) ? info[0] : info;
  const size = first instanceof Map ? first.get("dataset_size") ?? first.get("download_size") : void 0;
  return typeof size === "string" && /^\d{1,16}$/.test(size) ? size : void 0;
}

// src/aibom/readers/dvc.ts
var MAX_BYTES4 = 8 * 1024 * 1024;
var MAX_ITEMS = 1e3;
var MODEL_ENDINGS = /\.(?:safetensors|gguf|onnx|pt|pth|bin|h5|keras|pkl|joblib|tflite)$/i;
var dvcReader = {
  id: "dvc",
  role: "text",
  matches: (path7) => /(?:^|\/)dvc\.lock$|\.dvc$/.test(path7),
  read(file, path7) {
    const { value } = readYamlText(decodeUtf8(readWhole(file, MAX_BYTES4)), { what: "DVC file" });
    const found = new FactCollector(path7);
    if (value instanceof Map) {
      for (const item of itemsOf(found, value.get("outs"))) addTracked(found, item);
      const stages = value.get("stages");
      if (stages instanceof Map) for (const [name, stage] of stages) addStage(found, name, stage);
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function addTracked(found, item) {
  const hash = item.hash === void 0 ? "" : ` ${item.hash.algorithm} ${item.hash.value}`;
  found.declare("detail", { name: "dvc:tracks", value: cleanText(`${item.name}${hash}`, 256) }, "/outs");
  if (MODEL_ENDINGS.test(item.name)) return;
  found.declare("dataset", datasetOf(item), "/outs");
}
function addStage(found, name, stage) {
  if (typeof name !== "string" || !(stage instanceof Map)) return;
  const inputs = itemsOf(found, stage.get("deps"));
  const outputs = itemsOf(found, stage.get("outs"));
  const pointer = `/stages/${cleanText(name, 80)}`;
  const plain = ({ name: item, hash }) => ({
    name: item,
    ...hash === void 0 ? {} : { hash }
  });
  found.declare(
    "step",
    { name: cleanText(name, 80), inputs: inputs.map(plain), outputs: outputs.map(plain) },
    pointer
  );
  for (const item of inputs.filter(
    ({ name: input, hash }) => /(?:^|\/)(?:data|datasets?)\//.test(input) || hash?.algorithm === "MD5-dir"
  ))
    found.declare("dataset", datasetOf(item), pointer);
}
function datasetOf({ name, hash, size }) {
  return {
    name,
    ...hash === void 0 || hash.algorithm === "MD5-dir" ? {} : { hashes: [hash] },
    ...size === void 0 ? {} : { size }
  };
}
function itemsOf(found, list) {
  if (!Array.isArray(list)) return [];
  const entries = found.upTo(list, MAX_ITEMS, { what: "tracked files", pointer: "" });
  const items = entries.flatMap((entry) => {
    if (!(entry instanceof Map)) return [];
    const text = (key) => {
      const value = entry.get(key);
      return typeof value === "string" ? value : void 0;
    };
    const name = text("path");
    if (name === void 0) return [];
    const hash = hashOf(text("md5"), text("hash"));
    const size = text("size");
    return [
      {
        name: cleanText(name.replace(/^(?:\.\.?\/)+|^\/+/, ""), 200),
        ...hash === void 0 ? {} : { hash },
        ...size === void 0 || !/^\d{1,16}$/.test(size) ? {} : { size }
      }
    ];
  });
  return withoutRepeats(found, items);
}
function withoutRepeats(found, items) {
  const byName = /* @__PURE__ */ new Map();
  for (const item of items) {
    const known = byName.get(item.name);
    if (known === void 0) byName.set(item.name, item);
    else if (known.hash?.value !== item.hash?.value)
      found.leaveOut("another hash of a path that is listed twice", "");
  }
  return [...byName.values()];
}
function hashOf(md5, kind) {
  if (md5 === void 0 || kind !== void 0 && kind !== "md5") return void 0;
  if (/^[0-9a-f]{32}\.dir$/.test(md5)) return { algorithm: "MD5-dir", value: md5.slice(0, 32) };
  return /^[0-9a-f]{32}$/.test(md5) ? { algorithm: "MD5", value: md5 } : void 0;
}

// src/aibom/readers/generation-config.ts
var MAX_BYTES5 = 1024 * 1024;
var KEYS = [
  "do_sample",
  "max_length",
  "max_new_tokens",
  "min_p",
  "num_beams",
  "repetition_penalty",
  "temperature",
  "top_k",
  "top_p"
];
var generationConfigReader = {
  id: "generation-config",
  role: "text",
  matches: (path7) => path7.split("/").at(-1) === "generation_config.json",
  read(file, path7) {
    const { value } = readJsonObject(file, MAX_BYTES5, "generation_config.json");
    const found = new FactCollector(path7);
    for (const key of KEYS) {
      const text = scalarAt(value, key);
      if (text !== void 0)
        found.declare("hyperparameter", { name: `generation:${key}`, value: cleanText(text, 80) }, `/${key}`);
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};

// src/aibom/readers/gguf-types.ts
var GGML_TYPES = /* @__PURE__ */ new Map(
  [
    [0, ["F32", 1, 4]],
    [1, ["F16", 1, 2]],
    [2, ["Q4_0", 32, 18]],
    [3, ["Q4_1", 32, 20]],
    [6, ["Q5_0", 32, 22]],
    [7, ["Q5_1", 32, 24]],
    [8, ["Q8_0", 32, 34]],
    // Q8_1 is used in computing only; C and Python sources disagree about its size, the smaller one is taken.
    [9, ["Q8_1", 32, 36]],
    [10, ["Q2_K", 256, 84]],
    [11, ["Q3_K", 256, 110]],
    [12, ["Q4_K", 256, 144]],
    [13, ["Q5_K", 256, 176]],
    [14, ["Q6_K", 256, 210]],
    [15, ["Q8_K", 256, 292]],
    [16, ["IQ2_XXS", 256, 66]],
    [17, ["IQ2_XS", 256, 74]],
    [18, ["IQ3_XXS", 256, 98]],
    [19, ["IQ1_S", 256, 50]],
    [20, ["IQ4_NL", 32, 18]],
    [21, ["IQ3_S", 256, 110]],
    [22, ["IQ2_S", 256, 82]],
    [23, ["IQ4_XS", 256, 136]],
    [24, ["I8", 1, 1]],
    [25, ["I16", 1, 2]],
    [26, ["I32", 1, 4]],
    [27, ["I64", 1, 8]],
    [28, ["F64", 1, 8]],
    [29, ["IQ1_M", 256, 56]],
    [30, ["BF16", 1, 2]],
    [34, ["TQ1_0", 256, 54]],
    [35, ["TQ2_0", 256, 66]],
    [39, ["MXFP4", 32, 17]],
    [40, ["NVFP4", 64, 36]],
    [41, ["Q1_0", 128, 18]]
  ]
);
var GGUF_FILE_TYPES = {
  0: "F32",
  1: "F16",
  2: "Q4_0",
  3: "Q4_1",
  7: "Q8_0",
  8: "Q5_0",
  9: "Q5_1",
  10: "Q2_K",
  11: "Q3_K_S",
  12: "Q3_K_M",
  13: "Q3_K_L",
  14: "Q4_K_S",
  15: "Q4_K_M",
  16: "Q5_K_S",
  17: "Q5_K_M",
  18: "Q6_K",
  19: "IQ2_XXS",
  20: "IQ2_XS",
  21: "Q2_K_S",
  22: "IQ3_XS",
  23: "IQ3_XXS",
  24: "IQ1_S",
  25: "IQ4_NL",
  26: "IQ3_S",
  27: "IQ3_M",
  28: "IQ2_S",
  29: "IQ2_M",
  30: "IQ4_XS",
  31: "IQ1_M",
  32: "BF16",
  36: "TQ1_0",
  37: "TQ2_0",
  38: "MXFP4_MOE",
  39: "NVFP4",
  40: "Q1_0"
};

// src/aibom/readers/gguf-values.ts
var MAX_KEYS = 1e5;
var MAX_KEY_BYTES = 65535;
var MAX_METADATA_BYTES = 128 * 1024 * 1024;
var MAX_ARRAY_DEPTH = 4;
var MAX_ARRAY_STRINGS = 1e7;
var MAX_TEXT_BYTES = 16 * 1024 * 1024;
var KEPT_TEXT_BYTES = 64 * 1024;
var KEPT_ITEMS = 256;
var KEPT_ITEM_BYTES = 4096;
var MAX_KEPT_BYTES = 8 * 1024 * 1024;
var SIZES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
var TYPE_BOOL = 7;
var TYPE_STRING = 8;
var TYPE_ARRAY = 9;
function readGgufValues(cursor, count, width = 8) {
  if (count > MAX_KEYS) throw new AppError("limit-exceeded", `the file has ${String(count)} metadata keys`);
  const values = /* @__PURE__ */ new Map();
  const budget = { width, strings: MAX_ARRAY_STRINGS, keptBytes: MAX_KEPT_BYTES };
  const start = cursor.position;
  for (let index = 0; index < count; index += 1) {
    const key = readKey(cursor, width);
    if (values.has(key)) throw malformed2(`the metadata key ${key.slice(0, 80)} is there twice`);
    values.set(key, readValue(cursor, budget));
    if (cursor.position - start > MAX_METADATA_BYTES) {
      throw new AppError("limit-exceeded", "the metadata is longer than 128 MiB");
    }
  }
  return values;
}
function readKey(cursor, width) {
  const bytes = cursor.bytes(cursor.count("key length", 1, width), MAX_KEY_BYTES);
  if (bytes.some((byte) => byte < 32 || byte > 126)) throw malformed2("a metadata key is not plain ASCII");
  return bytes.toString("latin1");
}
function readValue(cursor, budget) {
  const type4 = cursor.u32();
  if (type4 === TYPE_STRING) return readText(cursor, budget);
  if (type4 === TYPE_ARRAY) return readArray(cursor, budget, 1);
  return readScalar(cursor, type4);
}
function readScalar(cursor, type4) {
  const size = SIZES[type4];
  if (size === void 0 || size === 0)
    throw malformed2(`a metadata value has the unknown type ${String(type4)}`);
  const bytes = cursor.bytes(size, 8);
  if (type4 === TYPE_BOOL) {
    if (bytes[0] !== 0 && bytes[0] !== 1) throw malformed2("a boolean is neither 0 nor 1");
    return { kind: "boolean", value: bytes[0] === 1 };
  }
  const readers = {
    0: () => bytes.readUInt8(),
    1: () => bytes.readInt8(),
    2: () => bytes.readUInt16LE(),
    3: () => bytes.readInt16LE(),
    4: () => bytes.readUInt32LE(),
    5: () => bytes.readInt32LE(),
    6: () => bytes.readFloatLE(),
    10: () => bytes.readBigUInt64LE(),
    11: () => bytes.readBigInt64LE(),
    12: () => bytes.readDoubleLE()
  };
  return { kind: "number", value: readers[type4]?.() ?? 0 };
}
function readText(cursor, budget) {
  const bytes = cursor.bytes(cursor.count("text length", 1, budget.width), MAX_TEXT_BYTES);
  if (!isUtf8(bytes)) throw malformed2("a metadata text is not UTF-8");
  const isKept = bytes.length <= KEPT_TEXT_BYTES && takeKept(budget, bytes.length);
  const value = isKept ? bytes.toString("utf8") : "";
  return {
    kind: "text",
    value,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length
  };
}
function readArray(cursor, budget, depth) {
  if (depth > MAX_ARRAY_DEPTH) throw new AppError("limit-exceeded", "arrays are nested too deeply");
  const type4 = cursor.u32();
  const size = SIZES[type4];
  if (size === void 0) throw malformed2(`an array has the unknown type ${String(type4)}`);
  if (size > 0) {
    const length2 = cursor.count("array length", size, budget.width);
    cursor.skip(length2 * size);
    return { kind: "array", length: length2, texts: [] };
  }
  const length = cursor.count(
    "array length",
    type4 === TYPE_STRING ? budget.width : budget.width + 4,
    budget.width
  );
  budget.strings -= length;
  if (budget.strings < 0) throw new AppError("limit-exceeded", "the arrays hold more than 10,000,000 texts");
  const texts = [];
  for (let index = 0; index < length; index += 1) {
    if (type4 === TYPE_ARRAY) {
      readArray(cursor, budget, depth + 1);
      continue;
    }
    const bytes = cursor.count("text length", 1, budget.width);
    if (index < KEPT_ITEMS && bytes <= KEPT_ITEM_BYTES && takeKept(budget, bytes)) {
      const item = cursor.bytes(bytes, KEPT_ITEM_BYTES);
      if (isUtf8(item)) texts.push(item.toString("utf8"));
    } else cursor.skip(bytes);
  }
  return { kind: "array", length, texts };
}
function takeKept(budget, bytes) {
  if (bytes > budget.keptBytes) return false;
  budget.keptBytes -= bytes;
  return true;
}
function malformed2(message) {
  return new AppError("malformed", message);
}

// src/aibom/readers/gguf-header.ts
var MAX_TENSORS = 1e6;
var MAX_TENSOR_NAME_BYTES = 64;
var MAX_TENSOR_DIMENSIONS = 4;
function readGgufHeader(file) {
  const cursor = new ByteCursor(file);
  if (file.size < 24 || cursor.bytes(4, 4).toString("latin1") !== "GGUF")
    throw malformed3("the file does not start with GGUF");
  const version = cursor.u32();
  if (version < 1 || version > 3) throw malformed3(describeVersion(version));
  const width = version === 1 ? 4 : 8;
  const tensorCount = cursor.count("tensor count", 20, width);
  const keyCount = cursor.count("metadata count", 9, width);
  if (tensorCount > MAX_TENSORS)
    throw new AppError("limit-exceeded", `the file has ${String(tensorCount)} tensors`);
  const values = readGgufValues(cursor, keyCount, width);
  const alignment = readAlignment(values);
  const table = readTensors(cursor, { tensorCount, alignment, width });
  const dataStart2 = Math.ceil(cursor.position / alignment) * alignment;
  const available = Math.max(file.size - dataStart2, 0);
  const short = table.dataEnd > BigInt(available);
  const missing = `the tensors need ${String(table.dataEnd)} bytes of data, the file has ${String(available)}`;
  return {
    version,
    values,
    tensors: tensorCount,
    alignment,
    dtypes: table.dtypes,
    problem: table.problem ?? (short ? missing : void 0)
  };
}
function describeVersion(version) {
  const swapped = Buffer.alloc(4);
  swapped.writeUInt32LE(version);
  const bigEndian = swapped.readUInt32BE();
  if (bigEndian >= 1 && bigEndian <= 3) return "the file is big-endian GGUF, which is not read";
  return `GGUF version ${String(version)} is not one of 1 to 3`;
}
function readAlignment(values) {
  const value = values.get("general.alignment");
  if (value === void 0) return 32;
  const alignment = value.kind === "number" ? Number(value.value) : 0;
  if (!Number.isInteger(alignment) || alignment <= 0 || alignment % 8 !== 0 || alignment > 2 ** 30) {
    throw malformed3("general.alignment is not a positive multiple of 8");
  }
  return alignment;
}
function readTensors(cursor, header) {
  const names = /* @__PURE__ */ new Set();
  const dtypes = new DtypeHistogram();
  let dataEnd = 0n;
  let problem;
  for (let index = 0; index < header.tensorCount; index += 1) {
    const name = cursor.text(cursor.count("tensor name length", 1, header.width), MAX_TENSOR_NAME_BYTES);
    if (names.has(name)) throw malformed3("a tensor name is there twice");
    names.add(name);
    const dimensions = readDimensions(cursor, header.width);
    const type4 = cursor.u32();
    const offset = cursor.u64();
    const elements = elementsOf(dimensions);
    const known = GGML_TYPES.get(type4);
    dtypes.add(known?.[0] ?? `type ${String(type4)}`, elements);
    if (offset % BigInt(header.alignment) !== 0n) problem ??= "a tensor is not aligned";
    if (known === void 0) continue;
    const [, block, bytes] = known;
    if (elements % BigInt(block) !== 0n) problem ??= "a tensor is not a whole number of blocks of its type";
    const end = offset + elements / BigInt(block) * BigInt(bytes);
    if (end > dataEnd) dataEnd = end;
  }
  return { dtypes, dataEnd, problem };
}
function readDimensions(cursor, width) {
  const count = cursor.u32();
  if (count > MAX_TENSOR_DIMENSIONS)
    throw malformed3(`a tensor has ${String(count)} dimensions, the format allows 4`);
  const dimensions = [];
  for (let index = 0; index < count; index += 1) {
    const size = width === 8 ? cursor.u64() : BigInt(cursor.u32());
    if (size >= 2n ** 63n) throw malformed3("a dimension of a tensor does not fit 63 bits");
    dimensions.push(size);
  }
  return dimensions;
}
function malformed3(message) {
  return new AppError("malformed", message);
}

// src/aibom/readers/gguf.ts
var MAX_BASE_MODELS = 100;
var TEXTS = {
  "general.name": "name",
  "general.version": "version",
  "general.description": "description",
  "general.author": "author",
  "general.organization": "organization"
};
var LISTS = { "general.tags": "tag", "general.languages": "language" };
var HYPERPARAMETERS2 = {
  context_length: "context_length",
  embedding_length: "hidden_size",
  block_count: "num_hidden_layers",
  feed_forward_length: "intermediate_size",
  "attention.head_count": "num_attention_heads",
  "attention.head_count_kv": "num_key_value_heads",
  vocab_size: "vocab_size"
};
var DETAILS = ["general.size_label", "general.quantized_by", "general.basename", "general.finetune"];
var ggufReader = {
  id: "gguf",
  role: "weights",
  matches: (path7) => path7.toLowerCase().endsWith(".gguf"),
  read(file, path7) {
    const header = readGgufHeader(file);
    const found = new FactCollector(path7);
    found.observe("format", "gguf", "");
    found.observe("detail", { name: "gguf:version", value: String(header.version) }, "");
    found.observe("tensor-count", header.tensors, "");
    if (header.problem === void 0) {
      found.observe("parameter-count", header.dtypes.total, "");
      found.observe("dtypes", header.dtypes.entries(), "");
    }
    addSplit(header, found);
    addGeneral(header, found);
    addLineage(header, found);
    addArchitecture2(header, found);
    const findings = header.problem === void 0 ? [] : [aibomFinding("aibom-inconsistent-layout", { path: path7 }, header.problem)];
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: header.problem === void 0
    };
  }
};
function addSplit({ values }, found) {
  for (const key of ["split.no", "split.count", "split.tensors.count"]) {
    const value = numberOf(values.get(key));
    if (value !== void 0)
      found.declare("detail", { name: `gguf:${key}`, value: String(value) }, `/${key}`);
  }
}
function addGeneral({ values }, found) {
  for (const [key, kind] of entriesOf(TEXTS)) addText(found, kind, { key, value: textOf(values.get(key)) });
  for (const [key, kind] of entriesOf(LISTS)) {
    for (const text of textsOf(values.get(key))) found.declare(kind, cleanText(text, 80), `/${key}`);
  }
  const license = textOf(values.get("general.license.name")) ?? textOf(values.get("general.license"));
  if (license !== void 0) {
    const url = cleanUrl(textOf(values.get("general.license.link")) ?? "");
    found.declare(
      "license",
      { text: cleanText(license, 120), ...url === void 0 ? {} : { url } },
      "/general.license"
    );
  }
  for (const key of DETAILS) {
    const value = textOf(values.get(key));
    if (value !== void 0)
      found.declare("detail", { name: `gguf:${key}`, value: cleanText(value, 120) }, `/${key}`);
  }
  for (const dataset of textsOf(values.get("general.datasets"))) {
    found.declare("dataset", { name: cleanText(dataset, 200) }, "/general.datasets");
  }
}
function addLineage({ values }, found) {
  for (const group of ["base_model", "dataset"]) {
    const stated = numberOf(values.get(`general.${group}.count`)) ?? 0;
    if (stated > MAX_BASE_MODELS)
      found.leaveOut(`entries of general.${group} beyond the first 100`, `/general.${group}.count`);
    const count = Math.min(stated, MAX_BASE_MODELS);
    for (let index = 0; index < count; index += 1) {
      const key = `general.${group}.${String(index)}`;
      const name = textOf(values.get(`${key}.name`));
      if (name === void 0) continue;
      const version = textOf(values.get(`${key}.version`));
      const url = cleanUrl(textOf(values.get(`${key}.repo_url`)) ?? textOf(values.get(`${key}.url`)) ?? "");
      const claim = {
        name: cleanText(name, 200),
        ...version === void 0 ? {} : { version: cleanText(version, 80) },
        ...url === void 0 ? {} : { url }
      };
      found.declare(group === "dataset" ? "dataset" : "base-model", claim, `/${key}`);
    }
  }
}
function addArchitecture2({ values }, found) {
  const architecture = textOf(values.get("general.architecture"));
  if (architecture !== void 0) {
    found.declare("architecture-family", cleanText(architecture, 80), "/general.architecture");
    for (const [suffix, name] of Object.entries(HYPERPARAMETERS2)) {
      const value = numberOf(values.get(`${architecture}.${suffix}`));
      if (value === void 0) continue;
      found.declare(
        "hyperparameter",
        { name, value: String(value) },
        `/${cleanText(architecture, 80)}.${suffix}`
      );
    }
  }
  const tokens = values.get("tokenizer.ggml.tokens");
  if (tokens?.kind === "array") {
    found.observe(
      "hyperparameter",
      { name: "vocab_size", value: String(tokens.length) },
      "/tokenizer.ggml.tokens"
    );
  }
  const fileType = numberOf(values.get("general.file_type"));
  const quantization = fileType === void 0 ? void 0 : GGUF_FILE_TYPES[String(fileType)];
  if (quantization !== void 0) found.declare("quantization", quantization, "/general.file_type");
  const tokenizer = textOf(values.get("tokenizer.ggml.model"));
  if (tokenizer !== void 0) {
    found.declare(
      "detail",
      { name: "gguf:tokenizer", value: cleanText(tokenizer, 80) },
      "/tokenizer.ggml.model"
    );
  }
  const template = values.get("tokenizer.chat_template");
  if (template?.kind === "text") found.observe("chat-template", template.sha256, "/tokenizer.chat_template");
}
function addText(found, kind, text) {
  if (text.value !== void 0) found.declare(kind, cleanText(text.value), `/${text.key}`);
}
function textOf(value) {
  return value?.kind === "text" && value.value.trim() !== "" ? value.value : void 0;
}
function textsOf(value) {
  return value?.kind === "array" ? value.texts.filter((text) => text.trim() !== "") : [];
}
function numberOf(value) {
  if (value?.kind !== "number") return void 0;
  const number = Number(value.value);
  return Number.isSafeInteger(number) && number >= 0 ? number : void 0;
}
function entriesOf(record) {
  return Object.entries(record);
}

// src/aibom/hdf5-attributes.ts
var ATTRIBUTE = 12;
var MAX_TEXT2 = 32 * 1024 * 1024;
var MAX_DIMENSIONS = 32;
var CLASS_INTEGER = 0;
var CLASS_FLOAT = 1;
var CLASS_STRING = 3;
var CLASS_VARIABLE = 9;
function readHdf5Type(file, at) {
  const { data } = file;
  const bits = data.u8(at + 1);
  return {
    classNumber: data.u8(at) & 15,
    size: data.u32(at + 4),
    isSigned: (bits & 8) !== 0,
    isText: (bits & 15) === 1
  };
}
function nameOfHdf5Type({ classNumber, size, isSigned }) {
  if (classNumber === CLASS_FLOAT) return `F${String(size * 8)}`;
  if (classNumber === CLASS_INTEGER) return `${isSigned ? "I" : "U"}${String(size * 8)}`;
  return `class ${String(classNumber)}`;
}
function readHdf5Space(file, at) {
  const version = file.data.u8(at);
  if (version !== 1 && version !== 2) throw new AppError("malformed", "a dataspace has an unknown version");
  const rank = file.data.u8(at + 1);
  if (rank > MAX_DIMENSIONS) throw new AppError("malformed", "a dataspace has more than 32 dimensions");
  const first = at + (version === 1 ? 8 : 4);
  return Array.from({ length: rank }, (_, index) => BigInt(file.length(first + index * file.lengthBytes)));
}
function readTextAttributes(file, messages) {
  const texts = /* @__PURE__ */ new Map();
  let hasLongTexts = false;
  for (const message of messages) {
    if (message.type !== ATTRIBUTE) continue;
    const { name, type: type4, dimensions, dataAt } = readAttribute(file, message);
    if (dimensions.length > 0) continue;
    if (isLongText(file, type4, dataAt)) {
      hasLongTexts = true;
      continue;
    }
    const text = readText2(file, type4, dataAt);
    if (text !== void 0 && !texts.has(name)) texts.set(name, text);
  }
  return { texts, hasLongTexts };
}
function readAttribute(file, { at }) {
  const { data } = file;
  const version = data.u8(at);
  if (version < 1 || version > 3) throw new AppError("malformed", "an attribute has an unknown version");
  const [nameBytes, typeBytes, spaceBytes] = [data.u16(at + 2), data.u16(at + 4), data.u16(at + 6)];
  const padded = (bytes) => version === 1 ? Math.ceil(bytes / 8) * 8 : bytes;
  const nameAt = at + (version === 3 ? 9 : 8);
  const typeAt = nameAt + padded(nameBytes);
  const spaceAt = typeAt + padded(typeBytes);
  return {
    name: data.bytes(nameAt, nameBytes, 65535).toString("utf8").replace(/\u0000.*$/s, ""),
    type: readHdf5Type(file, typeAt),
    dimensions: readHdf5Space(file, spaceAt),
    dataAt: spaceAt + padded(spaceBytes)
  };
}
function isLongText(file, type4, at) {
  if (type4.classNumber === CLASS_STRING) return type4.size > MAX_TEXT2;
  return type4.classNumber === CLASS_VARIABLE && type4.isText && file.data.u32(at) > MAX_TEXT2;
}
function readText2(file, type4, at) {
  if (type4.classNumber === CLASS_STRING) return trim(file.data.bytes(at, type4.size, MAX_TEXT2));
  if (type4.classNumber !== CLASS_VARIABLE || !type4.isText) return void 0;
  const length = file.data.u32(at);
  if (length === 0) return "";
  const collection = file.address(at + 4);
  const object = findInHeap(file, collection, file.data.u32(at + 4 + file.offsetBytes));
  return trim(file.data.bytes(object, length, MAX_TEXT2));
}
function findInHeap(file, collection, wanted) {
  const { data } = file;
  if (data.bytes(collection, 4).toString("latin1") !== "GCOL")
    throw new AppError("malformed", "a text is not in a heap");
  const end = collection + file.length(collection + 8);
  let at = collection + 8 + file.lengthBytes;
  while (at + 8 + file.lengthBytes <= end) {
    const index = data.u16(at);
    const start = at + 8 + file.lengthBytes;
    if (index === wanted) return start;
    if (index === 0) break;
    at = start + Math.ceil(file.length(at + 8) / 8) * 8;
  }
  throw new AppError("malformed", "a text is not in its heap");
}
function trim(bytes) {
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end === -1 ? bytes.length : end);
}

// src/aibom/hdf5-messages.ts
var MAX_MESSAGES = 1e5;
var MAX_BLOCKS = 1e3;
var CONTINUATION = 16;
function parseHdf5Messages(file, address) {
  const { data } = file;
  const isNew = data.bytes(address, 4).toString("latin1") === "OHDR";
  const messages = [];
  const blocks = [isNew ? firstBlockOf(file, address) : oldBlock(file, address)];
  const flags = isNew ? data.u8(address + 5) : 0;
  for (let index = 0; index < blocks.length; index += 1) {
    if (index > MAX_BLOCKS) throw new AppError("limit-exceeded", "an object header has too many parts");
    const block = blocks[index];
    if (block === void 0) break;
    for (const message of isNew ? newMessages(file, block, flags) : oldMessages(file, block)) {
      if (messages.length >= MAX_MESSAGES)
        throw new AppError("limit-exceeded", "an object header has too many messages");
      if (message.type !== CONTINUATION) messages.push(message);
      else blocks.push(continuation(file, message, isNew));
    }
  }
  return messages;
}
function oldBlock(file, address) {
  if (file.data.u8(address) !== 1)
    throw new AppError("malformed", "an object has no header of version 1 or 2");
  return { at: address + 16, size: file.data.u32(address + 8) };
}
function firstBlockOf(file, address) {
  const { data } = file;
  const flags = data.u8(address + 5);
  let at = address + 6;
  if ((flags & 32) !== 0) at += 16;
  if ((flags & 16) !== 0) at += 4;
  const width = 1 << (flags & 3);
  const size = width === 8 ? Number(data.u64(at) & 0xffffffffn) : data.bytes(at, width).readUIntLE(0, width);
  return { at: at + width, size };
}
function continuation(file, message, isNew) {
  const at = file.address(message.at);
  const size = file.length(message.at + file.offsetBytes);
  return isNew ? { at: at + 4, size: size - 8 } : { at, size };
}
function* oldMessages(file, block) {
  let at = block.at;
  const end = block.at + block.size;
  while (at + 8 <= end) {
    const size = file.data.u16(at + 2);
    if (at + 8 + size > end) throw new AppError("malformed", "a header message is longer than its block");
    yield { type: file.data.u16(at), at: at + 8, size };
    at += 8 + size;
  }
}
function* newMessages(file, block, flags) {
  const head = (flags & 4) === 0 ? 4 : 6;
  let at = block.at;
  const end = block.at + block.size;
  while (at + head <= end) {
    const size = file.data.u16(at + 1);
    if (at + head + size > end) return;
    yield { type: file.data.u8(at), at: at + head, size };
    at += head + size;
  }
}

// src/aibom/hdf5-file.ts
var SIGNATURE = "\x89HDF\r\n\n";
var MAX_USER_BLOCK = 1024 * 1024;
var MAX_GROUP_ENTRIES = 2e5;
var MAX_TREE_DEPTH = 16;
var LINK_HARD = 0;
var LINK_SOFT = 1;
var NO_ADDRESS = 0xffffffffffffffffn;
var Hdf5File = class {
  data;
  version;
  root;
  #base;
  #offsetBytes;
  #lengthBytes;
  constructor(file) {
    this.data = new RandomAccess(file);
    const start = this.#findSuperblock();
    this.version = this.data.u8(start + 8);
    if (this.version > 3) throw malformed4(`superblock version ${String(this.version)} is not one of 0 to 3`);
    const isOld = this.version < 2;
    this.#offsetBytes = this.#width(this.data.u8(start + (isOld ? 13 : 9)));
    this.#lengthBytes = this.#width(this.data.u8(start + (isOld ? 14 : 10)));
    const addresses = start + (isOld ? this.version === 0 ? 24 : 28 : 12);
    this.#base = 0;
    this.#base = this.address(addresses);
    const end = this.address(addresses + this.#offsetBytes * 2) - this.#base;
    if (end > this.data.size)
      throw malformed4(`the file has ${String(this.data.size)} bytes, its superblock says ${String(end)}`);
    this.root = this.address(addresses + this.#offsetBytes * (isOld ? 5 : 3));
  }
  /** A file address as an offset in the file. */
  address(at) {
    const value = this.#number(at, this.#offsetBytes);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw malformed4("an address is not in the file");
    return this.#base + Number(value);
  }
  length(at) {
    const value = this.#number(at, this.#lengthBytes);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw malformed4("a length is larger than any file");
    return Number(value);
  }
  get offsetBytes() {
    return this.#offsetBytes;
  }
  get lengthBytes() {
    return this.#lengthBytes;
  }
  messages(address) {
    return parseHdf5Messages(this, address);
  }
  /** Links of a group by its messages. `undefined` when they are stored in a way that is not followed (dense). */
  links(messages) {
    const table = messages.find((message) => message.type === 17);
    if (table !== void 0) {
      const links = [];
      const heap = this.#heapData(this.address(table.at + this.#offsetBytes));
      this.#walkTree(this.address(table.at), heap, { links, depth: 0 });
      return links;
    }
    const info = messages.find((message) => message.type === 2);
    if (info !== void 0 && this.#isDense(info)) return void 0;
    return messages.filter((message) => message.type === 6).flatMap((message) => this.#readLink(message));
  }
  /** Link info message: flags, [maximum creation index], fractal heap address; an address means dense storage. */
  #isDense(info) {
    const flags = this.data.u8(info.at + 1);
    return this.#number(info.at + 2 + ((flags & 1) === 0 ? 0 : 8), this.#offsetBytes) !== this.#undefinedAddress();
  }
  /** Attribute info message: flags, [maximum creation index], fractal heap address. Such attributes are not followed. */
  hasDenseAttributes(messages) {
    return messages.some((message) => {
      if (message.type !== 21) return false;
      const width = (this.data.u8(message.at + 1) & 1) === 0 ? 0 : 2;
      return this.#number(message.at + 2 + width, this.#offsetBytes) !== this.#undefinedAddress();
    });
  }
  #undefinedAddress() {
    return BigInt.asUintN(this.#offsetBytes * 8, NO_ADDRESS);
  }
  #readLink(message) {
    const flags = this.data.u8(message.at + 1);
    let at = message.at + 2;
    const kind = (flags & 8) === 0 ? 0 : this.data.u8(at++);
    if ((flags & 4) !== 0) at += 8;
    if ((flags & 16) !== 0) at += 1;
    const width = 1 << (flags & 3);
    const length = Number(this.#number(at, width) & 0xffffn);
    const name = this.data.bytes(at + width, length).toString("utf8");
    if (kind === LINK_SOFT) return [];
    return [{ name, address: kind === LINK_HARD ? this.address(at + width + length) : void 0 }];
  }
  #heapData(heap) {
    if (this.data.bytes(heap, 4).toString("latin1") !== "HEAP")
      throw malformed4("a group has no heap of names");
    return this.address(heap + 8 + this.#lengthBytes * 2);
  }
  #walkTree(node, heap, into) {
    if (into.depth > MAX_TREE_DEPTH)
      throw new AppError("limit-exceeded", "a group is nested too deeply in its tree");
    const signature = this.data.bytes(node, 4).toString("latin1");
    if (signature === "SNOD") {
      this.#readSymbols(node, heap, into.links);
      return;
    }
    if (signature !== "TREE") throw malformed4("a group has no tree of names");
    const count = this.data.u16(node + 6);
    const step = this.#lengthBytes + this.#offsetBytes;
    const first = node + 8 + this.#offsetBytes * 2 + this.#lengthBytes;
    for (let index = 0; index < count; index += 1)
      this.#walkTree(this.address(first + index * step), heap, { links: into.links, depth: into.depth + 1 });
  }
  #readSymbols(node, heap, links) {
    const count = this.data.u16(node + 6);
    const step = this.#offsetBytes * 2 + 24;
    for (let index = 0; index < count; index += 1) {
      const at = node + 8 + index * step;
      if (links.length >= MAX_GROUP_ENTRIES)
        throw new AppError("limit-exceeded", "a group has more than 200,000 entries");
      const name = this.#cString(heap + Number(this.#number(at, this.#offsetBytes) & 0xffffffffn));
      links.push({ name, address: this.address(at + this.#offsetBytes) });
    }
  }
  #cString(at) {
    const bytes = this.data.bytes(at, Math.max(Math.min(1024, this.data.size - at), 0));
    const end = bytes.indexOf(0);
    if (end === -1) throw malformed4("a name in a group does not end");
    return bytes.toString("utf8", 0, end);
  }
  #number(at, width) {
    const bytes = this.data.bytes(at, width);
    return width === 8 ? bytes.readBigUInt64LE() : BigInt(bytes.readUIntLE(0, width));
  }
  #width(value) {
    if (value !== 2 && value !== 4 && value !== 8)
      throw malformed4("the superblock has an impossible width of addresses");
    return value;
  }
  /** Behind a user block the superblock lies at 512, 1024, 2048 … */
  #findSuperblock() {
    for (let at = 0; at + 24 <= this.data.size && at <= MAX_USER_BLOCK; at = at === 0 ? 512 : at * 2) {
      if (this.data.bytes(at, 8).toString("latin1") === SIGNATURE) return at;
    }
    throw malformed4("the file has no HDF5 signature");
  }
};
function malformed4(message) {
  return new AppError("malformed", message);
}

// src/aibom/readers/keras-config.ts
var MAX_BYTES6 = 64 * 1024 * 1024;
var MAX_LAYERS = 1e5;
var MAX_DEPTH = 200;
function addKerasConfig(found, text, pointer) {
  let config;
  try {
    config = parseStrictJson(text, { maxBytes: MAX_BYTES6, maxDepth: MAX_DEPTH, what: "model configuration" });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return [
      aibomFinding("aibom-unreadable-metadata", { path: found.path, pointer }, cleanText(error.message, 200))
    ];
  }
  if (!isRecord(config)) return [];
  const className = textAt(config, "class_name");
  if (className !== void 0)
    found.declare("architecture", cleanText(className, 120), `${pointer}/class_name`);
  const inner = valueAt(config, "config");
  const name = isRecord(inner) ? textAt(inner, "name") : void 0;
  if (name !== void 0)
    found.declare("detail", { name: "keras:name", value: cleanText(name, 120) }, `${pointer}/config/name`);
  const layers = /* @__PURE__ */ new Map();
  const custom = /* @__PURE__ */ new Set();
  countLayers(config, { layers, custom });
  const total = [...layers.values()].reduce((sum, count) => sum + count, 0);
  if (total > 0) found.declare("detail", { name: "keras:layers", value: String(total) }, pointer);
  const findings = [];
  if (layers.has("Lambda")) {
    const message = `${String(layers.get("Lambda"))} Lambda layer(s) hold code that runs when the model is loaded`;
    findings.push(aibomFinding("aibom-custom-code", { path: found.path, pointer }, message));
  }
  if (custom.size > 0) {
    const names = cleanText([...custom].slice(0, 8).join(", "), 160);
    findings.push(
      aibomFinding(
        "aibom-custom-code",
        { path: found.path, pointer },
        `layers come from other modules: ${names}`
      )
    );
  }
  return findings;
}
function countLayers(value, into) {
  const queue = [value];
  let seen = 0;
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
    if (seen >= MAX_LAYERS)
      throw new AppError("limit-exceeded", "the configuration has more than 100,000 layers");
    if (!isRecord(next)) continue;
    const config = valueAt(next, "config");
    const layers = isRecord(config) ? valueAt(config, "layers") : void 0;
    for (const layer of Array.isArray(layers) ? layers : []) {
      seen += 1;
      if (!isRecord(layer)) continue;
      const name = textAt(layer, "class_name") ?? "unknown";
      into.layers.set(name, (into.layers.get(name) ?? 0) + 1);
      const module = textAt(layer, "module");
      if (module !== void 0 && !/^keras(?:$|\.)|^tensorflow\.|^tf_keras\./.test(module))
        into.custom.add(`${module}.${name}`);
      queue.push(layer);
    }
  }
}

// src/aibom/readers/hdf5.ts
var MAX_OBJECTS = 2e5;
var MAX_DEPTH2 = 64;
var DATASPACE = 1;
var DATATYPE = 3;
var TRAINING_GROUPS = /* @__PURE__ */ new Set(["optimizer_weights", "optimizer"]);
var hdf5Reader = {
  id: "hdf5",
  role: "weights",
  matches: (path7) => /\.(?:h5|hdf5|hdf)$/i.test(path7),
  read(port, path7) {
    const counts = readHdf5(port);
    const found = new FactCollector(path7);
    found.observe("format", "hdf5", "");
    found.observe("detail", { name: "hdf5:superblock", value: String(counts.file.version) }, "");
    const findings = [];
    for (const name of ["keras_version", "backend"]) {
      const text = counts.attributes.get(name);
      if (text !== void 0)
        found.declare(
          "detail",
          { name: `keras:${name.replace("keras_", "")}`, value: cleanText(text, 40) },
          `/${name}`
        );
    }
    const config = counts.attributes.get("model_config");
    if (config !== void 0) findings.push(...addKerasConfig(found, config, "/model_config"));
    if (config !== void 0 || counts.attributes.has("keras_version"))
      found.declare("library", "keras", "/keras_version");
    addHdf5Counts(found, counts);
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: true
    };
  }
};
function addHdf5Counts(found, counts) {
  found.observe("tensor-count", counts.tensors, "");
  if (counts.hasMoreAttributes) {
    found.observe("detail", { name: "hdf5:attributes", value: "partly read" }, "");
    found.leaveOut("attributes of the root that are stored densely or are too long", "");
  }
  if (counts.isPartial) {
    found.leaveOut("groups and links that are stored densely, lie in other files or are too many", "");
    found.observe("detail", { name: "hdf5:counted", value: "partly" }, "");
    return;
  }
  found.observe("parameter-count", counts.dtypes.total, "");
  found.observe("dtypes", counts.dtypes.entries(), "");
}
function readHdf5(port) {
  const file = new Hdf5File(port);
  const dtypes = new DtypeHistogram();
  const seen = /* @__PURE__ */ new Set();
  const rootMessages = file.messages(file.root);
  const queue = [
    { messages: rootMessages, depth: 0 }
  ];
  seen.add(file.root);
  let tensors = 0;
  let isPartial = false;
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
    const links = next.depth > MAX_DEPTH2 ? void 0 : file.links(next.messages);
    if (links === void 0) isPartial = true;
    for (const link of links ?? []) {
      if (link.address === void 0) {
        isPartial = true;
        continue;
      }
      if (seen.has(link.address) || next.depth === 0 && TRAINING_GROUPS.has(link.name)) continue;
      seen.add(link.address);
      if (seen.size > MAX_OBJECTS) {
        isPartial = true;
        break;
      }
      const messages = file.messages(link.address);
      const space = messages.find((message) => message.type === DATASPACE);
      const type4 = messages.find((message) => message.type === DATATYPE);
      if (space === void 0 || type4 === void 0) queue.push({ messages, depth: next.depth + 1 });
      else {
        tensors += 1;
        dtypes.add(nameOfHdf5Type(readHdf5Type(file, type4.at)), elementsOf(readHdf5Space(file, space.at)));
      }
    }
  }
  const { texts: attributes, hasLongTexts } = readTextAttributes(file, rootMessages);
  return {
    tensors,
    dtypes,
    isPartial,
    file,
    attributes,
    hasMoreAttributes: hasLongTexts || file.hasDenseAttributes(rootMessages)
  };
}

// src/aibom/zip-directory.ts

// src/aibom/zip-end.ts
var END = 101010256;
var END_BYTES = 22;
var ZIP64_END = 101075792;
var ZIP64_LOCATOR = 117853008;
var LOCATOR_BYTES = 20;
var MAX_COMMENT = 65535;
function findZipEnd(file) {
  const tail = Math.min(file.size, END_BYTES + MAX_COMMENT);
  const bytes = Buffer.from(file.read(file.size - tail, tail));
  const found = [];
  for (let at2 = bytes.length - END_BYTES; at2 >= 0; at2 -= 1) {
    if (bytes[at2] !== 80 || bytes.readUInt32LE(at2) !== END) continue;
    if (at2 + END_BYTES + bytes.readUInt16LE(at2 + 20) === bytes.length) found.push(at2);
  }
  const [at] = found;
  if (at === void 0) throw malformed5("the file ends without the end record of an archive");
  const position = file.size - tail + at;
  const record = bytes.subarray(at, at + END_BYTES);
  const end = readZip64(file, position) ?? {
    entries: record.readUInt16LE(10),
    size: record.readUInt32LE(12),
    declared: record.readUInt32LE(16),
    position
  };
  const start = end.position - end.size;
  const shift = start - end.declared;
  if (start < 0 || shift < 0)
    throw malformed5("the directory of the archive is not where its end record says");
  let problem;
  if (found.length > 1) problem = "the archive has two end records";
  else if (shift > 0) problem = `${String(shift)} bytes precede the archive`;
  return { entries: end.entries, start, size: end.size, shift, problem };
}
function readZip64(file, endPosition) {
  if (endPosition < LOCATOR_BYTES) return void 0;
  const locator = Buffer.from(file.read(endPosition - LOCATOR_BYTES, LOCATOR_BYTES));
  if (locator.length < LOCATOR_BYTES || locator.readUInt32LE(0) !== ZIP64_LOCATOR) return void 0;
  const position = safe(locator.readBigUInt64LE(8));
  if (position + 56 > endPosition) throw malformed5("the ZIP64 end record is not in the file");
  const record = Buffer.from(file.read(position, 56));
  if (record.length < 56 || record.readUInt32LE(0) !== ZIP64_END)
    throw malformed5("the ZIP64 end record is damaged");
  return {
    entries: safe(record.readBigUInt64LE(32)),
    size: safe(record.readBigUInt64LE(40)),
    declared: safe(record.readBigUInt64LE(48)),
    position
  };
}
function safe(value) {
  if (value > BigInt(Number.MAX_SAFE_INTEGER))
    throw malformed5("the end record of the archive holds an impossible number");
  return Number(value);
}
function malformed5(message) {
  return new AppError("malformed", message);
}

// src/aibom/zip-directory.ts
var LOCAL_HEADER = 67324752;
var CENTRAL_HEADER = 33639248;
var MAX_ENTRIES = 5e5;
var MAX_DIRECTORY_BYTES = 128 * 1024 * 1024;
var PREFIX_BYTES = 8 * 1024;
var ZIP_STORED = 0;
var ZIP_DEFLATED = 8;
function isZip(file) {
  const head = file.read(0, Math.min(4, file.size));
  return head.length === 4 && head[0] === 80 && head[1] === 75 && head[2] === 3 && head[3] === 4;
}
function readZipDirectory(file) {
  const end = findZipEnd(file);
  if (end.entries > MAX_ENTRIES || end.size > MAX_DIRECTORY_BYTES) {
    throw new AppError("limit-exceeded", `the archive has ${String(end.entries)} entries`);
  }
  const cursor = new ByteCursor(file, { start: end.start, end: end.start + end.size });
  const entries = [];
  for (let index = 0; index < end.entries; index += 1) entries.push(readEntry(cursor, end.shift));
  if (cursor.remaining > 0) throw malformed6("the directory of the archive is longer than its entries");
  return { entries, problem: end.problem ?? problemOf(entries, end) };
}
function readEntry(cursor, shift) {
  const head = Buffer.from(cursor.bytes(46, 46));
  if (head.readUInt32LE(0) !== CENTRAL_HEADER) throw malformed6("the directory of the archive is damaged");
  const name = Buffer.from(cursor.bytes(head.readUInt16LE(28), 65535));
  const extra = Buffer.from(cursor.bytes(head.readUInt16LE(30), 65535));
  cursor.skip(head.readUInt16LE(32));
  const wide = new Zip64Extra(extra);
  const size = wide.take(head.readUInt32LE(24));
  const packed = wide.take(head.readUInt32LE(20));
  const offset = wide.take(head.readUInt32LE(42));
  return {
    name: name.toString("utf8"),
    method: head.readUInt16LE(10),
    flags: head.readUInt16LE(8),
    crc: head.readUInt32LE(16),
    packed,
    size,
    offset: offset + shift
  };
}
var Zip64Extra = class {
  #rest;
  constructor(extra) {
    this.#rest = Buffer.alloc(0);
    for (let at = 0; at + 4 <= extra.length; ) {
      const length = extra.readUInt16LE(at + 2);
      if (extra.readUInt16LE(at) === 1) this.#rest = extra.subarray(at + 4, at + 4 + length);
      at += 4 + length;
    }
  }
  take(value) {
    if (value !== 4294967295 || this.#rest.length < 8) return value;
    const wide = this.#rest.readBigUInt64LE(0);
    this.#rest = this.#rest.subarray(8);
    if (wide > BigInt(Number.MAX_SAFE_INTEGER))
      throw malformed6("an entry of the archive has an impossible size");
    return Number(wide);
  }
};
function problemOf(entries, end) {
  const names = /* @__PURE__ */ new Set();
  for (const { name, flags } of entries) {
    if (names.has(name)) return `the entry ${show(name)} is there twice`;
    names.add(name);
    if (name.startsWith("/") || /(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\u0000|^[A-Za-z]:/.test(name))
      return `the entry ${show(name)} leads out of the archive`;
    if ((flags & 8257) !== 0) return `the entry ${show(name)} is encrypted`;
  }
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  if (sorted[0] !== void 0 && sorted[0].offset !== 0)
    return "bytes precede the first entry of the archive";
  for (const [index, entry] of sorted.entries()) {
    const limit = sorted[index + 1]?.offset ?? end.start;
    if (entry.offset + 30 + Buffer.byteLength(entry.name) + entry.packed > limit)
      return `the entry ${show(entry.name)} overlaps what follows it`;
  }
  return void 0;
}
function dataStart(file, entry) {
  const cursor = new ByteCursor(slicePort(file, entry.offset, 30 + 2 * 65535 + entry.packed));
  const head = Buffer.from(cursor.bytes(30, 30));
  if (head.readUInt32LE(0) !== LOCAL_HEADER)
    throw malformed6(`the entry ${show(entry.name)} is not where the archive says`);
  const name = cursor.bytes(head.readUInt16LE(26), 65535).toString("utf8");
  if (name !== entry.name || head.readUInt16LE(8) !== entry.method)
    throw malformed6(`the entry ${show(entry.name)} has another name or method in its own header`);
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (start + entry.packed > file.size) throw malformed6(`the entry ${show(entry.name)} ends after the file`);
  return start;
}
function openZipEntry(file, entry, maxBytes) {
  if (entry.method === ZIP_STORED) {
    if (entry.packed !== entry.size) throw malformed6(`the stored entry ${show(entry.name)} has two sizes`);
    return slicePort(file, dataStart(file, entry), entry.packed);
  }
  const bytes = readZipEntry(file, entry, maxBytes);
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
function readZipEntry(file, entry, maxBytes) {
  if (entry.size > maxBytes || entry.packed > maxBytes + 1024) {
    throw new AppError(
      "limit-exceeded",
      `the entry ${show(entry.name)} has ${String(entry.size)} bytes, at most ${String(maxBytes)} are read`
    );
  }
  const packed = file.read(dataStart(file, entry), entry.packed);
  const bytes = entry.method === ZIP_STORED ? Buffer.from(packed) : inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw malformed6(`the entry ${show(entry.name)} has another length or checksum than the archive says`);
  return bytes;
}
function readZipPrefix(file, entry) {
  const packed = file.read(dataStart(file, entry), Math.min(entry.packed, PREFIX_BYTES));
  return entry.method === ZIP_STORED ? Buffer.from(packed) : inflate(packed, entry, 1032 * PREFIX_BYTES);
}
function inflate(packed, entry, prefixOf) {
  if (entry.method !== ZIP_DEFLATED)
    throw malformed6(
      `the entry ${show(entry.name)} is packed by method ${String(entry.method)}, which is not read`
    );
  try {
    return prefixOf === void 0 ? inflateRawSync(packed, { maxOutputLength: entry.size + 1 }) : inflateRawSync(packed, { maxOutputLength: prefixOf, finishFlush: 2 });
  } catch (cause) {
    throw new AppError("malformed", `the entry ${show(entry.name)} cannot be unpacked`, { cause });
  }
}
function show(name) {
  return JSON.stringify(name.slice(0, 80));
}
function malformed6(message) {
  return new AppError("malformed", message);
}

// src/aibom/readers/keras.ts
var MAX_JSON = 64 * 1024 * 1024;
var MAX_DEFLATED_WEIGHTS = 256 * 1024 * 1024;
var kerasReader = {
  id: "keras",
  role: "weights",
  matches: (path7) => /\.keras$/i.test(path7),
  read(file, path7) {
    if (!isZip(file)) return hdf5Reader.read(file, path7);
    const { entries, problem } = readZipDirectory(file);
    const entry = (name) => entries.find((item) => item.name === name);
    const config = entry("config.json");
    if (config === void 0) throw new AppError("malformed", "the archive holds no config.json");
    const found = new FactCollector(path7);
    found.observe("format", "keras-v3", "");
    const metadata = entry("metadata.json");
    if (metadata !== void 0) addMetadata(found, readZipEntry(file, metadata, MAX_JSON));
    const findings = [
      ...addKerasConfig(found, readZipEntry(file, config, MAX_JSON).toString("utf8"), "/config.json")
    ];
    if (problem !== void 0) findings.push(aibomFinding("aibom-suspicious-archive", { path: path7 }, problem));
    const weights = entry("model.weights.h5");
    if (weights === void 0)
      findings.push(aibomFinding("aibom-missing-file", { path: path7 }, "the archive holds no model.weights.h5"));
    if (weights !== void 0 && problem === void 0)
      addHdf5Counts(found, readHdf5(openZipEntry(file, weights, MAX_DEFLATED_WEIGHTS)));
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: problem === void 0 && weights !== void 0
    };
  }
};
function addMetadata(found, bytes) {
  const metadata = parseStrictJson(bytes, { maxBytes: MAX_JSON, what: "metadata.json" });
  if (!isRecord(metadata)) return;
  const version = textAt(metadata, "keras_version");
  if (version !== void 0) {
    found.declare("library", "keras", "/metadata.json/keras_version");
    found.declare(
      "detail",
      { name: "keras:version", value: cleanText(version, 40) },
      "/metadata.json/keras_version"
    );
  }
  const saved = textAt(metadata, "date_saved");
  if (saved !== void 0)
    found.declare(
      "detail",
      { name: "keras:date-saved", value: cleanText(saved, 40) },
      "/metadata.json/date_saved"
    );
}

// src/aibom/readers/hub-metadata.ts
var hubMetadataReader = {
  id: "hub-metadata",
  role: "text",
  matches: (path7) => /(?:^|\/)\.cache\/huggingface\/download\/.+\.metadata$/.test(path7),
  read(file, path7) {
    const found = new FactCollector(path7);
    const [commit = ""] = file.size > 4096 ? [] : decodeUtf8(readWhole(file, 4096)).split("\n");
    if (/^[0-9a-f]{40}$/.test(commit.trim())) found.declare("commit", commit.trim(), "/0");
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};

// src/aibom/python-name.ts
function normalizePythonName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function isPythonName(name) {
  return name.length <= 200 && /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name);
}

// src/aibom/readers/lockfiles/hash-claims.ts
var MAX_HASHES = 100;
var ALGORITHMS = {
  md5: ["MD5", 32],
  sha1: ["SHA-1", 40],
  sha256: ["SHA-256", 64],
  sha384: ["SHA-384", 96],
  sha512: ["SHA-512", 128]
};
function hashClaims(texts) {
  const claims = /* @__PURE__ */ new Map();
  for (const text of texts.slice(0, MAX_HASHES)) {
    const [, name = "", hex = ""] = /^([a-z0-9]{3,8})[:=]([0-9a-fA-F]{32,128})$/.exec(text) ?? [];
    const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : void 0;
    if (known?.[1] !== hex.length) continue;
    claims.set(text.toLowerCase(), { algorithm: known[0], value: hex.toLowerCase() });
  }
  return [...claims.values()].sort(
    (a, b) => `${a.algorithm}${a.value}` < `${b.algorithm}${b.value}` ? -1 : 1
  );
}
function integrityClaims(text) {
  return hashClaims(
    text.split(/\s+/).flatMap((part) => {
      const [, name, digest] = /^(sha\d{1,3})-([A-Za-z0-9+/]{20,120}={0,2})$/.exec(part) ?? [];
      return name === void 0 || digest === void 0 ? [] : [`${name}:${Buffer.from(digest, "base64").toString("hex")}`];
    })
  );
}

// src/aibom/readers/lockfiles/conda.ts
var MAX_BYTES7 = 16 * 1024 * 1024;
var MAX_PACKAGES = 2e4;
var condaReader = {
  id: "conda",
  role: "text",
  matches: (path7) => /^(?:environment|conda|conda-lock)\.ya?ml$/.test(path7.split("/").at(-1) ?? ""),
  read(file, path7) {
    const { value } = readYamlText(decodeUtf8(readWhole(file, MAX_BYTES7)), { what: "conda file" });
    const found = new FactCollector(path7);
    const [key, claim] = /conda-lock/.test(path7) ? ["package", lockedClaim] : ["dependencies", plainClaims];
    const list = value instanceof Map ? value.get(key) : void 0;
    const items = Array.isArray(list) ? list : [];
    if (items.length > MAX_PACKAGES)
      throw new AppError("limit-exceeded", "the file has more than 20,000 packages");
    for (const [index, item] of items.entries())
      for (const made2 of claim(item)) found.declare("package", made2, `/${key}/${String(index)}`);
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function lockedClaim(item) {
  if (!(item instanceof Map)) return [];
  const text = (key) => {
    const value = item.get(key);
    return typeof value === "string" && value !== "" ? value : void 0;
  };
  const name = text("name");
  const version = text("version");
  if (name === void 0 || !isPythonName(name)) return [];
  const map = item.get("hash");
  const pairs = map instanceof Map ? [...map].map(([algorithm, hex]) => `${String(algorithm)}:${String(hex)}`) : [];
  const hashes = hashClaims(pairs);
  const needs = item.get("dependencies");
  const isPip = text("manager") === "pip";
  const spell = (each) => isPip ? normalizePythonName(each) : each.toLowerCase();
  const dependsOn = needs instanceof Map ? [...needs.keys()].filter((key) => typeof key === "string").filter(isPythonName).map(spell).sort() : [];
  return [
    {
      ecosystem: isPip ? "pypi" : "conda",
      name: spell(name),
      ...version === void 0 ? {} : { version: cleanText(version, 80) },
      ...hashes.length === 0 ? {} : { hashes },
      ...dependsOn.length === 0 ? {} : { dependsOn }
    }
  ];
}
function plainClaims(item) {
  if (item instanceof Map) {
    const pip = item.get("pip");
    const entries = Array.isArray(pip) ? pip : [];
    if (entries.length > MAX_PACKAGES)
      throw new AppError("limit-exceeded", "the file has more than 20,000 packages");
    return entries.flatMap((entry) => pipClaim(entry));
  }
  if (typeof item !== "string") return [];
  const [, name, rest = ""] = /^(?:[\w./-]{1,80}::)?([A-Za-z0-9_][A-Za-z0-9._-]{0,199})(.{0,200})$/.exec(item.trim()) ?? [];
  if (name === void 0) return [];
  const version = /^\s*={1,2}\s*([A-Za-z0-9.!+_]{1,80})(?:=[\w.*]{1,80})?$/.exec(rest)?.[1];
  return [withRange({ ecosystem: "conda", name: name.toLowerCase() }, version, rest)];
}
function pipClaim(entry) {
  if (typeof entry !== "string") return [];
  const [, name, rest = ""] = /^([A-Za-z0-9][A-Za-z0-9._-]{0,199})(?:\[[^\]]{0,200}\])?(.{0,200})$/.exec(entry.trim()) ?? [];
  if (name === void 0 || !isPythonName(name) || /^\s*@/.test(rest)) return [];
  const version = /^\s*={2,3}\s*([A-Za-z0-9.!+_-]{1,80})$/.exec(rest)?.[1];
  return [withRange({ ecosystem: "pypi", name: normalizePythonName(name) }, version, rest)];
}
function withRange(claim, version, rest) {
  if (version !== void 0) return { ...claim, version };
  return rest.trim() === "" ? claim : { ...claim, range: cleanText(rest, 120) };
}

// src/aibom/readers/lockfiles/package-lock.ts
var MAX_BYTES8 = 64 * 1024 * 1024;
var MAX_PACKAGES2 = 2e4;
var NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
var packageLockReader = {
  id: "package-lock",
  role: "text",
  matches: (path7) => /^(?:package-lock|npm-shrinkwrap)\.json$/.test(path7.split("/").at(-1) ?? ""),
  read(file, path7) {
    const { value } = readJsonObject(file, MAX_BYTES8, "package-lock.json");
    const packages = valueAt(value, "packages");
    const found = new FactCollector(path7);
    const entries = isRecord(packages) ? Object.entries(packages) : [];
    if (entries.length > MAX_PACKAGES2)
      throw new AppError("limit-exceeded", "the file has more than 20,000 packages");
    const top = entries.find(([place]) => place === "")?.[1];
    const direct = new Set(isRecord(top) ? dependenciesOf(top) : []);
    for (const [place, entry] of entries) {
      if (place === "" || !isRecord(entry) || valueAt(entry, "dev") === true || valueAt(entry, "link") === true)
        continue;
      const name = textAt(entry, "name") ?? place.replace(/^.*node_modules\//, "");
      const version = textAt(entry, "version");
      if (!NAME.test(name) || name.length > 214) continue;
      const hashes = integrityClaims(textAt(entry, "integrity") ?? "");
      const dependsOn = dependenciesOf(entry);
      found.declare(
        "package",
        {
          ecosystem: "npm",
          name,
          ...version === void 0 ? {} : { version: cleanText(version, 80) },
          ...hashes.length === 0 ? {} : { hashes },
          ...dependsOn.length === 0 ? {} : { dependsOn },
          isDirect: direct.has(name)
        },
        `/packages/${cleanText(place, 120)}`
      );
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function dependenciesOf(entry) {
  const maps = ["dependencies", "optionalDependencies", "peerDependencies"].map((key) => valueAt(entry, key));
  const names = maps.flatMap((map) => isRecord(map) ? Object.keys(map) : []);
  return [...new Set(names.filter((name) => NAME.test(name)))].sort();
}

// src/aibom/readers/lockfiles/pipfile-lock.ts
var MAX_BYTES9 = 16 * 1024 * 1024;
var MAX_PACKAGES3 = 2e4;
var pipfileLockReader = {
  id: "pipfile-lock",
  role: "text",
  matches: (path7) => path7.split("/").at(-1) === "Pipfile.lock",
  read(file, path7) {
    const { value } = readJsonObject(file, MAX_BYTES9, "Pipfile.lock");
    const found = new FactCollector(path7);
    const packages = valueAt(value, "default");
    const entries = isRecord(packages) ? Object.entries(packages) : [];
    if (entries.length > MAX_PACKAGES3)
      throw new AppError("limit-exceeded", "the file has more than 20,000 packages");
    for (const [name, entry] of entries) {
      if (!isPythonName(name) || !isRecord(entry)) continue;
      const version = /^==(.{1,80})$/.exec(textAt(entry, "version") ?? "")?.[1];
      const list = valueAt(entry, "hashes");
      const hashes = hashClaims(Array.isArray(list) ? list.filter((item) => typeof item === "string") : []);
      found.declare(
        "package",
        {
          ecosystem: "pypi",
          name: normalizePythonName(name),
          ...version === void 0 ? {} : { version: cleanText(version, 80) },
          ...hashes.length === 0 ? {} : { hashes }
        },
        `/default/${cleanText(name, 80)}`
      );
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};

// src/aibom/readers/lockfiles/requirements.ts
var MAX_BYTES10 = 8 * 1024 * 1024;
var MAX_LINES = 1e5;
var requirementsReader = {
  id: "requirements",
  role: "text",
  matches: (path7) => /^(?:.*[._-])?requirements(?:[._-][\w.-]*)?\.txt$/i.test(path7.split("/").at(-1) ?? ""),
  read(file, path7) {
    const text = decodeUtf8(readWhole(file, MAX_BYTES10)).replace(/^\ufeff/, "");
    const found = new FactCollector(path7);
    const lines = text.split("\n");
    if (lines.length > MAX_LINES)
      throw new AppError("limit-exceeded", "the file has more than 100,000 lines");
    let joined = "";
    let first = 1;
    for (const [index, raw] of lines.entries()) {
      if (joined === "") first = index + 1;
      const line = raw.replace(/\r$/, "").replace(/(?:^|\s)#.*$/, "");
      if (line.endsWith("\\") && index + 1 < lines.length) {
        joined += `${line.slice(0, -1)} `;
        continue;
      }
      addRequirement(found, (joined + line).trim(), first);
      joined = "";
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function addRequirement(found, line, number) {
  const [, name, rest = ""] = /^([A-Za-z0-9][A-Za-z0-9._-]{0,199})\s*(?:\[[^\]]{0,200}\])?(.*)$/s.exec(line) ?? [];
  if (name === void 0 || !isPythonName(name) || /^\s*@/.test(rest) || /^[:/\\]/.test(rest)) return;
  const range = rest.replace(/\s+--.*$/s, "").replace(/;.*$/s, "").trim();
  const pinned = /^={2,3}\s*([A-Za-z0-9.!+_-]{1,80})$/.exec(range)?.[1];
  const hashes = hashClaims([...rest.matchAll(/--hash[= ](\S{1,200})/g)].map((match) => match[1] ?? ""));
  found.declare(
    "package",
    {
      ecosystem: "pypi",
      name: normalizePythonName(name),
      ...pinned === void 0 ? {} : { version: pinned },
      ...pinned !== void 0 || range === "" ? {} : { range: cleanText(range, 120) },
      ...hashes.length === 0 ? {} : { hashes }
    },
    { pointer: `/${cleanText(name, 80)}`, line: number }
  );
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type4, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type4, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type4) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type4) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type4 === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type4 === 2 ? 3 : type4,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type4 && !(type4 === 1 && state.t === 3)) {
    return null;
  }
  if (type4 === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type4 === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type4 === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/aibom/readers/lockfiles/toml-lock.ts
var MAX_BYTES11 = 16 * 1024 * 1024;
var MAX_PACKAGES4 = 2e4;
var MAX_DEPTH3 = 40;
var tomlLockReader = {
  id: "toml-lock",
  role: "text",
  matches: (path7) => /(?:^|\/)(?:poetry\.lock|uv\.lock|pylock(?:\.[\w-]+)?\.toml)$/.test(path7),
  read(file, path7) {
    const document = parseToml(file);
    const found = new FactCollector(path7);
    const isPylock = path7.endsWith(".toml");
    const list = valueAt(document, isPylock ? "packages" : "package");
    const tables = (Array.isArray(list) ? list : []).filter(isRecord);
    if (tables.length > MAX_PACKAGES4)
      throw new AppError("limit-exceeded", "the file has more than 20,000 packages");
    const direct = path7.endsWith("uv.lock") ? directOfUv(tables) : void 0;
    for (const [index, table] of tables.entries()) {
      const claim = claimOf(table, direct);
      if (claim !== void 0)
        found.declare("package", claim, `/${isPylock ? "packages" : "package"}/${String(index)}`);
    }
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function parseToml(file) {
  const text = decodeUtf8(readWhole(file, MAX_BYTES11));
  let depth = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth = Math.max(depth - 1, 0);
    else if (character === "\n" && depth === 0) continue;
    if (depth > MAX_DEPTH3) throw new AppError("limit-exceeded", "the lockfile is nested too deeply");
  }
  try {
    return parse(text);
  } catch (cause) {
    throw new AppError("malformed", `the lockfile is not TOML: ${cleanText(messageOf(cause), 120)}`, {
      cause
    });
  }
}
function claimOf(table, direct) {
  const name = textAt(table, "name");
  const version = textAt(table, "version");
  if (name === void 0 || !isPythonName(name) || isOwnProject(table)) return void 0;
  const hashes = hashClaims(hashTexts(table));
  const dependsOn = dependenciesOf2(valueAt(table, "dependencies"));
  const normal = normalizePythonName(name);
  return {
    ecosystem: "pypi",
    name: normal,
    ...version === void 0 ? {} : { version: cleanText(version, 80) },
    ...hashes.length === 0 ? {} : { hashes },
    ...dependsOn.length === 0 ? {} : { dependsOn },
    ...direct === void 0 ? {} : { isDirect: direct.has(normal) }
  };
}
function isOwnProject(table) {
  const source = valueAt(table, "source");
  return isRecord(source) && ["virtual", "editable", "directory"].some((key) => valueAt(source, key) !== void 0);
}
function directOfUv(tables) {
  return new Set(
    tables.filter(isOwnProject).flatMap((table) => dependenciesOf2(valueAt(table, "dependencies")))
  );
}
function hashTexts(table) {
  const files = ["files", "wheels", "sdist", "archive"].flatMap((key) => {
    const value = valueAt(table, key);
    return Array.isArray(value) ? value : [value];
  });
  return files.filter(isRecord).flatMap((file) => {
    const plain = textAt(file, "hash");
    const named = valueAt(file, "hashes");
    const pairs = isRecord(named) ? Object.entries(named).flatMap(
      ([algorithm, hex]) => typeof hex === "string" ? [`${algorithm}:${hex}`] : []
    ) : [];
    return plain === void 0 ? pairs : [plain, ...pairs];
  });
}
function dependenciesOf2(value) {
  const names = Array.isArray(value) ? value.map((item) => isRecord(item) ? textAt(item, "name") ?? "" : "") : isRecord(value) ? Object.keys(value) : [];
  return [...new Set(names.filter(isPythonName).map(normalizePythonName))].sort();
}

// src/aibom/readers/mlmodel.ts
var MAX_BYTES12 = 4 * 1024 * 1024;
var MAX_PORTS2 = 200;
var mlmodelReader = {
  id: "mlmodel",
  role: "text",
  matches: (path7) => path7.split("/").at(-1) === "MLmodel",
  read(file, path7) {
    const { value } = readYamlText(decodeUtf8(readWhole(file, MAX_BYTES12)), { what: "MLmodel" });
    const found = new FactCollector(path7);
    if (!(value instanceof Map)) return { facts: [], references: [], findings: [], complete: true };
    for (const key of ["run_id", "model_uuid", "mlflow_version", "artifact_path"]) {
      const text = textIn(value, key);
      if (text !== void 0)
        found.declare(
          "detail",
          { name: `mlflow:${key.replaceAll("_", "-")}`, value: cleanText(text, 120) },
          `/${key}`
        );
    }
    const time = timeOf(textIn(value, "utc_time_created"));
    if (time !== void 0) found.declare("built-time", time, "/utc_time_created");
    const flavors = value.get("flavors");
    const names = flavors instanceof Map ? [...flavors.keys()].filter((name) => typeof name === "string") : [];
    const [library] = names.filter((name) => name !== "python_function");
    if (library !== void 0) found.declare("library", cleanText(library, 80), "/flavors");
    if (names.length > 0)
      found.declare(
        "detail",
        { name: "mlflow:flavors", value: cleanText(names.sort().join(" "), 256) },
        "/flavors"
      );
    addSignature(found, value.get("signature"));
    return {
      facts: found.facts,
      references: [],
      findings: [...codeFindings(path7, flavors), ...found.omissions],
      complete: true
    };
  }
};
function addSignature(found, signature) {
  if (!(signature instanceof Map)) return;
  for (const [key, kind] of [
    ["inputs", "input"],
    ["outputs", "output"]
  ]) {
    const text = textIn(signature, key);
    if (text === void 0) continue;
    for (const port of found.upTo(portsOf(text), MAX_PORTS2, {
      what: `${kind}s`,
      pointer: `/signature/${key}`
    }))
      found.declare(kind, port, `/signature/${key}`);
  }
}
function portsOf(text) {
  let items;
  try {
    items = parseStrictJson(text, { maxBytes: MAX_BYTES12, what: "signature" });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return [];
  }
  return (Array.isArray(items) ? items : []).flatMap((item, index) => {
    if (!isRecord(item)) return [];
    const name = cleanText(textAt(item, "name") ?? String(index), 120);
    const tensor = valueAt(item, "tensor-spec");
    const shape = isRecord(tensor) ? valueAt(tensor, "shape") : void 0;
    const sizes = Array.isArray(shape) ? `[${shape.map(String).join(",")}]` : "";
    const type4 = (isRecord(tensor) ? textAt(tensor, "dtype") : void 0) ?? textAt(item, "type") ?? "unknown";
    return [{ name, format: cleanText(`${name}: ${type4}${sizes}`, 256) }];
  });
}
function codeFindings(path7, flavors) {
  const flavor = flavors instanceof Map ? flavors.get("python_function") : void 0;
  const loader = flavor instanceof Map ? textIn(flavor, "loader_module") : void 0;
  const code = flavor instanceof Map ? textIn(flavor, "code") : void 0;
  const isPlain = loader === void 0 || loader.startsWith("mlflow.");
  if (loader !== "mlflow.pyfunc.model" && isPlain && code === void 0) return [];
  const message = `the loader ${cleanText(loader ?? "of MLflow", 120)} runs code that comes with the model`;
  return [aibomFinding("aibom-custom-code", { path: path7, pointer: "/flavors/python_function" }, message)];
}
function timeOf(text) {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(text ?? "");
  return match === null ? void 0 : `${match[1] ?? ""}T${match[2] ?? ""}Z`;
}
function textIn(map, key) {
  const value = map.get(key);
  return typeof value === "string" && value.trim() !== "" ? value : void 0;
}

// src/aibom/readers/model-pack.ts
var MAX_BYTES13 = 256 * 1024;
var modelPackReader = {
  id: "model-pack",
  role: "text",
  matches: (path7) => /(?:^|\/)blobs\/sha256\/[0-9a-f]{64}$/.test(path7),
  read(file, path7) {
    const nothing = { facts: [], references: [], findings: [], complete: true, role: "other" };
    if (file.size > MAX_BYTES13 || file.size < 2 || file.read(0, 1)[0] !== 123) return nothing;
    const { value } = readJsonObject(file, MAX_BYTES13, "blob");
    const descriptor = valueAt(value, "descriptor");
    if (!isRecord(valueAt(value, "modelfs")) || !isRecord(descriptor)) return nothing;
    const found = new FactCollector(path7);
    found.observe("format", "oci-model-config", "");
    const add = (key, kind) => {
      const text = textAt(descriptor, key);
      if (text !== void 0) found.declare(kind, cleanText(text, 200), `/descriptor/${key}`);
    };
    add("name", "name");
    add("version", "version");
    add("description", "description");
    add("vendor", "organization");
    add("family", "architecture-family");
    for (const [key, kind] of [
      ["authors", "author"],
      ["licenses", "license"]
    ]) {
      const list = valueAt(descriptor, key);
      const items = Array.isArray(list) ? list : [];
      for (const item of found.upTo(items, 100, { what: key, pointer: `/descriptor/${key}` })) {
        if (typeof item !== "string") continue;
        if (kind === "author") found.declare("author", cleanText(item, 200), `/descriptor/${key}`);
        else found.declare("license", { text: cleanText(item, 120) }, `/descriptor/${key}`);
      }
    }
    const source = cleanUrl(textAt(descriptor, "sourceURL") ?? "");
    if (source !== void 0) found.declare("download-location", source, "/descriptor/sourceURL");
    addConfig(found, valueAt(value, "config"));
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function addConfig(found, config) {
  if (!isRecord(config)) return;
  const quantization = textAt(config, "quantization");
  if (quantization !== void 0)
    found.declare("quantization", cleanText(quantization, 60), "/config/quantization");
  for (const key of ["architecture", "format", "paramSize", "precision"]) {
    const text = textAt(config, key);
    if (text !== void 0)
      found.declare("detail", { name: `model-pack:${key}`, value: cleanText(text, 80) }, `/config/${key}`);
  }
}

// src/aibom/readers/modelfile.ts
var MAX_BYTES14 = 4 * 1024 * 1024;
var MAX_INSTRUCTIONS = 1e4;
var INSTRUCTION = /^[ \t]*(FROM|PARAMETER|TEMPLATE|SYSTEM|ADAPTER|LICENSE|MESSAGE|REQUIRES)[ \t]+/gim;
var modelfileReader = {
  id: "modelfile",
  role: "text",
  matches: (path7) => /^modelfile(?:\.[\w-]+)?$/i.test(path7.split("/").at(-1) ?? ""),
  read(file, path7) {
    const text = decodeUtf8(readWhole(file, MAX_BYTES14));
    const found = new FactCollector(path7);
    for (const { name, value, line } of instructionsOf(text)) addInstruction(found, { name, value }, line);
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function addInstruction(found, part, line) {
  const at = { pointer: `/${part.name}`, line };
  const digest = sha256Hex(part.value);
  switch (part.name) {
    case "FROM": {
      const name = part.value.trim();
      if (/^[./~\\]|^[A-Za-z]:[\\/]|\.(?:gguf|safetensors|bin)$/i.test(name)) {
        found.declare(
          "detail",
          { name: "modelfile:from-file", value: cleanText(name.split(/[\\/]/).at(-1) ?? "", 120) },
          at
        );
        return;
      }
      const [, model = name, tag] = /^([^:@\s]{1,200})(?::([\w.-]{1,80}))?$/.exec(name) ?? [];
      found.declare(
        "base-model",
        { name: cleanText(model, 200), ...tag === void 0 ? {} : { version: tag } },
        at
      );
      return;
    }
    case "PARAMETER": {
      const [, key, value] = /^(\w{1,60})\s+(.{1,200})$/.exec(part.value.trim()) ?? [];
      if (key !== void 0 && value !== void 0)
        found.declare("hyperparameter", { name: `generation:${key}`, value: cleanText(value, 80) }, at);
      return;
    }
    case "TEMPLATE":
      found.observe("chat-template", digest, at.pointer);
      return;
    case "LICENSE": {
      const text = part.value.trim();
      if (text.length <= 100 && !text.includes("\n"))
        found.declare("license", { text: cleanText(text, 120) }, at);
      else found.observe("detail", { name: "modelfile:license-sha256", value: digest }, at.pointer);
      return;
    }
    default:
      found.observe(
        "detail",
        { name: `modelfile:${part.name.toLowerCase()}-sha256`, value: digest },
        at.pointer
      );
  }
}
function* instructionsOf(text) {
  let counted = 0;
  let line = 1;
  let measured = 0;
  INSTRUCTION.lastIndex = 0;
  const pattern = new RegExp(INSTRUCTION.source, INSTRUCTION.flags);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    counted += 1;
    if (counted > MAX_INSTRUCTIONS)
      throw new AppError("limit-exceeded", "the Modelfile has more than 10,000 instructions");
    for (; measured < match.index; measured += 1) if (text.charCodeAt(measured) === 10) line += 1;
    const start = match.index + match[0].length;
    const quoted = text.startsWith('"""', start);
    const mark = quoted ? text.indexOf('"""', start + 3) : text.indexOf("\n", start);
    if (quoted && mark === -1) throw new AppError("malformed", "a text between triple quotes does not end");
    const end = mark === -1 ? text.length : mark;
    const value = text.slice(quoted ? start + 3 : start, end).replace(/\r$/, "");
    yield {
      name: (match[1] ?? "").toUpperCase(),
      value: quoted ? value : value.replace(/^"(.*)"$/, "$1"),
      line
    };
    pattern.lastIndex = end;
  }
}

// src/aibom/dtype-names.ts
var type = (name, bytes) => ({ name, bytes });
var TORCH_STORAGES = /* @__PURE__ */ new Map([
  ["DoubleStorage", type("F64", 8)],
  ["FloatStorage", type("F32", 4)],
  ["HalfStorage", type("F16", 2)],
  ["BFloat16Storage", type("BF16", 2)],
  ["LongStorage", type("I64", 8)],
  ["IntStorage", type("I32", 4)],
  ["ShortStorage", type("I16", 2)],
  ["CharStorage", type("I8", 1)],
  ["ByteStorage", type("U8", 1)],
  ["BoolStorage", type("BOOL", 1)],
  ["ComplexFloatStorage", type("C64", 8)],
  ["ComplexDoubleStorage", type("C128", 16)],
  ["QInt8Storage", type("QI8", 1)],
  ["QUInt8Storage", type("QU8", 1)],
  ["QInt32Storage", type("QI32", 4)],
  ["UntypedStorage", type("U8", 1)]
]);
var TORCH_DTYPES = /* @__PURE__ */ new Map([
  ["float64", type("F64", 8)],
  ["float32", type("F32", 4)],
  ["float16", type("F16", 2)],
  ["bfloat16", type("BF16", 2)],
  ["int64", type("I64", 8)],
  ["int32", type("I32", 4)],
  ["int16", type("I16", 2)],
  ["int8", type("I8", 1)],
  ["uint8", type("U8", 1)],
  ["uint16", type("U16", 2)],
  ["uint32", type("U32", 4)],
  ["uint64", type("U64", 8)],
  ["bool", type("BOOL", 1)],
  ["complex64", type("C64", 8)],
  ["complex128", type("C128", 16)],
  ["float8_e4m3fn", type("F8_E4M3", 1)],
  ["float8_e5m2", type("F8_E5M2", 1)],
  ["float8_e4m3fnuz", type("F8_E4M3FNUZ", 1)],
  ["float8_e5m2fnuz", type("F8_E5M2FNUZ", 1)]
]);
function numpyType(text) {
  const [, kind = "", digits = ""] = /^[<>|=]?([a-zA-Z?])(\d{0,4})/.exec(text) ?? [];
  const bytes = digits === "" ? 1 : Number(digits);
  const names = { f: "F", i: "I", u: "U", c: "C" };
  const letter = Object.hasOwn(names, kind) ? names[kind] : void 0;
  if (letter !== void 0 && bytes >= 1 && bytes <= 32) return type(`${letter}${String(bytes * 8)}`, bytes);
  if (kind === "b" || kind === "?") return type("BOOL", 1);
  if ((kind === "S" || kind === "V" || kind === "a") && digits !== "") return type(`${kind}${digits}`, bytes);
  if (kind === "U" && digits !== "") return type(`U${digits}`, bytes * 4);
  return void 0;
}

// src/aibom/readers/numpy.ts
var MAX_HEADER_BYTES = 1024 * 1024;
var MAX_ARRAYS = 2e4;
var numpyReader = {
  id: "numpy",
  role: "weights",
  matches: (path7) => /\.np[yz]$/i.test(path7),
  read(file, path7) {
    return /\.npz$/i.test(path7) ? readArchive(file, path7) : readArray2(file, path7);
  }
};
function readArray2(file, path7) {
  const header = readNpyHeader(file);
  const found = new FactCollector(path7);
  found.observe("format", "npy", "");
  const problem = header.bytes !== void 0 && header.bytes !== BigInt(file.size) ? `the array needs ${String(header.bytes)} bytes, the file has ${String(file.size)}` : void 0;
  const dtypes = new DtypeHistogram();
  dtypes.add(header.dtype, header.elements);
  return finish({ found, path: path7, dtypes, arrays: 1, objects: header.isPickled ? 1 : 0, problem });
}
function readArchive(file, path7) {
  const { entries, problem } = readZipDirectory(file);
  const arrays = entries.filter((entry) => entry.name.endsWith(".npy"));
  if (arrays.length > MAX_ARRAYS)
    throw new AppError("limit-exceeded", "the archive holds more than 20,000 arrays");
  const found = new FactCollector(path7);
  found.observe("format", "npz", "");
  const dtypes = new DtypeHistogram();
  let objects = 0;
  let wrong = problem;
  for (const entry of arrays) {
    const port = entry.method === ZIP_STORED ? openZipEntry(file, entry, 0) : bytesPort(readZipPrefix(file, entry));
    const header = readNpyHeader(port);
    if (header.isPickled) objects += 1;
    if (header.bytes !== void 0 && header.bytes !== BigInt(entry.size))
      wrong ??= "an array has another size than its entry";
    dtypes.add(header.dtype, header.elements);
  }
  return finish({ found, path: path7, dtypes, arrays: arrays.length, objects, problem: wrong });
}
function finish({ found, path: path7, dtypes, arrays, objects, problem }) {
  found.observe("tensor-count", arrays, "");
  if (objects > 0) found.observe("detail", { name: "numpy:pickled-arrays", value: String(objects) }, "");
  if (problem === void 0 && objects === 0) {
    found.observe("parameter-count", dtypes.total, "");
    found.observe("dtypes", dtypes.entries(), "");
  }
  const findings = problem === void 0 ? [] : [aibomFinding("aibom-inconsistent-layout", { path: path7 }, problem)];
  return {
    facts: found.facts,
    references: [],
    findings: [...findings, ...found.omissions],
    complete: problem === void 0
  };
}
function readNpyHeader(file) {
  const cursor = new ByteCursor(file);
  if (file.size < 10 || cursor.bytes(6, 6).toString("latin1") !== "\x93NUMPY")
    throw new AppError("malformed", "the file does not start with the magic of numpy");
  const major = cursor.u8();
  cursor.u8();
  if (major < 1 || major > 3)
    throw new AppError("malformed", `format version ${String(major)} is not one of 1 to 3`);
  const length = major === 1 ? cursor.bytes(2, 2).readUInt16LE() : cursor.u32();
  const text = cursor.text(length, MAX_HEADER_BYTES);
  const [, descr] = /'descr'\s*:\s*'([^']{1,32})'/.exec(text) ?? [];
  const [, shape] = /'shape'\s*:\s*\(([\d,\s]{0,512})\)/.exec(text) ?? [];
  if (shape === void 0) throw new AppError("malformed", "the header of the array has no shape");
  const sizes = shape.split(",").map((part) => part.trim()).filter((part) => part !== "");
  if (sizes.length > 64 || sizes.some((size) => !/^\d{1,20}$/.test(size)))
    throw new AppError("malformed", "the shape of the array is not a list of numbers");
  const elements = sizes.reduce((product, size) => product * BigInt(size), 1n);
  const type4 = descr === void 0 ? void 0 : numpyType(descr);
  const isPickled = descr !== void 0 && /^[<>|=]?O/.test(descr);
  if (type4 === void 0)
    return { dtype: isPickled ? "object" : "structure", elements, bytes: void 0, isPickled };
  const bytes = BigInt(cursor.position) + elements * BigInt(type4.bytes);
  return { dtype: type4.name, elements, bytes, isPickled };
}

// src/aibom/readers/onnx-types.ts
var ONNX_TYPES = /* @__PURE__ */ new Map([
  [1, ["float32", 32]],
  [2, ["uint8", 8]],
  [3, ["int8", 8]],
  [4, ["uint16", 16]],
  [5, ["int16", 16]],
  [6, ["int32", 32]],
  [7, ["int64", 64]],
  [8, ["string", 0]],
  [9, ["bool", 8]],
  [10, ["float16", 16]],
  [11, ["float64", 64]],
  [12, ["uint32", 32]],
  [13, ["uint64", 64]],
  [14, ["complex64", 64]],
  [15, ["complex128", 128]],
  [16, ["bfloat16", 16]],
  [17, ["float8e4m3fn", 8]],
  [18, ["float8e4m3fnuz", 8]],
  [19, ["float8e5m2", 8]],
  [20, ["float8e5m2fnuz", 8]],
  [21, ["uint4", 4]],
  [22, ["int4", 4]],
  [23, ["float4e2m1", 4]],
  [24, ["float8e8m0", 8]],
  [25, ["uint2", 2]],
  [26, ["int2", 2]],
  [27, ["float6e2m3", 0]],
  [28, ["float6e3m2", 0]]
]);
function onnxTypeName(type4) {
  return ONNX_TYPES.get(type4)?.[0] ?? `type ${String(type4)}`;
}

// src/aibom/readers/onnx-tensor.ts
var MAX_NAME_BYTES = 16 * 1024;
var MAX_SHOWN_DIMENSIONS = 32;
var TYPED_VALUES = /* @__PURE__ */ new Set([4, 5, 6, 7, 10, 11]);
function readTensor(wire, message) {
  const raw = {
    dimensions: [],
    entries: /* @__PURE__ */ new Map(),
    type: 0,
    name: "",
    isExternal: false,
    rawBytes: void 0,
    typedBytes: 0
  };
  wire.message(message.end, (field) => {
    readTensorField(wire, field, raw);
  });
  if (raw.dimensions.some((dimension) => dimension < 0n)) {
    throw new AppError("malformed", "a tensor has a negative dimension");
  }
  const elements = elementsOf(raw.dimensions);
  const bits = ONNX_TYPES.get(raw.type)?.[1] ?? 0;
  const bytes = (elements * BigInt(bits) + 7n) / 8n;
  const isOutside = raw.isExternal || raw.entries.size > 0;
  return {
    name: raw.name,
    dtype: onnxTypeName(raw.type),
    elements,
    external: isOutside ? externalOf(raw.entries, bytes) : void 0,
    hasWrongSize: isOutside ? statesOtherLength(raw.entries, { bits, bytes }) : !holds(raw, { bits, bytes, elements })
  };
}
function readTensorField(wire, field, into) {
  if (field.number === 1) wire.integers(field, into.dimensions);
  else if (TYPED_VALUES.has(field.number)) into.typedBytes += field.end - wire.cursor.position;
  else if (field.wire !== WIRE_BYTES) {
    if (field.number === 2) into.type = Number(BigInt.asIntN(32, wire.varint()));
    else if (field.number === 14) into.isExternal = wire.varint() === 1n;
  } else if (field.number === 8) into.name = wire.text(field, MAX_NAME_BYTES);
  else if (field.number === 9) into.rawBytes = field.end - wire.cursor.position;
  else if (field.number === 13) readEntry2(wire, field, into.entries);
}
function readEntry2(wire, message, into) {
  let key = "";
  let value = "";
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) key = wire.text(field, MAX_NAME_BYTES);
    else if (field.number === 2) {
      const length = field.end - wire.cursor.position;
      value = length > MAX_NAME_BYTES ? `[${String(length)} bytes]` : wire.text(field, MAX_NAME_BYTES);
    }
  });
  if (into.size < 256) into.set(key, value);
}
function readValueInfo(wire, message) {
  let name = "";
  let type4 = "unknown";
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) name = wire.text(field, MAX_NAME_BYTES);
    else if (field.number === 2) type4 = readType(wire, field);
  });
  return { name, type: type4 };
}
var OTHER_TYPES = {
  4: "sequence",
  5: "map",
  7: "opaque",
  8: "sparse tensor",
  9: "optional"
};
function readType(wire, message) {
  let text = "unknown";
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) text = readTensorType(wire, field);
    else text = OTHER_TYPES[field.number] ?? text;
  });
  return text;
}
function readTensorType(wire, message) {
  let dtype = "unknown";
  let shape = "";
  wire.message(message.end, (field) => {
    if (field.number === 1 && field.wire !== WIRE_BYTES)
      dtype = onnxTypeName(Number(BigInt.asIntN(32, wire.varint())));
    else if (field.number === 2 && field.wire === WIRE_BYTES) shape = readShape(wire, field);
  });
  return dtype + shape;
}
function readShape(wire, message) {
  const dimensions = [];
  wire.message(message.end, (field) => {
    if (field.number !== 1 || field.wire !== WIRE_BYTES) return;
    let text = "?";
    wire.message(field.end, (inner) => {
      if (inner.number === 1 && inner.wire !== WIRE_BYTES) {
        const value = wire.signed();
        text = value < 0n ? "?" : String(value);
      } else if (inner.number === 2 && inner.wire === WIRE_BYTES)
        text = wire.text(inner, MAX_NAME_BYTES).slice(0, 64);
    });
    if (dimensions.length < MAX_SHOWN_DIMENSIONS) dimensions.push(text);
  });
  return `[${dimensions.join(",")}]`;
}
function externalOf(entries, bytes) {
  const offset = Number(entries.get("offset") ?? "0");
  const length = Number(entries.get("length") ?? bytes);
  const end = offset + length;
  const isPlace = Number.isSafeInteger(end) && offset >= 0 && length >= 0;
  return { location: entries.get("location") ?? "", end: isPlace ? end : Number.MAX_SAFE_INTEGER };
}
function statesOtherLength(entries, size) {
  const length = entries.get("length");
  return length !== void 0 && size.bits > 0 && String(size.bytes) !== length.trim();
}
function holds(raw, size) {
  if (raw.rawBytes === void 0) return BigInt(raw.typedBytes) * 2n >= size.elements;
  return size.bits === 0 || size.bytes === BigInt(raw.rawBytes);
}

// src/aibom/readers/onnx-graph.ts
var MAX_GRAPH_DEPTH = 32;
var MAX_PORTS3 = 1e3;
var MAX_EXTERNAL_FILES = 1e4;
var MAX_NAME_BYTES2 = 16 * 1024;
var OnnxGraphWalk = class {
  dtypes = new DtypeHistogram();
  inputs = [];
  outputs = [];
  /** Location as written → largest end of a tensor in it. */
  external = /* @__PURE__ */ new Map();
  name = "";
  nodes = 0;
  tensors = 0;
  initializerElements = 0n;
  constantElements = 0n;
  /** First tensor whose embedded bytes do not match its shape. */
  wrongSize;
  #wire;
  #initialized = /* @__PURE__ */ new Set();
  constructor(wire) {
    this.#wire = wire;
  }
  /** The main graph: inputs that an initialiser fills are not inputs (IR before version 4 listed both). */
  walkMain(message) {
    this.#graph(message, 0);
    const real = this.inputs.filter((input) => !this.#initialized.has(input.name));
    this.inputs.splice(0, this.inputs.length, ...real);
  }
  /** FunctionProto: nodes and default attributes. */
  walkFunction(message) {
    this.#wire.message(message.end, (field) => {
      if (field.wire !== WIRE_BYTES) return;
      if (field.number === 7) this.#node(field, 1);
      else if (field.number === 11) this.#attribute(field, 1);
    });
  }
  /** TrainingInfoProto: two graphs. */
  walkTraining(message) {
    this.#wire.message(message.end, (field) => {
      if (field.wire === WIRE_BYTES && (field.number === 1 || field.number === 2)) this.#graph(field, 1);
    });
  }
  #graph(message, depth) {
    if (depth > MAX_GRAPH_DEPTH) throw new AppError("limit-exceeded", "graphs are nested too deeply");
    this.#wire.message(message.end, (field) => {
      if (field.wire !== WIRE_BYTES) return;
      if (field.number === 1) this.#node(field, depth);
      else if (field.number === 2 && depth === 0) this.name = this.#wire.text(field, MAX_NAME_BYTES2);
      else if (field.number === 5) this.#initializer(field, depth);
      else if (field.number === 11 && depth === 0) this.#port(field, this.inputs);
      else if (field.number === 12 && depth === 0) this.#port(field, this.outputs);
      else if (field.number === 15) this.#sparse(field);
    });
  }
  #node(message, depth) {
    this.nodes += 1;
    this.#wire.message(message.end, (field) => {
      if (field.number === 5 && field.wire === WIRE_BYTES) this.#attribute(field, depth);
    });
  }
  /** AttributeProto: tensors and graphs in attributes hold weights and external references as well. */
  #attribute(message, depth) {
    this.#wire.message(message.end, (field) => {
      if (field.wire !== WIRE_BYTES) return;
      if (field.number === 5 || field.number === 10) this.#constant(field);
      else if (field.number === 6 || field.number === 11) this.#graph(field, depth + 1);
      else if (field.number === 22 || field.number === 23) this.#sparse(field);
    });
  }
  #initializer(message, depth) {
    const tensor = readTensor(this.#wire, message);
    this.initializerElements += tensor.elements;
    if (depth === 0 && tensor.name.length <= 512 && this.#initialized.size < 1e5) {
      this.#initialized.add(tensor.name);
    }
    this.#take(tensor);
  }
  #constant(message) {
    const tensor = readTensor(this.#wire, message);
    this.constantElements += tensor.elements;
    this.#take(tensor);
  }
  /** SparseTensorProto: `values` counts as stored elements, `indices` may be external too. */
  #sparse(message) {
    this.#wire.message(message.end, (field) => {
      if (field.wire !== WIRE_BYTES || field.number !== 1 && field.number !== 2) return;
      const tensor = readTensor(this.#wire, field);
      if (field.number === 1) {
        this.initializerElements += tensor.elements;
        this.#take(tensor);
      } else this.#noteExternal(tensor);
    });
  }
  #take(tensor) {
    this.tensors += 1;
    this.dtypes.add(tensor.dtype, tensor.elements);
    if (tensor.hasWrongSize) this.wrongSize ??= tensor.name;
    this.#noteExternal(tensor);
  }
  #noteExternal({ external }) {
    if (external === void 0) return;
    const known = this.external.get(external.location);
    if (known === void 0 && this.external.size >= MAX_EXTERNAL_FILES) {
      throw new AppError("limit-exceeded", "tensors lie in more than 10,000 external files");
    }
    this.external.set(external.location, Math.max(known ?? 0, external.end));
  }
  #port(message, into) {
    const { name, type: type4 } = readValueInfo(this.#wire, message);
    if (into.length >= MAX_PORTS3)
      throw new AppError("limit-exceeded", "the graph has more than 1,000 inputs or outputs");
    into.push({ name, format: type4 });
  }
};

// src/aibom/readers/onnx.ts
var MAX_TEXT_BYTES2 = 1024 * 1024;
var MAX_METADATA = 200;
var MAX_OPSETS = 100;
var TEXT_FIELDS = { 2: "producer", 3: "producer-version", 4: "domain" };
var NUMBER_FIELDS = { 1: "ir-version", 5: "model-version" };
var onnxReader = {
  id: "onnx",
  role: "weights",
  matches: (path7) => path7.toLowerCase().endsWith(".onnx"),
  read(file, path7) {
    const { model, graph } = readModel(file);
    const found = new FactCollector(path7);
    found.observe("format", "onnx", "");
    for (const [name, value] of model.details) addDetail(found, name, value);
    addDetail(found, "opset", model.opsets.join(" "));
    addDetail(found, "graph", graph.name);
    found.observe("detail", { name: "onnx:nodes", value: String(graph.nodes) }, "/graph");
    if (model.description.trim() !== "")
      found.declare("description", cleanText(model.description), "/doc_string");
    addGraph(found, graph);
    for (const [name, value] of found.upTo([...model.metadata], MAX_METADATA, {
      what: "metadata",
      pointer: "/metadata_props"
    })) {
      const entry = { name: cleanText(name, 64), value: cleanText(value, 256) };
      found.declare("metadata", entry, `/metadata_props/${entry.name}`);
    }
    const findings = graph.wrongSize === void 0 ? [] : [aibomFinding("aibom-inconsistent-layout", { path: path7 }, wrongSizeMessage(graph.wrongSize))];
    const references = [...graph.external].map(([target, end]) => ({
      kind: "onnx-external-data",
      target,
      pointer: "/graph",
      ...end === void 0 ? {} : { minBytes: end }
    }));
    return {
      facts: found.facts,
      references,
      findings: [...findings, ...found.omissions],
      complete: findings.length === 0
    };
  }
};
function readModel(file) {
  if (file.size === 0) throw new AppError("malformed", "the file is empty");
  const wire = new WireReader(new ByteCursor(file));
  const graph = new OnnxGraphWalk(wire);
  const model = {
    details: /* @__PURE__ */ new Map(),
    opsets: [],
    metadata: /* @__PURE__ */ new Map(),
    description: "",
    hasGraph: false
  };
  wire.message(file.size, (field) => {
    if (field.wire === WIRE_BYTES) readModelField(wire, field, { model, graph });
    else if (NUMBER_FIELDS[field.number] !== void 0) {
      model.details.set(NUMBER_FIELDS[field.number] ?? "", String(wire.signed()));
    }
  });
  if (!model.hasGraph) throw new AppError("malformed", "the file holds no graph");
  return { model, graph };
}
function readModelField(wire, field, into) {
  const { model, graph } = into;
  const name = TEXT_FIELDS[field.number];
  if (name !== void 0) model.details.set(name, wire.text(field, MAX_TEXT_BYTES2));
  else if (field.number === 6) model.description = wire.text(field, MAX_TEXT_BYTES2);
  else if (field.number === 7) {
    if (model.hasGraph) throw new AppError("malformed", "the file holds two graphs");
    model.hasGraph = true;
    graph.walkMain(field);
  } else if (field.number === 8) readOpset(wire, field, model.opsets);
  else if (field.number === 14) readEntry2(wire, field, model.metadata);
  else if (field.number === 20) graph.walkTraining(field);
  else if (field.number === 25) graph.walkFunction(field);
}
function readOpset(wire, message, opsets) {
  let domain = "";
  let version = "";
  wire.message(message.end, (field) => {
    if (field.number === 1 && field.wire === WIRE_BYTES) domain = wire.text(field, 4096);
    else if (field.number === 2 && field.wire !== WIRE_BYTES) version = String(wire.signed());
  });
  if (opsets.length >= MAX_OPSETS)
    throw new AppError("limit-exceeded", "the file names more than 100 operator sets");
  opsets.push(`${domain === "" ? "ai.onnx" : domain}:${version}`);
}
function addGraph(found, graph) {
  found.observe("tensor-count", graph.tensors, "/graph");
  if (graph.wrongSize === void 0) {
    found.observe("parameter-count", graph.dtypes.total, "/graph");
    found.observe("dtypes", graph.dtypes.entries(), "/graph");
  }
  const split = [
    ["initializer-elements", graph.initializerElements],
    ["constant-elements", graph.constantElements]
  ];
  for (const [name, count] of split)
    found.observe("detail", { name: `onnx:${name}`, value: String(count) }, "/graph");
  for (const kind of ["input", "output"]) {
    for (const { name, format } of kind === "input" ? graph.inputs : graph.outputs) {
      const clean = cleanText(name, 120);
      found.observe(kind, { name: clean, format: cleanText(`${clean}: ${format}`, 256) }, `/graph/${kind}`);
    }
  }
}
function addDetail(found, name, value) {
  if (value.trim() !== "")
    found.observe("detail", { name: `onnx:${name}`, value: cleanText(value, 256) }, `/${name}`);
}
function wrongSizeMessage(tensor) {
  return `tensor ${cleanText(tensor, 80)} has another size than its type and shape need`;
}

// src/aibom/xml-tags.ts
var MAX_TAGS = 5e6;
var MAX_TAG_CHARACTERS = 64 * 1024;
function* readXmlTags(text) {
  let at = 0;
  for (let count = 0; ; count += 1) {
    const start = text.indexOf("<", at);
    if (start === -1) return;
    if (count >= MAX_TAGS) throw new AppError("limit-exceeded", "the document has more than 5,000,000 tags");
    if (text.startsWith("<!--", start)) {
      at = endOf(text, "-->", start);
    } else if (text.startsWith("<?", start)) {
      at = endOf(text, "?>", start);
    } else if (text.startsWith("<!", start)) {
      throw new AppError("malformed", "the document has a document type or CDATA, which is not read");
    } else {
      const end = tagEnd(text, start);
      yield parseTag(text.slice(start + 1, end));
      at = end + 1;
    }
  }
}
function endOf(text, mark, start) {
  const end = text.indexOf(mark, start);
  if (end === -1) throw new AppError("malformed", "a comment or instruction of the document does not end");
  return end + mark.length;
}
function tagEnd(text, start) {
  let quote = "";
  for (let at = start + 1; at < text.length && at - start < MAX_TAG_CHARACTERS; at += 1) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
    else if (character === "<") break;
  }
  throw new AppError("malformed", "a tag of the document does not end");
}
function parseTag(inside) {
  const close = inside.startsWith("/");
  const empty = inside.endsWith("/");
  const body = inside.slice(close ? 1 : 0, empty ? -1 : void 0);
  const name = /^[A-Za-z_][\w.:-]{0,200}/.exec(body)?.[0];
  if (name === void 0) throw new AppError("malformed", "a tag of the document has no name");
  const attributes = /* @__PURE__ */ new Map();
  for (const [, key = "", double, single] of body.matchAll(
    /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
  )) {
    if (attributes.has(key))
      throw new AppError("malformed", `a tag has the attribute ${key.slice(0, 40)} twice`);
    attributes.set(key, unescape(double ?? single ?? ""));
  }
  return { name, kind: close ? "close" : empty ? "empty" : "open", attributes };
}
function unescape(text) {
  if (!text.includes("&")) return text;
  const known = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => known[name] ?? "");
}

// src/aibom/readers/openvino.ts
var MAX_BYTES15 = 128 * 1024 * 1024;
var MAX_PORTS4 = 200;
var openvinoReader = {
  id: "openvino",
  role: "text",
  matches: (path7) => /\.xml$/i.test(path7),
  read(file, path7) {
    const head = Buffer.from(file.read(0, Math.min(file.size, 512))).toString("latin1");
    const isNetwork = /^\s*(?:<\?xml[^>]*\?>\s*)?<net[\s>]/.test(head);
    if (!isNetwork) return { facts: [], references: [], findings: [], complete: true, role: "other" };
    const found = new FactCollector(path7);
    const network = { tensors: 0, layers: 0, end: 0, dtypes: new DtypeHistogram() };
    let layer;
    for (const tag of readXmlTags(decodeUtf8(readWhole(file, MAX_BYTES15)))) {
      if (tag.kind === "close") {
        if (tag.name === "layer") layer = void 0;
      } else if (tag.name === "net") addNetwork(found, tag);
      else if (tag.name === "layer") {
        layer = tag;
        network.layers += 1;
      } else if (tag.name === "data" && layer !== void 0) addData({ found, network }, layer, tag);
    }
    found.observe("detail", { name: "openvino:layers", value: String(network.layers) }, "/net/layers");
    found.observe("tensor-count", network.tensors, "/net/layers");
    found.observe("parameter-count", network.dtypes.total, "/net/layers");
    found.observe("dtypes", network.dtypes.entries(), "/net/layers");
    const weights = (path7.split("/").at(-1) ?? "").replace(/\.xml$/i, ".bin");
    const references = network.end === 0 ? [] : [
      {
        kind: "openvino-weights",
        target: weights,
        pointer: "/net/layers",
        minBytes: network.end
      }
    ];
    return { facts: found.facts, references, findings: found.omissions, complete: true, role: "weights" };
  }
};
function addNetwork(found, tag) {
  found.observe("format", "openvino-ir", "");
  const version = tag.attributes.get("version");
  if (version !== void 0)
    found.observe("detail", { name: "openvino:version", value: cleanText(version, 20) }, "/net/version");
  const name = tag.attributes.get("name");
  if (name !== void 0 && name.trim() !== "")
    found.declare("detail", { name: "openvino:name", value: cleanText(name, 120) }, "/net/name");
}
function addData({ found, network }, layer, data) {
  const kind = layer.attributes.get("type");
  if (kind === "Const") {
    const offset = numberOf2(data.attributes.get("offset"));
    const size = numberOf2(data.attributes.get("size"));
    if (offset === void 0 || size === void 0) return;
    network.end = Math.max(network.end, offset + size);
    network.tensors += 1;
    network.dtypes.add(typeOf(data), elementsOf(shapeOf(data)));
  } else if (kind === "Parameter" || kind === "Result") {
    if (kind === "Result" || network.tensors + network.layers > Number.MAX_SAFE_INTEGER) return;
    if (found.facts.filter((fact) => fact.kind === "input").length >= MAX_PORTS4) {
      found.leaveOut("inputs beyond the first 200", "/net/layers");
      return;
    }
    const name = cleanText(layer.attributes.get("name") ?? "", 120);
    const format = `${name}: ${typeOf(data)}[${data.attributes.get("shape") ?? ""}]`;
    found.observe("input", { name, format: cleanText(format, 256) }, "/net/layers");
  }
}
function typeOf(data) {
  const text = cleanText(data.attributes.get("element_type") ?? "unknown", 20);
  return text === "boolean" ? "BOOL" : text.toUpperCase();
}
function shapeOf(data) {
  const text = data.attributes.get("shape") ?? "";
  const parts = text.split(",").map((part) => part.trim()).filter((part) => part !== "");
  if (parts.length > 64 || parts.some((part) => !/^\d{1,19}$/.test(part)))
    throw new AppError("malformed", "the shape of a constant is not a list of numbers");
  return parts.map((part) => BigInt(part));
}
function numberOf2(text) {
  const value = Number(text ?? Number.NaN);
  return Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}

// src/aibom/readers/package-json.ts
var MAX_BYTES16 = 1024 * 1024;
var packageJsonReader = {
  id: "package-json",
  role: "text",
  matches: (path7) => path7 === "package.json",
  read(file, path7) {
    const { value } = readJsonObject(file, MAX_BYTES16, "package.json");
    const found = new FactCollector(path7);
    for (const [key, max] of [
      ["name", 214],
      ["version", 80],
      ["description", 512]
    ]) {
      const text = textAt(value, key);
      if (text !== void 0) found.declare(key, cleanText(text, max), `/${key}`);
    }
    const license = textAt(value, "license");
    if (license !== void 0 && !/^(?:see licen[cs]e in|unlicensed$)/i.test(license.trim()))
      found.declare("license", { text: cleanText(license, 120) }, "/license");
    addAuthor(found, valueAt(value, "author"));
    const homepage = cleanUrl(textAt(value, "homepage") ?? repositoryOf(valueAt(value, "repository")) ?? "");
    if (homepage !== void 0) found.declare("homepage", homepage, "/homepage");
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function addAuthor(found, author) {
  const text = typeof author === "string" ? author : isRecord(author) ? textAt(author, "name") ?? "" : "";
  const name = cleanText(text.slice(0, 400).replace(/[<(].*$/s, ""), 120);
  if (name !== "") found.declare("author", name, "/author");
}
function repositoryOf(repository) {
  const text = typeof repository === "string" ? repository : isRecord(repository) ? textAt(repository, "url") : "";
  return text?.replace(/^git\+/, "").replace(/\.git$/, "");
}

// src/aibom/readers/paddle-types.ts
var type2 = (name, bytes) => ({ name, bytes });
var TYPES3 = /* @__PURE__ */ new Map([
  [0, type2("BOOL", 1)],
  [1, type2("I16", 2)],
  [2, type2("I32", 4)],
  [3, type2("I64", 8)],
  [4, type2("F16", 2)],
  [5, type2("F32", 4)],
  [6, type2("F64", 8)],
  [19, type2("U64", 8)],
  [20, type2("U8", 1)],
  [21, type2("I8", 1)],
  [22, type2("BF16", 2)],
  [23, type2("C64", 8)],
  [24, type2("C128", 16)]
]);
function readPaddleTensor(wire, end) {
  let number;
  const dimensions = [];
  wire.message(end, (field) => {
    if (field.number === 1 && field.wire === WIRE_VARINT) number = Number(wire.varint());
    else if (field.number === 2 && (field.wire === WIRE_BYTES || field.wire === WIRE_VARINT)) {
      if (dimensions.length >= 64)
        throw new AppError("limit-exceeded", "a tensor has more than 64 dimensions");
      wire.integers(field, dimensions);
    }
  });
  const known = number === void 0 ? void 0 : TYPES3.get(number);
  if (known === void 0) throw new AppError("malformed", `a tensor has the unknown type ${String(number)}`);
  return { type: known, dimensions };
}

// src/aibom/readers/paddle-parameters.ts
var MAX_TENSORS2 = 1e6;
var MAX_LEVELS = 64;
var MAX_DESCRIPTION_BYTES = 4096;
var paddleParametersReader = {
  id: "paddle-parameters",
  role: "weights",
  matches: (path7) => path7.toLowerCase().endsWith(".pdiparams"),
  read(file, path7) {
    const cursor = new ByteCursor(file);
    const wire = new WireReader(cursor);
    const dtypes = new DtypeHistogram();
    let tensors = 0;
    while (cursor.remaining > 0) {
      tensors += 1;
      if (tensors > MAX_TENSORS2)
        throw new AppError("limit-exceeded", "the file has more than 1,000,000 tensors");
      skipLevels(cursor);
      const length = cursor.u32();
      if (length > MAX_DESCRIPTION_BYTES)
        throw new AppError("malformed", `a tensor is described in ${String(length)} bytes`);
      if (length > cursor.remaining) throw new AppError("malformed", "the file ends inside a description");
      const { type: type4, dimensions } = readPaddleTensor(wire, cursor.position + length);
      if (dimensions.some((dimension) => dimension < 0n))
        throw new AppError("malformed", "a stored tensor has no size");
      const elements = elementsOf(dimensions);
      if (elements * BigInt(type4.bytes) > BigInt(cursor.remaining))
        throw new AppError("malformed", "the file ends inside a tensor");
      dtypes.add(type4.name, elements);
      cursor.skip(Number(elements) * type4.bytes);
    }
    const found = new FactCollector(path7);
    found.observe("format", "paddle-parameters", "");
    found.observe("tensor-count", tensors, "");
    found.observe("parameter-count", dtypes.total, "");
    found.observe("dtypes", dtypes.entries(), "");
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function skipLevels(cursor) {
  checkVersion(cursor);
  const levels = cursor.u64();
  if (levels > BigInt(MAX_LEVELS)) throw new AppError("malformed", `a tensor has ${String(levels)} levels`);
  for (let level = 0n; level < levels; level += 1n) cursor.skip(cursor.count("a level of detail", 1));
  checkVersion(cursor);
}
function checkVersion(cursor) {
  const version = cursor.u32();
  if (version !== 0) throw new AppError("malformed", `a tensor has version ${String(version)}, not 0`);
}

// src/aibom/readers/paddle-program.ts
var MAX_NAME_BYTES3 = 4096;
var MAX_PORTS5 = 1e3;
var MAX_ARGUMENTS = 1e5;
var MAX_VARIABLES = 2e5;
var paddleProgramReader = {
  id: "paddle-program",
  role: "weights",
  matches: (path7) => path7.toLowerCase().endsWith(".pdmodel"),
  read(file, path7) {
    const wire = new WireReader(new ByteCursor(file));
    const program = {
      version: 0n,
      blocks: 0,
      operators: 0,
      variables: /* @__PURE__ */ new Map(),
      fed: [],
      fetched: []
    };
    wire.message(file.size, (field) => {
      if (field.wire !== WIRE_BYTES) return;
      if (field.number === 1) readBlock(wire, field, program);
      else if (field.number === 4)
        wire.message(field.end, (inner) => {
          if (inner.number === 1 && inner.wire === WIRE_VARINT) program.version = wire.signed();
        });
    });
    if (program.blocks === 0) throw new AppError("malformed", "the file holds no block");
    const found = new FactCollector(path7);
    found.observe("format", "paddle-program", "");
    for (const [name, value] of Object.entries({
      version: program.version,
      blocks: program.blocks,
      operators: program.operators
    }))
      found.observe("detail", { name: `paddle:${name}`, value: String(value) }, `/${name}`);
    addPorts(found, program);
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function addPorts(found, { fed, fetched, variables }) {
  for (const [kind, names] of [
    ["input", fed],
    ["output", fetched]
  ])
    for (const name of names) {
      const clean = cleanText(name, 120);
      const tensor = variables.get(name);
      const format = tensor === void 0 ? clean : `${clean}: ${formatOf(tensor)}`;
      found.observe(kind, { name: clean, format: cleanText(format, 256) }, `/blocks/0/${kind}`);
    }
}
function formatOf({ type: type4, dimensions }) {
  return `${type4.name}[${dimensions.map((each) => each < 0n ? "?" : String(each)).join(",")}]`;
}
function readBlock(wire, message, program) {
  const isFirst = program.blocks === 0;
  program.blocks += 1;
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 3 && isFirst) readVariable2(wire, field, program);
    else if (field.number === 4) readOperator(wire, field, { program, isFirst });
  });
}
function readVariable2(wire, message, { variables }) {
  let name = "";
  let tensor;
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) name = wire.text(field, MAX_NAME_BYTES3);
    else if (field.number === 2)
      wire.message(field.end, (type4) => {
        if (type4.number !== 3 || type4.wire !== WIRE_BYTES) return;
        wire.message(type4.end, (inner) => {
          if (inner.number === 1 && inner.wire === WIRE_BYTES) tensor = readPaddleTensor(wire, inner.end);
        });
      });
  });
  if (tensor === void 0) return;
  if (variables.size >= MAX_VARIABLES)
    throw new AppError("limit-exceeded", "the program has more than 200,000 variables");
  variables.set(name, tensor);
}
function readOperator(wire, message, { program, isFirst }) {
  program.operators += 1;
  if (!isFirst) return;
  let kind = "";
  const inputs = [];
  const outputs = [];
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 3) kind = wire.text(field, MAX_NAME_BYTES3);
    else if (field.number === 1) readArguments(wire, field, inputs);
    else if (field.number === 2) readArguments(wire, field, outputs);
  });
  const [into, names] = kind === "feed" ? [program.fed, outputs] : [program.fetched, inputs];
  if (kind !== "feed" && kind !== "fetch") return;
  if (into.length + names.length > MAX_PORTS5)
    throw new AppError("limit-exceeded", "the program has more than 1,000 inputs or outputs");
  into.push(...names);
}
function readArguments(wire, message, into) {
  wire.message(message.end, (field) => {
    if (field.number !== 2 || field.wire !== WIRE_BYTES) return;
    if (into.length >= MAX_ARGUMENTS)
      throw new AppError("limit-exceeded", "an operator has more than 100,000 arguments");
    into.push(wire.text(field, MAX_NAME_BYTES3));
  });
}

// src/aibom/pickle-values.ts
function itemsOf2(value) {
  return value?.kind === "tuple" || value?.kind === "list" ? value.items : [];
}
function integersOf(value) {
  const items = itemsOf2(value);
  const numbers = items.flatMap((item) => item.kind === "integer" ? [item.value] : []);
  const isSequence = value?.kind === "tuple" || value?.kind === "list";
  return isSequence && numbers.length === items.length ? numbers : void 0;
}

// src/aibom/numpy-arrays.ts
var RECONSTRUCT = /* @__PURE__ */ new Set(["numpy.core.multiarray._reconstruct", "numpy._core.multiarray._reconstruct"]);
var WRAPPER = "joblib.numpy_pickle.NumpyArrayWrapper";
var NumpyArrays = class {
  dtypes = new DtypeHistogram();
  #cursor;
  count = 0;
  /** Some array could not be counted. */
  isPartial = false;
  constructor(cursor) {
    this.#cursor = cursor;
  }
  call(callee, args) {
    if (callee === "numpy.dtype") {
      const [text] = args;
      const type4 = text?.kind === "text" ? numpyType(text.text) : void 0;
      return type4 === void 0 ? void 0 : { kind: "dtype", type: type4 };
    }
    return RECONSTRUCT.has(callee) ? { kind: "array" } : void 0;
  }
  built(target, state) {
    if (target.kind === "made" && target.made.kind === "array") {
      const [, shape, dtype] = itemsOf2(state);
      this.#add(integersOf(shape), dtype);
    } else if (target.kind === "object" && target.of === WRAPPER) {
      this.#skipRaw(target.entries);
    }
  }
  /** joblib numpy_pickle.py `read_array`: with alignment one byte tells the padding, then the raw elements follow. */
  #skipRaw(entries) {
    const shape = integersOf(entries.get("shape"));
    const dtype = entries.get("dtype");
    const type4 = dtype?.kind === "made" && dtype.made.kind === "dtype" ? dtype.made.type : void 0;
    if (shape === void 0 || type4 === void 0 || shape.some((size) => size < 0n))
      throw new AppError("malformed", "the pickle holds an array whose raw length is not known");
    if (entries.get("numpy_array_alignment_bytes")?.kind === "integer") this.#cursor.skip(this.#cursor.u8());
    const bytes = shape.reduce((product, size) => product * size, BigInt(type4.bytes));
    if (bytes > BigInt(this.#cursor.remaining))
      throw new AppError("malformed", "an array in the pickle is longer than the file");
    this.#cursor.skip(Number(bytes));
    this.#add(shape, dtype);
  }
  #add(shape, dtype) {
    if (shape === void 0 || shape.length > 64) {
      this.isPartial = true;
      return;
    }
    this.count += 1;
    const type4 = dtype?.kind === "made" && dtype.made.kind === "dtype" ? dtype.made.type.name : "other";
    this.dtypes.add(
      type4,
      shape.reduce((product, size) => product * size, 1n)
    );
  }
};

// src/aibom/pickle-arguments.ts
var MAX_KEPT_TEXT = 4096;
var MAX_LINE = 64 * 1024;
var MAX_LONG_BYTES = 64;
var OTHER = { kind: "other" };
var EMPTY_TUPLE = { kind: "tuple", items: [] };
var PickleArguments = class {
  #cursor;
  constructor(cursor) {
    this.#cursor = cursor;
  }
  /** The constant of an opcode that pushes one; undefined for every other opcode, with nothing read. */
  literal(opcode) {
    switch (opcode) {
      case 78:
      // NONE
      case 136:
      // NEWTRUE
      case 137:
        return OTHER;
      case 41:
        return EMPTY_TUPLE;
      case 71:
        this.#cursor.skip(8);
        return OTHER;
      case 70:
        this.line();
        return OTHER;
      case 83:
        return { kind: "text", text: this.line().replace(/^['"]|['"]$/g, "") };
      case 86:
        return { kind: "text", text: this.line() };
      case 85:
      // SHORT_BINSTRING
      case 140:
        return this.#text(this.#cursor.u8());
      case 84:
        return this.#text(this.#signed());
      case 88:
        return this.#text(this.#cursor.u32());
      case 141:
        return this.#text(this.#long());
      case 67:
        return this.#skip(this.#cursor.u8());
      case 66:
        return this.#skip(this.#cursor.u32());
      case 142:
      // BINBYTES8
      case 150:
        return this.#skip(this.#long());
      default:
        return this.#integer(opcode);
    }
  }
  /** Text up to a line feed, which is taken too. */
  line() {
    const bytes = this.#cursor.ahead(MAX_LINE);
    const end = bytes.indexOf(10);
    if (end === -1) throw new AppError("malformed", "a line in the pickle does not end");
    const text = bytes.toString("utf8", 0, end);
    this.#cursor.skip(end + 1);
    return text;
  }
  /** The decimal number of a PUT or GET. */
  lineNumber() {
    const text = this.line().trim();
    const value = /^\d{1,15}$/.test(text) ? Number(text) : -1;
    if (value < 0) throw new AppError("malformed", "a memo key of the pickle is no number");
    return value;
  }
  #integer(opcode) {
    switch (opcode) {
      case 75:
        return integer(BigInt(this.#cursor.u8()));
      case 77:
        return integer(BigInt(this.#cursor.bytes(2, 2).readUInt16LE()));
      case 74:
        return integer(BigInt(this.#cursor.u32() | 0));
      case 73:
      // INT; `00` and `01` are booleans, which are numbers in Python too
      case 76:
        return decimal(this.line());
      case 138:
        return this.#twosComplement(this.#cursor.u8());
      case 139:
        return this.#twosComplement(this.#signed());
      default:
        return void 0;
    }
  }
  #twosComplement(length) {
    if (length > MAX_LONG_BYTES) return this.#skip(length);
    let value = 0n;
    for (const byte of [...this.#cursor.bytes(length, MAX_LONG_BYTES)].reverse())
      value = value << 8n | BigInt(byte);
    return integer(length === 0 ? 0n : BigInt.asIntN(length * 8, value));
  }
  #text(length) {
    if (length > MAX_KEPT_TEXT) return this.#skip(length);
    return { kind: "text", text: this.#cursor.bytes(length, MAX_KEPT_TEXT).toString("utf8") };
  }
  #skip(length) {
    this.#cursor.skip(length);
    return OTHER;
  }
  #signed() {
    const value = this.#cursor.u32() | 0;
    if (value < 0) throw new AppError("malformed", "a length in the pickle is negative");
    return value;
  }
  #long() {
    const value = this.#cursor.u64();
    if (value > BigInt(this.#cursor.remaining))
      throw new AppError("malformed", "a value in the pickle is longer than the file");
    return Number(value);
  }
};
function integer(value) {
  return { kind: "integer", value };
}
function decimal(line) {
  const text = line.trim().replace(/L$/, "");
  return /^[+-]?\d{1,100}$/.test(text) ? integer(BigInt(text)) : OTHER;
}

// src/aibom/pickle-stack.ts
var MAX_STACK = 3e6;
var PickleStack = class {
  #marks = [];
  #values = [];
  push(value) {
    if (this.#values.length >= MAX_STACK)
      throw new AppError("limit-exceeded", "the pickle keeps more objects than are followed");
    this.#values.push(value);
  }
  mark() {
    this.#marks.push(this.#values.length);
  }
  /** POP: on an empty frame it removes the mark. */
  drop() {
    if (this.#marks.at(-1) === this.#values.length) this.#marks.pop();
    else this.pop();
  }
  toMark() {
    const mark = this.#marks.pop();
    if (mark === void 0) throw underflow();
    return this.#values.splice(mark);
  }
  take(count) {
    if (this.#values.length - count < this.#floor) throw underflow();
    return this.#values.splice(this.#values.length - count);
  }
  pop() {
    if (this.#values.length <= this.#floor) throw underflow();
    return this.#values.pop() ?? { kind: "other" };
  }
  top() {
    const top = this.#values.at(-1);
    if (top === void 0 || this.#values.length <= this.#floor) throw underflow();
    return top;
  }
  get #floor() {
    return this.#marks.at(-1) ?? 0;
  }
};
function underflow() {
  return new AppError("malformed", "the pickle takes more from its stack than it put there");
}

// src/aibom/pickle-walk.ts
var MAX_OPCODES = 3e7;
var MAX_MEMO = 3e6;
var MAX_GLOBALS = 1e3;
var MAX_ENTRIES2 = 64;
var MAX_KEPT = 2e6;
var OTHER2 = { kind: "other" };
function walkPickle(cursor, visitor = {}) {
  return new PickleWalk(cursor, visitor).run();
}
var PickleWalk = class {
  #cursor;
  #visitor;
  #arguments;
  #memo = /* @__PURE__ */ new Map();
  #globals = /* @__PURE__ */ new Set();
  #stack = new PickleStack();
  #kept = 0;
  #protocol = 0;
  constructor(cursor, visitor) {
    this.#cursor = cursor;
    this.#visitor = visitor;
    this.#arguments = new PickleArguments(cursor);
  }
  run() {
    for (let opcodes = 1; opcodes <= MAX_OPCODES; opcodes += 1) {
      const opcode = this.#cursor.u8();
      if (opcode === 46) {
        const [...globals] = this.#globals;
        return { value: this.#stack.pop(), protocol: this.#protocol, opcodes, globals };
      }
      this.#step(opcode);
      if (this.#memo.size > MAX_MEMO)
        throw new AppError("limit-exceeded", "the pickle keeps more objects than are followed");
    }
    throw new AppError("limit-exceeded", "the pickle has more than 30,000,000 opcodes");
  }
  #step(opcode) {
    const literal = this.#arguments.literal(opcode);
    if (literal !== void 0) {
      this.#stack.push(literal);
      return;
    }
    if (this.#structure(opcode) || this.#memory(opcode) || this.#calls(opcode)) return;
    throw new AppError("malformed", `byte ${String(opcode)} is no pickle opcode`);
  }
  /** Marks, containers and the items put into them. */
  #structure(opcode) {
    switch (opcode) {
      case 128:
        this.#protocol = Math.max(this.#protocol, this.#cursor.u8());
        return true;
      case 149:
        this.#cursor.u64();
        return true;
      case 40:
        this.#stack.mark();
        return true;
      case 48:
        this.#stack.drop();
        return true;
      case 49:
        this.#stack.toMark();
        return true;
      case 50:
        this.#stack.push(this.#stack.top());
        return true;
      case 116:
      // TUPLE
      case 133:
      // TUPLE1
      case 134:
      // TUPLE2
      case 135:
        this.#tuple(opcode);
        return true;
      case 93:
        this.#stack.push({ kind: "list", items: [] });
        return true;
      case 108:
        this.#stack.push({ kind: "list", items: this.#stack.toMark() });
        return true;
      case 125:
        this.#stack.push({ kind: "object", of: "dict", entries: /* @__PURE__ */ new Map() });
        return true;
      case 100:
        this.#dictionary(this.#stack.toMark());
        return true;
      case 143:
        this.#stack.push(OTHER2);
        return true;
      case 145:
        this.#stack.toMark();
        this.#stack.push(OTHER2);
        return true;
      case 97:
        this.#append([this.#stack.pop()]);
        return true;
      case 101:
        this.#append(this.#stack.toMark());
        return true;
      case 115: {
        const value = this.#stack.pop();
        this.#setItems([this.#stack.pop(), value]);
        return true;
      }
      case 117:
        this.#setItems(this.#stack.toMark());
        return true;
      case 144:
        this.#stack.toMark();
        this.#stack.top();
        return true;
      case 151:
        this.#stack.push(OTHER2);
        return true;
      case 152:
        this.#stack.top();
        return true;
      default:
        return false;
    }
  }
  #tuple(opcode) {
    const length = opcode === 116 ? void 0 : opcode - 132;
    const items = length === void 0 ? this.#stack.toMark() : this.#stack.take(length);
    this.#stack.push({ kind: "tuple", items });
  }
  #memory(opcode) {
    switch (opcode) {
      case 112:
        this.#memo.set(this.#arguments.lineNumber(), this.#stack.top());
        return true;
      case 113:
        this.#memo.set(this.#cursor.u8(), this.#stack.top());
        return true;
      case 114:
        this.#memo.set(this.#cursor.u32(), this.#stack.top());
        return true;
      case 148:
        this.#memo.set(this.#memo.size, this.#stack.top());
        return true;
      case 103:
        this.#recall(this.#arguments.lineNumber());
        return true;
      case 104:
        this.#recall(this.#cursor.u8());
        return true;
      case 106:
        this.#recall(this.#cursor.u32());
        return true;
      default:
        return false;
    }
  }
  #recall(key) {
    const value = this.#memo.get(key);
    if (value === void 0)
      throw new AppError("malformed", "the pickle uses an object that it did not store");
    this.#stack.push(value);
  }
  /** Everything that names, makes or calls something. */
  #calls(opcode) {
    switch (opcode) {
      case 99:
        this.#global(`${this.#arguments.line()}.${this.#arguments.line()}`);
        return true;
      case 147: {
        const [module, name] = this.#stack.take(2);
        this.#global(module?.kind === "text" && name?.kind === "text" ? `${module.text}.${name.text}` : "");
        return true;
      }
      case 130:
      // EXT1
      case 131:
      // EXT2
      case 132:
        this.#cursor.skip(opcode === 132 ? 4 : opcode - 129);
        this.#global("");
        return true;
      case 105: {
        const name = `${this.#arguments.line()}.${this.#arguments.line()}`;
        this.#note(name);
        this.#call(name, this.#stack.toMark());
        return true;
      }
      case 111: {
        const [callee, ...args] = this.#stack.toMark();
        this.#call(nameOf(callee), args);
        return true;
      }
      case 82:
      // REDUCE
      case 129: {
        const args = this.#stack.pop();
        this.#call(nameOf(this.#stack.pop()), args.kind === "tuple" ? args.items : []);
        return true;
      }
      case 146: {
        const [callee, args] = this.#stack.take(3);
        this.#call(nameOf(callee), args?.kind === "tuple" ? args.items : []);
        return true;
      }
      case 98:
        this.#build(this.#stack.pop());
        return true;
      case 80:
        this.#persistent({ kind: "text", text: this.#arguments.line() });
        return true;
      case 81:
        this.#persistent(this.#stack.pop());
        return true;
      default:
        return false;
    }
  }
  #build(state) {
    const target = this.#stack.top();
    if (target.kind === "object" && state.kind === "object") {
      for (const [key, value] of state.entries) if (this.#mayKeep()) target.entries.set(key, value);
    }
    this.#visitor.built?.(target, state);
  }
  #global(name) {
    this.#note(name);
    this.#stack.push({ kind: "global", name });
  }
  #note(name) {
    if (name === "") return;
    this.#globals.add(name);
    if (this.#globals.size > MAX_GLOBALS)
      throw new AppError("limit-exceeded", "the pickle names more than 1,000 classes and functions");
  }
  #call(callee, args) {
    const made2 = this.#visitor.call?.(callee, args);
    this.#stack.push(
      made2 === void 0 ? { kind: "object", of: callee, entries: /* @__PURE__ */ new Map() } : { kind: "made", made: made2 }
    );
  }
  #persistent(id) {
    const made2 = this.#visitor.persistent?.(id);
    this.#stack.push(made2 === void 0 ? OTHER2 : { kind: "made", made: made2 });
  }
  #append(items) {
    const list = this.#stack.top();
    if (list.kind !== "list") return;
    for (const item of items) if (this.#mayKeep()) list.items.push(item);
  }
  #dictionary(items) {
    this.#stack.push({ kind: "object", of: "dict", entries: /* @__PURE__ */ new Map() });
    this.#setItems(items);
  }
  #setItems(items) {
    const target = this.#stack.top();
    if (items.length % 2 !== 0) throw new AppError("malformed", "the pickle sets a key without a value");
    if (target.kind !== "object") return;
    for (let index = 0; index < items.length; index += 2) {
      const key = items[index];
      const value = items[index + 1];
      if (key?.kind !== "text" || value === void 0) continue;
      if (target.entries.size >= MAX_ENTRIES2 && value.kind !== "object") continue;
      if (this.#mayKeep()) target.entries.set(key.text, value);
    }
  }
  #mayKeep() {
    this.#kept += 1;
    return this.#kept <= MAX_KEPT;
  }
};
function nameOf(value) {
  return value?.kind === "global" ? value.name : "";
}

// src/aibom/readers/pickle-facts.ts
var MAX_NAMED = 12;
var TRAINING_KEYS = [
  "optimizer",
  "optimizer_state_dict",
  "optimizer_states",
  "lr_schedulers",
  "optim_state"
];
function addPickleDetails(found, summary) {
  const add = (name, value) => {
    found.observe("detail", { name: `pickle:${name}`, value }, "");
  };
  add("protocol", String(summary.protocol));
  add("opcodes", String(summary.opcodes));
  add("globals", String(summary.globals.length));
  const named = summary.globals.slice(0, MAX_NAMED).map((name) => cleanText(name, 80));
  if (named.length > 0) add("global-names", cleanText(named.join(" "), 400));
}
function addTensorCounts(found, tensors, top) {
  found.observe("tensor-count", tensors.tensors, "");
  const isTraining = top.kind === "object" && TRAINING_KEYS.some((key) => top.entries.has(key));
  if (isTraining) found.observe("detail", { name: "torch:training-state", value: "true" }, "");
  if (tensors.isPartial) found.leaveOut("tensors that are rebuilt in a way that is not followed", "");
  if (tensors.isPartial || isTraining) {
    found.observe("detail", { name: "torch:tensor-elements", value: String(tensors.dtypes.total) }, "");
    return;
  }
  found.observe("parameter-count", tensors.dtypes.total, "");
  found.observe("dtypes", tensors.dtypes.entries(), "");
}

// src/aibom/readers/pickle.ts
var ENDINGS = /\.(?:pkl|pickle|joblib|dill|cloudpickle|pdparams|pdopt)$/i;
var COMPRESSIONS = [
  ["gzip", [31, 139]],
  ["bzip2", [66, 90, 104]],
  ["xz", [253, 55, 122, 88, 90]],
  ["lzma", [93, 0, 0]],
  ["lz4", [4, 34, 77, 24]],
  ["zstd", [40, 181, 47, 253]],
  ["zlib", [120]]
];
var pickleReader = {
  id: "pickle",
  role: "weights",
  matches: (path7) => ENDINGS.test(path7),
  read(file, path7) {
    const found = new FactCollector(path7);
    found.observe("format", "pickle", "");
    const compression = compressionOf(file);
    if (compression !== void 0) {
      found.observe("detail", { name: "pickle:compression", value: compression }, "");
      const message = `a pickle compressed by ${compression}, listed with its hash and not opened`;
      const findings2 = [aibomFinding("aibom-unsupported-format", { path: path7 }, message)];
      return { facts: found.facts, references: [], findings: findings2, complete: false };
    }
    const cursor = new ByteCursor(file);
    const arrays = new NumpyArrays(cursor);
    const summary = walkPickle(cursor, arrays);
    addPickleDetails(found, summary);
    addArrays(found, arrays);
    if (summary.value.kind === "object") addObject(found, summary.value.of, summary.value.entries);
    const rest = cursor.remaining;
    const findings = rest === 0 ? [] : [aibomFinding("aibom-inconsistent-layout", { path: path7 }, `${String(rest)} bytes follow the pickle`)];
    if (arrays.isPartial) found.leaveOut("arrays whose shape is not known", "");
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: rest === 0
    };
  }
};
function compressionOf(file) {
  const head = file.read(0, Math.min(8, file.size));
  return COMPRESSIONS.find(([, magic]) => magic.every((byte, index) => head[index] === byte))?.[0];
}
function addArrays(found, arrays) {
  if (arrays.count === 0) return;
  found.observe("detail", { name: "pickle:arrays", value: String(arrays.count) }, "");
  found.observe("detail", { name: "pickle:array-elements", value: String(arrays.dtypes.total) }, "");
}
function addObject(found, name, entries) {
  if (name !== "" && name !== "dict") {
    found.observe("architecture", cleanText(name.split(".").at(-1) ?? name, 120), "");
    found.observe("detail", { name: "pickle:class", value: cleanText(name, 160) }, "");
  }
  const version = entries.get("_sklearn_version");
  if (version?.text === void 0) return;
  found.declare("library", "scikit-learn", "/_sklearn_version");
  found.declare(
    "detail",
    { name: "pickle:sklearn-version", value: cleanText(version.text, 40) },
    "/_sklearn_version"
  );
}

// src/aibom/readers/card-body.ts
var MAX_SECTIONS = 40;
var MAX_SECTION_CHARACTERS = 2e4;
var MAX_TEXT3 = 600;
var HEADINGS = [
  [/out[- ]of[- ]scope|limitation|known issues|caveats/i, "limitation"],
  [/\bbias|ethic|\brisks?\b|fairness|responsible/i, "concern"],
  [/intended users?|who (?:is|should)/i, "user"],
  [/intended use|^uses?$|direct use|downstream use|use cases?|applications?/i, "intended-use"],
  [/preprocess|pre-processing/i, "preprocessing"],
  [/training data|training procedure|training details|^training$|pre-?training|fine-?tuning/i, "training"]
];
var EMPTY = /^\s*(?:\[?\s*more information needed\s*\]?|todo|tbd|n\/?a|\.+)?\s*$/i;
function addCardBody(found, body) {
  const seen = /* @__PURE__ */ new Set();
  let sections = 0;
  for (const { title, text } of sectionsOf(body)) {
    const kind = HEADINGS.find(([pattern]) => pattern.test(title))?.[1];
    const plain = plainText(text);
    if (kind === void 0 || EMPTY.test(plain)) continue;
    if (sections >= MAX_SECTIONS) {
      found.leaveOut("sections of the card beyond the first 40", "");
      return;
    }
    sections += 1;
    const clean = cleanText(plain, MAX_TEXT3);
    if (seen.has(`${kind}
${clean}`)) continue;
    seen.add(`${kind}
${clean}`);
    const pointer = `heading ${cleanText(title, 80)}`;
    if (kind === "concern") found.declare("concern", { name: clean }, pointer);
    else found.declare(kind, clean, pointer);
  }
}
var GENERIC = /^(?:model (?:card|details|description|overview|summary|documentation)|introduction|overview|readme|usage|about|description|table of contents|contents|news|news & updates|quick ?start)$/i;
function cardTitle(body) {
  const [, marks, text = ""] = /^(#{1,6})[ \t]+([^\n]{1,200})$/m.exec(withoutCode(body)) ?? [];
  if (marks !== "#") return void 0;
  const plain = plainText(text).replace(/^model card(?: for| of|:|\s[-–—])\s*(?:the\s)?/i, "").replace(/\s+model card$/i, "");
  const title = cleanText(plain, 80);
  const isName = title.length >= 2 && title.length <= 60 && /[A-Za-z]/.test(title) && !/[?!.]$/.test(title);
  return isName && !GENERIC.test(title) ? title : void 0;
}
function withoutCode(body) {
  return body.slice(0, MAX_SECTION_CHARACTERS).replace(/```[^]{0,20000}?```/g, "");
}
function* sectionsOf(body) {
  const heading = /^#{1,6}[ \t]+([^\n]{1,200})$/gm;
  let last;
  for (const match of body.matchAll(heading)) {
    if (last !== void 0) yield { title: last.title, text: cut(body, last.start, match.index) };
    last = { title: (match[1] ?? "").replace(/[#*_`\r]/g, "").trim(), start: match.index + match[0].length };
  }
  if (last !== void 0) yield { title: last.title, text: cut(body, last.start, body.length) };
}
function cut(body, start, end) {
  return body.slice(start, Math.min(end, start + MAX_SECTION_CHARACTERS));
}
function plainText(text) {
  return text.replace(/<!--[^]{0,20000}?-->/g, " ").replace(/```[^]{0,20000}?```/g, " ").replace(/^\s*\|.*$/gm, " ").replace(/<[^<>\n]{1,200}>/g, " ").replace(/!?\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/g, "$1").replace(/^[ \t]*[-*+>][ \t]+/gm, "").replace(/[*_`]{1,3}/g, "").replace(/\s+/g, " ").trim();
}

// src/aibom/readers/card-emissions.ts
var ACTIVITIES = {
  "pre-training": "training",
  pretraining: "training",
  training: "training",
  "fine-tuning": "fine-tuning",
  finetuning: "fine-tuning"
};
function addEmissions(found, value, at) {
  const field = (key) => {
    const text2 = value instanceof Map ? value.get(key) : void 0;
    return typeof text2 === "string" ? text2 : void 0;
  };
  const text = typeof value === "string" ? value : field("emissions");
  if (text === void 0 || !/^\d{1,15}(?:\.\d{1,15})?$/.test(text.trim())) return;
  const kind = (field("training_type") ?? "training").toLowerCase();
  const source = field("source");
  found.declare(
    "energy",
    {
      activity: Object.hasOwn(ACTIVITIES, kind) ? ACTIVITIES[kind] ?? "training" : "training",
      gramsCo2: text.trim(),
      ...source === void 0 ? {} : { source: cleanText(source, 160) }
    },
    at
  );
}

// src/aibom/readers/model-index.ts
var MAX_METRICS = 1e4;
function addModelIndex(found, entry, at) {
  let metrics = 0;
  for (const model of itemsOf3(entry)) {
    const name = textIn2(model.value, "name");
    if (name !== void 0) found.declare("name", cleanText(name, 200), at([...model.path, "name"]));
    for (const result of itemsOf3({
      value: fieldOf(model.value, "results"),
      path: [...model.path, "results"]
    })) {
      const slice = sliceOf(fieldOf(result.value, "dataset"));
      for (const metric of itemsOf3({
        value: fieldOf(result.value, "metrics"),
        path: [...result.path, "metrics"]
      })) {
        const type4 = textIn2(metric.value, "type") ?? textIn2(metric.value, "name");
        const value = textIn2(metric.value, "value");
        if (type4 === void 0 || value === void 0) continue;
        if (metrics >= MAX_METRICS) {
          found.leaveOut("metrics beyond the first 10,000", "/model-index");
          return;
        }
        metrics += 1;
        const claim = { type: cleanText(type4, 80), value: cleanText(value, 80) };
        found.declare("metric", { ...claim, ...slice === void 0 ? {} : { slice } }, at(metric.path));
      }
    }
  }
}
function sliceOf(dataset) {
  const parts = ["type", "config", "split"].map((key) => textIn2(dataset, key) ?? (key === "type" ? textIn2(dataset, "name") : void 0)).filter((part) => part !== void 0);
  return parts.length === 0 ? void 0 : cleanText(parts.join("/"), 200);
}
function itemsOf3(entry) {
  if (!Array.isArray(entry.value)) return [];
  return entry.value.map((value, index) => ({ value, path: [...entry.path, index] }));
}
function fieldOf(value, key) {
  return value instanceof Map ? value.get(key) : void 0;
}
function textIn2(value, key) {
  const field = fieldOf(value, key);
  return typeof field === "string" && field.trim() !== "" ? field : void 0;
}

// src/aibom/readers/readme.ts
var MAX_BYTES17 = 8 * 1024 * 1024;
var readmeReader = {
  id: "readme",
  role: "text",
  matches: (path7) => path7.toLowerCase() === "readme.md",
  read(file, path7) {
    const text = decodeUtf8(readWhole(file, MAX_BYTES17));
    const card = readFrontMatter(text);
    const found = new FactCollector(path7);
    const body = bodyOf(text);
    if (card?.value instanceof Map) {
      addCard(found, card, card.value);
      const title = cardTitle(body);
      if (title !== void 0) found.declare("title", title, `heading ${title}`);
    }
    addCardBody(found, body);
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function addCard(found, card, map) {
  const at = (path7) => ({
    pointer: pointerOf(path7),
    line: card.lineOf(path7)
  });
  const texts = (key) => textsOf2({ value: map.get(key), path: [key] });
  const [task] = texts("pipeline_tag");
  if (task !== void 0) found.declare("task", cleanText(task.text, 80), at(task.path));
  const [library] = texts("library_name");
  if (library !== void 0) found.declare("library", cleanText(library.text, 80), at(library.path));
  for (const { text, path: path7 } of texts("language")) found.declare("language", cleanText(text, 40), at(path7));
  for (const { text, path: path7 } of texts("tags")) found.declare("tag", cleanText(text, 80), at(path7));
  for (const { text, path: path7 } of texts("datasets")) {
    const url = cleanUrl(text);
    const name = url === void 0 ? cleanText(text, 200) : cleanText(url, 200);
    found.declare("dataset", { name, ...url === void 0 ? {} : { url } }, at(path7));
  }
  addLicense({ found, texts, at });
  const [relation] = texts("base_model_relation");
  for (const { text, path: path7 } of texts("base_model")) {
    found.declare("base-model", baseModelOf(text, relation?.text), at(path7));
  }
  addEmissions(found, map.get("co2_eq_emissions"), at(["co2_eq_emissions"]));
  const dataset = datasetOfCard(map, found.path);
  if (dataset !== void 0) found.declare("dataset", dataset, at([]));
  addModelIndex(found, { value: map.get("model-index"), path: ["model-index"] }, at);
}
function addLicense({ found, texts, at }) {
  const [name] = texts("license_name");
  const [link] = texts("license_link");
  const url = cleanUrl(link?.text ?? "");
  for (const { text, path: path7 } of texts("license")) {
    const isOther = text.trim().toLowerCase() === "other";
    const claim = { text: cleanText(isOther ? name?.text ?? text : text, 120) };
    found.declare("license", { ...claim, ...url === void 0 ? {} : { url } }, at(path7));
  }
}
function textsOf2(entry) {
  const items = Array.isArray(entry.value) ? entry.value.map((value, index) => ({ value, path: [...entry.path, index] })) : [entry];
  return items.flatMap(
    ({ value, path: path7 }) => typeof value === "string" && value.trim() !== "" ? [{ text: value.trim(), path: path7 }] : []
  );
}
function pointerOf(path7) {
  return path7.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// src/aibom/readers/safetensors-index.ts
var MAX_BYTES18 = 64 * 1024 * 1024;
var MAX_SHARDS = 1e4;
var safetensorsIndexReader = {
  id: "safetensors-index",
  role: "text",
  matches: (path7) => /\.(?:safetensors|bin)\.index\.json$/i.test(path7),
  read(file, path7) {
    const index = parseStrictJson(readWhole(file, MAX_BYTES18), {
      maxBytes: MAX_BYTES18,
      maxDepth: 8,
      what: "index"
    });
    const weightMap = isRecord(index) ? index["weight_map"] : void 0;
    if (!isRecord(weightMap)) throw new AppError("malformed", "the index has no weight_map");
    const shards = /* @__PURE__ */ new Map();
    for (const [tensor, shard] of Object.entries(weightMap)) {
      if (typeof shard !== "string")
        throw new AppError("malformed", "weight_map holds something that is not a file name");
      if (!shards.has(shard)) shards.set(shard, tensor);
      if (shards.size > MAX_SHARDS)
        throw new AppError("limit-exceeded", "weight_map names more than 10,000 files");
    }
    const references = [...shards].map(([target, tensor]) => ({
      kind: /\.bin\.index\.json$/i.test(path7) ? "torch-shard" : "safetensors-shard",
      target,
      pointer: `/weight_map/${escapePointer(tensor)}`
    }));
    const found = new FactCollector(path7);
    found.observe("format", /\.bin\.index\.json$/i.test(path7) ? "torch-index" : "safetensors-index", "");
    found.declare("detail", { name: "shards", value: String(shards.size) }, "/weight_map");
    return { facts: found.facts, references, findings: found.omissions, complete: true };
  }
};
function escapePointer(key) {
  return key.slice(0, 200).replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/aibom/name-set.ts
var FIRST_BYTES = 16 * 1024;
var FIRST_SLOTS = 1024;
var MAX_STEPS = 32;
var NameSet = class {
  /** UTF-16 code units of all names, one after the other; bytes for as long as every unit is below 256. */
  #units = new Uint8Array(FIRST_BYTES);
  #ends = new Uint32Array(FIRST_SLOTS);
  #hashes = new Uint32Array(FIRST_SLOTS);
  /** Number of a name plus one; 0 is empty. At most half full. */
  #slots = new Uint32Array(FIRST_SLOTS * 2);
  #count = 0;
  #steps = 0;
  #hash;
  /** `hash` gives 32 bits; another one than the default only changes how fast the set is. */
  constructor(hash = hashOf2) {
    this.#hash = hash;
  }
  get size() {
    return this.#count;
  }
  /** False when the name was there already. */
  add(name) {
    const hash = this.#hash(name);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      if (this.#hashes[held - 1] === hash && this.#equals(held - 1, name)) return false;
      slot = slot + 1 & mask;
      this.#steps += 1;
      if (this.#steps > MAX_STEPS * (this.#count + FIRST_SLOTS))
        throw new AppError("limit-exceeded", "the names in the header were made to be slow to compare");
    }
    this.#append(name, hash);
    this.#slots[slot] = this.#count;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return true;
  }
  #equals(index, name) {
    const start = index === 0 ? 0 : this.#ends[index - 1] ?? 0;
    if ((this.#ends[index] ?? 0) - start !== name.length) return false;
    for (let at = 0; at < name.length; at += 1)
      if (this.#units[start + at] !== name.charCodeAt(at)) return false;
    return true;
  }
  #append(name, hash) {
    const start = this.#count === 0 ? 0 : this.#ends[this.#count - 1] ?? 0;
    const end = start + name.length;
    this.#makeRoom(name, end);
    if (this.#count === this.#ends.length) {
      this.#ends = grown(this.#ends, this.#count + 1, (length) => new Uint32Array(length));
      this.#hashes = grown(this.#hashes, this.#count + 1, (length) => new Uint32Array(length));
    }
    const units = this.#units;
    for (let at = 0; at < name.length; at += 1) units[start + at] = name.charCodeAt(at);
    this.#ends[this.#count] = end;
    this.#hashes[this.#count] = hash;
    this.#count += 1;
  }
  #makeRoom(name, end) {
    if (this.#units instanceof Uint8Array && hasWideUnit(name)) this.#units = Uint16Array.from(this.#units);
    if (end <= this.#units.length) return;
    this.#units = this.#units instanceof Uint8Array ? grown(this.#units, end, (length) => new Uint8Array(length)) : grown(this.#units, end, (length) => new Uint16Array(length));
  }
  #rehash() {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < this.#count; index += 1) {
      let slot = (this.#hashes[index] ?? 0) & mask;
      while (slots[slot] !== 0) slot = slot + 1 & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
};
function hasWideUnit(name) {
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) > 255) return true;
  return false;
}
function grown(from, needed, make) {
  const larger = make(Math.max(from.length * 2, needed));
  larger.set(from);
  return larger;
}
function hashOf2(name) {
  let hash = 2166136261;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

// src/aibom/json-cursor.ts
var QUOTE = 34;
var BACKSLASH = 92;
var WINDOW_BYTES2 = 32 * 1024;
var MAX_STRING_BYTES = 8 * 1024 * 1024;
var SHORT_BYTES = 16;
var KNOWN_TEXTS = 64;
var JsonCursor = class {
  #file;
  #end;
  #window;
  /** Offset in the file of the first byte after the view. */
  #next;
  /** The bytes at hand; never changed while `#at` is inside. */
  #view = Buffer.alloc(0);
  #at = 0;
  #known = new Array(KNOWN_TEXTS).fill("");
  /** The part of the file from `start` to `end`. */
  constructor(file, { start, end }) {
    this.#file = file;
    this.#next = start;
    this.#end = end;
    this.#window = Buffer.allocUnsafe(Math.max(Math.min(WINDOW_BYTES2, end - start), 0));
  }
  /** The next byte without moving; -1 at the end. */
  peekByte() {
    const byte = this.#view[this.#at];
    if (byte !== void 0) return byte;
    return this.#more() ? this.#view[0] ?? -1 : -1;
  }
  /** Calls `member` for each key of an object; the callback reads the value. */
  object(member) {
    this.#token(123);
    if (this.#accept(125)) return;
    do {
      const key = this.string();
      this.#token(58);
      member(key);
    } while (this.#accept(44));
    this.#token(125);
  }
  /** An array of non-negative safe integers, at most `max` of them. */
  integers(max) {
    const values = [];
    this.#token(91);
    if (this.#accept(93)) return values;
    do {
      if (values.length === max)
        throw new AppError("limit-exceeded", `a list has more than ${String(max)} numbers`);
      values.push(this.#integer());
    } while (this.#accept(44));
    this.#token(93);
    return values;
  }
  string() {
    this.#token(QUOTE);
    let parts;
    let length = 0;
    let escaped = false;
    let ascii = true;
    for (; ; ) {
      if (this.peekByte() === -1) throw malformed7("a string does not end");
      const view = this.#view;
      const start = this.#at;
      let index = start;
      let byte = 0;
      for (; index < view.length; index += 1) {
        byte = view[index] ?? 0;
        if (byte === QUOTE || byte === BACKSLASH) break;
        if (byte < 32) throw malformed7("a string holds a control character");
        if (byte > 126) ascii = false;
      }
      length += index - start;
      if (length > MAX_STRING_BYTES)
        throw new AppError("limit-exceeded", "a string in the header is too long");
      this.#at = index;
      if (index < view.length && byte === QUOTE) {
        this.#at = index + 1;
        if (parts === void 0 && ascii) return this.#plain(start, index);
        const last = view.subarray(start, index);
        return decodeString(parts === void 0 ? last : Buffer.concat([...parts, last]), { escaped, ascii });
      }
      parts ??= [];
      parts.push(Buffer.from(view.subarray(start, index)));
      if (index === view.length) continue;
      this.#at = index + 1;
      escaped = true;
      parts.push(Buffer.of(BACKSLASH, this.#take("a string does not end")));
      length += 2;
    }
  }
  /** Nothing but JSON white space may be left. */
  end() {
    while (isBlank(this.peekByte())) this.#at += 1;
    if (this.peekByte() !== -1) throw malformed7("something follows the header");
  }
  #integer() {
    while (isBlank(this.peekByte())) this.#at += 1;
    let value = 0;
    let digits = 0;
    let first = 0;
    for (let byte = this.peekByte(); byte >= 48 && byte <= 57; byte = this.peekByte()) {
      if (digits === 0) first = byte;
      value = value * 10 + (byte - 48);
      digits += 1;
      if (!Number.isSafeInteger(value)) throw malformed7("a number is larger than 2^53 - 1");
      this.#at += 1;
    }
    if (digits === 0 || digits > 1 && first === 48) throw malformed7("a number is not a plain integer");
    return value;
  }
  /** The ASCII text of part of the view. */
  #plain(start, end) {
    const length = end - start;
    if (length === 0 || length > SHORT_BYTES) return this.#view.toString("latin1", start, end);
    const slot = (length * 7 + (this.#view[start] ?? 0)) % KNOWN_TEXTS;
    const known = this.#known[slot] ?? "";
    if (known.length === length && this.#holds(known, start)) return known;
    const text = this.#view.toString("latin1", start, end);
    this.#known[slot] = text;
    return text;
  }
  #holds(text, start) {
    for (let at = 0; at < text.length; at += 1)
      if (this.#view[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }
  #accept(byte) {
    let next = this.peekByte();
    while (isBlank(next)) {
      this.#at += 1;
      next = this.peekByte();
    }
    if (next !== byte) return false;
    this.#at += 1;
    return true;
  }
  #token(byte) {
    if (!this.#accept(byte))
      throw malformed7(`expected ${JSON.stringify(String.fromCharCode(byte))} in the header`);
  }
  #take(atEnd) {
    const byte = this.peekByte();
    if (byte === -1) throw malformed7(atEnd);
    this.#at += 1;
    return byte;
  }
  /** Fetches the next piece; false at the end. */
  #more() {
    const wanted = Math.min(WINDOW_BYTES2, this.#end - this.#next);
    this.#at = 0;
    this.#view = this.#view.subarray(0, 0);
    if (wanted <= 0) return false;
    const data = this.#file.read(this.#next, wanted, this.#window);
    if (data.length !== wanted) throw malformed7("the file ends inside its header");
    this.#view = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    this.#next += wanted;
    return true;
  }
};
function isBlank(byte) {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function decodeString(bytes, how) {
  const raw = how.ascii ? bytes.toString("latin1") : decodeUtf8(bytes);
  if (!how.escaped) return raw;
  let text;
  try {
    text = JSON.parse(`"${raw}"`);
  } catch (cause) {
    throw new AppError("malformed", "a string in the header has a bad escape", { cause });
  }
  if (typeof text !== "string" || !text.isWellFormed())
    throw malformed7("a string holds half a surrogate pair");
  return text;
}
function malformed7(message) {
  return new AppError("malformed", message);
}

// src/aibom/readers/safetensors.ts
var MAX_HEADER_BYTES2 = 1e8;
var MAX_DIMENSIONS2 = 64;
var MAX_METADATA2 = 200;
var BITS = {
  BOOL: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64
};
var safetensorsReader = {
  id: "safetensors",
  role: "weights",
  matches: (path7) => path7.toLowerCase().endsWith(".safetensors"),
  read(file, path7) {
    const length = headerLength(file);
    const header = readHeader(file, length);
    const found = new FactCollector(path7);
    found.observe("format", "safetensors", "");
    const problem = layoutProblem(header, file, length);
    found.observe("tensor-count", header.tensors, "");
    if (problem === void 0) {
      found.observe("parameter-count", header.dtypes.total, "");
      found.observe("dtypes", header.dtypes.entries(), "");
    }
    for (const [name, value] of found.upTo([...header.metadata], MAX_METADATA2, {
      what: "metadata",
      pointer: "/__metadata__"
    })) {
      found.declare(
        "metadata",
        { name: cleanText(name, 64), value: cleanText(value, 256) },
        `/__metadata__/${name}`
      );
    }
    const findings = problem === void 0 ? [] : [aibomFinding("aibom-inconsistent-layout", { path: path7 }, problem)];
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: problem === void 0
    };
  }
};
function headerLength(file) {
  if (file.size < 8) throw new AppError("malformed", "the file is shorter than the length of its header");
  const length = new ByteCursor(file).u64();
  if (length > BigInt(MAX_HEADER_BYTES2)) {
    throw new AppError(
      "malformed",
      `the header claims ${String(length)} bytes, the format allows 100,000,000`
    );
  }
  if (length > BigInt(file.size - 8)) {
    throw new AppError(
      "malformed",
      `the header claims ${String(length)} bytes, the file has ${String(file.size - 8)}`
    );
  }
  return Number(length);
}
function readHeader(file, length) {
  const names = new NameSet();
  const metadata = /* @__PURE__ */ new Map();
  const dtypes = new DtypeHistogram();
  let tensors = 0;
  let end = 0;
  let wrongSize;
  walkHeader(file, length, {
    name: (name) => {
      if (!names.add(name))
        throw new AppError("malformed", `the header has ${JSON.stringify(cleanText(name, 80))} twice`);
    },
    metadata: (json) => {
      readMetadata2(json, metadata);
    },
    tensor: (tensor, name) => {
      const elements = elementsOf(tensor.shape);
      dtypes.add(tensor.dtype, elements);
      tensors += 1;
      end = tensor.begin === end && tensor.end >= end ? tensor.end : void 0;
      if (!hasRightSize(tensor, elements)) wrongSize ??= cleanText(name, 80);
    }
  });
  return { dtypes, tensors, end, metadata, wrongSize };
}
function walkHeader(file, length, visitor) {
  const json = new JsonCursor(file, { start: 8, end: 8 + length });
  if (json.peekByte() !== 123) throw new AppError("malformed", "the header does not start with {");
  json.object((name) => {
    visitor.name?.(name);
    if (name === "__metadata__") visitor.metadata(json);
    else visitor.tensor(readTensor2(json), name);
  });
  json.end();
}
function readTensor2(json) {
  let dtype;
  let shape;
  let offsets;
  json.object((key) => {
    if (key === "dtype" && dtype === void 0) dtype = json.string();
    else if (key === "shape" && shape === void 0) shape = json.integers(MAX_DIMENSIONS2);
    else if (key === "data_offsets" && offsets === void 0) offsets = json.integers(2);
    else throw new AppError("malformed", "a tensor has an unknown or a repeated field");
  });
  const [begin, end] = offsets ?? [];
  if (dtype === void 0 || shape === void 0 || begin === void 0 || end === void 0) {
    throw new AppError("malformed", "a tensor lacks dtype, shape or data_offsets");
  }
  if (!Object.hasOwn(BITS, dtype))
    throw new AppError("malformed", `a tensor has the unknown type ${cleanText(dtype, 40)}`);
  return { dtype, shape, begin, end };
}
function hasRightSize(tensor, elements) {
  const bits = elements * BigInt(BITS[tensor.dtype] ?? 0);
  return bits === BigInt(tensor.end - tensor.begin) * 8n;
}
function readMetadata2(json, metadata) {
  json.object((key) => {
    if (metadata.has(key)) throw new AppError("malformed", "__metadata__ has a key twice");
    metadata.set(key, json.string());
  });
}
function layoutProblem(header, file, length) {
  const { wrongSize } = header;
  if (wrongSize !== void 0) return `tensor ${wrongSize} has another size than its type and shape need`;
  const dataBytes = file.size - 8 - length;
  const position = header.end ?? endOfSorted(sortedPlaces(file, length, header.tensors));
  if (typeof position === "string") return position;
  if (position > dataBytes) return `the data ends ${String(position - dataBytes)} bytes early`;
  if (position < dataBytes) return `${String(dataBytes - position)} bytes follow the last tensor`;
  return void 0;
}
function* sortedPlaces(file, length, tensors) {
  const begins = new Float64Array(tensors);
  const ends = new Float64Array(tensors);
  let count = 0;
  walkHeader(file, length, {
    metadata: (json) => {
      readMetadata2(json, /* @__PURE__ */ new Map());
    },
    tensor: ({ begin, end }) => {
      begins[count] = begin;
      ends[count] = end;
      count += 1;
    }
  });
  const order = Uint32Array.from(begins.keys()).sort(
    (a, b) => (begins[a] ?? 0) - (begins[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0)
  );
  for (const index of order) yield { begin: begins[index] ?? 0, end: ends[index] ?? 0 };
}
function endOfSorted(places) {
  let position = 0;
  for (const { begin, end } of places) {
    if (begin < position) return `tensors overlap at data offset ${String(begin)}`;
    if (begin > position)
      return `bytes ${String(position)} to ${String(begin)} of the data belong to no tensor`;
    position = end;
  }
  return position;
}

// src/aibom/readers/tensorflow-types.ts
var type3 = (name, bytes) => ({ name, bytes });
var TYPES4 = /* @__PURE__ */ new Map([
  [1, type3("F32", 4)],
  [2, type3("F64", 8)],
  [3, type3("I32", 4)],
  [4, type3("U8", 1)],
  [5, type3("I16", 2)],
  [6, type3("I8", 1)],
  [7, type3("STRING", 0)],
  [8, type3("C64", 8)],
  [9, type3("I64", 8)],
  [10, type3("BOOL", 1)],
  [14, type3("BF16", 2)],
  [17, type3("U16", 2)],
  [18, type3("C128", 16)],
  [19, type3("F16", 2)],
  [20, type3("RESOURCE", 0)],
  [21, type3("VARIANT", 0)],
  [22, type3("U32", 4)],
  [23, type3("U64", 8)],
  [24, type3("F8_E5M2", 1)],
  [25, type3("F8_E4M3", 1)]
]);
function tensorflowType(number) {
  return TYPES4.get(number) ?? type3(`type ${String(number)}`, 0);
}

// src/aibom/readers/saved-model.ts
var MAX_TEXT4 = 4096;
var MAX_SIGNATURES = 100;
var MAX_PORTS6 = 200;
var savedModelReader = {
  id: "saved-model",
  role: "weights",
  matches: (path7) => path7.split("/").at(-1) === "saved_model.pb",
  read(file, path7) {
    if (file.size === 0) throw new AppError("malformed", "the file is empty");
    const wire = new WireReader(new ByteCursor(file));
    const found = new FactCollector(path7);
    found.observe("format", "tensorflow-saved-model", "");
    let graphs = 0;
    wire.message(file.size, (field) => {
      if (field.number === 1 && field.wire !== WIRE_BYTES)
        found.observe(
          "detail",
          { name: "tensorflow:schema", value: String(wire.signed()) },
          "/saved_model_schema_version"
        );
      else if (field.number === 2 && field.wire === WIRE_BYTES) {
        graphs += 1;
        readMetaGraph(wire, field, { found, isFirst: graphs === 1 });
      }
    });
    if (graphs === 0) throw new AppError("malformed", "the file holds no graph");
    found.observe("detail", { name: "tensorflow:graphs", value: String(graphs) }, "/meta_graphs");
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function readMetaGraph(wire, message, into) {
  let signatures = 0;
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES || !into.isFirst) return;
    if (field.number === 1) readMetaInfo(wire, field, into.found);
    else if (field.number === 5) {
      signatures += 1;
      if (signatures <= MAX_SIGNATURES) readSignature(wire, field, into.found);
      else into.found.leaveOut("signatures beyond the first 100", "/meta_graphs/0/signature_def");
    }
  });
}
function readMetaInfo(wire, message, found) {
  const tags = [];
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 4 && tags.length < 20) tags.push(cleanText(wire.text(field, MAX_TEXT4), 40));
    else if (field.number === 5) {
      const version = cleanText(wire.text(field, MAX_TEXT4), 40);
      found.declare("detail", { name: "tensorflow:version", value: version }, "/meta_graphs/0/meta_info_def");
      found.declare("library", "tensorflow", "/meta_graphs/0/meta_info_def");
    }
  });
  if (tags.length > 0)
    found.observe(
      "detail",
      { name: "tensorflow:tags", value: tags.join(" ") },
      "/meta_graphs/0/meta_info_def"
    );
}
function readSignature(wire, message, found) {
  let key = "";
  const ports = [];
  wire.message(message.end, (entry) => {
    if (entry.wire !== WIRE_BYTES) return;
    if (entry.number === 1) key = cleanText(wire.text(entry, MAX_TEXT4), 80);
    else if (entry.number === 2) {
      wire.message(entry.end, (field) => {
        if (field.wire !== WIRE_BYTES || field.number !== 1 && field.number !== 2) return;
        if (ports.length >= MAX_PORTS6)
          found.leaveOut("inputs and outputs of a signature beyond the first 200", "/signature_def");
        else ports.push({ kind: field.number === 1 ? "input" : "output", ...readPort(wire, field) });
      });
    }
  });
  if (key.startsWith("__")) return;
  for (const { kind, name, format } of ports)
    found.observe(kind, { name, format: cleanText(format, 256) }, `/signature_def/${key}`);
}
function readPort(wire, message) {
  let name = "";
  let type4 = 0;
  let shape = "?";
  wire.message(message.end, (entry) => {
    if (entry.wire !== WIRE_BYTES) return;
    if (entry.number === 1) name = cleanText(wire.text(entry, MAX_TEXT4), 120);
    else if (entry.number === 2) {
      wire.message(entry.end, (field) => {
        if (field.number === 2 && field.wire !== WIRE_BYTES) type4 = Number(wire.varint() & 0xffffn);
        else if (field.number === 3 && field.wire === WIRE_BYTES) shape = readShape2(wire, field).join(",");
      });
    }
  });
  return { name, format: `${name}: ${tensorflowType(type4).name}[${shape}]` };
}
function readShape2(wire, message) {
  const sizes = [];
  wire.message(message.end, (field) => {
    if (field.number !== 2 || field.wire !== WIRE_BYTES) return;
    let size = 0n;
    wire.message(field.end, (dim) => {
      if (dim.number === 1 && dim.wire !== WIRE_BYTES) size = wire.signed();
    });
    if (sizes.length < 64) sizes.push(size < 0n ? "?" : String(size));
  });
  return sizes;
}

// src/aibom/readers/tf-table.ts
var FOOTER_BYTES = 48;
var MAGIC = 0xdb4775248b80fb57n;
var MAX_BLOCK_BYTES = 64 * 1024 * 1024;
var MAX_ENTRIES3 = 1e6;
var TRAILER_BYTES = 5;
function readTableEntries(file) {
  if (file.size < FOOTER_BYTES) throw malformed8("the file is shorter than the end of a table");
  const footer = Buffer.from(file.read(file.size - FOOTER_BYTES, FOOTER_BYTES));
  if (footer.readBigUInt64LE(40) !== MAGIC) throw malformed8("the file does not end as a table does");
  const handle = new BlockCursor(footer.subarray(0, 40));
  handle.varint();
  handle.varint();
  const index = readBlock2(file, handle.varint(), handle.varint());
  const entries = [];
  for (const [, place] of blockEntries(index)) {
    const cursor = new BlockCursor(place);
    for (const entry of blockEntries(readBlock2(file, cursor.varint(), cursor.varint()))) {
      if (entries.length >= MAX_ENTRIES3)
        throw new AppError("limit-exceeded", "the table has more than 1,000,000 entries");
      entries.push(entry);
    }
  }
  return entries;
}
function readBlock2(file, offset, size) {
  if (size > MAX_BLOCK_BYTES)
    throw new AppError("limit-exceeded", "a block of the table is larger than 64 MiB");
  if (offset + size + TRAILER_BYTES > file.size) throw malformed8("a block of the table ends after the file");
  const bytes = Buffer.from(file.read(offset, size + TRAILER_BYTES));
  if (bytes.length !== size + TRAILER_BYTES) throw malformed8("a block of the table is cut");
  if (bytes[size] !== 0) throw malformed8("a block of the table is compressed");
  return bytes.subarray(0, size);
}
function* blockEntries(block) {
  if (block.length < 4) throw malformed8("a block of the table has no restart points");
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 - restarts * 4;
  if (end < 0) throw malformed8("a block of the table has more restart points than bytes");
  const cursor = new BlockCursor(block.subarray(0, end));
  let key = Buffer.alloc(0);
  while (cursor.remaining > 0) {
    const shared = cursor.varint();
    const unshared = cursor.varint();
    const length = cursor.varint();
    if (shared > key.length || shared + unshared > 65535) throw malformed8("a key of the table is damaged");
    key = Buffer.concat([key.subarray(0, shared), cursor.take(unshared)]);
    yield [key.toString("utf8"), cursor.take(length)];
  }
}
var BlockCursor = class {
  #bytes;
  #at = 0;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  get remaining() {
    return this.#bytes.length - this.#at;
  }
  varint() {
    let value = 0;
    for (let index = 0; index < 7; index += 1) {
      const byte = this.#bytes[this.#at];
      if (byte === void 0) break;
      this.#at += 1;
      value += (byte & 127) * 2 ** (7 * index);
      if (byte < 128) return value;
    }
    throw malformed8("a number in the table does not end");
  }
  take(length) {
    if (length > this.remaining) throw malformed8("a value of the table is longer than its block");
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
};
function malformed8(message) {
  return new AppError("malformed", message);
}

// src/aibom/readers/tf-checkpoint.ts
var MAX_SHARDS2 = 1e4;
var BOOKKEEPING = /^_CHECKPOINTABLE_OBJECT_GRAPH$|\/\.OPTIMIZER_SLOT\/|^(?:optimizer|save_counter|_?optimizer\/)/;
var tfCheckpointReader = {
  id: "tensorflow-checkpoint",
  role: "weights",
  matches: (path7) => /(?:\.ckpt[^/]*|(?:^|\/)variables)\.index$/i.test(path7),
  read(file, path7) {
    const found = new FactCollector(path7);
    found.observe("format", "tensorflow-checkpoint", "");
    const dtypes = new DtypeHistogram();
    const ends = /* @__PURE__ */ new Map();
    let shards = 1;
    let variables = 0;
    let slots = 0;
    for (const [key, value] of readTableEntries(file)) {
      if (key === "") {
        shards = readShardCount(value);
        continue;
      }
      const entry = readEntry3(value);
      const end = entry.offset + entry.size;
      if (end > (ends.get(entry.shard) ?? 0n)) ends.set(entry.shard, end);
      const type4 = tensorflowType(entry.dtype);
      if (type4.bytes === 0 || BOOKKEEPING.test(key)) {
        slots += 1;
        continue;
      }
      variables += 1;
      const elements = entry.shape.reduce((product, size) => product * BigInt(size === "?" ? 0 : size), 1n);
      dtypes.add(type4.name, elements);
    }
    found.observe("tensor-count", variables, "");
    found.observe("parameter-count", dtypes.total, "");
    found.observe("dtypes", dtypes.entries(), "");
    if (slots > 0) found.observe("detail", { name: "tensorflow:other-entries", value: String(slots) }, "");
    if (shards > MAX_SHARDS2)
      throw new AppError("limit-exceeded", "the index names more than 10,000 data files");
    const stem = (path7.split("/").at(-1) ?? "").replace(/\.index$/i, "");
    const references = Array.from({ length: shards }, (_, index) => ({
      kind: "checkpoint-data",
      target: `${stem}.data-${pad(index)}-of-${pad(shards)}`,
      pointer: "",
      minBytes: Number(ends.get(index) ?? 0n)
    }));
    const stray = [...ends.keys()].find((shard) => shard >= shards);
    const findings = stray === void 0 ? [] : [
      aibomFinding(
        "aibom-inconsistent-layout",
        { path: path7 },
        `an entry lies in data file ${String(stray)} of ${String(shards)}`
      )
    ];
    return { facts: found.facts, references, findings, complete: findings.length === 0 };
  }
};
function pad(number) {
  return String(number).padStart(5, "0");
}
function readShardCount(value) {
  let shards = 1;
  const wire = new WireReader(new ByteCursor(bytesPort(value)));
  wire.message(value.length, (field) => {
    if (field.number === 1 && field.wire !== WIRE_BYTES) shards = Number(BigInt.asUintN(31, wire.varint()));
  });
  return shards;
}
function readEntry3(value) {
  const entry = { dtype: 0, shape: [], shard: 0, size: 0n, offset: 0n };
  const wire = new WireReader(new ByteCursor(bytesPort(value)));
  wire.message(value.length, (field) => {
    if (field.wire === WIRE_BYTES) {
      if (field.number === 2) entry.shape.push(...readShape2(wire, field));
    } else if (field.wire === 0) {
      const number = wire.varint();
      if (field.number === 1) entry.dtype = Number(number & 0xffffn);
      else if (field.number === 3) entry.shard = Number(number & 0xffffn);
      else if (field.number === 4) entry.offset = BigInt.asUintN(53, number);
      else if (field.number === 5) entry.size = BigInt.asUintN(53, number);
    }
  });
  return entry;
}

// src/aibom/flatbuffer.ts
var MAX_VECTOR = 1e6;
var MAX_TEXT5 = 64 * 1024;
var FlatTable = class _FlatTable {
  #data;
  #at;
  #vtable;
  #vtableBytes;
  constructor(data, at) {
    this.#data = data;
    this.#at = at;
    this.#vtable = at - data.i32(at);
    this.#vtableBytes = data.u16(this.#vtable);
    if (this.#vtableBytes < 4) throw new AppError("malformed", "a table has a vtable without its own size");
  }
  int8(index, fallback) {
    const at = this.#field(index);
    return at === void 0 ? fallback : this.#data.bytes(at, 1).readInt8();
  }
  u32(index, fallback) {
    const at = this.#field(index);
    return at === void 0 ? fallback : this.#data.u32(at);
  }
  u64(index) {
    const at = this.#field(index);
    return at === void 0 ? 0n : this.#data.u64(at);
  }
  text(index) {
    const vector = this.#vector(index, 1);
    return vector === void 0 ? void 0 : decodeUtf8(this.#data.bytes(vector.at, vector.length, MAX_TEXT5));
  }
  table(index) {
    const at = this.#field(index);
    return at === void 0 ? void 0 : new _FlatTable(this.#data, at + this.#data.u32(at));
  }
  /** Offsets of the tables of a vector. A table is opened when it is looked at. */
  tables(index) {
    const vector = this.#vector(index, 4);
    if (vector === void 0) return [];
    return Array.from({ length: vector.length }, (_, item) => {
      const at = vector.at + item * 4;
      return () => new _FlatTable(this.#data, at + this.#data.u32(at));
    });
  }
  int32s(index, max) {
    const vector = this.#vector(index, 4);
    if (vector === void 0) return [];
    if (vector.length > max)
      throw new AppError("limit-exceeded", `a list has more than ${String(max)} numbers`);
    return Array.from({ length: vector.length }, (_, item) => this.#data.i32(vector.at + item * 4));
  }
  /** Bytes of a vector of bytes; undefined when the field is not there. */
  byteLength(index) {
    return this.#vector(index, 1)?.length;
  }
  #field(index) {
    const slot = 4 + index * 2;
    if (slot + 2 > this.#vtableBytes) return void 0;
    const offset = this.#data.u16(this.#vtable + slot);
    return offset === 0 ? void 0 : this.#at + offset;
  }
  #vector(index, itemBytes) {
    const field = this.#field(index);
    if (field === void 0) return void 0;
    const start = field + this.#data.u32(field);
    const length = this.#data.u32(start);
    if (start + 4 + length * itemBytes > this.#data.size)
      throw new AppError("malformed", "a list is longer than the file");
    if (itemBytes > 1 && length > MAX_VECTOR)
      throw new AppError("limit-exceeded", `a list has ${String(length)} items, at most 1,000,000 are read`);
    return { at: start + 4, length };
  }
};

// src/aibom/readers/tflite.ts
var TYPES5 = [
  ["F32", 32],
  ["F16", 16],
  ["I32", 32],
  ["U8", 8],
  ["I64", 64],
  ["STRING", 0],
  ["BOOL", 8],
  ["I16", 16],
  ["C64", 64],
  ["I8", 8],
  ["F64", 64],
  ["C128", 128],
  ["U64", 64],
  ["RESOURCE", 0],
  ["VARIANT", 0],
  ["U32", 32],
  ["U16", 16],
  ["I4", 4],
  ["BF16", 16]
];
var MAX_PORTS7 = 256;
var MAX_SUBGRAPHS = 1e3;
var tfliteReader = {
  id: "tflite",
  role: "weights",
  matches: (path7) => /\.(?:tflite|lite)$/i.test(path7),
  read(file, path7) {
    const data = new RandomAccess(file);
    if (data.size < 8 || data.bytes(4, 4).toString("latin1") !== "TFL3")
      throw new AppError("malformed", "the file does not have the identifier TFL3");
    const model = new FlatTable(data, data.u32(0));
    const found = new FactCollector(path7);
    found.observe("format", "tflite", "");
    found.observe("detail", { name: "tflite:schema", value: String(model.u32(0, 0)) }, "/version");
    found.observe(
      "detail",
      { name: "tflite:operators", value: String(model.tables(1).length) },
      "/operator_codes"
    );
    const description = model.text(3);
    if (description !== void 0 && description.trim() !== "")
      found.declare(
        "detail",
        { name: "tflite:description", value: cleanText(description, 256) },
        "/description"
      );
    const walk = {
      found,
      buffers: model.tables(4),
      dtypes: new DtypeHistogram(),
      counted: /* @__PURE__ */ new Set(),
      wrong: void 0
    };
    const subgraphs = model.tables(2);
    if (subgraphs.length > MAX_SUBGRAPHS)
      throw new AppError("limit-exceeded", "the file has more than 1,000 subgraphs");
    for (const [index, subgraph] of subgraphs.entries()) walkSubgraph(walk, subgraph(), index === 0);
    addMetadata2(found, model);
    found.observe("tensor-count", walk.counted.size, "/subgraphs");
    if (walk.wrong === void 0) {
      found.observe("parameter-count", walk.dtypes.total, "/subgraphs");
      found.observe("dtypes", walk.dtypes.entries(), "/subgraphs");
    }
    const findings = walk.wrong === void 0 ? [] : [aibomFinding("aibom-inconsistent-layout", { path: path7 }, walk.wrong)];
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: walk.wrong === void 0
    };
  }
};
function walkSubgraph(walk, subgraph, isMain) {
  const tensors = subgraph.tables(0);
  for (const open2 of tensors) countTensor(walk, open2());
  if (!isMain) return;
  for (const [kind, field] of [
    ["input", 1],
    ["output", 2]
  ]) {
    for (const index of subgraph.int32s(field, MAX_PORTS7)) {
      const tensor = tensors[index]?.();
      if (tensor === void 0) continue;
      const name = cleanText(tensor.text(3) ?? String(index), 120);
      const shape = tensor.int32s(0, 64).map((size) => size < 0 ? "?" : String(size));
      const format = `${name}: ${typeOf2(tensor)[0]}[${shape.join(",")}]`;
      walk.found.observe(kind, { name, format: cleanText(format, 256) }, `/subgraphs/0/${kind}s`);
    }
  }
}
function countTensor(walk, tensor) {
  const index = tensor.u32(2, 0);
  if (index === 0 || walk.counted.has(index)) return;
  const buffer = walk.buffers[index]?.();
  if (buffer === void 0) {
    walk.wrong ??= "a tensor names a buffer that is not there";
    return;
  }
  const inside = buffer.byteLength(0) ?? 0;
  const bytes = inside > 0 ? BigInt(inside) : buffer.u64(2);
  if (bytes === 0n) return;
  walk.counted.add(index);
  const [dtype, bits] = typeOf2(tensor);
  const shape = tensor.int32s(0, 64);
  if (shape.some((size) => size < 0)) walk.wrong ??= "a tensor with data has an open dimension";
  const elements = elementsOf(shape.map((size) => Math.max(size, 0)));
  if (bits === 0) return;
  walk.dtypes.add(dtype, elements);
  if (bytes > (elements * BigInt(bits) + 7n) / 8n)
    walk.wrong ??= "a tensor has more data than its type and shape need";
}
function typeOf2(tensor) {
  const number = tensor.int8(1, 0);
  return TYPES5[number] ?? [`type ${String(number)}`, 0];
}
function addMetadata2(found, model) {
  const names = found.upTo(model.tables(6), 200, { what: "metadata", pointer: "/metadata" }).map((entry) => cleanText(entry().text(0) ?? "", 60));
  if (names.length > 0)
    found.observe("detail", { name: "tflite:metadata", value: cleanText(names.join(" "), 256) }, "/metadata");
}

// src/aibom/readers/tokenizer.ts
var MAX_CONFIG_BYTES = 32 * 1024 * 1024;
var MAX_TOKENIZER_BYTES = 128 * 1024 * 1024;
var MAX_TEMPLATE_BYTES = 4 * 1024 * 1024;
var MAX_TEMPLATES = 50;
var tokenizerConfigReader = {
  id: "tokenizer-config",
  role: "text",
  matches: (path7) => path7.split("/").at(-1) === "tokenizer_config.json",
  read(file, path7) {
    const { value } = readJsonObject(file, MAX_CONFIG_BYTES, "tokenizer_config.json");
    const found = new FactCollector(path7);
    const name = textAt(value, "tokenizer_class");
    if (name !== void 0) found.declare("tokenizer", cleanText(name, 120), "/tokenizer_class");
    const length = scalarAt(value, "model_max_length");
    if (length !== void 0 && /^\d{1,12}$/.test(length))
      found.declare(
        "hyperparameter",
        { name: "tokenizer:model_max_length", value: length },
        "/model_max_length"
      );
    addTemplates(found, valueAt(value, "chat_template"));
    return {
      facts: found.facts,
      references: [],
      findings: [...customCode(path7, valueAt(value, "auto_map")), ...found.omissions],
      complete: true
    };
  }
};
var tokenizerReader = {
  id: "tokenizer",
  role: "text",
  matches: (path7) => path7.split("/").at(-1) === "tokenizer.json",
  read(file, path7) {
    const found = new FactCollector(path7);
    const kind = findModelType(file);
    found.observe("format", "tokenizer-json", "");
    if (kind !== void 0)
      found.declare("detail", { name: "tokenizer:type", value: cleanText(kind, 40) }, "/model/type");
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
var chatTemplateReader = {
  id: "chat-template",
  role: "text",
  matches: (path7) => /(?:^|\/)(?:chat_template\.(?:jinja2?|json)|additional_chat_templates\/[^/]+\.jinja2?)$/.test(path7),
  read(file, path7) {
    const found = new FactCollector(path7);
    if (path7.endsWith(".json")) {
      const { value } = readJsonObject(file, MAX_TEMPLATE_BYTES, "chat_template.json");
      addTemplates(found, valueAt(value, "chat_template"));
    } else found.observe("chat-template", sha256Hex(readWhole(file, MAX_TEMPLATE_BYTES)), "");
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  }
};
function addTemplates(found, value) {
  if (typeof value === "string") {
    found.observe("chat-template", sha256Hex(value), "/chat_template");
    return;
  }
  if (!Array.isArray(value)) return;
  for (const [index, item] of found.upTo(value, MAX_TEMPLATES, { what: "chat templates", pointer: "/chat_template" }).entries()) {
    const text = isRecord(item) ? valueAt(item, "template") : void 0;
    if (typeof text === "string")
      found.observe("chat-template", sha256Hex(text), `/chat_template/${String(index)}`);
  }
}
function findModelType(file) {
  const text = Buffer.from(readWhole(file, MAX_TOKENIZER_BYTES)).toString("latin1");
  return /"model"\s{0,8}:\s{0,8}\{\s{0,40}"type"\s{0,8}:\s{0,8}"([A-Za-z]{1,40})"/.exec(text)?.[1];
}
function customCode(path7, remoteCode) {
  if (!isRecord(remoteCode) || Object.keys(remoteCode).length === 0) return [];
  const names = cleanText(Object.keys(remoteCode).join(", "), 160);
  return [
    aibomFinding("aibom-custom-code", { path: path7, pointer: "/auto_map" }, `auto_map loads code for ${names}`)
  ];
}

// src/aibom/torch-tensors.ts
var MAX_TENSORS3 = 2e6;
var MAX_DIMENSIONS3 = 64;
var TorchTensors = class {
  dtypes = new DtypeHistogram();
  storages = /* @__PURE__ */ new Map();
  #seen = /* @__PURE__ */ new Set();
  tensors = 0;
  /** The pickle rebuilds something in a way that is not followed, so the counts are a lower bound. */
  isPartial = false;
  persistent(id) {
    const [tag, storageType, key, , elements] = itemsOf2(id);
    if (tag?.kind !== "text" || tag.text !== "storage" || key?.kind !== "text") return void 0;
    const name = storageType?.kind === "global" ? storageType.name.split(".").at(-1) ?? "" : "";
    const type4 = TORCH_STORAGES.get(name);
    const count = elements?.kind === "integer" ? elements.value : -1n;
    if (type4 === void 0 || count < 0n) {
      this.isPartial = true;
      return void 0;
    }
    const storage = { kind: "storage", key: key.text, type: type4, elements: count };
    if (this.storages.size < MAX_TENSORS3) this.storages.set(storage.key, storage);
    return storage;
  }
  call(callee, args) {
    switch (callee) {
      case "torch._utils._rebuild_tensor":
      case "torch._utils._rebuild_tensor_v2":
      case "torch._utils._rebuild_qtensor":
        return this.#tensor(args, void 0);
      case "torch._utils._rebuild_tensor_v3":
        return this.#tensor(args, args[6]);
      case "torch._utils._rebuild_parameter":
      case "torch._utils._rebuild_parameter_with_state":
        return made(args[0]);
      case "torch._tensor._rebuild_from_type_v2":
        return this.#fromType(args);
      default:
        if (callee.startsWith("torch._utils._rebuild_") && callee !== "torch._utils._rebuild_device_tensor_from_numpy")
          this.isPartial = true;
        return void 0;
    }
  }
  #tensor(args, dtype) {
    const storage = made(args[0]);
    const offset = args[1]?.kind === "integer" ? args[1].value : 0n;
    const sizes = integersOf(args[2]);
    if (storage?.kind !== "storage" || sizes === void 0 || sizes.length > MAX_DIMENSIONS3 || sizes.some((size) => size < 0n)) {
      this.isPartial = true;
      return void 0;
    }
    const named = dtype?.kind === "global" ? TORCH_DTYPES.get(dtype.name.replace(/^torch\./, "")) : void 0;
    if (this.#seen.size >= MAX_TENSORS3) this.isPartial = true;
    else this.#count({ storage, offset, sizes, type: named ?? storage.type });
    return { kind: "tensor" };
  }
  #count(tensor) {
    const key = `${tensor.storage.key}
${String(tensor.offset)}
${tensor.sizes.join("x")}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.tensors += 1;
    let elements = 1n;
    for (const size of tensor.sizes) elements *= BigInt.asUintN(64, size);
    this.dtypes.add(tensor.type.name, elements);
  }
  /** `_rebuild_from_type_v2(func, type, args, state)` calls `func` itself: the walk never saw that call. */
  #fromType(args) {
    const [callee, , inner] = args;
    return callee?.kind === "global" && callee.name !== "torch._tensor._rebuild_from_type_v2" ? this.call(callee.name, itemsOf2(inner)) : void 0;
  }
};
function made(value) {
  return value?.kind === "made" ? value.made : void 0;
}

// src/aibom/readers/torch-legacy.ts
var MAGIC2 = 0x1950a86a20f9469cfc6cn;
var MAX_STORAGES = 1e6;
function readTorchLegacy(file, path7) {
  const cursor = new ByteCursor(file);
  const found = new FactCollector(path7);
  const tensors = new TorchTensors();
  const first = walkPickle(cursor, tensors);
  found.observe("detail", { name: "torch:serialization", value: "pickle" }, "");
  if (first.value.kind !== "integer" || first.value.value !== MAGIC2) {
    found.observe("format", "pickle", "");
    addPickleDetails(found, first);
    return finish2(
      found,
      path7,
      cursor.remaining > 0 ? `${String(cursor.remaining)} bytes follow the pickle` : void 0
    );
  }
  found.observe("format", "torch-legacy", "");
  const version = walkPickle(cursor).value;
  if (version.kind === "integer")
    found.observe("detail", { name: "torch:protocol", value: String(version.value) }, "");
  walkPickle(cursor);
  const summary = walkPickle(cursor, tensors);
  addPickleDetails(found, summary);
  const keys = itemsOf2(walkPickle(cursor).value).flatMap((key) => key.kind === "text" ? [key.text] : []);
  const problem = dataProblem(cursor, tensors, keys);
  if (problem === void 0) addTensorCounts(found, tensors, summary.value);
  return finish2(found, path7, problem);
}
function dataProblem(cursor, tensors, keys) {
  if (keys.length > MAX_STORAGES) return "the file lists more than 1,000,000 storages";
  for (const key of keys) {
    const storage = tensors.storages.get(key);
    if (storage === void 0) return "the file lists a storage that no tensor uses";
    if (cursor.remaining < 8) return "the data ends before its last storage";
    const elements = cursor.u64();
    const bytes = elements * BigInt(storage.type.bytes);
    if (elements !== storage.elements) return "a storage has another number of elements than its pickle says";
    if (bytes > BigInt(cursor.remaining)) return "the data ends before its last storage";
    cursor.skip(Number(bytes));
  }
  if (new Set(keys).size < tensors.storages.size) return "a storage of the pickle has no data";
  return cursor.remaining === 0 ? void 0 : `${String(cursor.remaining)} bytes follow the last storage`;
}
function finish2(found, path7, problem) {
  const findings = problem === void 0 ? [] : [aibomFinding("aibom-inconsistent-layout", { path: path7 }, problem)];
  return {
    facts: found.facts,
    references: [],
    findings: [...findings, ...found.omissions],
    complete: problem === void 0
  };
}

// src/aibom/readers/torch-zip.ts
var MAX_PICKLE_BYTES = 256 * 1024 * 1024;
var MAX_SMALL_ENTRY = 4096;
function readTorchZip(file, path7) {
  const { entries, problem } = readZipDirectory(file);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const pickle = entries.find((entry) => /^[^/]+\/data\.pkl$/.test(entry.name));
  if (pickle === void 0) return withoutPickle(entries, path7, problem);
  const prefix = pickle.name.slice(0, -"data.pkl".length);
  const found = new FactCollector(path7);
  const isScript = entries.some((entry) => entry.name.startsWith(`${prefix}code/`));
  found.observe("format", isScript ? "torchscript" : "torch-zip", "");
  found.observe("detail", { name: "torch:serialization", value: "pickle" }, `/${cleanText(pickle.name, 80)}`);
  for (const [name, detail] of [
    ["version", "archive-version"],
    ["byteorder", "byteorder"]
  ]) {
    const entry = byName.get(`${prefix}${name}`);
    const text = entry === void 0 ? "" : readZipEntry(file, entry, MAX_SMALL_ENTRY).toString("latin1").trim();
    if (text !== "")
      found.observe("detail", { name: `torch:${detail}`, value: cleanText(text, 40) }, `/${name}`);
  }
  if (isScript) {
    const sources = entries.filter((entry) => /\/code\/.*\.py$/.test(entry.name)).length;
    found.observe("detail", { name: "torch:code-files", value: String(sources) }, "/code");
  }
  const tensors = new TorchTensors();
  const port = openZipEntry(file, pickle, MAX_PICKLE_BYTES);
  const summary = walkPickle(new ByteCursor(port), tensors);
  addPickleDetails(found, summary);
  const wrong = problem ?? storageProblem(tensors, prefix, byName);
  if (wrong === void 0) addTensorCounts(found, tensors, summary.value);
  const findings = wrong === void 0 ? [] : [
    aibomFinding(
      problem === void 0 ? "aibom-inconsistent-layout" : "aibom-suspicious-archive",
      { path: path7 },
      wrong
    )
  ];
  return {
    facts: found.facts,
    references: [],
    findings: [...findings, ...found.omissions],
    complete: wrong === void 0
  };
}
function storageProblem(tensors, prefix, byName) {
  for (const storage of tensors.storages.values()) {
    const entry = byName.get(`${prefix}data/${storage.key}`) ?? byName.get(`${prefix}constants/${storage.key}`);
    const shown = JSON.stringify(cleanText(storage.key, 40));
    if (entry === void 0) return `storage ${shown} has no entry in the archive`;
    if (BigInt(entry.size) < storage.elements * BigInt(storage.type.bytes))
      return `storage ${shown} has ${String(entry.size)} bytes, its pickle claims ${String(storage.elements)} elements`;
  }
  return void 0;
}
function withoutPickle(entries, path7, problem) {
  const isExport = entries.some(
    (entry) => /(?:^|\/)(?:serialized_exported_program\.json|models\/[^/]+\.json)$/.test(entry.name)
  );
  if (!isExport) throw new AppError("malformed", "the archive holds no data.pkl");
  const found = new FactCollector(path7);
  found.observe("format", "torch-export", "");
  found.observe("detail", { name: "torch:entries", value: String(entries.length) }, "");
  const findings = problem === void 0 ? [] : [aibomFinding("aibom-suspicious-archive", { path: path7 }, problem)];
  return {
    facts: found.facts,
    references: [],
    findings: [...findings, ...found.omissions],
    complete: problem === void 0
  };
}

// src/aibom/readers/torch.ts
var ENDINGS2 = /\.(?:pt|pth|pt2|ptl|bin|ckpt|jit)$/i;
var torchReader = {
  id: "torch",
  role: "weights",
  matches: (path7) => ENDINGS2.test(path7),
  read(file, path7) {
    if (isZip(file)) return readTorchZip(file, path7);
    if (isPickle(file)) return readTorchLegacy(file, path7);
    if (/\.bin$/i.test(path7))
      return { facts: [], references: [], findings: [], complete: true, isOpaque: true };
    throw new AppError("malformed", "the file is neither a ZIP archive nor a pickle");
  }
};
function isPickle(file) {
  if (file.size < 2) return false;
  const cursor = new ByteCursor(file);
  return cursor.u8() === 128 && cursor.u8() <= 5;
}

// src/aibom/reader-table.ts
var READERS = [
  readmeReader,
  modelPackReader,
  configJsonReader,
  adapterConfigReader,
  generationConfigReader,
  tokenizerConfigReader,
  tokenizerReader,
  chatTemplateReader,
  mlmodelReader,
  modelfileReader,
  hubMetadataReader,
  packageJsonReader,
  datasetCardReader,
  dvcReader,
  requirementsReader,
  tomlLockReader,
  pipfileLockReader,
  condaReader,
  packageLockReader,
  safetensorsIndexReader,
  ggufReader,
  onnxReader,
  safetensorsReader,
  kerasReader,
  hdf5Reader,
  savedModelReader,
  tfCheckpointReader,
  tfliteReader,
  openvinoReader,
  coremlReader,
  coremlWeightsReader,
  paddleProgramReader,
  paddleParametersReader,
  torchReader,
  numpyReader,
  pickleReader
];
function readerFor(path7) {
  return READERS.find((reader) => reader.matches(path7));
}

// src/aibom/resolve-references.ts
function checkReferences(files) {
  const entries = new Map(files.map((file) => [file.entry.path, file.entry]));
  const findings = files.flatMap(
    (file) => file.references.flatMap((reference) => checkReference(file.entry.path, reference, entries))
  );
  return [...findings, ...findStrayShards(files)];
}
function checkReference(from, reference, entries) {
  const place = { path: from, pointer: cleanText(reference.pointer, 240) };
  const shown = JSON.stringify(cleanText(reference.target, 120));
  const target = resolveTarget(from, reference.target);
  if (target === void 0) {
    return [
      aibomFinding(
        "aibom-unsafe-reference",
        place,
        `${shown} is not a plain path below the folder of the file`
      )
    ];
  }
  const entry = entries.get(target);
  if (entry === void 0)
    return [aibomFinding("aibom-missing-file", place, `${shown} is not a file of the model`)];
  if (reference.minBytes !== void 0 && entry.size < reference.minBytes) {
    const sizes = `${String(entry.size)} bytes, ${String(reference.minBytes)} are needed`;
    return [aibomFinding("aibom-missing-file", place, `${shown} has ${sizes}`)];
  }
  return [];
}
function resolveTarget(from, target) {
  const isPlain = target !== "" && !/[\u0000-\u001f\u007f\\:]/.test(target) && !target.startsWith("/");
  if (!isPlain) return void 0;
  const segments = target.split("/");
  if (segments.some((segment) => segment === ".." || segment === "")) return void 0;
  return path2.posix.join(path2.posix.dirname(from), target);
}
function findStrayShards(files) {
  return files.flatMap((index) => {
    if (!index.references.some(({ kind }) => kind === "safetensors-shard" || kind === "torch-shard"))
      return [];
    const folder = path2.posix.dirname(index.entry.path);
    const named = new Set(
      index.references.map((reference) => resolveTarget(index.entry.path, reference.target))
    );
    const stem = path2.posix.basename(index.entry.path).replace(/\.(?:safetensors|bin)\.index\.json$/i, "");
    return files.map((file) => file.entry.path).filter((candidate) => path2.posix.dirname(candidate) === folder && !named.has(candidate)).filter((candidate) => isShardOf(path2.posix.basename(candidate), stem)).map(
      (stray) => aibomFinding("aibom-unlisted-shard", { path: stray }, `${index.entry.path} does not name it`)
    );
  });
}
function isShardOf(name, stem) {
  return name.startsWith(`${stem}-`) && /-\d{5}-of-\d{5}\.(?:safetensors|bin)$/.test(name);
}

// src/aibom/weight-sets.ts
var SHARD = /^(.*)-(\d{5})-of-(\d{5})\.(safetensors|gguf|bin)$/;
var MAX_SHARDS3 = 1e4;
function groupWeights(files) {
  const savedModels = new Set(
    files.map((file) => file.entry.path).filter((name) => path3.posix.basename(name) === "saved_model.pb").map((name) => path3.posix.dirname(name))
  );
  const owners = new Map(files.map((file) => [file.entry.path, file.partOf]));
  const sets = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (file.role !== "weights") continue;
    const key = keyOf(file, owners, savedModels);
    const members = sets.get(key) ?? [];
    members.push(file);
    sets.set(key, members);
  }
  return [...sets].map(([key, members]) => {
    const total = SHARD.exec(members[0]?.entry.path ?? "")?.[3];
    return { key, files: members, expected: total === void 0 ? void 0 : Number(total) };
  });
}
function keyOf(file, owners, savedModels) {
  const name = owners.get(file.entry.path) ?? file.entry.path;
  const shard = SHARD.exec(name);
  if (shard !== null) return `${shard[1] ?? ""}-of-${shard[3] ?? ""}.${shard[4] ?? ""}`;
  const paddle = /^(.*)\.pd(?:model|iparams)$/i.exec(name)?.[1];
  if (paddle !== void 0) return `${paddle}.pdmodel`;
  const apple = /^(.*\.mlpackage)\//i.exec(name)?.[1];
  if (apple !== void 0) return apple;
  const folder = path3.posix.dirname(name);
  const saved = [folder, path3.posix.dirname(folder)].find((candidate) => savedModels.has(candidate));
  return saved === void 0 ? name : `${saved}/saved_model.pb`;
}
function isWhole({ files, expected }) {
  return expected === void 0 || files.length === expected;
}
function findLonePart({ entry, facts }) {
  const count = allOf(facts, "detail").find(({ value }) => value.name === "gguf:split.count")?.value.value;
  if (count === void 0 || Number(count) <= 1) return [];
  const message = `the file says it is one of ${count} parts, its name does not say which`;
  return [aibomFinding("aibom-missing-file", { path: entry.path }, message)];
}
function findMissingShards(sets) {
  return sets.flatMap(({ files }) => {
    const shard = SHARD.exec(files[0]?.entry.path ?? "");
    if (shard === null) return files.flatMap(findLonePart);
    const [, stem = "", , total = "", extension = ""] = shard;
    const place = { path: files[0]?.entry.path ?? "" };
    const count = Number(total);
    if (count > MAX_SHARDS3) {
      return [aibomFinding("aibom-missing-file", place, `the name claims ${String(count)} shards`)];
    }
    const present = new Set(files.map((file) => file.entry.path));
    const missing = Array.from({ length: count }, (_, index) => String(index + 1).padStart(5, "0")).map((number) => `${stem}-${number}-of-${total}.${extension}`).filter((name) => !present.has(name));
    if (missing.length === 0) return [];
    const names = missing.slice(0, 3).map((name) => cleanText(path3.posix.basename(name), 80));
    const more = missing.length > 3 ? ` and ${String(missing.length - 3)} more` : "";
    return [
      aibomFinding(
        "aibom-missing-file",
        place,
        `of ${String(count)} shards there is no ${names.join(", ")}${more}`
      )
    ];
  });
}

// src/aibom/assemble-facts.ts
var MAX_PER_KIND = 200;
var MAX_OF = {
  package: 2e4,
  metric: 1e4,
  input: 1e3,
  output: 1e3,
  dataset: 1e3,
  "file-format": 1e4
};
function assembleFacts(manifest, files, options) {
  const sets = groupWeights(files);
  const { facts, omissions } = selectFacts(files, { sets, declared: options.declared ?? [] });
  const missing = [...checkReferences(files), ...findMissingShards(sets)];
  const hub = hubPlaceOf(path4.resolve(manifest.root));
  const model = {
    name: options.name ?? firstOf(facts, "name")?.value ?? hub?.name ?? firstOf(facts, "title")?.value ?? cleanText(nameOnDisk(manifest), 200),
    version: options.version ?? firstOf(facts, "version")?.value ?? firstOf(facts, "commit")?.value ?? hub?.commit,
    rootSha256: manifest.rootSha256,
    totalBytes: manifest.totalBytes,
    files,
    facts,
    weights: totalsOf(sets),
    complete: files.every((file) => file.complete) && omissions.length === 0 && missing.every((finding) => finding.ruleId === "aibom-unlisted-shard")
  };
  const findings = [
    ...files.flatMap((file) => file.findings),
    ...missing,
    ...omissions,
    ...findContradictions(model)
  ];
  return { ...model, findings: findings.sort(compareFindings) };
}
function nameOnDisk(manifest) {
  const only = manifest.isSingleFile === true ? manifest.entries[0]?.path : void 0;
  return only ?? path4.basename(path4.resolve(manifest.root));
}
var FILE_ONLY = /* @__PURE__ */ new Set([
  "format",
  "tensor-count",
  "parameter-count",
  "dtypes",
  "detail",
  "metadata",
  "chat-template"
]);
var ADDED_BY_ALL = /* @__PURE__ */ new Set(["license", "base-model", "dataset"]);
var FROM_ANY_TEXT = /* @__PURE__ */ new Set(["dataset", "package", "step", "commit"]);
function selectFacts(files, { sets, declared }) {
  const sole = sets.length === 1 ? new Set(sets[0]?.files.slice(0, 1)) : /* @__PURE__ */ new Set();
  const ranked = files.filter((file) => file.facts.length > 0).map((file) => ({ file, rank: READERS.findIndex((reader) => reader.matches(file.entry.path)) })).sort((a, b) => a.rank - b.rank).map(({ file }) => file);
  const seen = /* @__PURE__ */ new Set();
  const counts = /* @__PURE__ */ new Map();
  const selected = [];
  const omissions = /* @__PURE__ */ new Map();
  const add = (fact) => {
    const key = keyOf2(fact);
    const count = counts.get(fact.kind) ?? 0;
    if (seen.has(key)) return;
    const max = MAX_OF[fact.kind] ?? MAX_PER_KIND;
    if (count >= max) {
      if (!omissions.has(fact.kind)) omissions.set(fact.kind, tooMany(fact, max));
      return;
    }
    seen.add(key);
    counts.set(fact.kind, count + 1);
    selected.push(fact);
  };
  for (const fact of declared) add(fact);
  for (const file of ranked) {
    const isTop = !file.entry.path.includes("/");
    for (const fact of file.facts) {
      const speaks = file.role === "weights" ? sole.has(file) || ADDED_BY_ALL.has(fact.kind) : isTop || FROM_ANY_TEXT.has(fact.kind);
      if (speaks && !FILE_ONLY.has(fact.kind)) add(fact);
    }
  }
  return { facts: selected, omissions: [...omissions.values()] };
}
function tooMany({ kind, source }, max) {
  const message = `more than ${String(max)} facts of the kind ${kind} are stated; the AI-BOM lists the first`;
  return aibomFinding("aibom-partly-read", { path: source.path, pointer: source.pointer }, message);
}
function keyOf2(fact) {
  if (fact.kind === "hyperparameter" || fact.kind === "base-model" || fact.kind === "dataset") {
    return `${fact.kind}
${fact.value.name}`;
  }
  if (fact.kind === "package")
    return `package
${fact.value.ecosystem}
${fact.value.name}
${fact.value.version ?? ""}`;
  if (fact.kind === "license") return `license
${fact.value.text.toLowerCase()}`;
  return `${fact.kind}
${JSON.stringify(fact.value, (_key, value) => typeof value === "bigint" ? String(value) : value)}`;
}
function totalsOf(sets) {
  const [set] = sets;
  if (set === void 0 || sets.length > 1 || !isWhole(set)) return void 0;
  const counted = set.files.filter((file) => firstOf(file.facts, "parameter-count") !== void 0);
  const isKnown = set.expected === void 0 ? counted.length > 0 : counted.length === set.files.length;
  if (!isKnown || set.files.some((file) => !file.complete)) return void 0;
  const totals = /* @__PURE__ */ new Map();
  let parameters = 0n;
  for (const file of counted) {
    parameters += firstOf(file.facts, "parameter-count")?.value ?? 0n;
    for (const { dtype, elements } of firstOf(file.facts, "dtypes")?.value ?? []) {
      totals.set(dtype, (totals.get(dtype) ?? 0n) + elements);
    }
  }
  const dtypes = [...totals].map(([dtype, elements]) => ({ dtype, elements }));
  return { parameters, dtypes: dtypes.sort((a, b) => a.dtype < b.dtype ? -1 : 1) };
}

// src/aibom/disk-file.ts
var { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = fs.constants;
function withDiskFile(manifest, entry, use) {
  const absolute = path5.join(manifest.root, entry.path);
  const descriptor = open(absolute, entry.path, manifest.allowSymlinks);
  try {
    const stat = fs.fstatSync(descriptor);
    if (!stat.isFile() || stat.size !== entry.size) {
      throw new AppError("changed-while-reading", `${entry.path} changed after it was hashed`, {
        hint: "run again when nothing writes to the model"
      });
    }
    return use({
      size: stat.size,
      read: (offset, length, reuse) => readAt(descriptor, { offset, length, name: entry.path }, reuse)
    });
  } finally {
    fs.closeSync(descriptor);
  }
}
function open(absolute, name, allowSymlinks) {
  try {
    return fs.openSync(absolute, O_RDONLY | O_NONBLOCK | (allowSymlinks ? 0 : O_NOFOLLOW));
  } catch (cause) {
    throw new AppError("unreadable", `cannot open ${name}: ${messageOf(cause)}`, { cause });
  }
}
function readAt(descriptor, piece, reuse) {
  const buffer = reuse ?? Buffer.allocUnsafe(piece.length);
  let filled = 0;
  try {
    while (filled < piece.length) {
      const count = fs.readSync(descriptor, buffer, filled, piece.length - filled, piece.offset + filled);
      if (count === 0) break;
      filled += count;
    }
  } catch (cause) {
    throw new AppError("unreadable", `cannot read ${piece.name}: ${messageOf(cause)}`, { cause });
  }
  return buffer.subarray(0, filled);
}

// src/aibom/lfs-pointer.ts
var MAX_LFS_POINTER_BYTES = 1024;
var MIN_LFS_POINTER_BYTES = 120;
function parseLfsPointer(bytes) {
  if (bytes.length > MAX_LFS_POINTER_BYTES) return void 0;
  const text = Buffer.from(bytes).toString("latin1");
  if (!/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n/.test(text))
    return void 0;
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,16})$/m.exec(text)?.[1];
  return sha256 === void 0 || size === void 0 ? void 0 : { sha256, size };
}

// src/aibom/unread-weights.ts
var ENDINGS3 = /* @__PURE__ */ new Set([
  // frozen graphs, Flax, Rust and Lua ports of torch, NeMo, TorchServe
  ...["pb", "msgpack", "ot", "t7", "nemo", "mar"],
  // compiled for one runtime or one kind of device
  ...["engine", "trt", "plan", "pte", "ort", "mnn", "ncnn", "tnnmodel", "rknn", "dlc", "hef", "om", "kmodel"],
  ...["axmodel", "tmfile", "uff", "sentis"],
  // llama.cpp before GGUF, and with a program around it
  ...["ggml", "ggjt", "llamafile"],
  // Darknet, MXNet, Caffe, fastText, gradient boosting
  ...["weights", "params", "caffemodel", "ftz", "ubj", "bst", "xgb", "cbm", "model"]
]);
var NAMES = [
  /\.onnx[._]data(?:[._]\d+)?$/i,
  /\.data-\d{5}-of-\d{5}$/,
  /\.ckpt(?:-\d+)?\.meta$/i,
  /(?:^|\/)(?:saved_model|(?:frozen_|train_)?graph)\.pbtxt$/i
];
var NO_WEIGHTS = /(?:^|\/)(?:fingerprint|keras_metadata)\.pb$/i;
var OTHER_KINDS = /\.(?:md|mdx|txt|rst|log|html?|css|map|svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|pdf|docx?|pptx?|xlsx?|ttf|woff2?|flac|ogg|m4a|webm|mov|avi|so|dll|dylib|wasm|whl|jar|exe|xml|xmf|jinja2?|proto|prototxt|pbtxt|lock|sig|asc|pem|crt|sha256)$/i;
var PLACE = /(?:^|[/._-])(?:weights?|models?|checkpoints?|ckpts?|params?|parameters|tensors?|shards?|variables|consolidated|adapters?|lora)(?=$|[/._-]|\d)/i;
var PACKED = /\.(?:zip|tar|tgz|gz|bz2|xz|zst|lz4|7z|rar)$/i;
var MANY_BYTES_IN_PLACE = 1024 * 1024;
var MANY_BYTES = 64 * 1024 * 1024;
function isUnreadWeights({ path: path7, size }) {
  const purpose = purposeOf({ entry: { path: path7, size, sha256: "" }, role: "other" });
  if (purpose !== "other" || NO_WEIGHTS.test(path7)) return false;
  const name = path7.slice(path7.lastIndexOf("/") + 1);
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  if (name.includes(".") && ENDINGS3.has(ending)) return true;
  if (NAMES.some((pattern) => pattern.test(path7))) return true;
  if (OTHER_KINDS.test(path7)) return false;
  if (size >= MANY_BYTES) return true;
  return PLACE.test(path7) && (size >= MANY_BYTES_IN_PLACE || PACKED.test(path7));
}

// src/aibom/read-model-files.ts
function readModelFiles(manifest) {
  return manifest.entries.map(
    (entry) => readModelFile(entry, (use) => withDiskFile(manifest, entry, use), mayBePointer(entry))
  );
}
function mayBePointer({ size }) {
  return size >= MIN_LFS_POINTER_BYTES && size <= MAX_LFS_POINTER_BYTES;
}
function readModelFile(entry, open2, mayBePointer2 = false) {
  const reader = readerFor(entry.path);
  const isOpaque = reader === void 0 && isUnreadWeights(entry);
  if (reader === void 0 && !isOpaque && !mayBePointer2) return unread(entry, "other", []);
  try {
    return open2((file) => {
      const lfs = lfsPointerOf(file);
      const role = reader?.role ?? (isOpaque ? "weights" : "other");
      if (lfs !== void 0) return pointerFile(entry, role, lfs);
      if (reader === void 0) return { ...unread(entry, role, []), ...isOpaque ? { isOpaque } : {} };
      if (reader.role === "text") checkUnchanged(file, entry);
      return { entry, role: reader.role, ...runReader(reader, file, entry.path) };
    });
  } catch (error) {
    if (isAppError(error) && error.code === "changed-while-reading") throw error;
    return unreadableFile(entry, error);
  }
}
function unreadableFile(entry, error) {
  const role = readerFor(entry.path)?.role ?? "weights";
  return failed(entry, role, { ruleId: "aibom-unreadable-file", error });
}
var INCOMPLETE = /* @__PURE__ */ new Set([
  "aibom-partly-read",
  "aibom-unreadable-metadata"
]);
function runReader(reader, file, path7) {
  try {
    const result = reader.read(file, path7);
    const isWhole2 = !result.findings.some(({ ruleId }) => INCOMPLETE.has(ruleId));
    return isWhole2 ? result : { ...result, complete: false };
  } catch (error) {
    if (isAppError(error) && (error.code === "changed-while-reading" || error.code === "unreadable"))
      throw error;
    const reason = cleanText(messageOf(error), 200);
    const ruleId = reader.role === "weights" ? "aibom-unreadable-header" : "aibom-unreadable-metadata";
    const findings = [aibomFinding(ruleId, { path: path7 }, reason)];
    return { facts: [], references: [], findings, complete: false, unreadable: reason };
  }
}
function lfsPointerOf(file) {
  return file.size > MAX_LFS_POINTER_BYTES ? void 0 : parseLfsPointer(file.read(0, file.size));
}
function checkUnchanged(file, entry) {
  if (file.size > 8 * 1024 * 1024) return;
  if (sha256Hex(readWhole(file, file.size)) !== entry.sha256) {
    throw new AppError("changed-while-reading", `${entry.path} changed after it was hashed`, {
      hint: "run again when nothing writes to the model"
    });
  }
}
function pointerFile(entry, role, lfs) {
  const message = `the file is a Git LFS pointer to ${lfs.size} bytes that are not here`;
  const findings = [aibomFinding("aibom-lfs-pointer", { path: entry.path }, message)];
  return { ...unread(entry, role, findings), lfs, complete: false };
}
function failed(entry, role, failure) {
  const reason = cleanText(messageOf(failure.error), 200);
  const findings = [aibomFinding(failure.ruleId, { path: entry.path }, reason)];
  return { ...unread(entry, role, findings), complete: false, unreadable: reason };
}
function unread(entry, role, findings) {
  return { entry, role, facts: [], references: [], findings, complete: true };
}

// src/aibom/range-cache.ts
var RangeCache = class {
  #size;
  #pieces = [];
  #missing;
  constructor(size) {
    this.#size = size;
  }
  /** What the last run asked for first, when it was not here. */
  get missing() {
    return this.#missing;
  }
  /** A port for one run. */
  open() {
    this.#missing = void 0;
    return { size: this.#size, read: (offset, length) => this.#read(offset, length) };
  }
  add(offset, bytes) {
    this.#pieces = [...this.#pieces, { offset, bytes }];
  }
  #read(offset, wanted) {
    const length = Math.max(Math.min(wanted, this.#size - offset), 0);
    if (length === 0) return new Uint8Array(0);
    const piece = this.#pieces.find(
      (each) => each.offset <= offset && offset + length <= each.offset + each.bytes.length
    );
    if (piece !== void 0) {
      return piece.bytes.subarray(offset - piece.offset, offset - piece.offset + length);
    }
    this.#missing ??= { offset, length };
    throw new AppError("unreadable", "this part of the file was not fetched yet");
  }
};

// src/aibom/read-remote-files.ts
var MAX_PIECES = 64;
var MAX_BYTES_OF_FILE = 64 * 1024 * 1024;
var FIRST_PIECE = 64 * 1024;
var LARGEST_PIECE = 8 * 1024 * 1024;
async function readRemoteFiles(manifest, read) {
  const files = [];
  for (const entry of manifest.entries) files.push(await readRemoteFile(entry, read));
  return files;
}
async function readRemoteFile(entry, read) {
  const cache = new RangeCache(entry.size);
  let piece = FIRST_PIECE;
  let fetched = 0;
  for (let round = 0; ; round += 1) {
    const file = readModelFile(entry, (use) => use(cache.open()));
    const { missing } = cache;
    if (missing === void 0) return file;
    const length = Math.min(Math.max(missing.length, piece), entry.size - missing.offset);
    fetched += length;
    if (round >= MAX_PIECES || fetched > MAX_BYTES_OF_FILE) {
      const error = new AppError("limit-exceeded", "its header is in too many places to be fetched");
      return unreadableFile(entry, error);
    }
    cache.add(missing.offset, await read(entry, { offset: missing.offset, length }));
    piece = Math.min(piece * 2, LARGEST_PIECE);
  }
}

// src/aibom/settle-roles.ts
var EXPLAINING = /* @__PURE__ */ new Set([
  "onnx-external-data",
  "openvino-weights",
  "checkpoint-data"
]);
function settleRoles(files, claims) {
  const owners = ownersIn(files);
  const stated = claimsByPath(files, claims);
  return files.map((file) => {
    const owner = owners.get(file.entry.path);
    const isBytes = file.role === "other" || file.isOpaque === true;
    const settled = owner !== void 0 && isBytes ? { ...file, role: "weights", isOpaque: true, partOf: owner } : file;
    const claim = stated.get(file.entry.path);
    if (claim !== void 0) return withClaim(settled, claim);
    return settled.isOpaque === true && settled.partOf === void 0 ? unknown(settled) : settled;
  });
}
function ownersIn(files) {
  const owners = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const reference of file.references) {
      if (!EXPLAINING.has(reference.kind)) continue;
      const target = resolveTarget(file.entry.path, reference.target);
      if (target !== void 0 && target !== file.entry.path && !owners.has(target))
        owners.set(target, file.entry.path);
    }
  }
  return owners;
}
function claimsByPath(files, claims) {
  const paths = new Set(files.map((file) => file.entry.path));
  for (const { value, source } of claims) {
    if (paths.has(value.name)) continue;
    const place = `${source.path}:${String(source.line ?? 1)}`;
    throw new AppError(
      "invalid-input",
      `${place}: ${JSON.stringify(value.name.slice(0, 200))} is not a file of the model`,
      { hint: "write the path as it stands below the folder of the model, or remove the entry" }
    );
  }
  return new Map(claims.map((claim) => [claim.value.name, claim]));
}
function withClaim(file, { value, source }) {
  const observed = firstOf(file.facts, "format")?.value;
  if (observed === void 0) {
    const fact = { kind: "format", value: value.value, basis: "declared", source };
    return { ...file, facts: [...file.facts, fact] };
  }
  if (observed.toLowerCase() === value.value.toLowerCase()) return file;
  const message = `${JSON.stringify(cleanText(file.entry.path, 200))} is stated to be ${value.value}, and its bytes are ${observed}`;
  return { ...file, findings: [...file.findings, aibomFinding("aibom-format-conflict", source, message)] };
}
function unknown(file) {
  const { path: path7 } = file.entry;
  const entry = `{ path: ${JSON.stringify(cleanText(path7, 200))}, format: NAME }`;
  const message = `no reader knows the format of these weights: they are listed with their hash, and nothing in them was looked at; who knows what they are writes files: [${entry}] into aibom.yml`;
  const finding = aibomFinding("aibom-unsupported-format", { path: path7 }, message);
  const unreadable = "no reader knows its format";
  return { ...file, unreadable, findings: [...file.findings, finding], complete: false };
}

// src/aibom/generate-aibom.ts
async function generateAibom(options) {
  const { manifest, name, version, declarations } = options;
  const format = options.format ?? DEFAULT_BOM_FORMAT;
  const { remote } = options;
  const stated = declarations === void 0 ? [] : await declaredFacts(declarations);
  const read = remote === void 0 ? readModelFiles(manifest) : await readRemoteFiles(manifest, remote.read);
  const files = settleRoles(read, allOf(stated, "file-format"));
  const facts = assembleFacts(manifest, files, {
    ...name === void 0 ? {} : { name: cleanText(name) },
    ...version === void 0 ? {} : { version: cleanText(version) },
    declared: [...stated, ...remote?.facts ?? []]
  });
  const written = await write(facts, format, options.timestamp);
  return { format, findings: facts.findings, complete: facts.complete, facts, ...written };
}
async function declaredFacts(declarations) {
  const { readDeclarations } = await import("./chunk-UGHKOQMH.js");
  return readDeclarations(declarations);
}
async function write(facts, format, timestamp) {
  switch (format) {
    case "cyclonedx-1.6":
    case "cyclonedx-1.7": {
      const { writeCyclonedx } = await import("./chunk-AECYBNZF.js");
      const made2 = await writeCyclonedx(facts, timestamp, format === "cyclonedx-1.6" ? "1.6" : "1.7");
      return { ...made2, gaps: [], losses: [] };
    }
    case "spdx-3.0": {
      const { writeSpdx3 } = await import("./chunk-OUCQQAT4.js");
      return { ...writeSpdx3(facts, timestamp), losses: [] };
    }
    case "spdx-2.3": {
      const { writeSpdx2 } = await import("./chunk-FXSF34TA.js");
      return { ...writeSpdx2(facts, timestamp), gaps: [] };
    }
  }
}

// src/flows/generate-bom.ts
async function generateBom(target, options, context) {
  const timestamp = statedTime(context);
  const sink = options.sink ?? await openSink(options, context);
  const identified = options.identified ?? await identifyPath(target, { ...options.identify, kind: "model" }, context);
  const { subject, manifest } = identified;
  if (manifest === void 0) throw new AppError("invalid-subject", `${target} is not a model`);
  const output = options.output === void 0 ? void 0 : path6.resolve(options.output);
  if (output !== void 0) refuseInside(identified, output, "AI-BOM");
  refuseStoreInside(identified, options.evidence);
  const { format, declarations } = options;
  const result = await generateAibom({
    manifest,
    ...format === void 0 ? {} : { format },
    ...declarations === void 0 ? {} : { declarations: await readDeclarationsFile(declarations) },
    ...timestamp === void 0 ? {} : { timestamp },
    ...options.name === void 0 ? {} : { name: options.name },
    ...options.version === void 0 ? {} : { version: options.version }
  });
  const statement = sink === void 0 ? void 0 : aibomStatement(subject, result.bom);
  if (statement !== void 0) refuseTooLarge(statement);
  if (output !== void 0) await writeAtomically(output, result.bytes);
  const stored = sink === void 0 || statement === void 0 ? void 0 : await storeStatement(statement, sink, subject);
  return { ...result, subject, digest: formatDigest(subject.digest), output, stored };
}
var MAX_DECLARATIONS_BYTES = 4 * 1024 * 1024;
async function readDeclarationsFile(file) {
  const bytes = await readBounded(path6.resolve(file), {
    maxBytes: MAX_DECLARATIONS_BYTES,
    what: "declarations file"
  });
  return { name: path6.basename(file), bytes };
}
function statedTime({ env }) {
  const text = readVariable("sourceDateEpoch", env);
  if (text === void 0) return void 0;
  if (!/^\d{1,11}$/.test(text)) {
    throw new AppError("invalid-input", `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}`, {
      hint: "give whole seconds since 1970, as date +%s prints them"
    });
  }
  return new Date(Number(text) * 1e3);
}

export {
  generateAibom,
  generateBom,
  readDeclarationsFile,
  statedTime
};
