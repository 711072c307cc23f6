import type { DecisionCheck, DecisionFinding } from '../domain/decision.ts';
import type { EnvironmentPolicy, ScanEvidenceKind } from '../domain/policy.ts';
import type { Waivers } from './apply-waivers.ts';
import { type AdjustSeverity } from './adjust-severity.ts';
import type { Scan } from './read-scan.ts';
export interface FindingsOutcome {
    readonly check: DecisionCheck;
    /** Sorted by `compareFindings`. */
    readonly findings: readonly DecisionFinding[];
}
export interface FindingsContext {
    /** Id of the check. */
    readonly id: string;
    readonly source: ScanEvidenceKind;
    readonly rules: EnvironmentPolicy['findings'];
    readonly waivers: Waivers;
    readonly adjust?: AdjustSeverity | string | undefined;
    readonly remedy: string;
}
/**
 * Judges the findings of all scans of one requirement by severity. The same finding in two scans is one. A scan that
 * carries counts alone is judged by its counts: nobody can waive what nobody can name.
 */
export declare function checkFindings(scans: readonly Scan[], context: FindingsContext): FindingsOutcome | undefined;
