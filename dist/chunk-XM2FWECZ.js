
// src/platform/environment.ts
var ENVIRONMENT = {
  path: { name: "PATH", purpose: "where `sallyport rebuild` looks for programs; passed on to them" },
  keyPassphrase: { name: "SALLYPORT_KEY_PASSPHRASE", purpose: "pass phrase of an encrypted private key" },
  pkcs11Pin: { name: "SALLYPORT_PKCS11_PIN", purpose: "PIN of the hardware module, when its URI names none" },
  identityToken: {
    name: "SALLYPORT_IDENTITY_TOKEN",
    purpose: "OIDC token for keyless signing outside GitHub Actions"
  },
  identityTokenFile: {
    name: "SALLYPORT_IDENTITY_TOKEN_FILE",
    purpose: "file with such a token, read each time one is needed (projected by Kubernetes, for example)"
  },
  identityAudience: {
    name: "SALLYPORT_IDENTITY_AUDIENCE",
    purpose: "audience that a private Sigstore wants in the token (default: sigstore)"
  },
  gitlabCi: { name: "GITLAB_CI", purpose: "true inside GitLab CI" },
  gitlabIdToken: { name: "SIGSTORE_ID_TOKEN", purpose: "OIDC token that a GitLab job declares by id_tokens" },
  buildkite: { name: "BUILDKITE", purpose: "true inside Buildkite: its agent is asked for a token" },
  circleci: { name: "CIRCLECI", purpose: "true inside CircleCI: its program is asked for a token" },
  googleServiceAccount: {
    name: "GOOGLE_SERVICE_ACCOUNT_NAME",
    purpose: "Google service account whose identity signs, by the right to make tokens for it"
  },
  googleMetadataHost: {
    name: "GCE_METADATA_HOST",
    purpose: "metadata service of Google Cloud (default: metadata.google.internal)"
  },
  debug: { name: "SALLYPORT_DEBUG", purpose: "1 prints stack traces of errors" },
  ci: { name: "CI", purpose: "true on a CI runner: private keys may have loose permissions there" },
  sourceDateEpoch: {
    name: "SOURCE_DATE_EPOCH",
    purpose: "seconds since 1970 that an AI-BOM states as its time (default: it states none)"
  },
  githubActions: { name: "GITHUB_ACTIONS", purpose: "true inside GitHub Actions" },
  githubServerUrl: { name: "GITHUB_SERVER_URL", purpose: "base of repository URLs in provenance" },
  githubApiUrl: { name: "GITHUB_API_URL", purpose: "where the GitHub API is" },
  githubToken: { name: "GITHUB_TOKEN", purpose: "token for evidence stores that are github:OWNER/NAME" },
  githubRepository: { name: "GITHUB_REPOSITORY", purpose: "owner/name of the repository of the run" },
  githubEventName: { name: "GITHUB_EVENT_NAME", purpose: "what started the run" },
  githubEventPath: { name: "GITHUB_EVENT_PATH", purpose: "JSON of the event that started the run" },
  githubActor: { name: "GITHUB_ACTOR", purpose: "login of who started the run" },
  githubActorId: { name: "GITHUB_ACTOR_ID", purpose: "numeric id of who started the run" },
  githubTriggeringActor: { name: "GITHUB_TRIGGERING_ACTOR", purpose: "login of who started this attempt" },
  githubWorkspace: { name: "GITHUB_WORKSPACE", purpose: "folder of the checkout" },
  githubWorkflowRef: { name: "GITHUB_WORKFLOW_REF", purpose: "path and ref of the workflow of the run" },
  githubRunId: { name: "GITHUB_RUN_ID", purpose: "number of the run, for the audit log" },
  githubRunAttempt: { name: "GITHUB_RUN_ATTEMPT", purpose: "attempt of the run, for the audit log" },
  githubStepSummary: { name: "GITHUB_STEP_SUMMARY", purpose: "file that takes the job summary" },
  runnerDebug: { name: "RUNNER_DEBUG", purpose: "1 when the run was started with debug logging" },
  idTokenUrl: { name: "ACTIONS_ID_TOKEN_REQUEST_URL", purpose: "where the runner gives OIDC tokens" },
  idTokenSecret: { name: "ACTIONS_ID_TOKEN_REQUEST_TOKEN", purpose: "bearer token for that request" },
  hubToken: { name: "HF_TOKEN", purpose: "token that may read the model of aibom generate --hub" },
  dockerConfig: {
    name: "DOCKER_CONFIG",
    purpose: "folder of the config.json with the logins of registries (default: ~/.docker)"
  },
  noColor: { name: "NO_COLOR", purpose: "any value: no colours (no-color.org)" },
  forceColor: { name: "FORCE_COLOR", purpose: "any value but 0: colours without a terminal" },
  term: { name: "TERM", purpose: "dumb: no colours, no progress line" }
};
function readVariable(key, env) {
  const value = env[ENVIRONMENT[key].name];
  return value === void 0 || value === "" ? void 0 : value;
}
function isCi(env) {
  return readVariable("ci", env) === "true" || readVariable("githubActions", env) === "true";
}

export {
  ENVIRONMENT,
  readVariable,
  isCi
};
