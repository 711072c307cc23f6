import type { Clock, Progress } from '../domain/ports.ts';
import { type FlowContext } from './context.ts';
import * as releases from './release.ts';
import { type Replay, type ReplayOptions } from './replay-decision.ts';
import { type RetireOptions, type RetireOutcome } from './retire-subject.ts';
import type { GateOutcome, RunGateOptions } from './run-gate.ts';
import type { DecisionVerification } from './verify-decision.ts';
/** What every function of the deploy side takes from the program that calls it; nothing is read from the environment. */
export interface CallOptions {
    /** Default: the clock of the machine. */
    readonly clock?: Clock;
    readonly progress?: Progress;
}
export interface ReplayDecisionOptions extends ReplayOptions, CallOptions {
    /** File of the decision. */
    readonly decision: string;
}
/** Decides again what a file says was decided: same time, same policy, same bundles. Nothing is signed or stored. */
export declare function replayDecision({ decision, ...options }: ReplayDecisionOptions): Promise<Replay>;
export type CreateReleaseOptions = releases.CreateReleaseOptions & CallOptions;
/** Digests every member and writes the set as one file with one digest. */
export declare function createRelease(options: CreateReleaseOptions): Promise<releases.ReleaseFile>;
export interface GateReleaseOptions extends Omit<RunGateOptions, 'release' | 'identified'>, CallOptions {
    /** File of the release. */
    readonly release: string;
}
/** One decision on a release: every member in the environment of its role, and the set in its own. */
export declare function gateRelease({ release, ...options }: GateReleaseOptions): Promise<GateOutcome>;
export interface VerifyReleaseOptions extends releases.VerifyReleaseOptions, CallOptions {
    /** File of the release. */
    readonly release: string;
}
/** At the door: whether the set was let in, and whether what lies here is its members. */
export declare function verifyRelease({ release, ...options }: VerifyReleaseOptions): Promise<DecisionVerification>;
export interface LastReleaseOptions extends releases.VerifyReleaseOptions, CallOptions {
    /** Files of the releases to choose from. */
    readonly releases: readonly string[];
}
/** Of several releases the one that was let in last and still may: what to roll back to. */
export declare function lastRelease({ releases: files, ...options }: LastReleaseOptions): Promise<{
    readonly file: string;
    readonly verification: DecisionVerification;
} | undefined>;
export interface RetireSubjectOptions extends RetireOptions, CallOptions {
    /** As on the command line: a path, `sha256:<hex>`, `oci://…`. */
    readonly subject: string;
}
/** Signs and stores the statement that a digest may not be used any more. */
export declare function retireSubject({ subject, ...options }: RetireSubjectOptions): Promise<RetireOutcome>;
/** The context of one call: no variable of the environment, no output. */
export declare function callContext({ clock, progress }: CallOptions): FlowContext;
