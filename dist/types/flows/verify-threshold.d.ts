import type { Verifier } from '../domain/ports.ts';
import { type ThresholdVerification } from '../verify/model-threshold.ts';
import type { FlowContext } from './context.ts';
import type { SeveralTrusted } from './several-trusted.ts';
import { type VerifyModelFlowOptions } from './verify-model.ts';
export interface VerifyThresholdOptions extends Omit<VerifyModelFlowOptions, 'verifier' | 'signature' | 'manifest'> {
    /** Default: the one signature where it lies when nobody says otherwise. */
    readonly signatures: readonly string[];
    readonly signers: ReadonlyMap<string, Verifier>;
    readonly threshold: number;
}
/** Signatures are named by their paths. */
export type ThresholdVerified = ThresholdVerification;
/** Verifies that at least `threshold` different signers signed the model that is there; see `verifyModelThreshold`. */
export declare function verifyThreshold(target: string, options: VerifyThresholdOptions, { progress }: Pick<FlowContext, 'progress'>): Promise<ThresholdVerified>;
/** A verifier for each signer, by a name for people. Errors: those of `openVerifier`. */
export declare function openVerifiers(trust: SeveralTrusted): Promise<Map<string, Verifier>>;
