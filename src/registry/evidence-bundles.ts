import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { Clock, SignedBundle, StoredBundle, StoreListing } from '../domain/ports.ts';
import { MEDIA_TYPE, type Descriptor } from './oci-manifest.ts';
import { formatReference } from './reference.ts';
import { attachReferrer, listReferrers, type ReferrerTarget } from './referrers.ts';
import type { RegistryClient, Repository } from './registry-client.ts';

/** Bytes of all bundles that are read for one subject. */
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
/** Referrers that are read at once. */
const PARALLEL = 8;
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle';

/**
 * Attaches a bundle to a manifest as cosign v3 does: artifact type and layer
 * `application/vnd.dev.sigstore.bundle.v0.3+json`, empty config, `dev.sigstore.bundle.*` annotations. Returns its reference.
 */
export async function attachBundle(
  target: ReferrerTarget,
  what: { readonly subject: Descriptor; readonly bundle: SignedBundle; readonly clock: Clock },
): Promise<string> {
  const created = what
    .clock()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  const attached = await attachReferrer(target, {
    subject: what.subject,
    artifactType: MEDIA_TYPE.sigstoreBundle,
    layer: { bytes: what.bundle.bytes, mediaType: MEDIA_TYPE.sigstoreBundle },
    annotations: {
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': predicateTypeOf(what.bundle.bytes),
      'org.opencontainers.image.created': created,
    },
  });
  const { registry, repository } = target.repository;
  return formatReference({ registry, repository, digest: attached.digest });
}

/**
 * Every bundle attached to a manifest. Artifacts of other types (an SBOM, another tool's signature) are none and left
 * aside; a bundle that cannot be read is in `skipped`. Errors: those of the client, `limit-exceeded` for all together.
 */
export async function listBundles(
  client: RegistryClient,
  repository: Repository,
  digest: string,
): Promise<StoreListing> {
  const bundles: StoredBundle[] = [];
  const skipped: { name: string; reason: string }[] = [];
  const referrers = await listReferrers(client, repository, digest);
  let left = MAX_TOTAL_BYTES;
  for (let start = 0; start < referrers.length; start += PARALLEL) {
    const some = referrers.slice(start, start + PARALLEL);
    const read = await Promise.all(some.map((each) => readReferrer(client, repository, each)));
    for (const each of read) {
      if (each === 'other') continue;
      if ('reason' in each) {
        skipped.push(each);
        continue;
      }
      left -= each.bytes.byteLength;
      if (left < 0)
        throw new AppError(
          'limit-exceeded',
          `${digest} has more than ${String(MAX_TOTAL_BYTES)} bytes of evidence`,
        );
      bundles.push(each);
    }
  }
  return { bundles, skipped };
}

/** One referrer's bundle, or why it is none. Only network trouble is thrown: it may be gone at the next try. */
async function readReferrer(
  client: RegistryClient,
  repository: Repository,
  referrer: Descriptor,
): Promise<StoredBundle | { readonly name: string; readonly reason: string } | 'other'> {
  const name = referrer.digest;
  try {
    const { parsed } = await client.getManifest(repository, referrer.digest);
    if (parsed.kind !== 'manifest') return 'other';
    const [layer] = parsed.manifest.layers;
    const type = parsed.manifest.artifactType ?? parsed.manifest.config.mediaType;
    if (!type.startsWith(BUNDLE_TYPE)) return 'other';
    if (layer === undefined || parsed.manifest.layers.length !== 1)
      return { name, reason: 'does not have exactly one layer' };
    const bytes = await client.getBlob(repository, layer, MAX_BUNDLE_BYTES);
    const place = formatReference({ ...repository, digest: name });
    return { name, place, bytes, sha256: sha256Hex(bytes) };
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.errorClass === 'internal') throw thrown;
    if (thrown.code === 'network' || thrown.code === 'timeout' || thrown.code === 'missing-permission')
      throw thrown;
    return { name, reason: messageOf(thrown) };
  }
}

/** Read only to label the referrer; whoever reads it back believes the signed payload alone. */
function predicateTypeOf(bundle: Uint8Array): string {
  const match = /"payload"\s*:\s*"([A-Za-z0-9+/=]+)"/.exec(Buffer.from(bundle).toString('latin1'));
  const payload = Buffer.from(match?.[1] ?? '', 'base64').toString('utf8');
  return /"predicateType"\s*:\s*"([^"\\]{1,255})"/.exec(payload)?.[1] ?? 'unknown';
}
