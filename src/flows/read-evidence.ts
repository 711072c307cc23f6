import { formatDigest, type DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EvidenceStore, Verifier } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import { verifyEvidence, type RejectedBundle } from '../evidence/verify-evidence.ts';
import { sourceSubjects } from '../gate/source-subjects.ts';
import { buildVerifiers, type LoadedPolicy } from './load-policy.ts';

/** Everything a store holds about a subject and about the source it was made from, verified again. */
export interface GatheredEvidence {
  readonly evidence: readonly Evidence[];
  /** Evidence of source subjects, by `formatDigest`. */
  readonly related: ReadonlyMap<string, readonly Evidence[]>;
  readonly rejected: readonly RejectedBundle[];
  readonly storeSkipped: readonly { readonly name: string; readonly reason: string }[];
}

export interface GatherOptions {
  readonly subject: Subject;
  readonly loaded: LoadedPolicy;
  readonly store: EvidenceStore;
  readonly now: Date;
}

/** Reads and verifies evidence with the eyes of a policy. Errors: those of the store and of the policy's credentials. */
export async function gatherEvidence(options: GatherOptions): Promise<GatheredEvidence> {
  const { subject, loaded, store, now } = options;
  const signers = await buildVerifiers(loaded);
  const own = await readSubject(store, subject, signers);
  const related = new Map<string, readonly Evidence[]>();
  const rejected = [...own.rejected];
  const storeSkipped = [...own.skipped];
  for (const digest of sourceSubjects(own.accepted, loaded.policy, now)) {
    const source = await readSubject(store, sourceOf(digest), signers);
    related.set(formatDigest(digest), source.accepted);
    rejected.push(...source.rejected);
    storeSkipped.push(...source.skipped);
  }
  return { evidence: own.accepted, related, rejected, storeSkipped };
}

async function readSubject(store: EvidenceStore, subject: Subject, signers: ReadonlyMap<string, Verifier>) {
  const listing = await store.list(subject.digest);
  const { accepted, rejected } = await verifyEvidence({ listing, subject, signers });
  return { accepted, rejected, skipped: listing.skipped };
}

function sourceOf(digest: DigestSet): Subject {
  return { kind: 'source', name: formatDigest(digest), digest };
}
