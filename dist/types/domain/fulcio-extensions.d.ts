/**
 * Certificate extensions that Fulcio writes under 1.3.6.1.4.1.57264.1 (sigstore/fulcio docs/oid-info.md), by their
 * last arc. The issuer (.1, .8) is not among them: it is part of the identity itself.
 */
export declare const FULCIO_ARC = "1.3.6.1.4.1.57264.1.";
/** Raw text, not DER: the first generation of extensions. */
export declare const FULCIO_RAW_TEXT: Readonly<Record<string, string>>;
/** DER UTF8String. */
export declare const FULCIO_UTF8: Readonly<Record<string, string>>;
/**
 * Keys by which users ask for an extension of the certificate (policy, `--certificate-extension`), with its name in
 * verified identities. Each is compared as text, never as a pattern.
 */
export declare const EXTENSION_KEYS: {
    readonly 'source-repository': "sourceRepositoryUri";
    readonly 'source-repository-id': "sourceRepositoryIdentifier";
    readonly 'source-owner': "sourceRepositoryOwnerUri";
    readonly 'source-owner-id': "sourceRepositoryOwnerIdentifier";
    readonly 'source-ref': "sourceRepositoryRef";
    readonly 'source-digest': "sourceRepositoryDigest";
    readonly 'source-visibility': "sourceRepositoryVisibilityAtSigning";
    readonly 'build-config': "buildConfigUri";
    readonly 'build-config-digest': "buildConfigDigest";
    readonly 'build-signer': "buildSignerUri";
    readonly 'build-signer-digest': "buildSignerDigest";
    readonly 'build-trigger': "buildTrigger";
    readonly 'runner-environment': "runnerEnvironment";
    readonly 'deployment-environment': "deploymentEnvironment";
    readonly run: "runInvocationUri";
};
/** Values of `source-visibility` and `runner-environment`. */
export declare const VISIBILITIES: readonly ["public", "private", "internal"];
export declare const RUNNER_ENVIRONMENTS: readonly ["github-hosted", "self-hosted"];
