import { type DigestSet } from '../domain/digest.ts';
import { type Evidence } from '../domain/evidence.ts';
import { type Policy } from '../domain/policy.ts';
import { type ProvenanceView } from '../domain/provenance-predicate.ts';
import { type EvidenceTime } from './evidence-time.ts';
/** Provenance whose claims hold against the certificate it is signed with, where there is one. */
export interface AcceptedProvenance {
    readonly evidence: Evidence;
    readonly view: ProvenanceView;
    readonly time: EvidenceTime;
    /** The artifact existed at this time at the latest; undefined when the provenance has no time at all. */
    readonly existedBy: Date | undefined;
    /** Digests of what was read as source, never empty; undefined when it does not name all of them by digest. */
    readonly sources: readonly DigestSet[] | undefined;
}
export interface RefusedProvenance {
    readonly evidence: Evidence;
    readonly reason: string;
}
export interface ProvenanceSorting {
    readonly accepted: readonly AcceptedProvenance[];
    readonly refused: readonly RefusedProvenance[];
}
/** Sorts all provenance that signers of the policy signed. People's signatures are not provenance. */
export declare function sortProvenance(evidence: readonly Evidence[], policy: Policy, now: Date): ProvenanceSorting;
