import type { Evidence } from '../domain/evidence.ts';
import type { Finding } from '../domain/finding.ts';
import type { ScanRequirement } from '../domain/policy.ts';
import { type ScanView } from '../domain/scan-schema.ts';
import { type SeverityCounts } from '../domain/severity.ts';
/** A scan statement that does not contradict itself, severities normalised. */
export interface Scan {
    readonly evidence: Evidence;
    readonly view: ScanView;
    readonly startedOn: Date;
    readonly counts: SeverityCounts;
    /** Undefined when the statement carries counts and a digest alone. */
    readonly findings: readonly Finding[] | undefined;
}
/**
 * Reads a scan/v1 statement. Returns what is wrong when it is not one or when its parts disagree (findings against
 * counts, against their digest, against the coverage): such a statement may hide what was found.
 */
export declare function readScan(evidence: Evidence): Scan | string;
/** Why the scan did not look at all it should have, or undefined. */
export declare function completenessProblem({ view }: Scan, requirement: ScanRequirement): string | undefined;
