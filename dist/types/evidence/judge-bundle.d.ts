import { type ErrorCode } from '../domain/errors.ts';
import type { Evidence, SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import type { StoredBundle, Verifier } from '../domain/ports.ts';
import { type EvidenceKind } from '../domain/predicates.ts';
import { type PackedStatement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
export interface JudgeOptions {
    readonly subject: Subject;
    /** The policy's signers by name. */
    readonly signers: ReadonlyMap<string, Verifier>;
    /** Kinds that are asked for; bundles whose payload says another kind are left aside unverified. Default: all. */
    readonly kinds?: ReadonlySet<EvidenceKind> | undefined;
}
export interface RejectedBundle {
    readonly name: string;
    readonly reason: string;
    /** Why it could not be verified; absent when it was verified and is about something else. */
    readonly code?: ErrorCode;
    readonly bundleSha256: string;
}
/** What became of a bundle, as plain data that can pass from thread to thread. */
export type JudgedBundle = RejectedBundle | VerifiedBundle;
/** A bundle that counts; by nobody when it is of no interest. */
export interface VerifiedBundle {
    readonly bundleSha256: string;
    readonly acceptedBy: readonly Acceptance[];
    readonly packed?: PackedStatement & {
        readonly kind: EvidenceKind;
    };
}
interface Acceptance {
    readonly signerName: string;
    readonly signer: SignerIdentity;
    readonly times: readonly TrustedTime[];
}
/** Evidence of every signer that accepted a bundle. */
export declare function toEvidence({ acceptedBy, bundleSha256, packed }: VerifiedBundle): Evidence[];
/** Verifies one bundle as `verifyEvidence` says. Does not throw for what is in it. */
export declare function judgeBundle(stored: StoredBundle, options: JudgeOptions): Promise<JudgedBundle>;
/** What a bundle becomes that cannot be read or verified. */
export declare function rejectionOf({ name, sha256 }: StoredBundle, thrown: unknown): RejectedBundle;
export {};
