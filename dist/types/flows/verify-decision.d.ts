import type { DecisionCheck } from '../domain/decision.ts';
import type { Subject } from '../domain/subject.ts';
import { type Verdict } from '../domain/verdict.ts';
import type { FlowContext } from './context.ts';
import { type IdentifyOptions } from './identify.ts';
import type { StoreNames } from './store-names.ts';
import { type ModelReport } from './verify-against-policy.ts';
export interface VerifyDecisionOptions {
    readonly policy: string;
    readonly environment: string;
    /** Evidence store that holds the decision. */
    readonly evidence: StoreNames;
    /** Signature file; default: the one beside the model, then those in the store. */
    readonly signature?: string | undefined;
    readonly ignoreUnsignedFiles?: boolean | undefined;
    /** Refuse a signature whose signer had not read every file. */
    readonly requireRead?: boolean | undefined;
    readonly identify?: IdentifyOptions;
}
/** What is known of a subject at the door of an environment. */
export interface DecisionVerification extends Pick<ModelReport, 'model'> {
    readonly subject: Subject;
    readonly environment: string;
    readonly verdict: Verdict;
    /** When the gate let it in; only when it did. */
    readonly decidedAt?: Date;
    /** `deny-list`, `decision`, then for a model `signature` and `files`, for an image `signature`. */
    readonly checks: readonly DecisionCheck[];
}
/**
 * At the door of an environment: whether a gate of the policy let exactly this subject in, whether it has been put on
 * the deny-list since, and, for a model on disk, whether a signer that the environment asks for signed it and every
 * byte is as signed. All of it is checked, also after a failure. Errors: those of policy, subject and store.
 */
export declare function verifyDecision(target: string, options: VerifyDecisionOptions, context: FlowContext): Promise<DecisionVerification>;
