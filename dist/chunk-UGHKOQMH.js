import {
  FactCollector,
  decodeUtf8,
  readYamlText
} from "./chunk-XGRHWXEZ.js";
import {
  cleanText,
  cleanUrl
} from "./chunk-TKUUSHV2.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-G6XZBPDF.js";
import {
  _enum,
  array,
  literal,
  strictObject,
  string,
  url
} from "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError,
  isAppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/aibom/declarations-schema.ts
var text = string().trim().min(1).max(4e3);
var short = string().trim().min(1).max(200);
var url2 = url({ protocol: /^https?$/ }).max(2048);
var texts = array(text).max(200);
var time = string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/, "must be a date, or a time as 2026-01-31T12:00:00Z");
var decimal = string().regex(/^\d{1,15}(?:\.\d{1,15})?$/, "must be a decimal number");
var hex = string().regex(/^[0-9a-fA-F]{64}$/, "must be 64 hex digits");
var presence = _enum(["yes", "no"]);
var party = strictObject({ name: short, url: url2.optional(), email: short.optional() });
var DATASET_TYPES = [
  "audio",
  "categorical",
  "graph",
  "image",
  "numeric",
  "other",
  "sensor",
  "structured",
  "syntactic",
  "text",
  "timeseries",
  "timestamp",
  "video"
];
var ENERGY_ACTIVITIES = [
  "design",
  "data-collection",
  "data-preparation",
  "training",
  "fine-tuning",
  "validation",
  "deployment",
  "inference",
  "other"
];
var dataset = strictObject({
  name: short,
  version: short.optional(),
  url: url2.optional(),
  description: text.optional(),
  license: short.optional(),
  sha256: hex.optional(),
  usage: _enum(["training", "validation", "testing", "fine-tuning", "other"]).optional(),
  types: array(_enum(DATASET_TYPES)).max(20).optional(),
  classification: short.optional(),
  sensitive: array(short).max(50).optional(),
  owner: short.optional(),
  steward: short.optional(),
  custodian: short.optional(),
  origin: short.optional(),
  "built-time": time.optional(),
  "release-time": time.optional(),
  size: string().regex(/^\d{1,16}$/, "must be a number of bytes").optional(),
  preprocessing: text.optional(),
  "known-bias": text.optional()
});
var declarationsSchema = strictObject({
  version: literal("1"),
  name: short.optional(),
  "model-version": short.optional(),
  description: text.optional(),
  purl: string().regex(/^pkg:[a-z][a-z0-9.+-]*\/\S+$/, "must be a package URL").max(2048).optional(),
  authors: array(short).max(50).optional(),
  supplier: party.optional(),
  manufacturer: party.optional(),
  license: short.optional(),
  "concluded-license": short.optional(),
  "download-location": url2.optional(),
  homepage: url2.optional(),
  "release-time": time.optional(),
  "built-time": time.optional(),
  task: short.optional(),
  domains: texts.optional(),
  "intended-use": texts.optional(),
  users: texts.optional(),
  application: text.optional(),
  limitations: texts.optional(),
  tradeoffs: texts.optional(),
  concerns: array(strictObject({ name: text, mitigation: text.optional() })).max(100).optional(),
  training: text.optional(),
  preprocessing: texts.optional(),
  explainability: texts.optional(),
  standards: texts.optional(),
  "safety-risk": _enum(["serious", "high", "medium", "low"]).optional(),
  autonomy: presence.optional(),
  "sensitive-personal-information": presence.optional(),
  "base-models": array(
    strictObject({
      name: short,
      version: short.optional(),
      url: url2.optional(),
      relation: _enum(["adapter", "merge", "quantized", "finetune"]).optional()
    })
  ).max(100).optional(),
  files: array(strictObject({ path: string().min(1).max(4096), format: short })).max(1e4).optional(),
  datasets: array(dataset).max(1e3).optional(),
  metrics: array(
    strictObject({ type: short, value: short, slice: short.optional(), threshold: short.optional() })
  ).max(1e3).optional(),
  energy: array(
    strictObject({
      activity: _enum(ENERGY_ACTIVITIES),
      kwh: decimal.optional(),
      "grams-co2": decimal.optional(),
      source: short.optional()
    })
  ).max(50).optional(),
  services: array(
    strictObject({ name: short, environment: short, endpoint: url2.optional(), owner: short.optional() })
  ).max(200).optional(),
  approvals: array(
    strictObject({
      environment: short,
      by: short,
      statement: text.optional(),
      reference: short.optional()
    })
  ).max(100).optional()
});

