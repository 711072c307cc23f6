import type { Policy } from '../domain/policy.ts';
/**
 * Every file the policy names (public keys, roots, timestamp authorities, feeds, deny-list), once each and sorted; paths as written in the
 * policy, relative to its folder. They are part of the policy digest.
 */
export declare function policyFiles(policy: Policy): string[];
