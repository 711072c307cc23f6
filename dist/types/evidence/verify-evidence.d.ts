import { type ErrorCode } from '../domain/errors.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { StoredBundle, StoreListing, Verifier } from '../domain/ports.ts';
import { type EvidenceKind } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
export interface VerifyEvidenceOptions {
    /** Bundles are asked for one by one, so a caller can let go of those that were taken. */
    readonly listing: Pick<StoreListing, 'skipped'> & {
        readonly bundles: Iterable<StoredBundle>;
    };
    readonly subject: Subject;
    /** The policy's signers by name. */
    readonly signers: ReadonlyMap<string, Verifier>;
    /** Kinds that are asked for; bundles whose payload says another kind are left aside unverified. Default: all. */
    readonly kinds?: ReadonlySet<EvidenceKind> | undefined;
}
export interface VerifiedEvidence {
    /** In the order of the listing, then of the signers. */
    readonly accepted: readonly Evidence[];
    readonly rejected: readonly RejectedBundle[];
}
export interface RejectedBundle {
    readonly name: string;
    readonly reason: string;
    /** Why it could not be verified; absent when it was verified and is about something else. */
    readonly code?: ErrorCode;
    readonly bundleSha256: string;
}
/**
 * Turns stored bundles into evidence. A bundle counts when a signer verifies it, its payload is a statement about
 * exactly this subject, and its predicate type is one we know. A bundle that two signers accept is evidence of both;
 * the same bytes twice count once. Every bundle that does not count is in `rejected` with the reason. Does not throw
 * for what lies in the store.
 */
export declare function verifyEvidence(options: VerifyEvidenceOptions): Promise<VerifiedEvidence>;
