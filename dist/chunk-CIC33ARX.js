import {
  GITHUB_BUILD_TYPE,
  LOCAL_BUILD_TYPE,
  PACKAGING_BUILD_TYPE,
  TRAINING_BUILD_TYPE,
  descriptorSchema,
  githubExternalSchema,
  githubInternalSchema,
  localExternalSchema,
  maybe,
  packagingExternalSchema,
  predicateText,
  trainingExternalSchema
} from "./chunk-AJUIYVBZ.js";
import {
  iso_exports
} from "./chunk-G6XZBPDF.js";
import {
  array,
  object,
  record,
  string,
  unknown
} from "./chunk-KMVC2J2I.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/domain/provenance-predicate.ts
var MAX_DEPENDENCIES = 1e4;
var time = iso_exports.datetime({ offset: true });
var predicateSchema = object({
  buildDefinition: object({
    buildType: predicateText,
    externalParameters: record(string().max(256), unknown()),
    internalParameters: maybe(record(string().max(256), unknown())),
    resolvedDependencies: maybe(array(descriptorSchema).max(MAX_DEPENDENCIES))
  }),
  runDetails: object({
    builder: object({ id: predicateText }),
    byproducts: maybe(array(descriptorSchema).max(MAX_DEPENDENCIES)),
    metadata: maybe(object({ invocationId: maybe(predicateText), startedOn: maybe(time), finishedOn: maybe(time) }))
  })
});
function parseProvenance(predicate) {
  const { buildDefinition, runDetails } = accept(predicateSchema, predicate, "provenance");
  const { buildType, externalParameters } = buildDefinition;
  const { workflow, declaredBy } = readExternal(buildType, externalParameters);
  const github = workflow === void 0 ? void 0 : accept(
    githubInternalSchema,
    buildDefinition.internalParameters,
    "internalParameters of GitHub provenance"
  ).github;
  const dependencies = buildDefinition.resolvedDependencies ?? [];
  const { metadata } = runDetails;
  return {
    buildType,
    builderId: runDetails.builder.id,
    isSelfDeclared: declaredBy === "self",
    externalParameters,
    source: sourceOf(dependencies),
    workflow,
    github: github === void 0 ? void 0 : toGithubParameters(github),
    dependencies,
    byproducts: runDetails.byproducts ?? [],
    invocationId: metadata?.invocationId,
    startedOn: metadata?.startedOn === void 0 ? void 0 : new Date(metadata.startedOn),
    finishedOn: metadata?.finishedOn === void 0 ? void 0 : new Date(metadata.finishedOn)
  };
}
var EXTERNAL = {
  [GITHUB_BUILD_TYPE]: [githubExternalSchema, "GitHub provenance"],
  [LOCAL_BUILD_TYPE]: [localExternalSchema, "local provenance"],
  [TRAINING_BUILD_TYPE]: [trainingExternalSchema, "training provenance"],
  [PACKAGING_BUILD_TYPE]: [packagingExternalSchema, "packaging provenance"]
};
function readExternal(buildType, parameters) {
  if (!Object.hasOwn(EXTERNAL, buildType)) return {};
  const [schema, what] = EXTERNAL[buildType];
  return accept(schema, parameters, `externalParameters of ${what}`);
}
function toGithubParameters(github) {
  return {
    eventName: github.event_name,
    repositoryId: github.repository_id,
    repositoryOwnerId: github.repository_owner_id,
    runnerEnvironment: github.runner_environment
  };
}
function sourceOf(dependencies) {
  const source = dependencies.find((dependency) => dependency.uri?.startsWith("git+") === true);
  const match = /^git\+([a-z]+:\/\/[^/]+\/[^@]*)(?:@(.+))?$/.exec(source?.uri ?? "");
  if (match === null) return void 0;
  return { repository: match[1] ?? "", ref: match[2], digest: source?.digest };
}
function accept(schema, value, what) {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new AppError("malformed", `${what} is not as expected${field}: ${issue?.message ?? "not usable"}`);
}

export {
  parseProvenance
};
