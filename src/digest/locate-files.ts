import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { modelPathProblem } from '../domain/model-path.ts';
import { changed, isMissing, lookAt, notFound, refused, unreadable } from './file-errors.ts';
import { isInside } from './resolve-inside.ts';
import type { Walk, WalkedFile } from './walk-model.ts';

/**
 * Finds exactly the named files of a model, without listing it; what is not there, or is a folder, is left out.
 * Nothing outside the root is opened, whatever the names are. Errors: `invalid-input` (a bad name),
 * `invalid-subject` (a link that is not allowed or leads outside, a FIFO and the like), `unreadable`.
 */
export function locateFiles(
  root: string,
  paths: readonly string[],
  options: { readonly allowSymlinks: boolean; readonly linkFolders?: readonly string[] },
): Walk {
  const realRoot = lookAt(root, notFound, () => fs.realpathSync.native(root));
  const outside = (options.linkFolders ?? []).map((folder) =>
    lookAt(folder, notFound, () => fs.realpathSync.native(folder)),
  );
  const files: WalkedFile[] = [];
  const links: string[] = [];
  for (const name of new Set(paths)) {
    const problem = modelPathProblem(name);
    if (problem !== undefined) throw new AppError('invalid-input', `path ${JSON.stringify(name)} ${problem}`);
    const named = path.join(realRoot, name);
    const real = realPathOf(named);
    if (real === undefined) continue;
    if (![realRoot, ...outside].some((folder) => isInside(real, folder)))
      throw refused(named, `leads outside the model, to ${real}`);
    if (real !== named && !options.allowSymlinks) throw refused(named, 'is reached through a symbolic link');
    const stat = fs.lstatSync(real);
    if (stat.isDirectory()) continue;
    if (!stat.isFile()) throw refused(named, 'is neither a file nor a folder');
    if (real !== named) links.push(name);
    files.push({ path: name, file: real });
  }
  const assertUnchanged = (): void => {
    for (const { path: name, file } of files) {
      if (realPathOf(path.join(realRoot, name)) !== file) throw changed(file, 'was moved');
    }
  };
  return { files, ignored: [], links, assertUnchanged };
}

/** Undefined when nothing is there. */
function realPathOf(file: string): string | undefined {
  try {
    return fs.realpathSync.native(file);
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw unreadable(file, thrown);
  }
}
