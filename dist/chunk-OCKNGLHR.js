import {
  CYCLONEDX_VERSIONS,
  isCyclonedxVersion
} from "./chunk-FXVLP5KG.js";
import {
  childPointer
} from "./chunk-52TUFNIX.js";
import {
  isRecord
} from "./chunk-B3BQ2KEL.js";
import {
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/aibom/cyclonedx-parts.ts
var PART = 100;
var UNIQUE = /* @__PURE__ */ new Set([
  "components",
  "services",
  "dependencies",
  "dependsOn",
  "vulnerabilities",
  "annotations",
  "compositions",
  "assemblies",
  "formulation",
  "citations",
  "workflows",
  "tasks",
  "subjects"
]);
function pointerInDocument(pointer, shift) {
  if (shift === void 0 || !pointer.startsWith(`${shift.inPart}/`)) return pointer;
  const [, index = "", rest = ""] = /^(\d+)(.*)$/s.exec(pointer.slice(shift.inPart.length + 1)) ?? [];
  return index === "" ? pointer : `${shift.inDocument}/${String(Number(index) + shift.by)}${rest}`;
}
function* documentParts(document) {
  const long = [];
  findLong(document, [], long);
  yield {
    document: long.length === 0 ? document : cut(document, { path: void 0, from: 0 }),
    shift: void 0
  };
  for (const list of long) {
    for (let from = PART; from < list.length; from += PART) {
      const inPart = pointerOf(list.path.map((key) => typeof key === "number" ? 0 : key));
      const shift = { inPart, inDocument: pointerOf(list.path), by: from };
      yield { document: cut(document, { path: list.path, from }), shift };
    }
  }
}
function findRepeated(document) {
  const long = [];
  findLong(document, [], long);
  return long.flatMap(({ path }) => {
    if (!UNIQUE.has(String(path.at(-1)))) return [];
    const seen = /* @__PURE__ */ new Set();
    for (const [index, item] of listAt(document, path).entries()) {
      const text = JSON.stringify(item);
      if (seen.has(text)) return [childPointer(pointerOf(path), index)];
      seen.add(text);
    }
    return [];
  });
}
function findLong(value, path, into) {
  if (Array.isArray(value)) {
    if (value.length > PART) into.push({ path, length: value.length });
    for (const [index, item] of value.entries())
      findLong(item, [...path, index], into);
  } else if (isRecord(value))
    for (const [key, item] of Object.entries(value)) findLong(item, [...path, key], into);
}
function cut(value, { path, from }) {
  const [next, ...rest] = path ?? [];
  if (Array.isArray(value)) {
    const items = value;
    if (typeof next === "number") return [cut(items[next], { path: rest, from })];
    const isWanted = path?.length === 0;
    const start = isWanted ? from : 0;
    const length = isWanted || from === 0 || items.length <= PART ? PART : 1;
    return items.slice(start, start + length).map((item) => cut(item, { path: void 0, from: isWanted ? 0 : from }));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      cut(item, { path: path !== void 0 && key === next ? rest : void 0, from })
    ])
  );
}
function listAt(document, path) {
  let value = document;
  for (const key of path)
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
  return Array.isArray(value) ? value : [];
}
function pointerOf(path) {
  return path.reduce((pointer, key) => childPointer(pointer, key), "");
}

// src/aibom/cyclonedx-validate.ts
var MAX_BYTES = 128 * 1024 * 1024;
var MAX_ERRORS = 50;
var compiled = /* @__PURE__ */ new Map();
async function validateCyclonedx(bytes) {
  let document;
  try {
    document = parseStrictJson(bytes, { maxBytes: MAX_BYTES, what: "BOM" });
  } catch (error) {
    if (isAppError(error)) return [error.message];
    throw error;
  }
  const version = isRecord(document) ? document["specVersion"] : void 0;
  if (!isRecord(document) || !isCyclonedxVersion(version)) {
    return [`/specVersion must be one of ${CYCLONEDX_VERSIONS.join(", ")}`];
  }
  const validator = await loadValidator(version);
  const lines = findRepeated(document).map((pointer) => `${pointer} must NOT be a duplicate item`);
  for (const { document: part, shift } of documentParts(document)) {
    const errors = await validator.validate(JSON.stringify(part));
    if (errors === null) continue;
    if (!Array.isArray(errors)) return ["the BOM is not valid"];
    lines.push(...errors.map((error) => describeError(error, shift)));
    if (lines.length >= MAX_ERRORS) break;
  }
  return [...new Set(lines)].slice(0, MAX_ERRORS);
}
async function loadValidator(version) {
  const known = compiled.get(version);
  if (known !== void 0) return await known;
  const created = createValidator(version);
  compiled.set(version, created);
  return await created;
}
async function createValidator(version) {
  const { createStrictValidator } = await import("./chunk-ZHMFDTBU.js");
  const validator = createStrictValidator(version);
  try {
    await validator.validate("{}");
  } catch (cause) {
    throw new AppError("internal", `the CycloneDX validator does not start: ${messageOf(cause)}`, { cause });
  }
  return validator;
}
function describeError(error, shift) {
  if (typeof error !== "object" || error === null) return String(error);
  const path = Reflect.get(error, "instancePath");
  const message = Reflect.get(error, "message");
  const place = typeof path === "string" && path !== "" ? pointerInDocument(path, shift) : "/";
  return `${place} ${typeof message === "string" ? message : "is not valid"}`;
}

export {
  validateCyclonedx
};
