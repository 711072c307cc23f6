import type { DecisionCheck } from '../domain/decision.ts';
import type { ScanRequirement } from '../domain/policy.ts';
import { type RequirementContext } from './missing-evidence.ts';
import { type Scan } from './read-scan.ts';
export interface ScanOutcome {
    readonly check: DecisionCheck;
    /**
     * The scans whose findings are judged: every fresh one by a required signer, also an incomplete one, since what it
     * found is there. A clean scan never outweighs another one that found something.
     */
    readonly scans: readonly Scan[];
}
/** Whether a named signer's scan is readable, fresh and complete. A statement that contradicts itself is undecided. */
export declare function checkScan(requirement: ScanRequirement, context: RequirementContext): ScanOutcome;
