import type { DecisionCheck } from '../domain/decision.ts';
import type { Requirement } from '../domain/policy.ts';
import type { AcceptedProvenance, ProvenanceSorting } from './accept-provenance.ts';
import { type RequirementContext } from './missing-evidence.ts';
type ProvenanceRequirement = Extract<Requirement, {
    kind: 'provenance';
}>;
/** One line on provenance against certificates: a warning when some of it was refused; what is then missing blocks below. */
export declare function checkProvenanceClaims({ accepted, refused }: ProvenanceSorting): DecisionCheck;
export interface ProvenanceOutcome {
    readonly check: DecisionCheck;
    /** The provenance that meets the requirement. */
    readonly met: readonly AcceptedProvenance[];
    /** SLSA build level of the best one; 0 when none meets it. */
    readonly level: number;
}
/** Whether one accepted provenance by a named signer has the builder, the level and the age that are required. */
export declare function checkProvenance(requirement: ProvenanceRequirement, sorting: ProvenanceSorting, context: RequirementContext): ProvenanceOutcome;
export {};
