import { type AppendResult } from '../audit/append-audit.ts';
import { type AuditEvent } from '../audit/audit-event.ts';
import type { FlowContext } from './context.ts';
export interface AuditWriteOptions {
    /** The log: a folder, begun when there is none, `git:BRANCH` or `oci://HOST/REPOSITORY:TAG`. */
    readonly directory: string;
    /** Private key: PEM file, `env://NAME`, or URI of a key service or hardware module (`openNoteSigner`). */
    readonly key: string;
    /** Name of the log. Default: that of the log on disk; for a new one the repository of the run, else `local`. */
    readonly origin?: string | undefined;
    /** File with a checkpoint kept elsewhere: the log must extend it. */
    readonly checkpoint?: string | undefined;
    /** Keys that the log was signed with before: PEM files or verifier keys. */
    readonly retiredKeys?: readonly string[] | undefined;
    /** Services and agents that use the subject; part of the event. */
    readonly consumers?: readonly string[] | undefined;
    /** RFC 3161 authorities that stamp the new checkpoint. */
    readonly timestampUrls?: readonly string[] | undefined;
}
export interface AppendOutcome extends AppendResult {
    /** Where the log is: a path, or the name of its branch or artifact. */
    readonly directory: string;
    /** What verifiers need: `origin+hash+base64`. */
    readonly verifierKey: string;
    /** Files of new time stamps, relative to the log. */
    readonly stamps: readonly string[];
    /** Set when the checkpoint could not be time-stamped; the entry is in the log, `audit stamp` does it later. */
    readonly stampProblem?: string;
}
/** An event, or how it is made from the log as it was before. */
export type EventSource = AuditEvent | ((directory: string) => Promise<AuditEvent>);
/** Appends one event. Errors as `appendAudit`, `createNoteSigner` and of the place of the log. */
export declare function appendToAudit(source: EventSource, options: AuditWriteOptions, context: FlowContext): Promise<AppendOutcome>;
/** Appends the events that `make` gives, under one checkpoint; it may be called again when another writer was faster. */
export declare function appendBatchToAudit(make: (directory: string) => Promise<readonly AuditEvent[]>, options: AuditWriteOptions, context: FlowContext): Promise<AppendOutcome>;
export interface RotateOptions extends Omit<AuditWriteOptions, 'consumers'> {
    /** The key that takes over; as `key`. */
    readonly newKey: string;
}
/**
 * Hands a log over to a new key: the last entry under the old key names both, and the checkpoint over it is signed by
 * both. From then on the old key signs nothing that counts.
 */
export declare function rotateAuditKey(actor: AuditEvent['actor'], options: RotateOptions & {
    readonly run?: AuditEvent['run'] | undefined;
}, context: FlowContext): Promise<AppendOutcome>;
/** Reads a checkpoint that was kept elsewhere. */
export declare function readCheckpointFile(file: string): Promise<string>;
/** The name a log gives itself. Unproven: the checkpoint is opened with it and a key right after. */
export declare function originOnDisk(directory: string): Promise<string | undefined>;
