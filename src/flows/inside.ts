import path from 'node:path';

/** Where a place lies below a folder: relative POSIX path, empty for the folder itself, undefined when outside. */
export function relativeInside(folder: string, place: string): string | undefined {
  const relative = path.relative(folder, path.resolve(place));
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return isOutside ? undefined : relative.split(path.sep).join('/');
}
