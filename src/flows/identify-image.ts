import { AppError } from '../domain/errors.ts';
import { SIGNATURE_NAME } from '../domain/model-path.ts';
import { resolveImage, type ResolvedImage } from '../registry/image-tree.ts';
import { ociModelManifest } from '../registry/oci-model.ts';
import { formatReference, parseReference } from '../registry/reference.ts';
import { modelSubject } from '../digest/digest-model.ts';
import type { FlowContext } from './context.ts';
import type { Identified, IdentifyOptions } from './identified.ts';
import { openRegistry } from './open-registry.ts';

/**
 * A subject in a registry: an image by the digest of its manifest (the default), or with kind `model` a model by the
 * digests of its layers. A tag is looked up once; everything after goes by digest, and the name says which.
 */
export async function identifyImage(
  target: string,
  options: IdentifyOptions,
  context: FlowContext,
): Promise<Identified> {
  const { kind = 'image' } = options;
  if (kind !== 'image' && kind !== 'model') {
    throw new AppError('invalid-subject', `subject ${target} cannot be read as ${kind}`);
  }
  if (options.allowSymlinks !== undefined || (kind === 'image' && options.ignorePaths !== undefined)) {
    throw new AppError('invalid-input', 'options on how a folder is read are not for images', {
      hint: 'leave allow-symlinks and ignore out',
    });
  }
  const { client } = await openRegistry(context, [target]);
  const image = await resolveImage(client, parseReference(target));
  return { ...(kind === 'image' ? asImage(image) : asModel(image, options.ignorePaths)), target };
}

function asImage(image: ResolvedImage): Identified {
  const { registry, repository, digest } = image;
  const name = formatReference({ registry, repository, digest });
  return { subject: { kind: 'image', name, digest: { sha256: digest.slice('sha256:'.length) } }, image };
}

/** A model whose layers are its files; the digest is the one that the same folder has on disk. */
export function asModel(image: ResolvedImage, ignorePaths: readonly string[] = []): Identified {
  const manifest = ociModelManifest(image, { ignorePaths: [SIGNATURE_NAME, ...ignorePaths] });
  const { registry, repository, digest } = image;
  const subject = { ...modelSubject(manifest), name: formatReference({ registry, repository, digest }) };
  return { subject, manifest, image };
}
