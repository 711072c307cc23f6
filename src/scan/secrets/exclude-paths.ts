import { AppError } from '../../domain/errors.ts';

/**
 * Files and folders to leave out, as root-relative POSIX paths; a trailing slash is allowed. Throws AppError
 * `invalid-input` for absolute paths, `..`, `.` and patterns: what is left out of a scan should be said exactly.
 */
export function parseExcludes(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths.map((given) => {
      const path = given.replace(/^\.\//, '').replace(/\/+$/, '');
      const parts = path.split('/');
      if (parts.some((part) => part === '' || part === '.' || part === '..') || /[*?[\]\\\0]/.test(path)) {
        throw new AppError(
          'invalid-input',
          `exclude ${JSON.stringify(given)} is not a path below the scanned folder`,
          {
            hint: 'name a file or a folder as it is written in reports, for example docs/samples',
          },
        );
      }
      return path;
    }),
  );
}
