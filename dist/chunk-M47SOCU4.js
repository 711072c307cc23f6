
// src/domain/fulcio-extensions.ts
var FULCIO_ARC = "1.3.6.1.4.1.57264.1.";
var FULCIO_RAW_TEXT = {
  2: "githubWorkflowTrigger",
  3: "githubWorkflowSha",
  4: "githubWorkflowName",
  5: "githubWorkflowRepository",
  6: "githubWorkflowRef"
};
var FULCIO_UTF8 = {
  9: "buildSignerUri",
  10: "buildSignerDigest",
  11: "runnerEnvironment",
  12: "sourceRepositoryUri",
  13: "sourceRepositoryDigest",
  14: "sourceRepositoryRef",
  15: "sourceRepositoryIdentifier",
  16: "sourceRepositoryOwnerUri",
  17: "sourceRepositoryOwnerIdentifier",
  18: "buildConfigUri",
  19: "buildConfigDigest",
  20: "buildTrigger",
  21: "runInvocationUri",
  22: "sourceRepositoryVisibilityAtSigning",
  23: "deploymentEnvironment",
  24: "tokenSubject"
};
var EXTENSION_KEYS = {
  "source-repository": "sourceRepositoryUri",
  "source-repository-id": "sourceRepositoryIdentifier",
  "source-owner": "sourceRepositoryOwnerUri",
  "source-owner-id": "sourceRepositoryOwnerIdentifier",
  "source-ref": "sourceRepositoryRef",
  "source-digest": "sourceRepositoryDigest",
  "source-visibility": "sourceRepositoryVisibilityAtSigning",
  "build-config": "buildConfigUri",
  "build-config-digest": "buildConfigDigest",
  "build-signer": "buildSignerUri",
  "build-signer-digest": "buildSignerDigest",
  "build-trigger": "buildTrigger",
  "runner-environment": "runnerEnvironment",
  "deployment-environment": "deploymentEnvironment",
  run: "runInvocationUri"
};
var VISIBILITIES = ["public", "private", "internal"];
var RUNNER_ENVIRONMENTS = ["github-hosted", "self-hosted"];

export {
  FULCIO_ARC,
  FULCIO_RAW_TEXT,
  FULCIO_UTF8,
  EXTENSION_KEYS,
  VISIBILITIES,
  RUNNER_ENVIRONMENTS
};
