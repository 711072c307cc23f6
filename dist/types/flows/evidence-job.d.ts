import type { PolicyPart } from '../config/policy-digest.ts';
import type { Policy } from '../domain/policy.ts';
import type { StoredBundle } from '../domain/ports.ts';
import type { EvidenceKind } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
import { type JudgedBundle } from '../evidence/judge-bundle.ts';
/** With what eyes a thread judges bundles: plain data, from which it makes the signers of the policy by itself. */
export interface EvidenceTask {
    readonly subject: Subject;
    readonly policy: Policy;
    readonly parts: readonly PolicyPart[];
    readonly now: Date;
    readonly kinds: ReadonlySet<EvidenceKind> | undefined;
}
/** Bundles for a thread. `id` comes back with the answer. */
export interface EvidenceJob {
    readonly id: number;
    readonly bundles: readonly Pick<StoredBundle, 'name' | 'sha256' | 'bytes'>[];
}
export interface EvidenceAnswer {
    readonly id: number;
    readonly judged: readonly JudgedBundle[];
}
export type AnswerJob = (job: EvidenceJob) => Promise<EvidenceAnswer>;
/** Reads the policy's signers once, for all jobs. Errors: those of the policy's credentials. */
export declare function openEvidenceTask({ now, ...task }: EvidenceTask): Promise<AnswerJob>;
