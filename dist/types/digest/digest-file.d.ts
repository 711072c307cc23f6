import type { ManifestEntry } from '../domain/manifest.ts';
import type { Progress } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
/**
 * Size and SHA-256 of one file; `path` is its base name. A link is followed: here it is the caller's own way to name
 * the file. Errors: `not-found`, `invalid-subject` (not a regular file), `unreadable`, `changed-while-reading`.
 */
export declare function digestFile(file: string, progress?: Progress): Promise<ManifestEntry>;
/** The subject of kind `file` that names these bytes. Errors as `digestFile`. */
export declare function fileSubject(file: string, progress?: Progress): Promise<Subject>;
/**
 * Several digests of one file from one reading of it, by their in-toto names. Errors: `not-found`, `invalid-subject`,
 * `unreadable`.
 */
export declare function digestFileWith(file: string, algorithms: readonly ('sha256' | 'sha512')[]): Promise<Readonly<Record<string, string>>>;
