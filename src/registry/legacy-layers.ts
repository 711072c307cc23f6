import type { ResolvedImage } from './image-tree.ts';
import type { RegistryClient } from './registry-client.ts';

/** A signature or attestation as cosign before version 3 stored it: a layer, and what belongs to it in annotations. */
export interface LegacyLayer {
  /** Tag and position, for messages. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Signatures of one image that are read; cosign adds one at each signing. */
const MAX_LAYERS = 200;
const MAX_LAYER_BYTES = 16 * 1024 * 1024;

/**
 * What lies at the tag `sha256-<hex>.sig` or `.att` of an image, in order; nothing when there is no such tag. Nothing of
 * it is trusted. Errors: those of the client.
 */
export async function readLegacyLayers(
  client: RegistryClient,
  image: ResolvedImage,
  kind: 'sig' | 'att',
): Promise<LegacyLayer[]> {
  const tag = `${image.digest.replace(':', '-')}.${kind}`;
  const found = await client.findManifest(image, tag);
  if (found?.parsed.kind !== 'manifest') return [];
  const layers: LegacyLayer[] = [];
  for (const [index, layer] of found.parsed.manifest.layers.slice(0, MAX_LAYERS).entries()) {
    const bytes = await client.getBlob(image, layer, MAX_LAYER_BYTES);
    const name = `${tag}[${String(index)}]`;
    layers.push({ name, mediaType: layer.mediaType, bytes, annotations: layer.annotations ?? {} });
  }
  return layers;
}
