import type { AuditWriteOptions } from './audit-write.ts';
/** Where a verb records what it did, if anywhere. */
export interface AuditOptions {
    /** The audit log: a folder, `git:BRANCH` or `oci://HOST/REPOSITORY:TAG`. */
    readonly audit?: string | undefined;
    /** Private key of the log: PEM file, `env://NAME`, or URI of a key service or hardware module. */
    readonly auditKey?: string | undefined;
    /** File with a checkpoint kept elsewhere that the log must extend. */
    readonly auditCheckpoint?: string | undefined;
    /** Services and agents that use the subject. */
    readonly auditConsumer?: readonly string[] | undefined;
    /** RFC 3161 authorities of the signature; they stamp the checkpoint as well. */
    readonly timestampUrl?: readonly string[] | undefined;
}
/** The log to append to; undefined when none was named. One option without the other is `invalid-input`. */
export declare function namesAudit(options: AuditOptions): AuditWriteOptions | undefined;
