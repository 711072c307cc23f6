import { type AuditEntry } from './audit-event.ts';
import { type LogFolder } from './log-disk.ts';
export interface ReadAuditOptions {
    /** First entry, 0-based; default 0. A negative number counts from the end. */
    readonly from?: number;
}
/**
 * The entries of a log in order, read from the entry bundles, one bundle in memory at a time. Reads, does not verify:
 * what must be believed goes through `verifyAudit` first. Throws AppError `not-found`, `audit-invalid`, `unreadable`.
 */
export declare function readAudit(directory: string, options?: ReadAuditOptions): AsyncGenerator<AuditEntry>;
/** The entries from `start` up to `size`, whatever the checkpoint says. Throws AppError `audit-invalid`, `unreadable`. */
export declare function readEntries(folder: LogFolder, size: number, start?: number): AsyncGenerator<AuditEntry>;
