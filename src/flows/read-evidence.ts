import { formatDigest, type DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EvidenceStore, SkippedFile, StoredBundle, StoreListing, Verifier } from '../domain/ports.ts';
import type { EvidenceKind } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
import { streamFolderStore, type BundleStream } from '../evidence/folder-store.ts';
import { verifyEvidence, type Helpers, type RejectedBundle } from '../evidence/verify-evidence.ts';
import { sourceSubjects } from '../gate/source-subjects.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { buildVerifiers } from './policy-verifiers.ts';

/** Everything a store holds about a subject and about the source it was made from, verified again. */
export interface GatheredEvidence {
  readonly evidence: readonly Evidence[];
  /** Evidence of source subjects, by `formatDigest`. */
  readonly related: ReadonlyMap<string, readonly Evidence[]>;
  readonly rejected: readonly RejectedBundle[];
  readonly storeSkipped: readonly SkippedFile[];
}

export interface GatherOptions {
  readonly subject: Subject;
  readonly loaded: LoadedPolicy;
  readonly store: EvidenceStore;
  readonly now: Date;
  /** Kinds that are asked for, to not verify all the rest. Default: all. */
  readonly kinds?: ReadonlySet<EvidenceKind>;
  /** Threads for a large store. Default: as many as there are processors, at most four; with one there are none. */
  readonly threads?: number | undefined;
}

/** Reads and verifies evidence with the eyes of a policy. Errors: those of the store and of the policy's credentials. */
export async function gatherEvidence(options: GatherOptions): Promise<GatheredEvidence> {
  const { subject, loaded, now } = options;
  const signers = await buildVerifiers(loaded, () => now);
  const read = { ...options, signers };
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

interface ReadOptions extends Omit<GatherOptions, 'subject'> {
  readonly signers: ReadonlyMap<string, Verifier>;
}

async function readSubject(subject: Subject, { signers, ...options }: ReadOptions) {
  const { store, kinds, loaded, now, threads } = options;
  const skipped: SkippedFile[] = [];
  const bundles: BundleStream =
    streamFolderStore(store, subject.digest) ?? (await store.list(subject.digest).then(streamOf));
  const { policy, parts } = loaded;
  const startHelpers = async (): Promise<Helpers | undefined> => {
    const { startEvidencePool } = await import('./evidence-pool.ts');
    return startEvidencePool({ subject, policy, parts, now, kinds }, threads);
  };
  const { accepted, rejected } = await verifyEvidence({
    ...{ bundles: notingSkipped(bundles, skipped), subject, signers, kinds, startHelpers },
  });
  return { accepted, rejected, skipped };
}

function streamOf({ bundles, skipped }: StoreListing): BundleStream {
  return takenFrom(bundles.toReversed(), skipped);
}

/** From the end. Nothing else holds the listing, so a bundle is freed once it was taken and read. */
function* takenFrom(queue: StoredBundle[], skipped: readonly SkippedFile[]): BundleStream {
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) yield next;
  return skipped;
}

function* notingSkipped(bundles: BundleStream, skipped: SkippedFile[]): Generator<StoredBundle, undefined> {
  for (const each of yield* bundles) skipped.push(each);
}

function sourceOf(digest: DigestSet): Subject {
  return { kind: 'source', name: formatDigest(digest), digest };
}
