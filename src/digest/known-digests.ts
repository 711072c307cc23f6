import fs from 'node:fs';
import path from 'node:path';
import { isSha256Hex } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { modelPathProblem } from '../domain/model-path.ts';
import type { KnownDigest } from './digest-incremental.ts';
import { huggingFaceBlobs, listModel, type ListModelOptions } from './list-model.ts';

/** Git LFS pointers are below 1 KiB (git-lfs docs/spec.md); anything longer is content. */
const MAX_POINTER_BYTES = 1023;
const MAX_METADATA_BYTES = 4096;
/** Longest list of digests that is read. */
export const MAX_LIST_BYTES = 256 * 1024 * 1024;
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;

/** Digests of the content that Git LFS pointers in a model stand for: a checkout without the content can be signed. */
export function readLfsPointers(root: string, options: ListModelOptions = {}): Map<string, KnownDigest> {
  const known = new Map<string, KnownDigest>();
  for (const { path: name, file } of listModel(root, options).files) {
    if (fs.statSync(file).size > MAX_POINTER_BYTES) continue;
    const match = POINTER.exec(fs.readFileSync(file, 'latin1'));
    if (match === null) continue;
    known.set(name, { sha256: match[1] ?? '', size: Number(match[2]), source: 'lfs-pointer' });
  }
  return known;
}

/**
 * Digests that the Hugging Face client noted when it downloaded into a folder (`.cache/huggingface/download`): the etag
 * of a large file is its SHA-256. Only for files that have not changed since: the client's own rule, by time.
 */
export function readHuggingFaceMetadata(root: string): Map<string, KnownDigest> {
  const known = new Map<string, KnownDigest>();
  const folder = path.join(root, '.cache/huggingface/download');
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return known;
  for (const entry of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.metadata')) continue;
    const name = entry.slice(0, -'.metadata'.length).split(path.sep).join('/');
    const digest = readMetadata(path.join(folder, entry), path.join(root, name));
    if (digest !== undefined && modelPathProblem(name) === undefined) known.set(name, digest);
  }
  return known;
}

/**
 * In a snapshot of the Hugging Face cache: large files are links to blobs that are called by their SHA-256. Empty for a
 * model elsewhere.
 */
export function readHuggingFaceBlobs(root: string, options: ListModelOptions): Map<string, KnownDigest> {
  const known = new Map<string, KnownDigest>();
  const folder = huggingFaceBlobs(root);
  if (folder === undefined) return known;
  const blobs = fs.realpathSync(folder);
  const linked = { ...options, allowSymlinks: true, linkFolders: [blobs] };
  for (const { path: name, file } of listModel(root, linked).files) {
    const blob = path.basename(file);
    if (path.dirname(file) !== blobs || !isSha256Hex(blob)) continue;
    known.set(name, { sha256: blob, size: fs.statSync(file).size, source: 'huggingface-cache' });
  }
  return known;
}

/** Three lines: commit, etag, time of the download in seconds. */
function readMetadata(metadata: string, file: string): KnownDigest | undefined {
  const [noted, content] = [metadata, file].map((each) => fs.lstatSync(each, { throwIfNoEntry: false }));
  if (noted?.isFile() !== true || noted.size > MAX_METADATA_BYTES || content?.isFile() !== true)
    return undefined;
  const [, etag = '', time = ''] = fs.readFileSync(metadata, 'utf8').split('\n');
  const at = Number(time);
  if (!isSha256Hex(etag) || !Number.isFinite(at) || time === '') return undefined;
  // The client sets nothing after the note; a file changed later is another file.
  if (content.mtimeMs > at * 1000 + 1000) return undefined;
  return { sha256: etag, size: content.size, source: 'huggingface-cache' };
}

/**
 * Digests from a list as `sha256sum` writes it (`<hex>  <path>`), paths relative to `root`, the folder of the model. A
 * line of another form is an error: a typing error must not turn into a file that is read after all, or into one that is
 * not. Sizes are those of the files. Errors: `malformed`, `not-found` (a listed file), `limit-exceeded`.
 */
export function readDigestList(text: string, root: string): Map<string, KnownDigest> {
  if (text.length > MAX_LIST_BYTES) throw new AppError('limit-exceeded', 'list of digests is too long');
  const known = new Map<string, KnownDigest>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    const name = match?.[2]?.replace(/^\.\//, '') ?? '';
    const problem = match === null ? 'is not "<sha256>  <path>"' : modelPathProblem(name);
    if (problem !== undefined) {
      throw new AppError('malformed', `list of digests, line ${String(index + 1)}: ${problem}`);
    }
    if (known.has(name)) throw new AppError('malformed', `list of digests names ${name} twice`);
    const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false });
    if (stat?.isFile() !== true)
      throw new AppError('not-found', `list of digests names ${name}, which is not there`);
    known.set(name, { sha256: match?.[1] ?? '', size: stat.size, source: 'manifest-file' });
  }
  return known;
}
