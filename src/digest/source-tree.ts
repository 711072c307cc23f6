import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import type { Manifest, ManifestEntry } from '../domain/manifest.ts';
import { totalBytesOf } from './digest-model.ts';
import { lookAt, notFound, refused } from './file-errors.ts';
import { hashFiles } from './hash-files.ts';
import { sortByPath } from './list-model.ts';

interface TreeItem {
  readonly path: string;
  /** A file to hash, or the text of a link, which is its content as in git. */
  readonly content:
    { readonly kind: 'file'; readonly file: string } | { readonly kind: 'link'; readonly target: Buffer };
}

/**
 * The manifest of a source tree: of the given files of `root` (tracked ones, as the git port lists them), nothing is
 * ignored and no link is followed; a tracked link has its target text as content. `rootSha256` is the SHA-256 over
 * `file <sha256> <path>` or `link <sha256> <path>`, each ended by NUL, in code-point order of path: unlike a model
 * digest it binds the names. Errors: `invalid-subject` (no files, bad path, a folder or device in a file's place),
 * `not-found`, `unreadable`, `changed-while-reading`. `known`: a manifest made in this run, whose files are not hashed
 * again where they lie in the tree.
 */
export async function digestSourceTree(
  root: string,
  paths: readonly string[],
  known?: Manifest,
): Promise<Manifest> {
  const absolute = path.resolve(root);
  if (paths.length === 0) {
    throw new AppError('invalid-subject', `git tracks no file in ${absolute}, so it is no source yet`, {
      hint: 'git add what belongs to the source, or work in a folder that is no git checkout',
    });
  }
  const items = sortByPath(locate(absolute, paths));
  const hashes = knownHashes(known);
  const files = items.flatMap(({ content }) =>
    content.kind === 'file' && !hashes.has(content.file) ? [content.file] : [],
  );
  for (const [index, result] of (await hashFiles(files)).entries()) hashes.set(files[index] ?? '', result);
  const listing = createHash('sha256');
  const entries: ManifestEntry[] = items.map(({ path: name, content }) => {
    const result = content.kind === 'file' ? hashes.get(content.file) : ofText(content.target);
    if (result === undefined) throw new AppError('internal', `${name} was left without a digest`);
    listing.update(`${content.kind} ${result.sha256} ${name}\0`);
    return { path: name, ...result };
  });
  return {
    root: absolute,
    entries,
    rootSha256: listing.digest('hex'),
    totalBytes: totalBytesOf(entries),
    ignored: [],
    allowSymlinks: false,
  };
}

function knownHashes(known: Manifest | undefined): Map<string, { size: number; sha256: string }> {
  if (known === undefined) return new Map();
  const root = fs.realpathSync.native(known.root);
  return new Map(
    known.entries.map(({ path: name, size, sha256 }) => [path.join(root, name), { size, sha256 }]),
  );
}

function ofText(text: Buffer): { size: number; sha256: string } {
  return { size: text.length, sha256: sha256Hex(text) };
}

function locate(root: string, paths: readonly string[]): TreeItem[] {
  const realRoot = lookAt(root, notFound, () => fs.realpathSync.native(root));
  const realFolders = new Map<string, boolean>();
  const isReal = (folder: string): boolean => {
    const known = realFolders.get(folder);
    if (known !== undefined) return known;
    const real = lookAt(folder, notFound, () => fs.realpathSync.native(folder)) === folder;
    realFolders.set(folder, real);
    return real;
  };
  return [...new Set(paths)].map((name) => {
    const file = path.join(realRoot, name);
    // Not the model rule: git tracks names with backslashes and control characters, and here they harm nothing.
    if (!isInsideTree(name, path.relative(realRoot, file))) {
      throw refused(JSON.stringify(name), 'is not a path inside the tree');
    }
    if (!isReal(path.dirname(file))) throw refused(file, 'is behind a symbolic link');
    const stat = lookAt(file, notFound, () => fs.lstatSync(file));
    if (stat.isFile()) return { path: name, content: { kind: 'file', file } };
    if (!stat.isSymbolicLink()) throw refused(file, 'is neither a file nor a link');
    return {
      path: name,
      content: { kind: 'link', target: lookAt(file, notFound, () => fs.readlinkSync(file, 'buffer')) },
    };
  });
}

/** Whether a name is already in its one normal form, so that two names are never the same file. */
function isInsideTree(name: string, normal: string): boolean {
  return (
    name !== '' &&
    name.isWellFormed() &&
    normal.split(path.sep).join('/') === name &&
    !/^\.\.(\/|$)/.test(name)
  );
}
