import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import type { Clock } from '../domain/ports.ts';
import { MEDIA_TYPE, type Descriptor } from './oci-manifest.ts';
import { attachReferrer, listReferrers, type ReferrerTarget } from './referrers.ts';
import { formatReference } from './reference.ts';
import type { ResolvedImage } from './image-tree.ts';

/** Something that was attached to an image. */
export interface AttachedItem {
  /** Digest of the manifest that holds it. */
  readonly digest: string;
  readonly artifactType: string;
  /** Bytes of the manifest, not of what it holds. */
  readonly size: number;
  readonly annotations: Readonly<Record<string, string>>;
  /** Where it is: referrer of the image, or a tag of older tools. */
  readonly place: 'referrer' | 'tag';
  readonly tag?: string;
}

export interface AttachOptions {
  readonly image: ResolvedImage;
  readonly bytes: Uint8Array;
  /** Type of the content and of the artifact; for bundles use the evidence store. */
  readonly mediaType: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly clock: Clock;
}

/** Longest content that is attached or downloaded. */
export const MAX_ATTACHMENT_BYTES = 64 * 1024 * 1024;
const MEDIA_TYPE_NAME = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/i;
/** Endings of the tags under which cosign before version 3 kept what belongs to an image. */
const LEGACY_TAGS = ['sig', 'att', 'sbom'] as const;

/** Attaches any content to an image as an OCI 1.1 referrer and returns its name. Errors: `invalid-input`, those of the client. */
export async function attachContent(target: ReferrerTarget, options: AttachOptions): Promise<string> {
  const { image, bytes, mediaType } = options;
  if (!MEDIA_TYPE_NAME.test(mediaType)) {
    throw new AppError('invalid-input', `media type ${JSON.stringify(mediaType)} is not one`);
  }
  if (bytes.byteLength > MAX_ATTACHMENT_BYTES) {
    throw new AppError('limit-exceeded', `attachment has ${String(bytes.byteLength)} bytes`);
  }
  const created = options
    .clock()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  const attached = await attachReferrer(target, {
    subject: image.manifest.descriptor,
    artifactType: mediaType,
    layer: { bytes, mediaType },
    annotations: { ...options.annotations, 'org.opencontainers.image.created': created },
  });
  return formatReference({ ...target.repository, digest: attached.digest });
}

/** Everything attached to an image, by referrer and by the tags of older tools. Errors: those of the client. */
export async function listAttachments(target: ReferrerTarget, image: ResolvedImage): Promise<AttachedItem[]> {
  const { client, repository } = target;
  const items: AttachedItem[] = [];
  for (const referrer of await listReferrers(client, repository, image.digest)) {
    items.push(itemOf(referrer, 'referrer'));
  }
  for (const ending of LEGACY_TAGS) {
    const tag = `${image.digest.replace(':', '-')}.${ending}`;
    const found = await client.findManifest(repository, tag);
    if (found === undefined) continue;
    const type =
      found.parsed.kind === 'manifest' ? found.parsed.manifest.config.mediaType : MEDIA_TYPE.imageIndex;
    items.push({ ...itemOf({ ...found.descriptor, artifactType: type }, 'tag'), tag });
  }
  return items;
}

/** One file inside an attachment. */
export interface DownloadedContent {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** What an attachment holds, each layer checked against its digest. Errors: those of the client, `limit-exceeded`. */
export async function downloadAttachment(
  { client, repository }: Omit<ReferrerTarget, 'sleep'>,
  digest: string,
): Promise<DownloadedContent[]> {
  const { parsed } = await client.getManifest(repository, digest);
  if (parsed.kind !== 'manifest') throw new AppError('malformed', `${digest} is an index, not an attachment`);
  const contents: DownloadedContent[] = [];
  let left = MAX_ATTACHMENT_BYTES;
  for (const layer of parsed.manifest.layers) {
    const bytes = await client.getBlob(repository, layer, left);
    left -= bytes.byteLength;
    contents.push({ mediaType: layer.mediaType, bytes, sha256: sha256Hex(bytes) });
  }
  return contents;
}

function itemOf(descriptor: Descriptor, place: AttachedItem['place']): AttachedItem {
  const { digest, size, artifactType, annotations, mediaType } = descriptor;
  return { digest, size, artifactType: artifactType ?? mediaType, annotations: annotations ?? {}, place };
}
