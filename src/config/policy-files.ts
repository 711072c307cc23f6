import { compareCodePoints } from '../domain/manifest.ts';
import type { Policy, PolicySigner } from '../domain/policy.ts';

/**
 * Every file the policy names (public keys, roots, timestamp authorities, feeds, deny-list), once each and sorted; paths as written in the
 * policy, relative to its folder. They are part of the policy digest.
 */
export function policyFiles(policy: Policy): string[] {
  const files = new Set<string>();
  for (const root of policy.trust.roots.values()) if (root.kind === 'file') files.add(root.path);
  for (const signer of policy.trust.signers.values()) for (const file of filesOf(signer)) files.add(file);
  for (const { keys, ownCertificate, timestampAuthorities, ssh } of policy.people.values()) {
    const roots = ownCertificate?.roots ?? [];
    const allowed = ssh === undefined ? [] : [ssh.allowedSigners];
    for (const file of [...keys, ...roots, ...allowed, ...timestampAuthorities]) files.add(file);
  }
  for (const { findings } of policy.environments.values()) {
    for (const feed of [findings.kev, findings.epss]) if (feed !== undefined) files.add(feed.file);
  }
  if (policy.denyList?.kind === 'file') files.add(policy.denyList.path);
  return [...files].sort(compareCodePoints);
}

function filesOf(signer: PolicySigner): readonly string[] {
  switch (signer.kind) {
    case 'key':
      return [signer.path, ...signer.timestampAuthorities];
    case 'certificate':
      return [];
    case 'own-certificate':
      return [...signer.roots, ...signer.timestampAuthorities];
  }
}
