import { AppError } from '../domain/errors.ts';
import type { Descriptor } from './oci-manifest.ts';
import { formatReference, type ImageReference } from './reference.ts';
import type { FetchedManifest, RegistryClient } from './registry-client.ts';

/** An image that was looked up once. Everything after goes by `digest`, whatever a tag means later. */
export interface ResolvedImage {
  readonly registry: string;
  readonly repository: string;
  readonly digest: string;
  readonly manifest: FetchedManifest;
}

/** One manifest of an image: itself, or one for a platform below an index. */
export interface ImageNode {
  readonly digest: string;
  readonly mediaType: string;
  /** `linux/arm64/v8`; undefined for the image itself and for entries without a platform. */
  readonly platform: string | undefined;
  readonly kind: 'image' | 'index';
}

/** Nested indexes and their entries; more than any real image has. */
const MAX_NODES = 1000;
const MAX_DEPTH = 4;

/** Resolves tag or digest to the manifest it names now. A tag and a digest together must agree with the digest. */
export async function resolveImage(client: RegistryClient, image: ImageReference): Promise<ResolvedImage> {
  const { registry, repository } = image;
  const manifest = await client.getManifest({ registry, repository }, image.digest ?? image.tag ?? 'latest');
  return { registry, repository, digest: manifest.descriptor.digest, manifest };
}

/**
 * The image and, when it is an index, every manifest below it: what `--recursive` signs and verifies one by one. Errors
 * of the client (a child that is missing too), `limit-exceeded`.
 */
export async function listImageTree(client: RegistryClient, image: ResolvedImage): Promise<ImageNode[]> {
  const nodes = new Map<string, ImageNode>();
  const visit = async (
    manifest: FetchedManifest,
    platform: string | undefined,
    depth: number,
  ): Promise<void> => {
    const { digest, mediaType } = manifest.descriptor;
    if (nodes.has(digest)) return;
    if (nodes.size >= MAX_NODES || depth > MAX_DEPTH) {
      throw new AppError('limit-exceeded', `${formatReference(image)} holds too many or too deep indexes`);
    }
    const { parsed } = manifest;
    nodes.set(digest, { digest, mediaType, platform, kind: parsed.kind === 'index' ? 'index' : 'image' });
    if (parsed.kind !== 'index') return;
    for (const child of parsed.index.manifests) {
      await visit(await client.getManifest(image, child.digest), platformOf(child), depth + 1);
    }
  };
  await visit(image.manifest, undefined, 0);
  return [...nodes.values()];
}

function platformOf({ platform }: Descriptor): string | undefined {
  if (platform === undefined) return undefined;
  const { os, architecture, variant } = platform;
  return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
