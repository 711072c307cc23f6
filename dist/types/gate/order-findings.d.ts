import type { DecisionFinding } from '../domain/decision.ts';
import { type Finding } from '../domain/finding.ts';
import type { Scan } from './read-scan.ts';
/** The order of `compareFindings`. */
export declare function compareJudged(a: DecisionFinding, b: DecisionFinding): number;
/** Several lists, each in the order of `compareJudged`, as one. */
export declare function joinJudged(lists: readonly (readonly DecisionFinding[])[]): readonly DecisionFinding[];
/**
 * The findings of several scans, sorted by `compareFindings`. Two scans of the same bytes report the same finding twice;
 * the severity is part of it, so the worse one stays.
 */
export declare function distinctFindings(scans: readonly Scan[]): readonly Finding[];
