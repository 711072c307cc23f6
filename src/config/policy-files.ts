import { compareCodePoints } from '../domain/manifest.ts';
import type { Policy } from '../domain/policy.ts';

/**
 * Every file the policy names (public keys, trusted roots, deny-list), once each and sorted; paths as written in the
 * policy, relative to its folder. They are part of the policy digest.
 */
export function policyFiles(policy: Policy): string[] {
  const files = new Set<string>();
  for (const root of policy.trust.roots.values()) if (root.kind === 'file') files.add(root.path);
  for (const signer of policy.trust.signers.values()) if (signer.kind === 'key') files.add(signer.path);
  for (const person of policy.people.values()) for (const key of person.keys) files.add(key);
  if (policy.denyList?.kind === 'file') files.add(policy.denyList.path);
  return [...files].sort(compareCodePoints);
}
