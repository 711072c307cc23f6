import type { Verifier } from '../domain/ports.ts';
import { type LoadedPolicy } from './load-policy.ts';
/** One verifier for everybody whose signature the policy lets count, by signer name. */
export declare function buildVerifiers(loaded: LoadedPolicy): Promise<ReadonlyMap<string, Verifier>>;
