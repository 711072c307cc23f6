import type { AibomRules } from './aibom-policy.ts';
import type { PostureCheckId } from './posture.ts';
import type { ProvenanceRules, ScaiRules, TestResultRules } from './provenance-policy.ts';
import type { Severity } from './severity.ts';
import type { SkipReason } from './coverage.ts';
/**
 * The policy as the gate reads it: every reference resolves, durations are in milliseconds, days are days. Paths are
 * as written in the policy, relative to its folder. Made by `parsePolicy` only (docs/policy.md).
 */
export interface Policy {
    readonly version: 1;
    readonly trust: {
        readonly roots: ReadonlyMap<string, TrustRoot>;
        readonly signers: ReadonlyMap<string, PolicySigner>;
        /** Signers whose decisions count as decisions of the gate. */
        readonly gates: readonly string[];
        /** Signers whose observations of GitHub count (github-approvals/v1). */
        readonly observers: readonly string[];
    };
    readonly people: ReadonlyMap<string, Person>;
    readonly groups: ReadonlyMap<string, readonly string[]>;
    readonly environments: ReadonlyMap<string, EnvironmentPolicy>;
    readonly denyList?: DenyListSource;
    /** Who may retire a subject; without it nobody may. */
    readonly retirement?: RetirementRule;
}
/** How many different witnesses of a root must stand for a signature; one where nothing is said. */
export interface RootThresholds {
    /** Transparency logs. */
    readonly tlogThreshold?: number;
    /** Timestamp authorities. */
    readonly timestampThreshold?: number;
    /** Certificate logs. */
    readonly sctThreshold?: number;
}
export type TrustRoot = ({
    readonly kind: 'file';
    readonly path: string;
    /** False for an instance without a log: then a timestamp of its authority is demanded. */
    readonly requireLog: boolean;
} & RootThresholds)
/** The public-good instance of Sigstore, whose root the product embeds. */
 | ({
    readonly kind: 'public-good';
} & RootThresholds);
export interface CertificateIdentity {
    /** Name in `trust.roots`. */
    readonly root: string;
    /** Exact subject alternative name. */
    readonly identity: string;
    /** Exact OIDC issuer. */
    readonly issuer: string;
}
/** A certificate extension that must have one of the values. `extension`: its name in `SignerIdentity.extensions`. */
export interface ExtensionMatch {
    readonly key: string;
    readonly extension: string;
    readonly values: readonly string[];
}
/** A certificate of a company's own authority, in the place of Sigstore. Paths of PEM files. */
export interface OwnCertificate {
    /** Roots, each trusted by itself. */
    readonly roots: readonly string[];
    /** Exact: an alternative name, or the whole distinguished name on one line. */
    readonly name: {
        readonly kind: 'alt-name' | 'subject';
        readonly value: string;
    };
    /** As for a key. */
    readonly timestampAuthorities: readonly string[];
    readonly timestampThreshold?: number;
}
export type PolicySigner = {
    readonly kind: 'key';
    readonly path: string;
    /** Files of timestamp authorities; when there are any, a signature that none of them has stamped does not count. */
    readonly timestampAuthorities: readonly string[];
    /** So many different ones of them must have stamped it. */
    readonly timestampThreshold?: number;
    /** Name in `trust.roots`, one of whose logs must have the signature. */
    readonly logRoot?: string;
} | ({
    readonly kind: 'certificate';
    readonly extensions: readonly ExtensionMatch[];
} & CertificateIdentity) | ({
    readonly kind: 'own-certificate';
    readonly logRoot?: string;
} & OwnCertificate);
export interface SshSource {
    /** Path of the file. */
    readonly allowedSigners: string;
    readonly principal: string;
}
/** One human being with everything that stands for them. */
export interface Person {
    readonly github?: {
        readonly login: string;
        readonly id: number;
    };
    /** Public key files. */
    readonly keys: readonly string[];
    readonly certificate?: CertificateIdentity;
    readonly ownCertificate?: OwnCertificate;
    /** Keys of an `allowed_signers` file that stand for one principal. */
    readonly ssh?: SshSource;
    /** As for a key signer; for all of `keys`. */
    readonly timestampAuthorities: readonly string[];
    readonly timestampThreshold?: number;
}
/** Evidence kinds a policy can require. */
export declare const REQUIRABLE_KINDS: readonly ["model-signature", "image-signature", "aibom", "provenance", "test-result", "scai", "posture", "secret-scan", "iac-scan"];
export type RequirableKind = (typeof REQUIRABLE_KINDS)[number];
/** Kinds whose evidence is a scan/v1 statement. */
export declare const SCAN_EVIDENCE_KINDS: readonly ["secret-scan", "iac-scan"];
export type ScanEvidenceKind = (typeof SCAN_EVIDENCE_KINDS)[number];
interface RequirementBase {
    /** Names in `trust.signers`, never empty: one of them must have signed. */
    readonly by: readonly string[];
    /** Evidence as old as this or older does not count. */
    readonly maxAgeMs?: number;
}
export type Requirement = SignatureRequirement | AibomRequirement | (RequirementBase & {
    readonly kind: 'provenance';
} & ProvenanceRules) | (RequirementBase & {
    readonly kind: 'test-result';
} & TestResultRules) | (RequirementBase & {
    readonly kind: 'scai';
} & ScaiRules) | PostureRequirement | ScanRequirement;
/** A signature by `threshold` different ones of the signers (one, when it is not said). */
export type SignatureRequirement = (RequirementBase & {
    readonly kind: 'image-signature';
    readonly threshold?: number;
}) | (RequirementBase & {
    readonly kind: 'model-signature';
    readonly threshold?: number;
    /** Model-relative paths that the signature may leave out besides the default ones and `model.sig`. */
    readonly mayIgnore?: readonly string[];
    /** The signer must have read every file. */
    readonly requireRead?: boolean;
});
export type AibomRequirement = RequirementBase & {
    readonly kind: 'aibom';
} & AibomRules;
export type ScanRequirement = RequirementBase & {
    readonly kind: ScanEvidenceKind;
    /** `source`: the scan is of the source that the subject's accepted provenance names. */
    readonly of: 'subject' | 'source';
    /** Reasons for which files may have been skipped; any other reason, also `excluded`, makes the scan not count. */
    readonly allowIncomplete: readonly SkipReason[];
};
/** The settings of one repository at GitHub, as a signer saw them. Always with a `maxAgeMs`. */
export type PostureRequirement = RequirementBase & {
    readonly kind: 'posture';
    /** `source`: the statement is about a source that the subject's accepted provenance names. */
    readonly of: 'subject' | 'source';
    /** Numeric id at GitHub: a name can be given up and taken by somebody else. */
    readonly repositoryId: number;
    /** Base of the API that must have answered. */
    readonly server: string;
    /** Default: the default branch of the repository. */
    readonly branch?: string;
    /** Checks that must be ok; without them all that this version knows, and every other that the statement holds. */
    readonly checks?: readonly PostureCheckId[];
    readonly waive: readonly PostureWaiver[];
};
/** A check that may be anything for a time. */
export interface PostureWaiver {
    readonly check: PostureCheckId;
    readonly reason: string;
    /** From this moment on it is asked for again. */
    readonly until: Date;
}
/** Whether a requirement is of a scan. */
export declare function isScanRequirement(requirement: Requirement): requirement is ScanRequirement;
/** Parts a person can have had in a subject, each of which can bar them from judging it. */
export declare const PARTIES: readonly ["author", "builder", "actor"];
export type Party = (typeof PARTIES)[number];
/** Ways by which a person can approve: a signed statement, a review on GitHub, an environment approval on GitHub. */
export declare const APPROVAL_CHANNELS: readonly ["statement", "review", "environment"];
export type ApprovalChannel = (typeof APPROVAL_CHANNELS)[number];
export interface ApprovalRule {
    readonly group: string;
    readonly count: number;
    readonly exclude: readonly Party[];
    /** Never empty. */
    readonly channels: readonly ApprovalChannel[];
    /** `org/slug`: who approves on GitHub must be an active member of this team, too. */
    readonly team?: string;
}
export interface WaiverRule {
    readonly group: string;
    /** Longest life of a waiver by severity of the finding; 0 = findings of that severity cannot be waived. */
    readonly maxDays: Readonly<Record<Severity, number>>;
}
export interface OverrideRule {
    readonly group: string;
    readonly count: number;
    /** Characters. */
    readonly justificationMin: number;
}
/** What becomes of findings. */
export interface FindingsPolicy {
    readonly block: readonly Severity[];
    readonly warn: readonly Severity[];
    readonly rules?: readonly SeverityRule[];
    readonly kev?: FeedRule;
    readonly epss?: FeedRule & {
        readonly atLeast: number;
    };
}
/** Findings of one rule (of one scanner, or of any) are at least, or at most, this severe. */
export interface SeverityRule {
    readonly rule: string;
    readonly scanner?: string;
    readonly kind: 'raise' | 'lower';
    readonly to: Severity;
}
/** Findings of vulnerabilities that a file lists are at least this severe. */
export interface FeedRule {
    readonly file: string;
    /** SHA-256 (hex) the file must have. */
    readonly sha256: string;
    readonly to: Severity;
}
export interface CustomRule {
    readonly id: string;
    /** CEL; true lets pass. */
    readonly assert: string;
    readonly message: string;
}
/** One member of the group is enough: stopping must be easy. */
export interface RetirementRule {
    readonly group: string;
}
export interface EnvironmentPolicy {
    /** Environments whose newest decision on the subject must be a pass. */
    readonly after: readonly string[];
    readonly require: readonly Requirement[];
    /** Severities; `block` always holds every severity worse than one it holds. */
    readonly findings: FindingsPolicy;
    /** Makes the environment one for releases: the environment that judges each role. */
    readonly release?: ReadonlyMap<string, string>;
    /** Expressions that must be true; each can only add a block. */
    readonly rules?: readonly CustomRule[];
    readonly approvals: readonly ApprovalRule[];
    /** Every changed file that has code owners needs the approving review of one of them. */
    readonly codeOwners: boolean;
    /** Name of this environment in GitHub, whose approvals count. */
    readonly githubEnvironment: string;
    readonly waivers?: WaiverRule;
    readonly override?: OverrideRule;
}
export interface DenyEntry {
    /** `sha256:<hex>`, or another algorithm that identifies a subject. */
    readonly digest: string;
    readonly reason: string;
}
export type DenyListSource = {
    readonly kind: 'file';
    readonly path: string;
} | {
    readonly kind: 'inline';
    readonly entries: readonly DenyEntry[];
};
/**
 * Signer name under which a person's n-th credential (from 1; keys first, then the certificate identity) is verified:
 * `person:alice`, `person:alice#2` … No policy signer can have such a name.
 */
export declare function personSignerName(person: string, credential?: number): string;
/** The person behind a signer name, or undefined when it names a signer of the policy. */
export declare function personOfSigner(signerName: string): string | undefined;
export {};
