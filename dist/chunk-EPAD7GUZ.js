import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  iso_exports
} from "./chunk-H7RMI6CP.js";
import {
  array,
  literal,
  object,
  record,
  strictObject,
  string,
  unknown
} from "./chunk-2X75WB5P.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/domain/provenance-predicate.ts
var GITHUB_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
var LOCAL_BUILD_TYPE = "https://sallyport.dev/buildtypes/local/v1";
var LOCAL_BUILDER_ID = "https://sallyport.dev/builders/local";
var MAX_DEPENDENCIES = 1e4;
var text = string().min(1).max(4096);
var time = iso_exports.datetime({ offset: true });
var maybe = (schema) => schema.nullish().transform((value) => value ?? void 0);
var descriptorSchema = object({
  name: maybe(text),
  uri: maybe(text),
  digest: maybe(record(string().min(1).max(64), string().min(1).max(256))),
  annotations: maybe(record(string().max(256), unknown()))
}).refine(
  (value) => value.name !== void 0 || value.uri !== void 0 || value.digest !== void 0,
  "names nothing"
);
var predicateSchema = object({
  buildDefinition: object({
    buildType: text,
    externalParameters: record(string().max(256), unknown()),
    internalParameters: maybe(record(string().max(256), unknown())),
    resolvedDependencies: maybe(array(descriptorSchema).max(MAX_DEPENDENCIES))
  }),
  runDetails: object({
    builder: object({ id: text }),
    metadata: maybe(object({ invocationId: maybe(text), startedOn: maybe(time), finishedOn: maybe(time) }))
  })
});
var githubExternal = strictObject({
  workflow: strictObject({ ref: text, repository: text, path: text })
});
var githubInternal = object({
  github: object({
    event_name: text,
    repository_id: text,
    repository_owner_id: text,
    runner_environment: text
  })
});
var localExternal = strictObject({
  declaredBy: literal("self"),
  source: text.optional(),
  materials: array(text).optional()
});
function parseProvenance(predicate) {
  const { buildDefinition, runDetails } = accept(predicateSchema, predicate, "provenance");
  const { buildType, externalParameters } = buildDefinition;
  const isGithub = buildType === GITHUB_BUILD_TYPE;
  const isSelfDeclared = buildType === LOCAL_BUILD_TYPE;
  if (isSelfDeclared) accept(localExternal, externalParameters, "externalParameters of local provenance");
  const workflow = isGithub ? accept(githubExternal, externalParameters, "externalParameters of GitHub provenance").workflow : void 0;
  const github = isGithub ? accept(githubInternal, buildDefinition.internalParameters, "internalParameters of GitHub provenance").github : void 0;
  const dependencies = (buildDefinition.resolvedDependencies ?? []).map(withoutUndefined);
  const { metadata } = runDetails;
  return {
    buildType,
    builderId: runDetails.builder.id,
    isSelfDeclared,
    source: sourceOf(dependencies),
    workflow,
    github: github === void 0 ? void 0 : toGithubParameters(github),
    dependencies,
    invocationId: metadata?.invocationId,
    startedOn: metadata?.startedOn === void 0 ? void 0 : new Date(metadata.startedOn),
    finishedOn: metadata?.finishedOn === void 0 ? void 0 : new Date(metadata.finishedOn)
  };
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
function withoutUndefined(value) {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0));
}
function accept(schema, value, what) {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new AppError("malformed", `${what} is not as expected${field}: ${issue?.message ?? "not usable"}`);
}

export {
  GITHUB_BUILD_TYPE,
  LOCAL_BUILD_TYPE,
  LOCAL_BUILDER_ID,
  parseProvenance
};
