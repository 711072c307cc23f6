import type { Decision } from '../domain/decision.ts';
import type { FlowContext } from './context.ts';
export interface CaseOutcome {
    readonly name: string;
    /** What was expected and is not so; empty when the case holds. */
    readonly problems: readonly string[];
    readonly decision: Decision;
}
/**
 * Runs the cases of a file against a policy: example evidence in, expected verdict, checks and reasons out. The evidence is
 * taken as signed by whom it names; that signatures are verified is not what a policy decides. Errors: `invalid-policy` for
 * the policy and for the cases.
 */
export declare function testPolicy(file: string, policyFile: string, context: Pick<FlowContext, 'env'>): Promise<CaseOutcome[]>;
