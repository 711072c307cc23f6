import type { Location } from '../domain/location.ts';
/**
 * Where a finding is, as editors and terminals link it: `path:line:column`, not escaped. In a notebook lines count
 * inside a cell, so it is `path#cell3:2:5` with the cell counted from 1 as people do.
 */
export declare function formatPlace({ path, cell, startLine, startColumn, pointer }: Location): string;
/** A path below the scanned folder as the repository names it; the folder is relative to the root, `''` or `.` the root itself. */
export declare function pathInRepository(path: string, folder: string): string;
