import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import { type Policy } from '../domain/policy.ts';
/** Id of the check that only an override lifts that names it and is younger than the retirement. */
export declare const RETIREMENT = "retirement";
/** Evidence of one thing that may be retired: the subject, or a source it was made from. */
export interface RetirementScope {
    readonly what: string;
    readonly evidence: readonly Evidence[];
}
export interface RetirementContext {
    readonly policy: Policy;
    readonly environment: string;
    /** SHA-256 of retirements that a running override has lifted; they do not count. */
    readonly lifted?: ReadonlySet<string>;
}
export interface RetirementOutcome {
    /** Undefined when nobody retired anything and the policy names nobody who may. */
    readonly check: DecisionCheck | undefined;
    /** When the youngest retirement that counts was made, by its signer's word. */
    readonly retiredAt: Date | undefined;
}
/**
 * Whether somebody who may has retired the subject, or its source, for this environment. A retirement is not bound to
 * time or policy: one that is dated in the future or was made under another policy counts. One that cannot be read may
 * be about this environment, so nothing is known.
 */
export declare function checkRetirement(scopes: readonly RetirementScope[], context: RetirementContext): RetirementOutcome;
