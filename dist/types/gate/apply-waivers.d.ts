import type { DecisionCheck } from '../domain/decision.ts';
import type { Finding } from '../domain/finding.ts';
import type { Policy, WaiverRule } from '../domain/policy.ts';
import type { Evidence } from '../domain/evidence.ts';
import { type Binding } from './statement-binding.ts';
export interface WaiverContext {
    readonly policy: Policy;
    readonly rule: WaiverRule | undefined;
    readonly binding: Binding;
    /** Why somebody may not accept findings of what is partly their own work, or undefined. */
    readonly barred: (person: string, evidence: Evidence) => string | undefined;
}
/** Waivers by what they select, and what became of each. Built once for a decision. */
export declare class Waivers {
    #private;
    constructor(evidence: readonly Evidence[], context: WaiverContext);
    /** The waiver that covers a finding, or undefined. */
    find(finding: Finding): Evidence | undefined;
    /** One line on all waivers, once every finding was looked up; undefined when there is none. */
    check(): DecisionCheck | undefined;
}