// src/aibom/declarations.ts
var MAX_BYTES = 4 * 1024 * 1024;
var MAX_TEXT = 2e3;
var TEXTS = {
  name: "name",
  "model-version": "version",
  description: "description",
  purl: "package-url",
  task: "task",
  application: "application",
  training: "training",
  "safety-risk": "safety-risk",
  autonomy: "autonomy",
  "sensitive-personal-information": "sensitive-personal-information"
};
var LISTS = {
  authors: "author",
  domains: "domain",
  "intended-use": "intended-use",
  users: "user",
  limitations: "limitation",
  tradeoffs: "tradeoff",
  preprocessing: "preprocessing",
  explainability: "explainability",
  standards: "compliance"
};
function readDeclarations(file) {
  const yaml = parse(file);
  const outcome = declarationsSchema.safeParse(toPlain(yaml.value));
  if (!outcome.success) {
    const [issue] = outcome.error.issues;
    const path = (issue?.path ?? []).map((part) => typeof part === "number" ? part : String(part));
    const place = path.length === 0 ? "the top" : path.join(".");
    throw new AppError(
      "invalid-input",
      `${file.name}:${String(yaml.lineOf(path))}: ${place}: ${issue?.message ?? ""}`,
      {
        hint: "see docs/aibom.md for the keys of aibom.yml"
      }
    );
  }
  const found = new FactCollector(file.name);
  const at = (...path) => ({ pointer: `/${path.join("/")}`, line: yaml.lineOf(path) });
  addScalars(found, outcome.data, at);
  addParties(found, outcome.data, at);
  addLists(found, outcome.data, at);
  addUses(found, outcome.data, at);
  return found.facts;
}
function parse(file) {
  try {
    if (file.bytes.length > MAX_BYTES) throw new AppError("limit-exceeded", "the file is longer than 4 MiB");
    return readYamlText(decodeUtf8(file.bytes), { what: "file" });
  } catch (cause) {
    if (!isAppError(cause)) throw cause;
    throw new AppError("invalid-input", `${file.name}: ${cause.message}`, { cause });
  }
}
function toPlain(value) {
  if (Array.isArray(value)) return value.map(toPlain);
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([key, item]) => [String(key), toPlain(item)]);
  if (entries.some(([key]) => key === "__proto__")) return void 0;
  return Object.fromEntries(entries);
}
function addScalars(found, declared, at) {
  const declareText = textDeclarer(found);
  for (const [key, kind] of entriesOf(TEXTS)) {
    const text2 = declared[key];
    if (text2 !== void 0) declareText(kind, cleanText(text2, MAX_TEXT), at(key));
  }
  for (const [key, kind] of entriesOf(LISTS)) {
    for (const [index, text2] of (declared[key] ?? []).entries())
      declareText(kind, cleanText(text2, MAX_TEXT), at(key, index));
  }
  for (const key of ["license", "concluded-license"]) {
    const text2 = declared[key];
    if (text2 !== void 0) found.declare(key, { text: cleanText(text2, 200) }, at(key));
  }
  for (const key of ["download-location", "homepage"]) {
    const url3 = cleanUrl(declared[key] ?? "");
    if (url3 !== void 0) found.declare(key, url3, at(key));
  }
  for (const key of ["release-time", "built-time"]) {
    const time2 = declared[key];
    if (time2 !== void 0) found.declare(key, wholeTime(time2), at(key));
  }
}
function addParties(found, declared, at) {
  for (const key of ["supplier", "manufacturer"]) {
    const party2 = declared[key];
    if (party2 === void 0) continue;
    const url3 = cleanUrl(party2.url ?? "");
    found.declare(
      key,
      {
        name: cleanText(party2.name, 200),
        ...url3 === void 0 ? {} : { url: url3 },
        ...party2.email === void 0 ? {} : { email: cleanText(party2.email, 200) }
      },
      at(key)
    );
  }
}
function addLists(found, declared, at) {
  for (const [index, { name, version, url: url3, relation }] of (declared["base-models"] ?? []).entries()) {
    const claim = {
      name: cleanText(name, 200),
      ...withText("version", version),
      ...withUrl(url3),
      ...withText("relation", relation)
    };
    found.declare("base-model", claim, at("base-models", index));
  }
  for (const [index, { path, format }] of (declared.files ?? []).entries())
    found.declare("file-format", { name: path, value: cleanText(format, 200) }, at("files", index));
  for (const [index, dataset2] of (declared.datasets ?? []).entries())
    found.declare("dataset", datasetOf(dataset2), at("datasets", index));
  for (const [index, { type, value, slice, threshold }] of (declared.metrics ?? []).entries()) {
    const place = at("metrics", index);
    found.declare(
      "metric",
      { type: cleanText(type, 80), value: cleanText(value, 80), ...withText("slice", slice) },
      place
    );
    if (threshold !== void 0)
      found.declare(
        "metric-threshold",
        { name: cleanText(type, 80), value: cleanText(threshold, 80) },
        place
      );
  }
  for (const [index, concern] of (declared.concerns ?? []).entries()) {
    const claim = { name: cleanText(concern.name, MAX_TEXT), ...withText("mitigation", concern.mitigation) };
    found.declare("concern", claim, at("concerns", index));
  }
}
function addUses(found, declared, at) {
  for (const [index, { activity, kwh, source, ...rest }] of (declared.energy ?? []).entries()) {
    const claim = {
      activity,
      ...withText("kilowattHours", kwh),
      ...withText("gramsCo2", rest["grams-co2"]),
      ...withText("source", source)
    };
    found.declare("energy", claim, at("energy", index));
  }
  for (const [index, { name, environment, endpoint, owner }] of (declared.services ?? []).entries()) {
    const place = cleanUrl(endpoint ?? "");
    const claim = {
      name: cleanText(name, 200),
      environment: cleanText(environment, 80),
      ...withText("endpoint", place),
      ...withText("owner", owner)
    };
    found.declare("service", claim, at("services", index));
  }
  for (const [index, { environment, by, statement, reference }] of (declared.approvals ?? []).entries()) {
    const claim = {
      environment: cleanText(environment, 80),
      by: cleanText(by, 200),
      ...withText("statement", statement),
      ...withText("reference", reference)
    };
    found.declare("approval", claim, at("approvals", index));
  }
}
function datasetOf(dataset2) {
  const governance = ["owner", "steward", "custodian"].flatMap((role) => {
    const organization = dataset2[role];
    return organization === void 0 ? [] : [{ role, organization: cleanText(organization, 200) }];
  });
  const { sha256, types, sensitive } = dataset2;
  return {
    name: cleanText(dataset2.name, 200),
    ...withText("version", dataset2.version),
    ...withUrl(dataset2.url),
    ...withText("description", dataset2.description),
    ...withText("license", dataset2.license),
    ...sha256 === void 0 ? {} : { hashes: [{ algorithm: "SHA-256", value: sha256.toLowerCase() }] },
    ...withText("usage", dataset2.usage),
    ...types === void 0 ? {} : { types: [...new Set(types)].sort() },
    ...withText("classification", dataset2.classification),
    ...sensitive === void 0 ? {} : { sensitive: sensitive.map((each) => cleanText(each, 200)) },
    ...governance.length === 0 ? {} : { governance },
    ...withText("origin", dataset2.origin),
    ...withText(
      "builtTime",
      dataset2["built-time"] === void 0 ? void 0 : wholeTime(dataset2["built-time"])
    ),
    ...withText(
      "releaseTime",
      dataset2["release-time"] === void 0 ? void 0 : wholeTime(dataset2["release-time"])
    ),
    ...withText("size", dataset2.size),
    ...withText("preprocessing", dataset2.preprocessing),
    ...withText("knownBias", dataset2["known-bias"])
  };
}
function wholeTime(text2) {
  return text2.includes("T") ? text2 : `${text2}T00:00:00Z`;
}
function withText(key, value) {
  const made = value === void 0 ? {} : { [key]: cleanText(value, MAX_TEXT) };
  return made;
}
function withUrl(value) {
  const url3 = cleanUrl(value ?? "");
  return url3 === void 0 ? {} : { url: url3 };
}
function textDeclarer(found) {
  return (kind, text2, at) => {
    found.declare(kind, text2, at);
  };
}
function entriesOf(record) {
  return Object.entries(record);
}
export {
  readDeclarations
};
