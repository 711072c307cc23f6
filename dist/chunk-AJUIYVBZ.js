import {
  iso_exports
} from "./chunk-G6XZBPDF.js";
import {
  array,
  boolean,
  int,
  json,
  literal,
  number,
  object,
  record,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-KMVC2J2I.js";

// src/domain/resource-descriptor.ts
var predicateText = string().min(1).max(4096);
var maybe = (schema) => schema.nullish().transform((value) => value ?? void 0);
var descriptorSchema = object({
  name: maybe(predicateText),
  uri: maybe(predicateText),
  digest: maybe(record(string().min(1).max(64), string().min(1).max(256))),
  mediaType: maybe(predicateText),
  annotations: maybe(record(string().max(256), unknown()))
}).refine(
  (value) => value.name !== void 0 || value.uri !== void 0 || value.digest !== void 0,
  "names nothing"
).transform(
  (value) => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0))
);
var writtenDescriptor = strictObject({
  name: predicateText.optional(),
  uri: predicateText.optional(),
  digest: record(string(), string().regex(/^[0-9a-f]+$/)).optional(),
  mediaType: predicateText.optional(),
  annotations: record(string(), json()).optional()
});

// src/domain/build-types.ts
var GITHUB_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
var LOCAL_BUILD_TYPE = "https://sallyport.dev/buildtypes/local/v1";
var TRAINING_BUILD_TYPE = "https://sallyport.dev/buildtypes/train/v1";
var PACKAGING_BUILD_TYPE = "https://sallyport.dev/buildtypes/package/v1";
var LOCAL_BUILDER_ID = "https://sallyport.dev/builders/local";
var name = string().min(1).max(256);
var scalar = union([string().max(16384), number(), boolean()]);
var parameterValue = union([scalar, array(scalar).max(1e3)]);
var parameterMap = record(name, parameterValue);
var workflow = strictObject({ ref: predicateText, repository: predicateText, path: predicateText });
var declarer = {
  workflow: workflow.optional(),
  declaredBy: literal("self").optional(),
  source: predicateText.optional(),
  materials: array(predicateText).max(1e4).optional()
};
var githubExternalSchema = strictObject({ workflow });
var localExternalSchema = strictObject({
  declaredBy: literal("self"),
  source: predicateText.optional(),
  materials: array(predicateText).optional()
});
var organizationSchema = strictObject({
  name: predicateText,
  id: predicateText.optional(),
  approver: predicateText.optional()
});
var entryPointSchema = strictObject({
  /** Program, script or module, as it was started. */
  program: predicateText,
  arguments: array(string().max(4096)).max(1e4).optional()
});
var trainingExternalSchema = strictObject({
  ...declarer,
  entryPoint: entryPointSchema,
  hyperParameters: parameterMap,
  organization: organizationSchema.optional(),
  approvedEnvironments: array(name).max(1e3).optional()
}).refine(hasOneDeclarer, "has either a workflow or declaredBy");
var RESERVED_VARIABLE = /^(PATH|HOME|TMPDIR|BASH_ENV|ENV|LD_.*|DYLD_.*)$/;
var recipeEnvironment = record(
  string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,255}$/, "is no name of a variable").refine((variable) => !RESERVED_VARIABLE.test(variable), "is not for a recipe to set"),
  string().max(4096)
);
var recipeSchema = strictObject({
  command: array(string().min(1).max(4096)).min(1).max(1e3),
  /** Where the artifact is afterwards. */
  output: predicateText,
  /** Folder of the source that the command runs in; the top one when it is left out. */
  directory: predicateText.optional(),
  environment: recipeEnvironment.optional()
});
var packagingExternalSchema = strictObject({ ...declarer, recipe: recipeSchema }).refine(hasOneDeclarer, "has either a workflow or declaredBy");
function hasOneDeclarer(value) {
  return value.workflow === void 0 !== (value.declaredBy === void 0);
}
var githubInternalSchema = object({
  github: object({
    event_name: predicateText,
    repository_id: predicateText,
    repository_owner_id: predicateText,
    runner_environment: predicateText
  })
});
var github = githubInternalSchema.shape.github;
var frameworkSchema = strictObject({ name: predicateText, version: predicateText.optional() });
var acceleratorSchema = strictObject({
  type: predicateText,
  count: int().min(1).max(1e7).optional(),
  driver: predicateText.optional()
});
var trainingInternalSchema = strictObject({
  github: github.optional(),
  seeds: record(name, int()).optional(),
  frameworks: array(frameworkSchema).max(100).optional(),
  accelerator: acceleratorSchema.optional(),
  /** Where the record was read: the run of an experiment tracker, the stage of a pipeline. */
  run: strictObject({ tool: predicateText, id: predicateText, name: predicateText.optional(), user: predicateText.optional() }).optional()
});
var time = iso_exports.datetime({ offset: true });
var runDetails = strictObject({
  builder: strictObject({ id: predicateText, version: record(string(), string()).optional() }),
  metadata: strictObject({ invocationId: predicateText.optional(), startedOn: time.optional(), finishedOn: time.optional() }).optional(),
  byproducts: array(writtenDescriptor).optional()
});
var trainingPredicateSchema = strictObject({
  buildDefinition: strictObject({
    buildType: literal(TRAINING_BUILD_TYPE),
    externalParameters: trainingExternalSchema,
    internalParameters: trainingInternalSchema.optional(),
    resolvedDependencies: array(writtenDescriptor).optional()
  }),
  runDetails
});
var packagingPredicateSchema = strictObject({
  buildDefinition: strictObject({
    buildType: literal(PACKAGING_BUILD_TYPE),
    externalParameters: packagingExternalSchema,
    internalParameters: strictObject({ github: github.optional() }).optional(),
    resolvedDependencies: array(writtenDescriptor).optional()
  }),
  runDetails
});

export {
  predicateText,
  maybe,
  descriptorSchema,
  GITHUB_BUILD_TYPE,
  LOCAL_BUILD_TYPE,
  TRAINING_BUILD_TYPE,
  PACKAGING_BUILD_TYPE,
  LOCAL_BUILDER_ID,
  parameterMap,
  githubExternalSchema,
  localExternalSchema,
  organizationSchema,
  trainingExternalSchema,
  recipeEnvironment,
  packagingExternalSchema,
  githubInternalSchema,
  frameworkSchema,
  acceleratorSchema,
  trainingPredicateSchema,
  packagingPredicateSchema
};
