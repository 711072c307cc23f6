export interface ResolvedPath {
    /** Real path: no component of it is a link. */
    readonly file: string;
    readonly kind: 'file' | 'folder';
}
/**
 * Follows every link of an absolute path and makes sure that it ends at a file or folder inside one of `realRoots`
 * (real paths). Errors: `invalid-subject` (broken, circular, outside, device and the like), `unreadable`.
 */
export declare function resolveInside(file: string, ...realRoots: readonly string[]): ResolvedPath;
/** Whether a real path is the root or below it. */
export declare function isInside(real: string, realRoot: string): boolean;
