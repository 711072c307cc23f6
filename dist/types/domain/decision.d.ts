import type { Finding } from './finding.ts';
import type { PartyReference } from './party.ts';
import type { Party } from './policy.ts';
import type { ApprovalChannel } from './policy.ts';
import type { EvidenceKind } from './predicates.ts';
import type { Severity } from './severity.ts';
import type { Subject } from './subject.ts';
import type { Mode, Verdict } from './verdict.ts';
/** One line of the decision, also when it passes. `warn` is recorded and never blocks. */
export interface DecisionCheck {
    /** Stable kebab-case id: `deny-list`, `evidence:aibom`, `findings:secret-scan`, `approvals:security`, `order:staging` … */
    readonly id: string;
    readonly result: Verdict | 'warn';
    /** One line for a person: what was found, and when it blocks what is missing. */
    readonly reason: string;
    /** What would change the result, one line; the command when there is one. */
    readonly remedy?: string;
    /** `sha256:<hex>` of each bundle or file this check relied on, sorted. */
    readonly digests: readonly string[];
}
export interface DecisionFinding {
    readonly finding: Finding;
    /** Evidence kind of the scan that reported it. */
    readonly source: EvidenceKind;
    readonly status: 'blocking' | 'warning' | 'waived' | 'ignored';
    /** The severity it was judged by, when the policy took it to be another than reported, and what made it so. */
    readonly adjusted?: {
        readonly severity: Severity;
        readonly by: string;
    };
    /** Digest of the waiver's bundle, for `waived`. */
    readonly waiverSha256?: string;
}
export interface DecisionEvidence {
    readonly kind: EvidenceKind;
    readonly predicateType: string;
    readonly bundleSha256: string;
    /** The policy's name of the signer or person who signed it. */
    readonly signer: string;
}
export interface DecisionApproval {
    readonly person: string;
    readonly group: string;
    readonly channel: ApprovalChannel;
    readonly counted: boolean;
    /** Why it counts or why not. */
    readonly reason: string;
    readonly bundleSha256: string;
}
/** What a scan that was judged had looked at. */
export interface DecisionCoverage {
    /** Evidence kind of the scan. */
    readonly kind: EvidenceKind;
    readonly bundleSha256: string;
    /** Digest of what was read: the subject, or a source of it. */
    readonly of: string;
    readonly seen: number;
    readonly scanned: number;
    readonly skipped: number;
    readonly complete: boolean;
}
/** A service that uses the subject, as an AI-BOM that counts says. */
export interface DecisionConsumer {
    /** Where it runs; absent when the AI-BOM does not say. */
    readonly environment?: string;
    readonly name: string;
    /** The AI-BOM, and where in it. */
    readonly bundleSha256: string;
    readonly pointer: string;
}
/** All that went into a decision besides the policy, the time and what the bundles say: enough to replay it. */
export interface DecisionInputs {
    /** Version of the product that decided. */
    readonly version: string;
    /** SHA-256 of every bundle that was read, counted or not, sorted. */
    readonly bundles: readonly string[];
    /** What lay in the stores and was not read. */
    readonly unread: readonly {
        readonly name: string;
        readonly reason: string;
    }[];
    /** Who had which part, as the caller said. */
    readonly parties?: Partial<Readonly<Record<Party, readonly PartyReference[]>>>;
    /** SHA-256 of the bundles that had to be there. */
    readonly recorded?: readonly string[];
    /** Members of a release. */
    readonly members?: readonly {
        readonly role: string;
        readonly subject: Subject;
    }[];
}
/** What the gate decided and on what. Arrays are sorted and the whole is free of secrets. */
export interface Decision {
    readonly subject: Subject;
    readonly environment: string;
    readonly verdict: Verdict;
    /** Set when a signed override let a failed subject through: the verdict stays what it is, `allowed` is true. */
    readonly override?: {
        readonly people: readonly string[];
        readonly justification: string;
        readonly bundleSha256s: readonly string[];
        /** Time (RFC 3339, UTC) from which on the override, and with it the decision, lets nothing through. */
        readonly expiresAt: string;
    };
    /** What a deployment may rely on: verdict is `pass`, or a valid override exists. */
    readonly allowed: boolean;
    readonly mode: Mode;
    readonly policy: {
        readonly uri: string;
        readonly sha256: string;
    };
    readonly timeVerified: string;
    /** SLSA build level that required provenance reached; absent when none was required or accepted. */
    readonly buildLevel?: 1 | 2 | 3;
    readonly checks: readonly DecisionCheck[];
    readonly findings: readonly DecisionFinding[];
    readonly approvals: readonly DecisionApproval[];
    readonly evidence: readonly DecisionEvidence[];
    readonly coverage: readonly DecisionCoverage[];
    /** Services of all environments, sorted by environment and name; absent when no AI-BOM that counts names one. */
    readonly consumers?: readonly DecisionConsumer[];
    readonly inputs: DecisionInputs;
    /** Bundles in the store that did not count, with the reason. */
    readonly rejected: readonly {
        readonly name: string;
        readonly reason: string;
    }[];
}
/** A member of a release and the decision on it in the environment that the policy names for its role. */
export interface JudgedMember {
    readonly role: string;
    readonly environment: string;
    readonly decision: Decision;
}
