import type { Decision, JudgedMember } from '../domain/decision.ts';
import type { EvidenceStore, Signer } from '../domain/ports.ts';
import { type Release } from '../domain/release.ts';
import type { Subject } from '../domain/subject.ts';
import type { Mode } from '../domain/verdict.ts';
import type { GateInput } from '../gate/gate-input.ts';
import type { AppendOutcome } from './audit-write.ts';
import { type AuditOptions } from './audit-options.ts';
import type { FlowContext } from './context.ts';
import type { StoredEvidence } from './evidence-sink.ts';
import { type Identified, type IdentifyOptions } from './identify.ts';
import { type LoadedPolicy } from './load-policy.ts';
import { type SignerOptions } from './open-signer.ts';
import { type GithubSource } from './github-source.ts';
import type { AskGithub } from './observe-github.ts';
import { type StoreNames } from './store-names.ts';
export interface RunGateOptions extends SignerOptions, AuditOptions {
    readonly policy: string;
    readonly environment: string;
    readonly evidence: StoreNames;
    readonly mode?: Mode | undefined;
    /** File to write the decision to (JSON, `schemas/decision.schema.json`). */
    readonly output?: string | undefined;
    /** Folder to write the decision to, under the digest of its subject, in place of `output`. */
    readonly outputs?: string | undefined;
    /** Every bundle that the audit log names for the subject must be in the store (needs `audit`). */
    readonly recorded?: boolean | undefined;
    /** Who had which part in the subject, as far as the caller knows. */
    readonly parties?: GateInput['parties'];
    /** Where to ask for reviews and environment approvals; asked only when the policy lets them count. */
    readonly github?: GithubSource | undefined;
    /** How GitHub is asked, for a run that asks once for several subjects. */
    readonly askGithub?: AskGithub;
    readonly identify?: IdentifyOptions;
    /** The subject is this release, whose members are judged with it. */
    readonly release?: Release;
    /** A subject identified in this run, to not hash twice. */
    readonly identified?: Identified;
    /** A policy read in this run. */
    readonly loaded?: LoadedPolicy;
    /** A signer opened in this run, in place of the signer options. */
    readonly signer?: Signer;
}
export interface GateOutcome {
    readonly decision: Decision;
    /** Bundles of the decision (VSA, SVR); empty without a signer and in a dry run. */
    readonly stored: readonly StoredEvidence[];
    readonly audit: AppendOutcome | undefined;
    readonly output: string | undefined;
}
/**
 * Decides whether a subject may enter an environment. With a signer the decision is signed and stored as VSA and SVR,
 * and appended to the audit log when one is named. `dry-run` decides the same and leaves no trace in store and log: a
 * rehearsal must not become the decision that the next environment builds on. A verdict is a result, never an error.
 */
export declare function runGate(target: string, options: RunGateOptions, context: FlowContext): Promise<GateOutcome>;
/** Error: `invalid-input` when what was recorded is asked for without a log. */
export declare function refuseRecordedAlone({ recorded, audit }: Pick<RunGateOptions, 'recorded' | 'audit'>): void;
export interface DecideOptions {
    readonly subject: Subject;
    readonly loaded: LoadedPolicy;
    readonly store: EvidenceStore;
    readonly environment: string;
    readonly mode: Mode;
    readonly parties?: GateInput['parties'];
    readonly recorded?: GateInput['recorded'];
    /** Members of a release (`judgeMembers`). */
    readonly members?: GateInput['members'];
    /** As `GatherOptions`. */
    readonly threads?: number | undefined;
}
type MembersOptions = Pick<DecideOptions, 'loaded' | 'store' | 'environment' | 'mode'> & {
    readonly parties: GateInput['parties'];
};
/**
 * Judges every member of a release in the environment that the policy names for its role. A role that the policy does not
 * know is left out here, and blocks the release.
 */
export declare function judgeMembers(release: Release, { environment, parties, ...options }: MembersOptions, context: Pick<FlowContext, 'clock'>): Promise<JudgedMember[]>;
/** The gate's decision on what a store holds; nothing is signed or stored. */
export declare function decide(options: DecideOptions, { clock }: Pick<FlowContext, 'clock'>): Promise<Decision>;
export {};
