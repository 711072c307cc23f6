import type { Clock, Progress } from '../../domain/ports.ts';
import type { ScanResult } from '../../domain/scan.ts';
export { IAC_RULES } from './rules.ts';
export interface ScanIacOptions {
    readonly clock: Clock;
    /** Files and folders to leave out: root-relative POSIX paths, no patterns. */
    readonly exclude?: readonly string[];
    /** Larger files are not read and make the scan incomplete when they may be ours. Default 5 MiB. */
    readonly maxFileBytes?: number;
    readonly progress?: Progress;
    /** Whether comments in the files may leave findings out. Default true. */
    readonly inlineIgnore?: boolean;
}
/**
 * Checks the Dockerfiles, Kubernetes manifests and GitHub workflows of a folder (or one file). What a file is, its
 * content decides where its name does not. Findings are sorted; `coverage` counts the files that are ours: one that
 * cannot be parsed is `malformed` and makes the scan incomplete. `options.ignoredInline` counts the findings left out
 * by comments. Throws AppError `not-found`, `unreadable`, `invalid-input` (options).
 */
export declare function scanIac(root: string, options: ScanIacOptions): Promise<ScanResult>;
