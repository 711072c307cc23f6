import { formatDigest, type DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EvidenceStore, StoredBundle, StoreListing, Verifier } from '../domain/ports.ts';
import type { EvidenceKind } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
import { verifyEvidence, type RejectedBundle } from '../evidence/verify-evidence.ts';
import { sourceSubjects } from '../gate/source-subjects.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { buildVerifiers } from './policy-verifiers.ts';

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
  /** Kinds that are asked for, to not verify all the rest. Default: all. */
  readonly kinds?: ReadonlySet<EvidenceKind>;
}

/** Reads and verifies evidence with the eyes of a policy. Errors: those of the store and of the policy's credentials. */
export async function gatherEvidence(options: GatherOptions): Promise<GatheredEvidence> {
  const { subject, loaded, store, now, kinds } = options;
  const signers = await buildVerifiers(loaded, () => now);
  const read = { store, signers, kinds };
  const own = await readSubject(subject, read);
  const related = new Map<string, readonly Evidence[]>();
  const rejected = [...own.rejected];
  const storeSkipped = [...own.skipped];
  for (const digest of sourceSubjects(own.accepted, loaded.policy, now)) {
    const source = await readSubject(sourceOf(digest), read);
    related.set(formatDigest(digest), source.accepted);
    rejected.push(...source.rejected);
    storeSkipped.push(...source.skipped);
  }
  return { evidence: own.accepted, related, rejected, storeSkipped };
}

interface ReadOptions {
  readonly store: EvidenceStore;
  readonly signers: ReadonlyMap<string, Verifier>;
  readonly kinds: ReadonlySet<EvidenceKind> | undefined;
}

async function readSubject(subject: Subject, { store, signers, kinds }: ReadOptions) {
  const { queue, skipped } = await store.list(subject.digest).then(queueOf);
  const listing = { bundles: takenFrom(queue), skipped };
  const { accepted, rejected } = await verifyEvidence({ listing, subject, signers, kinds });
  return { accepted, rejected, skipped };
}

/** In reverse, to take from the end. Nothing else holds the listing, so a bundle is freed once it was taken and read. */
function queueOf({ bundles, skipped }: StoreListing) {
  return { queue: bundles.toReversed(), skipped };
}

function* takenFrom(queue: StoredBundle[]): Generator<StoredBundle, undefined> {
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) yield next;
}

function sourceOf(digest: DigestSet): Subject {
  return { kind: 'source', name: formatDigest(digest), digest };
}
