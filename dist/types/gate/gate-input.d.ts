import type { BomInterpreter } from '../domain/bom-view.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { JudgedMember } from '../domain/decision.ts';
import type { VulnerabilityFeeds } from '../domain/feeds.ts';
import type { PartyReference } from '../domain/party.ts';
import type { DenyEntry, Party, Policy } from '../domain/policy.ts';
import type { Subject } from '../domain/subject.ts';
import type { Mode } from '../domain/verdict.ts';
import type { EvaluateRule } from './custom-rule.ts';
/** A bundle that is not evidence, with the reason. */
export interface RejectedBundle {
    readonly name: string;
    readonly reason: string;
    /** Code of the refusal, when it was an AppError: tells a stranger's bundle from a broken one. */
    readonly code?: ErrorCode | undefined;
    /** SHA-256 (hex) of the bundle, so that a decision can be replayed on the same bytes. */
    readonly bundleSha256?: string | undefined;
}
export type { PartyReference } from '../domain/party.ts';
/** Everything a decision depends on. The gate reads nothing else: no file, no clock, no environment. */
export interface GateInput {
    readonly policy: Policy;
    /** `policyDigest` of the policy and its files, 64 hex. */
    readonly policyDigest: string;
    /** Where the policy came from, for the record. */
    readonly policyUri: string;
    readonly environment: string;
    readonly subject: Subject;
    /** Verified evidence of the subject, one entry for each signer that accepted a bundle. */
    readonly evidence: readonly Evidence[];
    /** Verified evidence of the sources that `sourceSubjects` names, by `formatDigest` of their digest. */
    readonly related: ReadonlyMap<string, readonly Evidence[]>;
    readonly rejected: readonly RejectedBundle[];
    /** What lay in the stores and was not read. */
    readonly storeSkipped: readonly {
        readonly name: string;
        readonly reason: string;
    }[];
    /** Content of the deny-list file; needed when the policy names one. Entries written in the policy are added. */
    readonly denyList?: readonly DenyEntry[];
    /** Reads AI-BOMs; without it rules about their content are undecided. */
    readonly bomInterpreter?: BomInterpreter;
    /** What the vulnerability feeds list that the policy names. */
    readonly feeds?: VulnerabilityFeeds;
    /** Answers the custom rules of the policy (`createRuleEvaluator`); without one they are undecided. */
    readonly evaluateRule?: EvaluateRule;
    /** Members of a release, judged; only for a subject that is one. */
    readonly members?: readonly JudgedMember[];
    readonly mode: Mode;
    readonly now: Date;
    /** Who had which part. A part left out is unknown; an empty list says that nobody had it. */
    readonly parties?: Partial<Readonly<Record<Party, readonly PartyReference[]>>>;
    /**
     * SHA-256 of bundles that must be there, for example all that the audit log has seen for this subject: shows when
     * somebody took evidence that speaks against the subject out of the store.
     */
    readonly recorded?: readonly string[];
}
