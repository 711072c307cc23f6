import {
  allOf,
  firstOf
} from "./chunk-XTDI4EX6.js";

// src/aibom/file-purpose.ts
var PATTERNS = [
  [/(?:^|\/)(?:chat_template\.(?:jinja2?|json)|additional_chat_templates\/[^/]+)$/, "chat-template"],
  [/\.prompt(?:y|\.ya?ml|\.md|\.txt)?$|(?:^|\/)prompts?\/[^/]+\.(?:txt|md|ya?ml|json|jinja2?)$/i, "prompt"],
  [/(?:^|\/)skill\.md$/i, "skill"],
  [
    /(?:^|\/)(?:agents|claude|gemini|copilot-instructions)\.md$|(?:^|\/)\.cursorrules$|(?:^|\/)agent(?:-card)?\.json$/i,
    "agent-instructions"
  ],
  [
    /(?:^|\/)\.?mcp(?:\.json|\.ya?ml|_servers\.json|_config\.json)$|(?:^|\/)server\.mcp\.json$/i,
    "mcp-manifest"
  ],
  [
    /(?:^|\/)(?:tokenizer(?:_config)?\.json|tokenizer\.model|spiece\.model|vocab\.(?:json|txt)|merges\.txt|special_tokens_map\.json|added_tokens\.json)$/,
    "tokenizer"
  ],
  [/(?:^|\/)adapter_config\.json$/, "adapter-configuration"],
  [/(?:^|\/)(?:readme|model_?card|dataset_?card)\.md$/i, "model-card"],
  [/(?:^|\/)(?:licen[cs]e|notice|use_policy|copying)(?:\.(?:txt|md))?$/i, "license"],
  [
    /(?:^|\/)(?:.*requirements.*\.txt|poetry\.lock|uv\.lock|pylock.*\.toml|Pipfile(?:\.lock)?|(?:environment|conda|conda-lock)\.ya?ml|package(?:-lock)?\.json|pyproject\.toml)$/,
    "dependency-manifest"
  ],
  [/\.(?:py|js|mjs|ts|ipynb|sh|cpp|cu|java)$/i, "code"],
  [/\.(?:csv|tsv|parquet|arrow|jsonl|jpg|jpeg|png|wav|mp3|mp4)$/i, "data"],
  [/\.(?:json|ya?ml|toml|cfg|ini)$|(?:^|\/)(?:MLmodel|Modelfile)$/i, "configuration"]
];
function purposeOf(file) {
  if (file.role === "weights") return "weights";
  return PATTERNS.find(([pattern]) => pattern.test(file.entry.path))?.[1] ?? "other";
}

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
  add("format", firstOf(facts, "format")?.value);
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
    "step"
  ]);
  const seen = /* @__PURE__ */ new Set();
  const properties = [];
  for (const { kind, basis, source } of facts) {
    const line = source.line === void 0 ? "" : `:${String(source.line)}`;
    const value = `${basis} ${source.path}${line}#${source.pointer}`;
    const key = once.has(kind) ? `${kind}
${source.path}` : `${kind}
${value}`;
    if (seen.has(key) || properties.length >= MAX_SOURCES) continue;
    seen.add(key);
    properties.push({ name: `sallyport:source:${kind}`, value });
  }
  return properties;
}

export {
  purposeOf,
  COMPLETE_PROPERTY,
  RELATION_PROPERTY,
  fileProperties,
  cardProperties,
  modelProperties
};
