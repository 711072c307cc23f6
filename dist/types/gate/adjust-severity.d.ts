import { type VulnerabilityFeeds } from '../domain/feeds.ts';
import type { Finding } from '../domain/finding.ts';
import type { FindingsPolicy } from '../domain/policy.ts';
import { type Severity } from '../domain/severity.ts';
/** What the policy made of a finding's severity. */
export interface Adjustment {
    readonly severity: Severity;
    /** `rule`, `known exploited`, `EPSS`. */
    readonly by: string;
}
/**
 * Says how severe the policy takes findings of a scanner to be: lowered first, then raised, so that what raises always wins.
 * Undefined when the policy leaves the finding as it was reported.
 */
export type AdjustSeverity = (finding: Finding, scanner: string) => Adjustment | undefined;
/** Undefined when the policy adjusts nothing; a text says which feed nobody read. */
export declare function makeAdjustment(policy: FindingsPolicy, feeds: VulnerabilityFeeds | undefined): AdjustSeverity | string | undefined;
/** Whether the policy may take a finding to be more severe than it was reported. */
export declare function canRaise({ rules, kev, epss }: FindingsPolicy): boolean;
