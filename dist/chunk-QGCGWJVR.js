import {
  TEE_ATTRIBUTE
} from "./chunk-KHW6BIZC.js";
import {
  GITHUB_BUILD_TYPE,
  LOCAL_BUILDER_ID,
  LOCAL_BUILD_TYPE,
  PACKAGING_BUILD_TYPE,
  TRAINING_BUILD_TYPE,
  packagingPredicateSchema,
  trainingPredicateSchema
} from "./chunk-AJUIYVBZ.js";
import {
  PREDICATE
} from "./chunk-F3LVSCKF.js";
import {
  canonicalDigest,
  isUsableDigestSet,
  makeStatement
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  PRODUCT
} from "./chunk-4YF2P4A2.js";

// src/provenance/evaluation-statement.ts
function evaluationStatement(subject, evaluation) {
  const judged = evaluation.metrics.filter(hasThreshold).map((metric) => ({ metric, result: judge(metric) }));
  const named = (wanted) => judged.filter(({ result }) => result === wanted).map(({ metric }) => metric.name);
  const [passedTests, warnedTests, failedTests] = [named("PASSED"), named("WARNED"), named("FAILED")];
  const worst = failedTests.length > 0 ? "FAILED" : warnedTests.length > 0 ? "WARNED" : "PASSED";
  const { report, url } = evaluation;
  return makeStatement(subject, PREDICATE.testResult, {
    result: worst,
    configuration: [
      describeSuite(evaluation),
      ...evaluation.datasets,
      ...report === void 0 ? [] : [report]
    ],
    ...url === void 0 ? {} : { url },
    passedTests,
    warnedTests,
    failedTests
  });
}
function hasThreshold({ atLeast, atMost }) {
  return atLeast !== void 0 || atMost !== void 0;
}
function judge({ value, atLeast, atMost, onFailure }) {
  const isMet = (atLeast === void 0 || value >= atLeast) && (atMost === void 0 || value <= atMost);
  if (isMet) return "PASSED";
  return onFailure === "warn" ? "WARNED" : "FAILED";
}
function describeSuite({ name, harness, metrics }) {
  const criteria = metrics.map(({ value: _, ...criterion }) => criterion);
  const suite = { name, ...harness === void 0 ? {} : { harness }, criteria };
  const values = Object.fromEntries(metrics.map((metric) => [metric.name, metric.value]));
  return {
    name,
    digest: { sha256: canonicalDigest(suite) },
    annotations: { ...harness === void 0 ? {} : { harness }, criteria, values }
  };
}
function teeStatement(subject, tee) {
  const { type, nonce, tcb, quote, verifierResult } = tee;
  const conditions = {
    type,
    ...nonce === void 0 ? {} : { nonce },
    ...tcb === void 0 ? {} : { tcb }
  };
  return makeStatement(subject, PREDICATE.scai, {
    attributes: [
      { attribute: TEE_ATTRIBUTE, conditions, evidence: quote },
      ...verifierResult === void 0 ? [] : [{ attribute: "TEE_QUOTE_VERIFIED", conditions, evidence: verifierResult }]
    ]
  });
}

// src/provenance/source-descriptor.ts
function describeSource(source) {
  const { uri, commit, isDirty = false, treeSha256 } = source;
  const digest = {
    ...commit === void 0 || isDirty ? {} : { gitCommit: commit },
    ...treeSha256 === void 0 ? {} : { sha256: treeSha256 }
  };
  return {
    name: "source",
    ...uri === void 0 ? {} : { uri: uri.startsWith("git+") ? uri : `git+${uri}` },
    ...Object.keys(digest).length === 0 ? {} : { digest },
    ...isDirty ? { annotations: { dirty: true } } : {}
  };
}

