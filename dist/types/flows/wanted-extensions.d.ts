/** What the certificate of a Sigstore signer must say beyond identity and issuer; every value is compared exactly. */
export interface CertificateClaims {
    /** `NAME=VALUE` with the names of a policy (`source-repository=…`); a name given twice allows both values. */
    readonly certificateExtension?: readonly string[] | undefined;
    /** What cosign calls `--certificate-github-workflow-…`: extensions of GitHub's first generation. */
    readonly certificateGithubWorkflowName?: string | undefined;
    readonly certificateGithubWorkflowRef?: string | undefined;
    /** `owner/name` */
    readonly certificateGithubWorkflowRepository?: string | undefined;
    readonly certificateGithubWorkflowSha?: string | undefined;
    readonly certificateGithubWorkflowTrigger?: string | undefined;
}
/** Wanted values by the name of the extension. `invalid-input` for a name that is not known: it must not look like met. */
export declare function wantedExtensions(claims: CertificateClaims): Readonly<Record<string, readonly string[]>>;
