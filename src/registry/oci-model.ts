import { AppError } from '../domain/errors.ts';
import { compareCodePoints, modelDigestOf, type Manifest, type ManifestEntry } from '../domain/manifest.ts';
import { DEFAULT_IGNORES, isIgnored, modelPathProblem } from '../domain/model-path.ts';
import type { ResolvedImage } from './image-tree.ts';
import { formatReference } from './reference.ts';
import type { Descriptor } from './oci-manifest.ts';

/** Where a layer says which file it is: ModelPack (model-spec annotations.md), ORAS and other artifact tools. */
const FILE_PATH = ['org.cncf.model.filepath', 'org.opencontainers.image.title'] as const;
/** ORAS packs a folder into one layer and says so here. */
const UNPACK = 'io.deis.oras.content.unpack';
/** ModelPack: the layer is one file as it is. Its other types end in `.tar` and the like. */
const MODELPACK_TYPE = /^application\/vnd\.cncf\.model\.[a-z.]+\.v1\.(raw|tar|tar\+gzip|tar\+zstd)$/;

export interface OciModelOptions {
  /** Model-relative paths left out besides the default ones, as for a folder. */
  readonly ignorePaths?: readonly string[];
}

/**
 * The manifest of a model in a registry, from its layer descriptors alone: in ModelPack and ORAS layouts a layer is one
 * file, and its digest that of the file. The same model digest then names the model after a pull. Nothing is downloaded,
 * so every entry says `oci-descriptor`; a registry cannot serve other bytes for a digest unnoticed. Errors:
 * `invalid-subject` (an index, no files, bad or double paths), `unsupported` (a layer that packs several files).
 */
export function ociModelManifest(image: ResolvedImage, options: OciModelOptions = {}): Manifest {
  const root = `oci://${formatReference(image)}`;
  const { parsed } = image.manifest;
  if (parsed.kind !== 'manifest') throw new AppError('invalid-subject', `${root} is an index, not one model`);
  const rules = [...DEFAULT_IGNORES, ...(options.ignorePaths ?? [])].sort(compareCodePoints);
  const ignore = new Set(rules);
  const entries = new Map<string, ManifestEntry>();
  const ignored: string[] = [];
  for (const layer of parsed.manifest.layers) {
    const entry = entryOf(layer, root);
    if (entries.has(entry.path))
      throw new AppError('invalid-subject', `${root} has the file ${entry.path} twice`);
    if (isIgnored(entry.path, ignore)) ignored.push(entry.path);
    else entries.set(entry.path, entry);
  }
  if (entries.size === 0) throw new AppError('invalid-subject', `${root} has no file to digest`);
  const sorted = [...entries.values()].sort((a, b) => compareCodePoints(a.path, b.path));
  return {
    root,
    entries: sorted,
    rootSha256: modelDigestOf(sorted.map(({ sha256 }) => sha256)),
    totalBytes: sorted.reduce((total, { size }) => total + size, 0),
    ignored: ignored.sort(compareCodePoints),
    allowSymlinks: false,
    ignoreRules: rules,
  };
}

function entryOf(layer: Descriptor, root: string): ManifestEntry {
  const { annotations = {}, mediaType, digest, size } = layer;
  const key = FILE_PATH.find((each) => Object.hasOwn(annotations, each));
  const path = key === undefined ? undefined : annotations[key];
  if (path === undefined) {
    throw new AppError('unsupported', `${root}: layer ${digest} does not say which file it is`, {
      hint: 'a model is verified in the registry when each layer is one file (ModelPack raw layers, oras push of files)',
    });
  }
  if (isPacked(annotations, mediaType)) {
    throw new AppError('unsupported', `${root}: layer ${path} packs files (${mediaType})`, {
      hint: 'pull the model and verify it on disk, or push its files one by one',
    });
  }
  const problem = modelPathProblem(path);
  if (problem !== undefined) {
    throw new AppError('invalid-subject', `${root} has a file ${JSON.stringify(path)} that ${problem}`);
  }
  return { path, size, sha256: digest.slice('sha256:'.length), source: 'oci-descriptor' };
}

/** ORAS gives every file the media type of an image layer; only its annotation tells a packed folder. */
function isPacked(annotations: Readonly<Record<string, string>>, mediaType: string): boolean {
  const modelpack = MODELPACK_TYPE.exec(mediaType);
  return annotations[UNPACK] === 'true' || (modelpack !== null && modelpack[1] !== 'raw');
}
