/**
 * Files and folders to leave out, as root-relative POSIX paths; a trailing slash is allowed. Throws AppError
 * `invalid-input` for absolute paths, `..`, `.` and patterns: what is left out of a scan should be said exactly.
 */
export declare function parseExcludes(paths: readonly string[]): ReadonlySet<string>;
