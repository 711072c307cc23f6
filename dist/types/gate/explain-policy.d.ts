import type { Decision } from '../domain/decision.ts';
import type { Explanation } from '../domain/explanation.ts';
import { type Policy } from '../domain/policy.ts';
import { type CommandPlaces } from './commands.ts';
export interface ExplainOptions {
    /** The gate's decision on a subject; without one only the rules are explained. */
    readonly decision?: Decision;
    /** What commands name; placeholders stand for what is left out. */
    readonly places?: Partial<CommandPlaces>;
}
/**
 * What an environment requires, in the order of the gate, each with the command that supplies it; with a decision also
 * how the subject stands. Throws `invalid-input` when the policy has no such environment.
 */
export declare function explainPolicy(policy: Policy, environment: string, { decision, places: given }?: ExplainOptions): Explanation;
