import type { DecisionCheck, DecisionConsumer, DecisionCoverage, DecisionFinding } from '../domain/decision.ts';
import type { Case } from './open-case.ts';
export interface RequirementsOutcome {
    readonly evidence: readonly DecisionCheck[];
    readonly findings: readonly DecisionCheck[];
    /** One list of each thing that was scanned, sorted by `compareFindings`. */
    readonly judged: readonly (readonly DecisionFinding[])[];
    /** Of every scan that was judged, sorted by bundle. */
    readonly coverage: readonly DecisionCoverage[];
    /** Services that the AI-BOMs that count name; the same one of several requirements once. */
    readonly consumers: readonly DecisionConsumer[];
    /** The best level of the provenance that was required. */
    readonly buildLevel: 1 | 2 | 3 | undefined;
}
/** Every required kind, and the findings of every required scan. */
export declare function checkRequirements(context: Case): RequirementsOutcome;
