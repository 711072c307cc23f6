import type { Finding } from '../domain/finding.ts';
import type { SarifResult } from './sarif-format.ts';
/** GitHub shows critical and high by the rule's `security-severity`; the level is what other viewers go by. */
export declare const SARIF_LEVELS: {
    readonly critical: "error";
    readonly high: "error";
    readonly medium: "warning";
    readonly low: "note";
    readonly info: "note";
};
export interface ResultContext {
    readonly ruleIndex: number;
    /** From 1; tells findings of a run apart that have the same fingerprint. */
    readonly occurrence: number;
    readonly folder: string;
}
/**
 * One finding. `primaryLocationLineHash` is the only fingerprint that GitHub reads; without it GitHub hashes the line,
 * and what merely moved would be a new alert.
 */
export declare function makeResult(finding: Finding, { ruleIndex, occurrence, folder }: ResultContext): SarifResult;
