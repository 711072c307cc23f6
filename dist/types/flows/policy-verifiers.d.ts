import type { Clock, Verifier } from '../domain/ports.ts';
import { type LoadedPolicy } from './load-policy.ts';
/** A policy and the files that it names. */
export type PolicyFiles = Pick<LoadedPolicy, 'policy' | 'parts'>;
/**
 * One verifier for everybody whose signature the policy lets count, by signer name. What is valid for a time only (SSH
 * keys, certificates of an own authority) is judged at that of `clock`: of the decision, when one is taken again.
 */
export declare function buildVerifiers(loaded: PolicyFiles, clock: Clock): Promise<ReadonlyMap<string, Verifier>>;
