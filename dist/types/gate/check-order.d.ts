import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
export interface OrderContext {
    /** The earlier environment. */
    readonly environment: string;
    readonly gates: readonly string[];
    readonly policyDigest: string;
    readonly now: Date;
    /** The command that decides on the earlier environment. */
    readonly remedy: string;
}
/** Id of the check of an earlier environment. */
export declare function orderCheckId(environment: string): string;
/**
 * Whether the newest decision of a trusted gate on the earlier environment is a pass, under this policy. An override
 * there lifts nothing here: it let the subject into that environment, not into this one.
 */
export declare function checkOrder(evidence: readonly Evidence[], context: OrderContext): DecisionCheck;
