import path from 'node:path';
import type { KnownDigest } from '../digest/digest-incremental.ts';
import {
  MAX_LIST_BYTES,
  readDigestList,
  readHuggingFaceBlobs,
  readHuggingFaceMetadata,
  readLfsPointers,
} from '../digest/known-digests.ts';
import type { ListModelOptions } from '../digest/list-model.ts';
import { AppError } from '../domain/errors.ts';
import { pathKind, readText } from '../platform/files.ts';
import type { FlowContext } from './context.ts';

/**
 * Digests that somebody else vouches for, by path. `sources`: `lfs` (pointers in the place of files), `huggingface` (its
 * cache, or the notes of its client), `oci://REFERENCE` (layers of a model in a registry), else a file as `sha256sum`
 * writes it. Errors: those of the sources; `content-mismatch` when two of them disagree about a file.
 */
export async function readKnownDigests(
  sources: readonly string[],
  model: { readonly root: string; readonly listing: ListModelOptions },
  context: FlowContext,
): Promise<ReadonlyMap<string, KnownDigest>> {
  const known = new Map<string, KnownDigest>();
  for (const source of sources) {
    for (const [name, digest] of await readSource(source, model, context)) {
      const other = known.get(name);
      if (other !== undefined && other.sha256 !== digest.sha256) {
        throw new AppError(
          'content-mismatch',
          `${other.source} and ${digest.source} disagree about ${name}`,
          {
            hint: 'leave out the source that is wrong, or both to read the file',
          },
        );
      }
      known.set(name, other ?? digest);
    }
  }
  return known;
}

async function readSource(
  source: string,
  { root, listing }: { readonly root: string; readonly listing: ListModelOptions },
  context: FlowContext,
): Promise<Iterable<readonly [string, KnownDigest]>> {
  if (source === 'lfs') return readLfsPointers(root, listing);
  if (source === 'huggingface') {
    return [...readHuggingFaceMetadata(root), ...readHuggingFaceBlobs(root, listing)];
  }
  if (source.startsWith('oci://')) return await readImage(source, context);
  const limits = { maxBytes: MAX_LIST_BYTES, what: 'list of digests' };
  const text = await readText(path.resolve(source), limits);
  return readDigestList(text, (await pathKind(root)) === 'file' ? path.dirname(root) : root);
}

async function readImage(source: string, context: FlowContext): Promise<[string, KnownDigest][]> {
  const [{ openRegistry }, { resolveImage }, { ociModelManifest }, { parseReference }] = await Promise.all([
    import('./open-registry.ts'),
    import('../registry/image-tree.ts'),
    import('../registry/oci-model.ts'),
    import('../registry/reference.ts'),
  ]);
  const { client } = await openRegistry(context);
  const { entries } = ociModelManifest(await resolveImage(client, parseReference(source)));
  return entries.map(({ path: name, size, sha256 }) => [name, { size, sha256, source: 'oci-descriptor' }]);
}
