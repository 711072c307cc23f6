import type { Decision, DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { OverrideRule, Policy } from '../domain/policy.ts';
import type { Parties } from './parties.ts';
import { type Binding } from './statement-binding.ts';
export interface OverrideContext {
    readonly policy: Policy;
    readonly rule: OverrideRule | undefined;
    readonly binding: Binding;
    readonly parties: Parties;
    /** The checks so far. */
    readonly checks: readonly DecisionCheck[];
    /** When the youngest retirement was made. */
    readonly retiredAt?: Date | undefined;
}
export interface OverrideOutcome {
    /** Undefined when nobody signed an override. */
    readonly check: DecisionCheck | undefined;
    /** Set when every failed check is lifted by enough people. */
    readonly override: Decision['override'];
}
/**
 * Whether enough people of the override group took the responsibility for every failed check. The line never blocks and
 * never changes the verdict: a decision that was overridden still says what failed.
 */
export declare function checkOverride(evidence: readonly Evidence[], context: OverrideContext): OverrideOutcome;
