import { sha256Hex } from '../domain/canonical-json.ts';
import { MEDIA_TYPE, type Descriptor } from './oci-manifest.ts';
import type { RegistryClient, Repository } from './registry-client.ts';

const SUBJECT_TYPE = 'application/vnd.sallyport.subject.v1+json';
const EMPTY = Buffer.from('{}');

/** A manifest that stands for something that is no manifest itself: a model, a source, an image elsewhere. */
export interface SubjectAnchor {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
  /** Keeps the registry from collecting it; nothing is read by it. Cut to the length of a tag. */
  readonly tag: string;
}

/**
 * The anchor of one digest (`sha256:<hex>`, `gitCommit:<hex>` …): the same bytes wherever it is made, so that it is found
 * again by its own digest without looking anything up.
 */
export function anchorOf(digest: string): SubjectAnchor {
  const empty = {
    mediaType: MEDIA_TYPE.emptyConfig,
    digest: `sha256:${sha256Hex(EMPTY)}`,
    size: EMPTY.length,
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.imageManifest,
    artifactType: SUBJECT_TYPE,
    config: empty,
    layers: [empty],
    annotations: { 'dev.sallyport.subject': digest },
  };
  const bytes = Buffer.from(JSON.stringify(manifest), 'utf8');
  const descriptor = {
    mediaType: MEDIA_TYPE.imageManifest,
    digest: `sha256:${sha256Hex(bytes)}`,
    size: bytes.length,
  };
  // The subject tag of an image is `sha256-<hex>`, that of cosign's older files has an ending of its own.
  return { descriptor, bytes, tag: `subject.${digest.replace(':', '-')}`.slice(0, 128) };
}

/** Stores the anchor of a digest unless it is there. */
export async function putAnchor(
  client: RegistryClient,
  repository: Repository,
  digest: string,
): Promise<Descriptor> {
  const { descriptor, bytes, tag } = anchorOf(digest);
  if ((await client.findManifest(repository, descriptor.digest)) !== undefined) return descriptor;
  await client.putBlob(repository, EMPTY, MEDIA_TYPE.emptyConfig);
  await client.putManifest(repository, tag, { bytes, mediaType: MEDIA_TYPE.imageManifest });
  return descriptor;
}
