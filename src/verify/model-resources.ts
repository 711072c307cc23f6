import { AppError } from '../domain/errors.ts';
import { modelPathProblem } from '../domain/model-path.ts';
import { isDigestOf, parseShardName, type ByteRange, type Serialization } from '../domain/serialization.ts';

interface SignedResource {
  readonly name: string;
  readonly algorithm: string;
  readonly digest: string;
}

export interface SignedResources {
  /** Name to digest, in the signed order. */
  readonly resources: ReadonlyMap<string, string>;
  readonly paths: ReadonlySet<string>;
}

/**
 * Checks the signed list of a model: every name a path inside it and there once, every digest of the recorded hash,
 * shards of the recorded size that follow each other without gap. Error: `evidence-invalid`.
 */
export function readResources(
  list: readonly SignedResource[],
  serialization: Serialization,
): SignedResources {
  const resources = new Map<string, string>();
  const shards = new Map<string, ByteRange[]>();
  for (const { name, algorithm, digest } of list) {
    const shown = JSON.stringify(name);
    const { path, range } = partsOf(name, serialization);
    const problem = path === '.' ? undefined : modelPathProblem(path);
    if (problem !== undefined) throw invalid(`names a file ${shown} that ${problem}`);
    if (!isAlgorithmOf(serialization, algorithm)) {
      throw invalid(`has the algorithm ${JSON.stringify(algorithm)} for ${shown}`);
    }
    if (!isDigestOf(serialization.hash, digest)) {
      throw invalid(`has a digest for ${shown} that is not lower-case ${serialization.hash}`);
    }
    if (resources.has(name)) throw invalid(`names the file ${shown} twice`);
    resources.set(name, digest);
    const known = shards.get(path);
    if (known === undefined) shards.set(path, range === undefined ? [] : [range]);
    else if (range !== undefined) known.push(range);
  }
  const paths = new Set(shards.keys());
  // "." is how model_signing names a model that is one file; beside others it would be a folder.
  if (paths.has('.') && paths.size > 1) throw invalid('names a file "." that has a "." component');
  if (serialization.method === 'shards') assertWholeFiles(shards, serialization.shardSize);
  return { resources, paths };
}

function partsOf(
  name: string,
  { method }: Serialization,
): { readonly path: string; readonly range?: ByteRange } {
  if (method === 'files') return { path: name };
  const shard = parseShardName(name);
  if (shard === undefined) throw invalid(`has a resource ${JSON.stringify(name)} that is not a shard`);
  return shard;
}

/** The hash's own name (specification), or with the shard size in it (`model_signing`). */
function isAlgorithmOf(serialization: Serialization, algorithm: string): boolean {
  if (algorithm === serialization.hash) return true;
  if (serialization.method === 'files') return false;
  return algorithm === `${serialization.hash}-sharded-${String(serialization.shardSize)}`;
}

/** A gap would be a part of the file that nobody signed. */
function assertWholeFiles(shards: ReadonlyMap<string, ByteRange[]>, shardSize: number): void {
  for (const [path, ranges] of shards) {
    let at = 0;
    for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
      // Every one starts where the last ended, on a multiple of the size: only the last can be shorter.
      if (start !== at || start % shardSize !== 0 || end - start > shardSize) {
        throw invalid(`has shards of ${JSON.stringify(path)} that do not cover it piece by piece`);
      }
      at = end;
    }
  }
}

function invalid(what: string): AppError {
  return new AppError('evidence-invalid', `model signature ${what}`);
}
