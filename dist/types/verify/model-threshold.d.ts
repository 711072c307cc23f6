import { type ErrorCode } from '../domain/errors.ts';
import type { Verifier } from '../domain/ports.ts';
import { type ModelVerification, type VerifyModelOptions } from './model-signature.ts';
/** A signature of the model, wherever it lies. */
export interface NamedSignature {
    /** For messages. */
    readonly name: string;
    readonly bytes: Uint8Array;
}
export interface ThresholdOptions extends Omit<VerifyModelOptions, 'bundle' | 'verifier'> {
    readonly signatures: readonly NamedSignature[];
    /** Whose signature counts, by name. */
    readonly signers: ReadonlyMap<string, Verifier>;
    /** Different signers who must have signed what is there. */
    readonly threshold: number;
}
/** A signature that counts. */
export interface CountedSignature {
    readonly name: string;
    readonly signerName: string;
    readonly verification: ModelVerification;
}
export interface ThresholdVerification {
    readonly threshold: number;
    /** One per signer, in the order of the signatures. */
    readonly counted: readonly CountedSignature[];
    /** Signatures that do not count, and why: nobody trusted, files that differ, a signer who counts already. */
    readonly rejected: readonly {
        readonly name: string;
        readonly reason: string;
        readonly code?: ErrorCode;
    }[];
    /** As many signers as needed. */
    readonly ok: boolean;
}
/**
 * Verifies several signatures of one model and counts who signed what is there. The same key, or the same certificate
 * identity with the same issuer, is one signer, under however many names and in however many bundles. Errors:
 * `invalid-input` for a threshold that the signers cannot reach, `limit-exceeded`, and what is wrong with the model.
 */
export declare function verifyModelThreshold(options: ThresholdOptions): Promise<ThresholdVerification>;
