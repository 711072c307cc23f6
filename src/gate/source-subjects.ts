import { formatDigest, type DigestSet } from '../domain/digest.ts';
import { runCertificateOf, type Evidence } from '../domain/evidence.ts';
import type { Policy } from '../domain/policy.ts';
import { sortProvenance, type AcceptedProvenance } from './accept-provenance.ts';

/**
 * The sources that a subject's accepted provenance names, once each, sorted by `formatDigest`: whose evidence the
 * caller has to gather for `GateInput.related`.
 */
export function sourceSubjects(evidence: readonly Evidence[], policy: Policy, now: Date): DigestSet[] {
  return uniqueSources(sortProvenance(evidence, policy, now).accepted);
}

/** The sources of several provenance statements, once each, sorted. */
export function uniqueSources(provenance: readonly AcceptedProvenance[]): DigestSet[] {
  const byDigest = new Map<string, DigestSet>();
  for (const { sources } of provenance) {
    for (const source of sources ?? []) {
      const key = formatDigest(source);
      // Of two descriptions of one source the fuller one is compared on more algorithms.
      const known = byDigest.get(key);
      byDigest.set(key, known === undefined ? source : { ...source, ...known });
    }
  }
  return [...byDigest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, digest]) => digest);
}

/** Numeric ids at GitHub of the repositories that provenance is of, by the certificates it is signed with; sorted. */
export function sourceRepositories(provenance: readonly AcceptedProvenance[]): string[] {
  const ids = provenance.flatMap(({ evidence: { signer } }) => {
    const id = runCertificateOf(signer)?.extensions['sourceRepositoryIdentifier'];
    return id === undefined ? [] : [id];
  });
  return [...new Set(ids)].sort();
}
