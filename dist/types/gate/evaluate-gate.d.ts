import type { Decision } from '../domain/decision.ts';
import type { GateInput } from './gate-input.ts';
/**
 * Decides whether a subject may enter an environment. Pure: the same input, in whatever order its evidence came, gives
 * the same decision. Everything is checked, also after a failure, and nothing later rescues it: the verdict is the worst
 * result. A signed override sets `allowed` and leaves the verdict; the mode changes neither. Throws `invalid-input`
 * when the policy has no such environment.
 */
export declare function evaluateGate(input: GateInput): Decision;
