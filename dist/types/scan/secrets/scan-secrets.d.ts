import type { Clock, Progress } from '../../domain/ports.ts';
import type { ScanResult } from '../../domain/scan.ts';
export { SECRET_RULES } from './rules.ts';
export interface ScanSecretsOptions {
    readonly clock: Clock;
    /** Threads that scan; default one per core. 0 scans in the calling thread. */
    readonly workers?: number;
    /** Larger files are not read: text makes the scan incomplete, binary files are listed as `binary`. Default 256 MiB. */
    readonly maxFileBytes?: number;
    /** Files and folders to leave out: root-relative POSIX paths, no patterns. */
    readonly exclude?: readonly string[];
    /** Whether `sallyport:ignore RULE-ID` comments count. Default true; the number of findings they hide is in the result's options. */
    readonly inlineIgnore?: boolean;
    readonly progress?: Progress;
}
export declare const DEFAULT_MAX_FILE_BYTES: number;
/**
 * Scans a folder (or one file) for secrets. Findings are sorted and the same whatever the number of threads. What was
 * not read is in `coverage`; `options.ignoredInline` counts the findings that comments left out. Throws AppError
 * `not-found`, `unreadable`, `invalid-input` (options).
 */
export declare function scanSecrets(root: string, options: ScanSecretsOptions): Promise<ScanResult>;
