import type { ApprovalPredicate, WaiverSelector } from '../domain/people-predicates.ts';
import { type EnvironmentPolicy } from '../domain/policy.ts';
import type { Clock, Signer } from '../domain/ports.ts';
import type { Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import type { FlowContext } from './context.ts';
import { type AuditOptions } from './audit-options.ts';
import { type StoredEvidence } from './evidence-sink.ts';
import type { Identified } from './identified.ts';
import { type IdentifyOptions } from './identify.ts';
import { type LoadedPolicy } from './load-policy.ts';
import { type PersonSignerOptions } from './open-person-signer.ts';
import { type StoreNames } from './store-names.ts';
/** What a person says about a subject. */
export type PersonStatement = {
    readonly kind: 'approval';
    readonly decision: ApprovalPredicate['decision'];
    readonly justification?: string | undefined;
    readonly ticket?: string | undefined;
} | {
    readonly kind: 'waiver';
    readonly selector: {
        readonly [K in keyof WaiverSelector]?: WaiverSelector[K] | undefined;
    };
    readonly justification: string;
    readonly ticket: string;
} | {
    readonly kind: 'override';
    readonly checks?: readonly string[] | undefined;
    readonly justification: string;
    readonly ticket: string;
};
export interface PersonStatementOptions extends PersonSignerOptions, AuditOptions {
    readonly policy: string;
    readonly environment: string;
    readonly evidence: StoreNames;
    /** Duration or time, see `parseExpiry`. */
    readonly expires: string;
    readonly identify?: IdentifyOptions;
    /** A subject identified in this run, to not hash twice. */
    readonly identified?: Identified;
    /** A policy read in this run. */
    readonly loaded?: LoadedPolicy;
}
export interface PersonStatementOutcome {
    readonly kind: PersonStatement['kind'];
    readonly subject: Subject;
    readonly digest: string;
    readonly environment: string;
    readonly policySha256: string;
    /** Name of the person in the policy. */
    readonly person: string;
    /** Groups of the policy the person is in, sorted. */
    readonly groups: readonly string[];
    readonly expiresAt: Date;
    readonly stored: StoredEvidence;
}
/**
 * Signs and stores an approval, a waiver or an override, bound to the digest, the environment and the policy digest.
 * What the gate would refuse is refused here already: a signer who is nobody in the policy, an environment that has no
 * use for it, an expiry out of bounds (`invalid-input`). Nothing is stored then.
 */
export declare function recordPersonStatement(target: string, { statement: said, ...options }: PersonStatementOptions & {
    readonly statement: PersonStatement;
}, context: FlowContext): Promise<PersonStatementOutcome>;
/** Refuses what no rule of the environment would count (`invalid-input`). */
export declare function refuseUseless(said: PersonStatement, rules: EnvironmentPolicy, environment: string): void;
/** Signs, and verifies with the policy's own eyes whose signature it is, at the time of `clock`. */
export declare function signAsPerson(statement: Statement, signer: Signer, { loaded, clock }: {
    readonly loaded: LoadedPolicy;
    readonly clock: Clock;
}): Promise<{
    bundle: import("../domain/ports.ts").SignedBundle;
    person: string;
}>;
