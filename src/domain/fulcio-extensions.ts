/**
 * Certificate extensions that Fulcio writes under 1.3.6.1.4.1.57264.1 (sigstore/fulcio docs/oid-info.md), by their
 * last arc. The issuer (.1, .8) is not among them: it is part of the identity itself.
 */
export const FULCIO_ARC = '1.3.6.1.4.1.57264.1.';

/** Raw text, not DER: the first generation of extensions. */
export const FULCIO_RAW_TEXT: Readonly<Record<string, string>> = {
  2: 'githubWorkflowTrigger',
  3: 'githubWorkflowSha',
  4: 'githubWorkflowName',
  5: 'githubWorkflowRepository',
  6: 'githubWorkflowRef',
};

/** DER UTF8String. */
export const FULCIO_UTF8: Readonly<Record<string, string>> = {
  9: 'buildSignerUri',
  10: 'buildSignerDigest',
  11: 'runnerEnvironment',
  12: 'sourceRepositoryUri',
  13: 'sourceRepositoryDigest',
  14: 'sourceRepositoryRef',
  15: 'sourceRepositoryIdentifier',
  16: 'sourceRepositoryOwnerUri',
  17: 'sourceRepositoryOwnerIdentifier',
  18: 'buildConfigUri',
  19: 'buildConfigDigest',
  20: 'buildTrigger',
  21: 'runInvocationUri',
  22: 'sourceRepositoryVisibilityAtSigning',
  23: 'deploymentEnvironment',
  24: 'tokenSubject',
};

/**
 * Keys by which users ask for an extension of the certificate (policy, `--certificate-extension`), with its name in
 * verified identities. Each is compared as text, never as a pattern.
 */
export const EXTENSION_KEYS = {
  'source-repository': 'sourceRepositoryUri',
  'source-repository-id': 'sourceRepositoryIdentifier',
  'source-owner': 'sourceRepositoryOwnerUri',
  'source-owner-id': 'sourceRepositoryOwnerIdentifier',
  'source-ref': 'sourceRepositoryRef',
  'source-digest': 'sourceRepositoryDigest',
  'source-visibility': 'sourceRepositoryVisibilityAtSigning',
  'build-config': 'buildConfigUri',
  'build-config-digest': 'buildConfigDigest',
  'build-signer': 'buildSignerUri',
  'build-signer-digest': 'buildSignerDigest',
  'build-trigger': 'buildTrigger',
  'runner-environment': 'runnerEnvironment',
  'deployment-environment': 'deploymentEnvironment',
  run: 'runInvocationUri',
} as const;

/** Values of `source-visibility` and `runner-environment`. */
export const VISIBILITIES = ['public', 'private', 'internal'] as const;
export const RUNNER_ENVIRONMENTS = ['github-hosted', 'self-hosted'] as const;
