import type { Descriptor } from './oci-manifest.ts';
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

/** What lies at a tag. Who finds nothing that counts among `layers` has not looked at everything unless `unread` is empty. */
export interface LegacyLayers {
  readonly layers: readonly LegacyLayer[];
  readonly unread: readonly UnreadLayers[];
}

/** Something beyond a limit, which was not read. */
export interface UnreadLayers {
  /** Tag, and position of the first. */
  readonly name: string;
  readonly reason: string;
}

/** Signatures of one image that are read, as many as cosign reads; it adds one at each signing. */
const MAX_LAYERS = 1000;
const MAX_LAYER_BYTES = 16 * 1024 * 1024;
/** All layers of one tag together, in memory. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** Layers that are read at once. */
const PARALLEL = 8;

/**
 * What lies at the tag `sha256-<hex>.sig` or `.att` of an image, in order; nothing when there is no such tag. Nothing of
 * it is trusted. Errors: those of the client.
 */
export async function readLegacyLayers(
  client: RegistryClient,
  image: ResolvedImage,
  kind: 'sig' | 'att',
): Promise<LegacyLayers> {
  const tag = `${image.digest.replace(':', '-')}.${kind}`;
  const found = await client.findManifest(image, tag);
  if (found === undefined) return { layers: [], unread: [] };
  if (found.parsed.kind !== 'manifest')
    return { layers: [], unread: [{ name: tag, reason: 'is an index, which is not looked into' }] };
  const { wanted, unread } = chooseLayers(tag, found.parsed.manifest.layers);
  const layers: LegacyLayer[] = [];
  for (let start = 0; start < wanted.length; start += PARALLEL) {
    const some = wanted.slice(start, start + PARALLEL).map(async ({ name, layer }) => ({
      ...{ name, mediaType: layer.mediaType, annotations: layer.annotations ?? {} },
      bytes: await client.getBlob(image, layer, MAX_LAYER_BYTES),
    }));
    layers.push(...(await Promise.all(some)));
  }
  return { layers, unread };
}

interface Chosen {
  readonly wanted: readonly { readonly name: string; readonly layer: Descriptor }[];
  readonly unread: readonly UnreadLayers[];
}

/** By the sizes that the manifest names, which the client holds the registry to. */
function chooseLayers(tag: string, layers: readonly Descriptor[]): Chosen {
  const wanted: { name: string; layer: Descriptor }[] = [];
  const unread: UnreadLayers[] = [];
  let left = MAX_TOTAL_BYTES;
  for (const [index, layer] of layers.slice(0, MAX_LAYERS).entries()) {
    const name = `${tag}[${String(index)}]`;
    if (layer.size > MAX_LAYER_BYTES || layer.size > left) {
      unread.push({ name, reason: `has ${String(layer.size)} bytes, more than are read` });
      continue;
    }
    left -= layer.size;
    wanted.push({ name, layer });
  }
  if (layers.length > MAX_LAYERS) {
    const reason = `${String(layers.length)} layers, of which ${String(MAX_LAYERS)} are read`;
    unread.push({ name: `${tag}[${String(MAX_LAYERS)}]`, reason });
  }
  return { wanted, unread };
}
