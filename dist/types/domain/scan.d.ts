import type { Coverage, SkipReason } from './coverage.ts';
import { type Finding } from './finding.ts';
import { type ScanKind } from './predicates.ts';
import { type SeverityCounts } from './severity.ts';
import { type Statement } from './statement.ts';
import type { Subject } from './subject.ts';
/** What a rule says about itself; the report and the documentation are made from it. */
export interface RuleMeta {
    readonly id: string;
    readonly title: string;
    readonly severity: Finding['severity'];
    readonly confidence: Finding['confidence'];
    /** Product version that introduced the rule. */
    readonly since: string;
    /** What to do about a finding, one or two sentences. */
    readonly remediation: string;
    readonly references: readonly string[];
    /** Requirements this rule speaks to, as `edition:id` (for example `aisvs-c4-revised:4.2.1`). */
    readonly controls?: readonly string[];
}
export interface ScannerIdentity {
    readonly kind: ScanKind;
    readonly name: string;
    readonly version: string;
    /** SHA-256 over the canonical form of the rule set. */
    readonly rulesSha256: string;
}
/** What every scanner returns; findings sorted by `compareFindings`, times from the clock that was passed in. */
export interface ScanResult {
    readonly scanner: ScannerIdentity;
    readonly rules: readonly RuleMeta[];
    readonly options: Readonly<Record<string, string | number | boolean>>;
    readonly coverage: Coverage;
    readonly findings: readonly Finding[];
    readonly startedAt: Date;
    readonly finishedAt: Date;
}
/** What reports take: a scan, or the check of a document by rules of another kind. */
export type CheckResult = Omit<ScanResult, 'scanner'> & {
    readonly scanner: Omit<ScannerIdentity, 'kind'> & {
        readonly kind: string;
    };
};
/** scan/v1 predicate. `findings` is absent when there are more than `MAX_INLINE_FINDINGS`; `findingsSha256` is always there. */
export interface ScanPredicate {
    readonly scanner: ScannerIdentity;
    readonly options: ScanResult['options'];
    readonly coverage: Omit<Coverage, 'skipped'> & {
        readonly skipped: Coverage['skipped'];
        readonly skippedTotal: number;
        /** Complete even when the list is cut, so a gate can tell every reason; reasons that did not occur are left out. */
        readonly skippedByReason: Readonly<Partial<Record<SkipReason, number>>>;
    };
    readonly counts: SeverityCounts;
    readonly findings?: readonly Finding[];
    readonly findingsSha256: string;
    readonly startedOn: string;
    readonly finishedOn: string;
}
/** Skipped items listed in the statement; `skippedTotal` always tells the number. */
export declare const MAX_LISTED_SKIPS = 1000;
export declare function makeScanStatement(subject: Subject, result: ScanResult): Statement<ScanPredicate>;
