import { MAX_BUNDLE_BYTES } from '../domain/bundle.ts';
import { formatDigest, type DigestSet } from '../domain/digest.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { Clock, EvidenceStore, SignedBundle, StoredBundle, StoreListing } from '../domain/ports.ts';
import type { EvidenceKind } from '../domain/predicates.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { MEDIA_TYPE, type Descriptor } from './oci-manifest.ts';
import { formatReference, type ImageReference } from './reference.ts';
import { attachReferrer, listReferrers } from './referrers.ts';
import type { RegistryClient } from './registry-client.ts';

export interface OciStoreOptions {
  readonly client: RegistryClient;
  /** Repository whose manifests carry the evidence. */
  readonly repository: ImageReference;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * Evidence as OCI 1.1 referrers of the subject's manifest, in the form cosign v3 reads and writes: artifact type and
 * layer `application/vnd.dev.sigstore.bundle.v0.3+json`, empty config, `dev.sigstore.bundle.*` annotations. Subjects
 * must have a SHA-256 digest that is a manifest of this repository.
 */
export function openOciStore(options: OciStoreOptions): EvidenceStore {
  const { client, repository } = options;
  const location = `oci://${repository.registry}/${repository.repository}`;
  return {
    location,
    async put(subject: DigestSet, _kind: EvidenceKind, bundle: SignedBundle): Promise<string> {
      const image = await client.getManifest(repository, manifestDigest(subject, location));
      const created = options
        .clock()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z');
      const annotations = {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': predicateTypeOf(bundle.bytes),
        'org.opencontainers.image.created': created,
      };
      const attached = await attachReferrer(
        { client, repository, sleep: options.sleep },
        {
          subject: image.descriptor,
          artifactType: MEDIA_TYPE.sigstoreBundle,
          layer: { bytes: bundle.bytes, mediaType: MEDIA_TYPE.sigstoreBundle },
          annotations,
        },
      );
      return formatReference({
        registry: repository.registry,
        repository: repository.repository,
        digest: attached.digest,
      });
    },
    async list(subject: DigestSet): Promise<StoreListing> {
      const bundles: StoredBundle[] = [];
      const skipped: { name: string; reason: string }[] = [];
      for (const referrer of await listReferrers(client, repository, manifestDigest(subject, location))) {
        const read = await readReferrer(client, repository, referrer);
        if ('reason' in read) skipped.push(read);
        else bundles.push(read);
      }
      return { bundles, skipped };
    },
  };
}

/** One referrer's bundle, or why it is none. Only network trouble is thrown: it may be gone at the next try. */
async function readReferrer(
  client: RegistryClient,
  repository: ImageReference,
  referrer: Descriptor,
): Promise<StoredBundle | { readonly name: string; readonly reason: string }> {
  const name = referrer.digest;
  try {
    const { parsed } = await client.getManifest(repository, referrer.digest);
    if (parsed.kind !== 'manifest') return { name, reason: 'is an index, not an artifact' };
    const [layer] = parsed.manifest.layers;
    const type = parsed.manifest.artifactType ?? parsed.manifest.config.mediaType;
    if (!type.startsWith('application/vnd.dev.sigstore.bundle'))
      return { name, reason: `is of type ${type}` };
    if (layer === undefined || parsed.manifest.layers.length !== 1)
      return { name, reason: 'does not have exactly one layer' };
    const bytes = await client.getBlob(repository, layer, MAX_BUNDLE_BYTES);
    return { name, bytes, sha256: sha256Hex(bytes) };
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.errorClass === 'internal') throw thrown;
    if (thrown.code === 'network' || thrown.code === 'timeout' || thrown.code === 'missing-permission')
      throw thrown;
    return { name, reason: messageOf(thrown) };
  }
}

function manifestDigest(subject: DigestSet, location: string): string {
  const digest = formatDigest(subject);
  if (digest.startsWith('sha256:')) return digest;
  throw new AppError(
    'invalid-subject',
    `${location} keeps evidence of sha256 manifests only, not of ${digest}`,
  );
}

/** Read only to label the referrer; whoever reads it back believes the signed payload alone. */
function predicateTypeOf(bundle: Uint8Array): string {
  const match = /"payload"\s*:\s*"([A-Za-z0-9+/=]+)"/.exec(Buffer.from(bundle).toString('latin1'));
  const payload = Buffer.from(match?.[1] ?? '', 'base64').toString('utf8');
  return /"predicateType"\s*:\s*"([^"\\]{1,255})"/.exec(payload)?.[1] ?? 'unknown';
}
