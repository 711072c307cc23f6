import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { modelPathProblem } from '../domain/model-path.ts';
import { lookAt, notFound, refused } from './file-errors.ts';
import { listFolder, type FolderEntry } from './list-folder.ts';
import { resolveInside } from './resolve-inside.ts';

/** More files than this are refused: no model comes near, a wrong root or a farm of links does. */
const MAX_FILES = 1_000_000;
/** Symbolic links can nest deeper than a file system would. */
const MAX_DEPTH = 256;

export interface WalkOptions {
  readonly allowSymlinks: boolean;
  /** Model-relative paths; each leaves out the file or the whole folder of that name, unexamined. */
  readonly ignore: ReadonlySet<string>;
  /** Folders outside the model that links may lead into. */
  readonly linkFolders?: readonly string[];
}

/** `path`: model-relative and checked. `file`: where to open it, absolute, links resolved. */
export interface WalkedFile {
  readonly path: string;
  readonly file: string;
}

export interface Walk {
  /** In no order. */
  readonly files: readonly WalkedFile[];
  /** Ignored paths that were there. */
  readonly ignored: readonly string[];
  /** Paths of files and folders that are links and were followed. */
  readonly links: readonly string[];
  /** Throws `changed-while-reading` when what was listed is no longer what is there. */
  readonly assertUnchanged: () => void;
}

interface Folder {
  /** Empty for the root. */
  readonly path: string;
  /** Real path. */
  readonly file: string;
  /** Real paths of this folder and all above, to see cycles. */
  readonly chain: readonly string[];
}

/**
 * Lists the files of a model folder (OMS v1.0 section 6.1): hidden ones too, folders themselves not. Errors:
 * `invalid-subject` for what cannot be part of a model (link, FIFO, socket, device, bad name, cycle, too many),
 * `unreadable`, `changed-while-reading`; each names the path.
 */
export function walkModel(root: string, options: WalkOptions): Walk {
  const files: WalkedFile[] = [];
  const ignored: string[] = [];
  const links: string[] = [];
  const listings: (() => void)[] = [];
  const realRoot = lookAt(root, notFound, () => fs.realpathSync.native(root));
  const outside = (options.linkFolders ?? []).map((folder) =>
    lookAt(folder, notFound, () => fs.realpathSync.native(folder)),
  );
  const rules: LinkRules = { realRoots: [realRoot, ...outside], allowSymlinks: options.allowSymlinks };
  const pending: Folder[] = [{ path: '', file: realRoot, chain: [realRoot] }];

  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const listing = listFolder(folder.file);
    listings.push(listing.assertUnchanged);
    for (const entry of listing.entries) {
      const found = childOf(folder, entry.name);
      if (options.ignore.has(found.path)) {
        ignored.push(found.path);
        continue;
      }
      const problem = modelPathProblem(found.path);
      if (problem !== undefined) throw refused(found.file, `cannot be in a model: its path ${problem}`);
      if (entry.kind === 'link') links.push(found.path);
      const { file, kind } = followLink(found, entry, rules);
      if (kind === 'folder') pending.push(enter(folder, { path: found.path, file }));
      else files.push({ path: found.path, file });
    }
    if (files.length > MAX_FILES) throw refused(root, `has more than ${String(MAX_FILES)} files`);
  }
  const assertUnchanged = (): void => {
    for (const assertListing of listings) assertListing();
  };
  return { files, ignored, links, assertUnchanged };
}

function childOf(folder: Folder, name: string): WalkedFile {
  const file = folder.file.endsWith(path.sep) ? folder.file + name : `${folder.file}${path.sep}${name}`;
  return { path: folder.path === '' ? name : `${folder.path}/${name}`, file };
}

interface LinkRules {
  readonly realRoots: readonly string[];
  readonly allowSymlinks: boolean;
}

/** The file or folder behind an entry; anything else is refused, and so is a link unless links are allowed. */
function followLink(
  found: WalkedFile,
  entry: FolderEntry,
  rules: LinkRules,
): { file: string; kind: 'file' | 'folder' } {
  if (entry.kind === 'file' || entry.kind === 'folder') return { file: found.file, kind: entry.kind };
  if (entry.kind !== 'link') {
    throw refused(found.file, `is a ${entry.kind}, a model has only files and folders`);
  }
  if (!rules.allowSymlinks) {
    throw new AppError('invalid-subject', `${found.file} is a symbolic link`, {
      hint: 'replace it by the file, ignore its path, or allow symbolic links (they are then followed inside the model)',
    });
  }
  return resolveInside(found.file, ...rules.realRoots);
}

function enter(parent: Folder, child: WalkedFile): Folder {
  if (parent.chain.includes(child.file))
    throw refused(child.file, 'is reached through a cycle of symbolic links');
  if (parent.chain.length > MAX_DEPTH)
    throw refused(child.file, `is nested deeper than ${String(MAX_DEPTH)}`);
  return { ...child, chain: [...parent.chain, child.file] };
}
