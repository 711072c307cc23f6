import {
  acceleratorSchema,
  frameworkSchema,
  organizationSchema,
  parameterMap,
  recipeEnvironment
} from "./chunk-AJUIYVBZ.js";
import {
  iso_exports
} from "./chunk-G6XZBPDF.js";
import {
  _enum,
  array,
  int,
  literal,
  number,
  record,
  strictObject,
  string,
  toJSONSchema,
  url
} from "./chunk-KMVC2J2I.js";
import {
  parseDigest
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/provenance/training-schema.ts
var MAX_ENTRIES = 1e3;
var name = string().regex(/^[\p{L}\p{N}._:/@+-]{1,200}$/u, "letters, digits and . _ : / @ + -, at most 200");
var text = string().min(1).max(4096);
var digest = string().refine(
  (value) => parseDigest(value) !== void 0,
  'is not "sha256:<64 lower-case hex>" or another strong digest'
);
var time = iso_exports.datetime({ offset: true, error: "is not a time like 2026-01-31T12:00:00Z" });
var artifactFields = {
  name: name.optional(),
  path: text.optional(),
  uri: text.optional(),
  digest: digest.optional(),
  version: text.optional()
};
var hasDigest = (value) => value.path === void 0 !== (value.digest === void 0);
var NEEDS_DIGEST = "needs either a path, which is digested, or a digest";
var hasName = (value) => value.name !== void 0 || value.path !== void 0;
var NEEDS_NAME = "needs a name where there is no path";
var artifact = strictObject(artifactFields).refine(hasDigest, NEEDS_DIGEST).refine(hasName, NEEDS_NAME);
var dataset = strictObject({
  ...artifactFields,
  use: _enum(["training", "fine-tuning", "validation", "testing", "other"]).optional()
}).refine(hasDigest, NEEDS_DIGEST).refine(hasName, NEEDS_NAME);
var baseModel = strictObject({
  ...artifactFields,
  relation: _enum(["finetune", "adapter", "merge", "quantized", "distilled"]).optional()
}).refine(hasDigest, NEEDS_DIGEST).refine(hasName, NEEDS_NAME);
var metric = strictObject({
  name,
  value: number(),
  "at-least": number().optional(),
  "at-most": number().optional(),
  "on-failure": _enum(["fail", "warn"]).optional()
}).refine(
  (value) => value["on-failure"] === void 0 || value["at-least"] !== void 0 || value["at-most"] !== void 0,
  "on-failure needs at-least or at-most"
);
var evaluation = strictObject({
  name,
  url: url({ protocol: /^https?$/ }).optional(),
  harness: strictObject({ name: text, version: text.optional() }).optional(),
  datasets: array(artifact).max(MAX_ENTRIES).optional(),
  report: artifact.optional(),
  metrics: array(metric).min(1).max(MAX_ENTRIES)
}).refine(
  ({ metrics }) => metrics.some((each) => each["at-least"] !== void 0 || each["at-most"] !== void 0),
  "has no metric with at-least or at-most, so it could neither pass nor fail"
).refine(
  ({ metrics }) => new Set(metrics.map((each) => each.name)).size === metrics.length,
  "names a metric twice"
);
var trainingFileSchema = strictObject({
  version: literal(1),
  organization: organizationSchema.optional(),
  "approved-environments": array(name).max(MAX_ENTRIES).optional(),
  "entry-point": strictObject({
    program: text,
    arguments: array(string().max(4096)).max(1e4).optional()
  }),
  "hyper-parameters": parameterMap,
  seeds: record(name, int()).optional(),
  frameworks: array(frameworkSchema).max(100).optional(),
  accelerator: acceleratorSchema.optional(),
  container: artifact.optional(),
  datasets: array(dataset).max(MAX_ENTRIES).optional(),
  "base-models": array(baseModel).max(MAX_ENTRIES).optional(),
  tokenizer: artifact.optional(),
  configs: array(artifact).max(MAX_ENTRIES).optional(),
  evaluations: array(evaluation).max(MAX_ENTRIES).optional(),
  logs: array(artifact).max(MAX_ENTRIES).optional(),
  metrics: record(name, number()).optional(),
  signature: text.optional(),
  tee: strictObject({
    type: text,
    quote: artifact,
    "verifier-result": artifact.optional(),
    nonce: text.optional(),
    tcb: text.optional()
  }).optional(),
  "started-at": time.optional(),
  "finished-at": time.optional()
});
var recipeFileSchema = strictObject({
  version: literal(1),
  command: array(string().min(1).max(4096)).min(1).max(1e3),
  output: text,
  environment: recipeEnvironment.optional(),
  inputs: array(strictObject({ name, path: text })).max(MAX_ENTRIES).optional()
});
function provenanceFileSchemas() {
  const files = [
    ["training-file", trainingFileSchema, "training.yml: what people state about a training run"],
    ["recipe-file", recipeFileSchema, "recipe.yml: the command that packages an artifact"]
  ];
  return new Map(
    files.map(([id, schema, title]) => {
      const file = `${id}.schema.json`;
      const json = toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
      return [file, { ...json, $id: `https://sallyport.dev/schemas/${file}`, title }];
    })
  );
}
export {
  provenanceFileSchemas,
  recipeFileSchema,
  trainingFileSchema
};
