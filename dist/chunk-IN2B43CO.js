import {
  allOf,
  firstOf,
  purposeOf
} from "./chunk-K4LGMNAG.js";

// src/aibom/bom-properties.ts
var MAX_SOURCES = 200;
var COMPLETE_PROPERTY = "sallyport:aibom:complete";
var RELATION_PROPERTY = "sallyport:base-model:relation";
function fileProperties(file) {
  const { entry, facts, lfs, unreadable, partOf } = file;
  const purpose = purposeOf(file);
  const properties = [{ name: "sallyport:file:size", value: lfs?.size ?? String(entry.size) }];
  if (lfs !== void 0) {
    properties.push({ name: "sallyport:file:materialised", value: "false" });
    properties.push({ name: "sallyport:file:pointer-sha256", value: entry.sha256 });
  }
  if (entry.source !== void 0 && entry.source !== "previous-run") {
    properties.push({ name: "sallyport:file:digest-source", value: entry.source });
  }
  if (unreadable !== void 0) properties.push({ name: "sallyport:file:unreadable", value: unreadable });
  addScalar(properties, facts);
  if (purpose !== "other") properties.push({ name: "sallyport:file:purpose", value: purpose });
  if (partOf !== void 0) properties.push({ name: "sallyport:file:part-of", value: partOf });
  for (const { value } of allOf(facts, "detail")) {
    properties.push({ name: `sallyport:${value.name}`, value: value.value });
  }
  for (const { value } of allOf(facts, "metadata")) {
    properties.push({ name: `sallyport:file:metadata:${value.name}`, value: value.value });
  }
  return properties;
}
function addScalar(properties, facts) {
  const add = (name, value) => {
    if (value !== void 0) properties.push({ name: `sallyport:file:${name}`, value: String(value) });
  };
  const format = firstOf(facts, "format");
  add("format", format?.value);
  if (format?.basis === "declared") add("format-source", placeOf(format));
  add("tensors", firstOf(facts, "tensor-count")?.value);
  add("parameters", firstOf(facts, "parameter-count")?.value);
  const dtypes = firstOf(facts, "dtypes")?.value ?? [];
  if (dtypes.length > 0) add("dtypes", formatDtypes(dtypes));
  add("name", firstOf(facts, "name")?.value);
  add("architecture-family", firstOf(facts, "architecture-family")?.value);
  add("quantization", firstOf(facts, "quantization")?.value);
  add("chat-template-sha256", firstOf(facts, "chat-template")?.value);
  for (const kind of ["input", "output"]) {
    for (const { value } of allOf(facts, kind).slice(0, 50)) add(kind, value.format);
  }
}
function formatDtypes(dtypes) {
  return dtypes.map(({ dtype, elements }) => `${dtype}=${String(elements)}`).join(" ");
}
function cardProperties({ facts, weights }) {
  const properties = [];
  const add = (name, value) => {
    if (value !== void 0) properties.push({ name: `cdx:ai-ml:model:${name}`, value });
  };
  add("parameter:count", weights === void 0 ? void 0 : shortCount(weights.parameters));
  for (const { value } of sortedByName(allOf(facts, "hyperparameter")))
    add(`hyperparameter:${value.name}`, value.value);
  add("hyperparameter:quantization", firstOf(facts, "quantization")?.value);
  const languages = allOf(facts, "language").map((fact) => fact.value);
  add("tokenizer", firstOf(facts, "tokenizer")?.value);
  add("parameter:tune_method", firstOf(facts, "tune-method")?.value);
  add("languages", languages.length === 0 ? void 0 : languages.join(","));
  return properties;
}
function sortedByName(facts) {
  return [...facts].sort((a, b) => a.value.name < b.value.name ? -1 : 1);
}
function shortCount(count) {
  const units = [
    ["T", 10n ** 12n],
    ["B", 10n ** 9n],
    ["M", 10n ** 6n]
  ];
  for (const [letter, size] of units) {
    if (count < size) continue;
    const tenths = (count * 10n + size / 2n) / size;
    return tenths % 10n === 0n ? `${String(tenths / 10n)}${letter}` : `${String(tenths / 10n)}.${String(tenths % 10n)}${letter}`;
  }
  return String(count);
}
function modelProperties(model) {
  const properties = [
    { name: "sallyport:model:digest", value: `sha256:${model.rootSha256}` },
    { name: "sallyport:model:digest-method", value: "OMS v1.0 files sha256" },
    { name: "sallyport:model:size", value: String(model.totalBytes) }
  ];
  const library = firstOf(model.facts, "library")?.value;
  if (library !== void 0) properties.push({ name: "sallyport:model:library", value: library });
  if (model.weights !== void 0) {
    properties.push({ name: "sallyport:model:parameters", value: String(model.weights.parameters) });
    properties.push({ name: "sallyport:model:dtypes", value: formatDtypes(model.weights.dtypes) });
  }
  for (const { value } of chatTemplatesOf(model))
    properties.push({ name: "sallyport:model:chat-template-sha256", value });
  properties.push(...statedProperties(model.facts), ...sourcesOf(model.facts));
  return properties;
}
function chatTemplatesOf(model) {
  const digests = model.files.flatMap((file) => allOf(file.facts, "chat-template").map((fact) => fact.value));
  return [...new Set(digests)].sort().map((value) => ({ value }));
}
function statedProperties(facts) {
  const properties = [];
  const add = (name, value) => {
    if (value !== void 0) properties.push({ name: `sallyport:model:${name}`, value });
  };
  for (const kind of ["domain", "training", "preprocessing", "explainability", "compliance"])
    for (const { value } of allOf(facts, kind)) add(kind, value);
  for (const kind of [
    "application",
    "safety-risk",
    "autonomy",
    "sensitive-personal-information",
    "release-time",
    "built-time"
  ])
    add(kind, firstOf(facts, kind)?.value);
  add("concluded-license", firstOf(facts, "concluded-license")?.value.text);
  for (const { value } of allOf(facts, "metric-threshold"))
    add("metric-threshold", `${value.name}=${value.value}`);
  for (const { value } of allOf(facts, "energy"))
    if (value.gramsCo2 !== void 0) add("co2-grams", `${value.activity}=${value.gramsCo2}`);
  for (const { value } of allOf(facts, "approval")) {
    const about = [value.statement, value.reference].filter((text) => text !== void 0).join("; ");
    add("approval", `${value.environment} by ${value.by}${about === "" ? "" : `: ${about}`}`);
  }
  return properties;
}
function sourcesOf(facts) {
  const once = /* @__PURE__ */ new Set([
    "input",
    "output",
    "metric",
    "tag",
    "language",
    "package",
    "dataset",
    "step",
    "file-format"
  ]);
  const seen = /* @__PURE__ */ new Set();
  const properties = [];
  for (const fact of facts) {
    const { kind, source } = fact;
    const value = placeOf(fact);
    const key = once.has(kind) ? `${kind}
${source.path}` : `${kind}
${value}`;
    if (seen.has(key) || properties.length >= MAX_SOURCES) continue;
    seen.add(key);
    properties.push({ name: `sallyport:source:${kind}`, value });
  }
  return properties;
}
function placeOf({ basis, source }) {
  const line = source.line === void 0 ? "" : `:${String(source.line)}`;
  return `${basis} ${source.path}${line}#${source.pointer}`;
}

export {
  COMPLETE_PROPERTY,
  RELATION_PROPERTY,
  fileProperties,
  cardProperties,
  modelProperties
};
