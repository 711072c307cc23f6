import type { Evidence } from '../domain/evidence.ts';
import type { EvidenceStore, SkippedFile } from '../domain/ports.ts';
import type { EvidenceKind } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
import { type RejectedBundle } from '../evidence/verify-evidence.ts';
import type { LoadedPolicy } from './load-policy.ts';
/** Everything a store holds about a subject and about the source it was made from, verified again. */
export interface GatheredEvidence {
    readonly evidence: readonly Evidence[];
    /** Evidence of source subjects, by `formatDigest`. */
    readonly related: ReadonlyMap<string, readonly Evidence[]>;
    readonly rejected: readonly RejectedBundle[];
    readonly storeSkipped: readonly SkippedFile[];
}
export interface GatherOptions {
    readonly subject: Subject;
    readonly loaded: LoadedPolicy;
    readonly store: EvidenceStore;
    readonly now: Date;
    /** Kinds that are asked for, to not verify all the rest. Default: all. */
    readonly kinds?: ReadonlySet<EvidenceKind>;
    /** Threads for a large store. Default: as many as there are processors, at most four; with one there are none. */
    readonly threads?: number | undefined;
}
/** Reads and verifies evidence with the eyes of a policy. Errors: those of the store and of the policy's credentials. */
export declare function gatherEvidence(options: GatherOptions): Promise<GatheredEvidence>;
