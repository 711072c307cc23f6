import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { compareCodePoints, modelDigestOf, type Manifest, type ManifestEntry } from '../domain/manifest.ts';
import { DEFAULT_IGNORES, ignorePathProblem } from '../domain/model-path.ts';
import type { Progress } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import { lookAt, notFound, refused } from './file-errors.ts';
import { hashFiles } from './hash-files.ts';
import { locateFiles } from './locate-files.ts';
import { walkModel, type Walk, type WalkedFile } from './walk-model.ts';

export interface DigestModelOptions {
  /** Follow symbolic links that stay inside the model; default false: a link is an error. */
  readonly allowSymlinks?: boolean;
  /** Model-relative paths left out besides the default ones; exact, a folder with all below it. */
  readonly ignorePaths?: readonly string[];
  /** Default `.git .gitattributes .github .gitignore`. Anything else gives another digest than everybody expects. */
  readonly defaultIgnores?: readonly string[];
  /** Digest these model-relative files alone and look at nothing else; what is not there is left out. */
  readonly onlyPaths?: readonly string[];
  /** Most threads; default one per core. */
  readonly workers?: number;
  readonly progress?: Progress;
}

/**
 * The manifest and digest of a model folder, or of a model that is one file (OMS v1.0, method `files`, SHA-256). A
 * model that changes meanwhile has no digest. Errors, each naming the path: `not-found`, `invalid-input` (a bad
 * ignore path), `invalid-subject` (empty, or holds what a model cannot), `unreadable`, `changed-while-reading`.
 */
export async function digestModel(root: string, options: DigestModelOptions = {}): Promise<Manifest> {
  const absolute = path.resolve(root);
  const allowSymlinks = options.allowSymlinks ?? false;
  const isSingleFile = rootKind(absolute, allowSymlinks) === 'file';
  const ignore = ignoreRules(options);
  const walk = isSingleFile ? singleFile(absolute) : walkFolder(absolute, ignore, options);
  if (walk.files.length === 0) {
    throw new AppError('invalid-subject', `${absolute} has no file to digest`, {
      hint: 'give the folder that holds the model; ignored files and empty folders do not count',
    });
  }
  const files = sortByPath(walk.files);
  const hashed = await hashFiles(
    files.map(({ file }) => file),
    options,
  );
  walk.assertUnchanged();
  const entries = hashed.map((result, index) => ({ path: files[index]?.path ?? '', ...result }));
  return {
    root: isSingleFile ? path.dirname(absolute) : absolute,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: totalBytesOf(entries),
    ignored: [...walk.ignored].sort(compareCodePoints),
    allowSymlinks,
    ignoreRules: isSingleFile ? [] : [...ignore].sort(compareCodePoints),
    ...(isSingleFile ? { isSingleFile } : {}),
  };
}

/** The subject of a digested model. `name` is for people; default the name of the folder or file. */
export function modelSubject(manifest: Manifest, name?: string): Subject {
  const own = manifest.isSingleFile === true ? manifest.entries[0]?.path : path.basename(manifest.root);
  return { kind: 'model', name: name ?? own ?? '', digest: { sha256: manifest.rootSha256 } };
}

/** In code-point order. UTF-16 order, which is faster, is the same unless a name has a surrogate. */
export function sortByPath<T extends { readonly path: string }>(items: readonly T[]): T[] {
  const hasSurrogate = items.some((item) => /[\ud800-\udfff]/.test(item.path));
  if (hasSurrogate) return [...items].sort((a, b) => compareCodePoints(a.path, b.path));
  return [...items].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

export function totalBytesOf(entries: readonly ManifestEntry[]): number {
  return entries.reduce((total, { size }) => total + size, 0);
}

function walkFolder(root: string, ignore: ReadonlySet<string>, options: DigestModelOptions): Walk {
  const allowSymlinks = options.allowSymlinks ?? false;
  if (options.onlyPaths !== undefined) return locateFiles(root, options.onlyPaths, { allowSymlinks });
  return walkModel(root, { allowSymlinks, ignore });
}

function singleFile(file: string): Walk {
  const files: WalkedFile[] = [{ path: path.basename(file), file: fs.realpathSync.native(file) }];
  return { files, ignored: [], assertUnchanged: () => undefined };
}

function ignoreRules({
  defaultIgnores = DEFAULT_IGNORES,
  ignorePaths = [],
}: DigestModelOptions): Set<string> {
  return new Set([...defaultIgnores, ...ignorePaths].map(readIgnorePath));
}

function readIgnorePath(given: string): string {
  const rule = given.replace(/\/$/, '');
  const problem = ignorePathProblem(rule);
  if (problem === undefined) return rule;
  throw new AppError('invalid-input', `ignore path ${JSON.stringify(given)} ${problem}`, {
    hint: 'give a path relative to the model, like docs or docs/draft.md',
  });
}

function rootKind(root: string, allowSymlinks: boolean): 'file' | 'folder' {
  const stat = lookAt(root, notFound, () => {
    const own = fs.lstatSync(root);
    return own.isSymbolicLink() && allowSymlinks ? fs.statSync(root) : own;
  });
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  if (!stat.isSymbolicLink()) throw refused(root, 'is neither a file nor a folder');
  throw new AppError('invalid-subject', `${root} is a symbolic link`, {
    hint: 'give the path it leads to, or allow symbolic links',
  });
}
