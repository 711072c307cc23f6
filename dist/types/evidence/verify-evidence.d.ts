import type { Evidence } from '../domain/evidence.ts';
import type { StoredBundle } from '../domain/ports.ts';
import { type JudgedBundle, type JudgeOptions, type RejectedBundle } from './judge-bundle.ts';
export type { RejectedBundle } from './judge-bundle.ts';
export interface VerifyEvidenceOptions extends JudgeOptions {
    /** Asked for one by one, so that nobody has to hold all of them. */
    readonly bundles: Iterable<StoredBundle>;
    /** Starts threads, when there is much to do and there are processors for them. Default: this thread does everything. */
    readonly startHelpers?: (() => Promise<Helpers | undefined>) | undefined;
}
/** Threads that judge bundles of the same subject with the same signers and kinds. */
export interface Helpers {
    /** Batches that keep all of them busy. */
    readonly atOnce: number;
    /** What became of each bundle, in their order. Throws AppError `internal` or `limit-exceeded` when a thread dies. */
    judge(bundles: readonly StoredBundle[]): Promise<readonly JudgedBundle[]>;
    close(): Promise<void>;
}
export interface VerifiedEvidence {
    /** In the order of the bundles, then of the signers. */
    readonly accepted: readonly Evidence[];
    readonly rejected: readonly RejectedBundle[];
}
/**
 * Turns stored bundles into evidence. A bundle counts when a signer verifies it, its payload is a statement about
 * exactly this subject, and its predicate type is one we know. A bundle that two signers accept is evidence of both;
 * the same bytes twice count once. Every bundle that does not count is in `rejected` with the reason. Throws for nothing
 * that lies in the store, only what asking for bundles and `Helpers` throw.
 */
export declare function verifyEvidence(options: VerifyEvidenceOptions): Promise<VerifiedEvidence>;
