import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { compareCodePoints } from '../domain/manifest.ts';
import { DEFAULT_IGNORES, ignorePathProblem } from '../domain/model-path.ts';
import { lookAt, notFound, refused } from './file-errors.ts';
import { locateFiles } from './locate-files.ts';
import { walkModel, type Walk, type WalkedFile } from './walk-model.ts';

export interface ListModelOptions {
  /** Follow symbolic links that stay inside the model; default false: a link is an error. */
  readonly allowSymlinks?: boolean;
  /**
   * Folders outside the model that links may lead into, with `allowSymlinks`: `linkFoldersOf(root, true)` for a snapshot
   * of the Hugging Face cache.
   */
  readonly linkFolders?: readonly string[];
  /** Model-relative paths left out besides the default ones; exact, a folder with all below it. */
  readonly ignorePaths?: readonly string[];
  /** Default `.git .gitattributes .github .gitignore`. Anything else gives another digest than everybody expects. */
  readonly defaultIgnores?: readonly string[];
  /** Look at these model-relative files alone and at nothing else; what is not there is left out. */
  readonly onlyPaths?: readonly string[];
}

/** The files of a model, before anything is read. */
export interface ModelListing {
  /** Absolute folder that the paths start from. */
  readonly root: string;
  readonly isSingleFile: boolean;
  /** In code-point order of path; at least one. */
  readonly files: readonly WalkedFile[];
  readonly allowSymlinks: boolean;
  /** Ignored paths that were there, sorted. */
  readonly ignored: readonly string[];
  /** Paths that are links and were followed, sorted. */
  readonly links: readonly string[];
  /** Ignore paths in force, sorted; none for a single file. */
  readonly ignoreRules: readonly string[];
  /** Throws `changed-while-reading` when what was listed is no longer what is there. */
  readonly assertUnchanged: () => void;
}

/**
 * Lists a model folder, or a model that is one file. Errors, each naming the path: `not-found`, `invalid-input` (a bad
 * ignore path), `invalid-subject` (empty, or holds what a model cannot), `unreadable`, `changed-while-reading`.
 */
export function listModel(root: string, options: ListModelOptions = {}): ModelListing {
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
  return {
    root: isSingleFile ? path.dirname(absolute) : absolute,
    isSingleFile,
    files: sortByPath(walk.files),
    allowSymlinks,
    ignored: [...walk.ignored].sort(compareCodePoints),
    links: [...walk.links].sort(compareCodePoints),
    ignoreRules: isSingleFile ? [] : [...ignore].sort(compareCodePoints),
    assertUnchanged: walk.assertUnchanged,
  };
}

/**
 * The folder that the links of a Hugging Face cache snapshot (`…/snapshots/<revision>`) lead into, `blobs` beside
 * `snapshots`; undefined when the model does not lie in such a cache. A link of that name is not that folder.
 */
export function huggingFaceBlobs(root: string): string | undefined {
  const snapshots = path.dirname(path.resolve(root));
  const blobs = path.join(path.dirname(snapshots), 'blobs');
  if (path.basename(snapshots) !== 'snapshots') return undefined;
  return fs.lstatSync(blobs, { throwIfNoEntry: false })?.isDirectory() === true ? blobs : undefined;
}

/** Where links of a model may lead besides the model itself, when links are allowed. */
export function linkFoldersOf(root: string, allowSymlinks: boolean): readonly string[] {
  const blobs = allowSymlinks ? huggingFaceBlobs(root) : undefined;
  return blobs === undefined ? [] : [blobs];
}

/** In code-point order. UTF-16 order, which is faster, is the same unless a name has a surrogate. */
export function sortByPath<T extends { readonly path: string }>(items: readonly T[]): T[] {
  return sortByText(items, (item) => item.path);
}

/** In code-point order of any text. */
export function sortByText<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  const hasSurrogate = items.some((item) => /[\ud800-\udfff]/.test(textOf(item)));
  if (hasSurrogate) return [...items].sort((a, b) => compareCodePoints(textOf(a), textOf(b)));
  return [...items].sort((a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
}

function walkFolder(root: string, ignore: ReadonlySet<string>, options: ListModelOptions): Walk {
  const { allowSymlinks = false, linkFolders = [], onlyPaths } = options;
  if (linkFolders.length > 0 && !allowSymlinks) {
    throw new AppError('invalid-input', 'links may lead into another folder only where links are allowed');
  }
  if (onlyPaths !== undefined) return locateFiles(root, onlyPaths, { allowSymlinks, linkFolders });
  return walkModel(root, { allowSymlinks, ignore, linkFolders });
}

function singleFile(file: string): Walk {
  const files: WalkedFile[] = [{ path: path.basename(file), file: fs.realpathSync.native(file) }];
  return { files, ignored: [], links: [], assertUnchanged: () => undefined };
}

function ignoreRules({ defaultIgnores = DEFAULT_IGNORES, ignorePaths = [] }: ListModelOptions): Set<string> {
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