// src/provenance/github-build.ts
function describeGithubBuild({ claims, serverUrl }, inputs) {
  const server = serverUrl.replace(/\/+$/, "");
  const repository = `${server}/${claims.repository}`;
  return {
    buildDefinition: {
      buildType: GITHUB_BUILD_TYPE,
      externalParameters: {
        workflow: { ref: claims.ref, repository, path: workflowPath(claims) }
      },
      internalParameters: {
        github: {
          event_name: claims.eventName,
          repository_id: claims.repositoryId,
          repository_owner_id: claims.repositoryOwnerId,
          runner_environment: claims.runnerEnvironment
        }
      },
      resolvedDependencies: [
        { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
        ...otherCheckout(claims, inputs.source),
        ...inputs.materials
      ]
    },
    runDetails: {
      builder: { id: `${server}/${claims.jobWorkflowRef}` },
      metadata: {
        invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
        ...inputs.times
      }
    }
  };
}
function workflowPath({ workflowRef, repository, ref }) {
  const path = workflowRef.startsWith(`${repository}/`) ? workflowRef.slice(repository.length + 1) : workflowRef;
  if (path.endsWith(`@${ref}`)) return path.slice(0, -ref.length - 1);
  return path.split("@")[0] ?? path;
}
function otherCheckout(claims, source) {
  if (source === void 0) return [];
  const isSame = source.commit === claims.sha && source.isDirty !== true;
  return isSame ? [] : [{ ...describeSource(source), name: "checkout" }];
}

// src/provenance/local-build.ts
function describeLocalBuild({ source, invocationId }, inputs) {
  const { materials, times } = inputs;
  const described = source === void 0 ? void 0 : describeSource(source);
  const metadata = { ...invocationId === void 0 ? {} : { invocationId }, ...times };
  const dependencies = [...described === void 0 ? [] : [described], ...materials];
  return {
    buildDefinition: {
      buildType: LOCAL_BUILD_TYPE,
      externalParameters: {
        declaredBy: "self",
        ...described?.uri === void 0 ? {} : { source: described.uri },
        ...materials.length === 0 ? {} : { materials: materials.map((material) => material.name ?? "") }
      },
      ...dependencies.length === 0 ? {} : { resolvedDependencies: dependencies }
    },
    runDetails: {
      builder: { id: LOCAL_BUILDER_ID, version: { [PRODUCT.name]: PRODUCT.version } },
      ...Object.keys(metadata).length === 0 ? {} : { metadata }
    }
  };
}

// src/provenance/own-build.ts
function asTraining(plain, record) {
  const { entryPoint, hyperParameters, organization, approvedEnvironments, internal } = record;
  const { buildDefinition, runDetails } = plain;
  const predicate = withParts(plain, {
    buildType: TRAINING_BUILD_TYPE,
    external: {
      ...buildDefinition.externalParameters,
      entryPoint,
      hyperParameters,
      ...organization === void 0 ? {} : { organization },
      ...approvedEnvironments === void 0 ? {} : { approvedEnvironments }
    },
    internal: { ...buildDefinition.internalParameters, ...internal },
    dependencies: record.dependencies,
    byproducts: record.byproducts
  });
  const times = {
    ...record.startedAt === void 0 ? {} : { startedOn: record.startedAt.toISOString() },
    ...record.finishedAt === void 0 ? {} : { finishedOn: record.finishedAt.toISOString() }
  };
  const timed = {
    ...predicate,
    runDetails: { ...predicate.runDetails, metadata: { ...runDetails.metadata, ...times } }
  };
  return accepted(timed, trainingPredicateSchema.safeParse(timed));
}
function asPackaging(plain, packaging) {
  const { externalParameters, internalParameters } = plain.buildDefinition;
  const predicate = withParts(plain, {
    buildType: PACKAGING_BUILD_TYPE,
    external: { ...externalParameters, recipe: packaging.recipe },
    internal: internalParameters ?? {},
    dependencies: packaging.inputs,
    byproducts: packaging.files
  });
  return accepted(predicate, packagingPredicateSchema.safeParse(predicate));
}
function withParts(plain, parts) {
  const dependencies = [...plain.buildDefinition.resolvedDependencies ?? [], ...parts.dependencies];
  refuseTwice(dependencies);
  return {
    buildDefinition: {
      buildType: parts.buildType,
      externalParameters: parts.external,
      ...Object.keys(parts.internal).length === 0 ? {} : { internalParameters: parts.internal },
      ...dependencies.length === 0 ? {} : { resolvedDependencies: dependencies }
    },
    runDetails: {
      ...plain.runDetails,
      ...parts.byproducts.length === 0 ? {} : { byproducts: parts.byproducts }
    }
  };
}
function refuseTwice(dependencies) {
  const names = dependencies.flatMap(({ name }) => name ?? []);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== void 0) throw new AppError("invalid-input", `input ${twice} is given twice`);
}
function accepted(predicate, parsed) {
  if (parsed.success) return predicate;
  const [issue] = parsed.error.issues;
  throw new AppError(
    "invalid-input",
    `provenance would not be as its schema says at ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`
  );
}

// src/provenance/make-provenance.ts
function makeProvenance(options) {
  const materials = describeMaterials(options.materials ?? []);
  const times = describeTimes(options);
  const plain = options.builder.kind === "github" ? describeGithubBuild(options.builder, { source: options.source, materials, times }) : describeLocalBuild(options, { materials, times });
  return makeStatement(options.subject, PREDICATE.provenance, describeKind(plain, options.build));
}
function describeKind(plain, build) {
  switch (build?.kind) {
    case void 0:
      return plain;
    case "training":
      return asTraining(plain, build.record);
    case "packaging":
      return asPackaging(plain, build.packaging);
  }
}
var RESERVED = /* @__PURE__ */ new Set(["source", "checkout"]);
function describeMaterials(materials) {
  const names = /* @__PURE__ */ new Set();
  return materials.map(({ name, digest, uri }) => {
    if (RESERVED.has(name)) {
      throw new AppError("invalid-input", `material ${name} has the name of the work tree`, {
        hint: "give the material another name"
      });
    }
    if (names.has(name)) throw new AppError("invalid-input", `material ${name} is given twice`);
    if (!isUsableDigestSet(digest))
      throw new AppError("invalid-input", `material ${name} has no usable digest`);
    names.add(name);
    return { name, ...uri === void 0 ? {} : { uri }, digest };
  });
}
function describeTimes({ startedAt, finishedAt }) {
  if (startedAt !== void 0 && finishedAt !== void 0 && finishedAt < startedAt) {
    throw new AppError("invalid-input", "the build ends before it starts");
  }
  return {
    ...startedAt === void 0 ? {} : { startedOn: startedAt.toISOString() },
    ...finishedAt === void 0 ? {} : { finishedOn: finishedAt.toISOString() }
  };
}

export {
  evaluationStatement,
  teeStatement,
  makeProvenance
};
