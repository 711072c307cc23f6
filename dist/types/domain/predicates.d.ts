/** The base of every predicate type that is ours: an identifier, not a location. */
export declare const PREDICATE_BASE = "https://sallyport.dev/attestation";
export declare const PREDICATE: {
    readonly modelSignature: "https://model_signing/signature/v1.0";
    readonly imageSignature: "https://sigstore.dev/cosign/sign/v1";
    readonly cyclonedx: "https://cyclonedx.org/bom";
    /** SPDX: the type says the version (in-toto attestation, "SPDX"). */
    readonly spdx2: "https://spdx.dev/Document/v2.3";
    readonly spdx3: "https://spdx.dev/Document/v3";
    readonly provenance: "https://slsa.dev/provenance/v1";
    readonly scan: "https://sallyport.dev/attestation/scan/v1";
    readonly approval: "https://sallyport.dev/attestation/approval/v1";
    readonly waiver: "https://sallyport.dev/attestation/waiver/v1";
    readonly override: "https://sallyport.dev/attestation/override/v1";
    readonly retirement: "https://sallyport.dev/attestation/retirement/v1";
    readonly githubApprovals: "https://sallyport.dev/attestation/github-approvals/v1";
    readonly posture: "https://sallyport.dev/attestation/posture/v1";
    /** in-toto: a suite of tests was run on the subject. */
    readonly testResult: "https://in-toto.io/attestation/test-result/v0.1";
    /** in-toto SCAI: attributes of how the subject was made. */
    readonly scai: "https://in-toto.io/attestation/scai/v0.3";
    readonly vsa: "https://slsa.dev/verification_summary/v1";
    readonly svr: "https://in-toto.io/attestation/svr/v0.2";
};
/** Evidence kinds of this version. A kind is derived from a verified statement, never from a file name. */
export declare const EVIDENCE_KINDS: readonly ["model-signature", "image-signature", "aibom", "provenance", "secret-scan", "iac-scan", "test-result", "scai", "posture", "approval", "waiver", "override", "retirement", "github-approvals", "decision"];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
/** `scanner.kind` in a scan/v1 predicate → evidence kind. */
export declare const SCAN_KINDS: {
    readonly secrets: "secret-scan";
    readonly iac: "iac-scan";
};
export type ScanKind = keyof typeof SCAN_KINDS;
/** The evidence kind of a statement, or undefined when the predicate type is not one we know. */
export declare function evidenceKindOf(predicateType: string, predicate: unknown): EvidenceKind | undefined;
