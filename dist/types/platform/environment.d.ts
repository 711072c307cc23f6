/**
 * Every environment variable the product reads, in one list. `ours` have the product's prefix; the others are set by a
 * runner or are conventions of terminals. Keys named by the user (`env://NAME`) and the credentials of key services
 * (docs/signing.md) come on top.
 */
export declare const ENVIRONMENT: {
    readonly path: {
        readonly name: "PATH";
        readonly purpose: "where `sallyport rebuild` looks for programs; passed on to them";
    };
    readonly keyPassphrase: {
        readonly name: "SALLYPORT_KEY_PASSPHRASE";
        readonly purpose: "pass phrase of an encrypted private key";
    };
    readonly pkcs11Pin: {
        readonly name: "SALLYPORT_PKCS11_PIN";
        readonly purpose: "PIN of the hardware module, when its URI names none";
    };
    readonly identityToken: {
        readonly name: "SALLYPORT_IDENTITY_TOKEN";
        readonly purpose: "OIDC token for keyless signing outside GitHub Actions";
    };
    readonly identityTokenFile: {
        readonly name: "SALLYPORT_IDENTITY_TOKEN_FILE";
        readonly purpose: "file with such a token, read each time one is needed (projected by Kubernetes, for example)";
    };
    readonly identityAudience: {
        readonly name: "SALLYPORT_IDENTITY_AUDIENCE";
        readonly purpose: "audience that a private Sigstore wants in the token (default: sigstore)";
    };
    readonly gitlabCi: {
        readonly name: "GITLAB_CI";
        readonly purpose: "true inside GitLab CI";
    };
    readonly gitlabIdToken: {
        readonly name: "SIGSTORE_ID_TOKEN";
        readonly purpose: "OIDC token that a GitLab job declares by id_tokens";
    };
    readonly buildkite: {
        readonly name: "BUILDKITE";
        readonly purpose: "true inside Buildkite: its agent is asked for a token";
    };
    readonly circleci: {
        readonly name: "CIRCLECI";
        readonly purpose: "true inside CircleCI: its program is asked for a token";
    };
    readonly googleServiceAccount: {
        readonly name: "GOOGLE_SERVICE_ACCOUNT_NAME";
        readonly purpose: "Google service account whose identity signs, by the right to make tokens for it";
    };
    readonly googleMetadataHost: {
        readonly name: "GCE_METADATA_HOST";
        readonly purpose: "metadata service of Google Cloud (default: metadata.google.internal)";
    };
    readonly debug: {
        readonly name: "SALLYPORT_DEBUG";
        readonly purpose: "1 prints stack traces of errors";
    };
    readonly ci: {
        readonly name: "CI";
        readonly purpose: "true on a CI runner: private keys may have loose permissions there";
    };
    readonly sourceDateEpoch: {
        readonly name: "SOURCE_DATE_EPOCH";
        readonly purpose: "seconds since 1970 that an AI-BOM states as its time (default: it states none)";
    };
    readonly githubActions: {
        readonly name: "GITHUB_ACTIONS";
        readonly purpose: "true inside GitHub Actions";
    };
    readonly githubServerUrl: {
        readonly name: "GITHUB_SERVER_URL";
        readonly purpose: "base of repository URLs in provenance";
    };
    readonly githubApiUrl: {
        readonly name: "GITHUB_API_URL";
        readonly purpose: "where the GitHub API is";
    };
    readonly githubToken: {
        readonly name: "GITHUB_TOKEN";
        readonly purpose: "token for evidence stores that are github:OWNER/NAME";
    };
    readonly githubRepository: {
        readonly name: "GITHUB_REPOSITORY";
        readonly purpose: "owner/name of the repository of the run";
    };
    readonly githubEventName: {
        readonly name: "GITHUB_EVENT_NAME";
        readonly purpose: "what started the run";
    };
    readonly githubEventPath: {
        readonly name: "GITHUB_EVENT_PATH";
        readonly purpose: "JSON of the event that started the run";
    };
    readonly githubActor: {
        readonly name: "GITHUB_ACTOR";
        readonly purpose: "login of who started the run";
    };
    readonly githubActorId: {
        readonly name: "GITHUB_ACTOR_ID";
        readonly purpose: "numeric id of who started the run";
    };
    readonly githubTriggeringActor: {
        readonly name: "GITHUB_TRIGGERING_ACTOR";
        readonly purpose: "login of who started this attempt";
    };
    readonly githubWorkspace: {
        readonly name: "GITHUB_WORKSPACE";
        readonly purpose: "folder of the checkout";
    };
    readonly githubWorkflowRef: {
        readonly name: "GITHUB_WORKFLOW_REF";
        readonly purpose: "path and ref of the workflow of the run";
    };
    readonly githubRunId: {
        readonly name: "GITHUB_RUN_ID";
        readonly purpose: "number of the run, for the audit log";
    };
    readonly githubRunAttempt: {
        readonly name: "GITHUB_RUN_ATTEMPT";
        readonly purpose: "attempt of the run, for the audit log";
    };
    readonly githubStepSummary: {
        readonly name: "GITHUB_STEP_SUMMARY";
        readonly purpose: "file that takes the job summary";
    };
    readonly runnerDebug: {
        readonly name: "RUNNER_DEBUG";
        readonly purpose: "1 when the run was started with debug logging";
    };
    readonly idTokenUrl: {
        readonly name: "ACTIONS_ID_TOKEN_REQUEST_URL";
        readonly purpose: "where the runner gives OIDC tokens";
    };
    readonly idTokenSecret: {
        readonly name: "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
        readonly purpose: "bearer token for that request";
    };
    readonly hubToken: {
        readonly name: "HF_TOKEN";
        readonly purpose: "token that may read the model of aibom generate --hub";
    };
    readonly dockerConfig: {
        readonly name: "DOCKER_CONFIG";
        readonly purpose: "folder of the config.json with the logins of registries (default: ~/.docker)";
    };
    readonly noColor: {
        readonly name: "NO_COLOR";
        readonly purpose: "any value: no colours (no-color.org)";
    };
    readonly forceColor: {
        readonly name: "FORCE_COLOR";
        readonly purpose: "any value but 0: colours without a terminal";
    };
    readonly term: {
        readonly name: "TERM";
        readonly purpose: "dumb: no colours, no progress line";
    };
};
export type EnvironmentKey = keyof typeof ENVIRONMENT;
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;
/** The value of a listed variable; an empty value is the same as none. */
export declare function readVariable(key: EnvironmentKey, env: EnvironmentVariables): string | undefined;
/** Whether a CI runner runs us. */
export declare function isCi(env: EnvironmentVariables): boolean;
