import { identifyingDigests, isUsableDigestSet, type DigestSet } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { Clock, EvidenceStore, SignedBundle, StoredBundle, StoreListing } from '../domain/ports.ts';
import type { EvidenceKind } from '../domain/predicates.ts';
import { attachBundle, listBundles } from './evidence-bundles.ts';
import type { RegistryClient, Repository } from './registry-client.ts';
import { anchorOf, putAnchor } from './subject-anchor.ts';

export interface OciStoreOptions {
  readonly client: RegistryClient;
  /** Repository whose manifests carry the evidence. */
  readonly repository: Repository;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * Evidence as OCI 1.1 referrers in the form cosign v3 reads and writes. A subject whose SHA-256 is a manifest of the
 * repository carries it itself; for any other (a model, a source) a small manifest stands in, the same for everybody. A
 * subject with several identifying digests is filed under each and found by any. Errors: those of the client,
 * `invalid-subject`, `limit-exceeded`.
 */
export function openOciStore(options: OciStoreOptions): EvidenceStore {
  const { client, repository, clock, sleep } = options;
  const target = { client, repository, sleep };
  /** Where the same bytes are attached already; a registry that does not hold them need not be searched. */
  const placeOf = async ({ sha256 }: SignedBundle, carrier: string): Promise<string | undefined> => {
    if (!(await client.hasBlob(repository, `sha256:${sha256}`))) return undefined;
    const { bundles } = await listBundles(client, repository, carrier);
    return bundles.find((each) => each.sha256 === sha256)?.place;
  };
  return {
    location: `oci://${repository.registry}/${repository.repository}`,
    async put(subject: DigestSet, _kind: EvidenceKind, bundle: SignedBundle): Promise<string> {
      const places: string[] = [];
      for (const digest of digestsOf(subject)) {
        const own = digest.startsWith('sha256:') ? await client.findManifest(repository, digest) : undefined;
        const carrier = own?.descriptor ?? (await putAnchor(client, repository, digest));
        const known = await placeOf(bundle, carrier.digest);
        places.push(known ?? (await attachBundle(target, { subject: carrier, bundle, clock })));
      }
      return places[0] ?? '';
    },
    async list(subject: DigestSet): Promise<StoreListing> {
      const bundles = new Map<string, StoredBundle>();
      const skipped: { readonly name: string; readonly reason: string }[] = [];
      for (const digest of digestsOf(subject)) {
        const carriers = [
          ...(digest.startsWith('sha256:') ? [digest] : []),
          anchorOf(digest).descriptor.digest,
        ];
        for (const carrier of carriers) {
          const listing = await listBundles(client, repository, carrier);
          skipped.push(...listing.skipped);
          for (const each of listing.bundles) {
            if (!bundles.has(each.sha256)) bundles.set(each.sha256, each);
          }
        }
      }
      return { bundles: [...bundles.values()], skipped };
    },
  };
}

function digestsOf(subject: DigestSet): string[] {
  if (!isUsableDigestSet(subject)) throw new AppError('invalid-subject', 'subject has no usable digest');
  return identifyingDigests(subject).map(({ algorithm, hex }) => `${algorithm}:${hex}`);
}
