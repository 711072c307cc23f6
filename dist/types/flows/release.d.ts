import { type Release } from '../domain/release.ts';
import type { FlowContext } from './context.ts';
import { type IdentifyOptions } from './identify.ts';
import { type GateOutcome, type RunGateOptions } from './run-gate.ts';
import { type DecisionVerification, type VerifyDecisionOptions } from './verify-decision.ts';
export interface CreateReleaseOptions {
    readonly name: string;
    /** `ROLE=SUBJECT`; a file that is not a model as `ROLE=file:PATH`. */
    readonly members: readonly string[];
    readonly output: string;
    readonly identify?: IdentifyOptions;
}
export interface ReleaseFile {
    readonly file: string;
    readonly release: Release;
    /** `sha256:<hex>` of the set. */
    readonly digest: string;
}
/** Digests every member and writes the set. Errors: `invalid-input` for members, those of the digest. */
export declare function createRelease(options: CreateReleaseOptions, context: FlowContext): Promise<ReleaseFile>;
export declare function readRelease(file: string): Promise<Release>;
/** Decides on a release: every member in the environment of its role, and the set in its own. One decision, all or nothing. */
export declare function gateRelease(file: string, options: RunGateOptions, context: FlowContext): Promise<GateOutcome>;
export interface VerifyReleaseOptions extends Omit<VerifyDecisionOptions, 'identify' | 'signature'> {
    /** `ROLE=SUBJECT` of what is here: its digest must be the member's. */
    readonly members?: readonly string[] | undefined;
    readonly identify?: IdentifyOptions;
}
/**
 * At the door: whether the set was let in, and for each member whether it was denied or retired since and whether what lies
 * here is it. A member that no path was given for gets a warning.
 */
export declare function verifyRelease(file: string, options: VerifyReleaseOptions, context: FlowContext): Promise<DecisionVerification>;
/**
 * Of several releases the one that was let in last and still may: what to roll back to. Undefined when there is none. Times are
 * those of the decisions; of two with the same time the first one given.
 */
export declare function lastRelease(files: readonly string[], options: VerifyReleaseOptions, context: FlowContext): Promise<{
    readonly file: string;
    readonly verification: DecisionVerification;
} | undefined>;
