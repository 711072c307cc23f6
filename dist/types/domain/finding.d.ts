import type { Location } from './location.ts';
import { type Confidence, type Severity } from './severity.ts';
/**
 * One thing a scanner says. `message` is one line, already free of secrets; `fingerprint` is 64 hex, stable when the
 * finding only moves. What a finding is about (the subject) is the statement that carries it.
 */
export interface Finding {
    readonly ruleId: string;
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly message: string;
    readonly location: Location;
    readonly fingerprint: string;
}
/** Findings carried in a statement itself; beyond this only counts and digest, and no waiver can apply to them. */
export declare const MAX_INLINE_FINDINGS = 20000;
/** Stable id of a finding: SHA-256 over rule, path and what was found, not over its line. Parts are length-prefixed. */
export declare function fingerprintOf(ruleId: string, path: string, content: string): string;
/** Worst first, then by place, then by rule: the order of every report. */
export declare function compareFindings(a: Finding, b: Finding): number;
