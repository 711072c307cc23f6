import type { Clock } from '../domain/ports.ts';
import { type AuditEntry, type AuditEvent } from './audit-event.ts';
import { type LogDisk } from './log-disk.ts';
import type { NoteSigner } from './note-signer.ts';
import type { Redact } from './redact-event.ts';
export interface AppendBatchOptions {
    /** Folder of the log; made when it does not exist, unless `mustExist`. */
    readonly directory: string;
    readonly events: readonly AuditEvent[];
    readonly signer: NoteSigner;
    readonly clock: Clock;
    /** A checkpoint kept elsewhere: the log must extend it, or nothing is appended. */
    readonly pinnedCheckpoint?: string;
    /** Keys this log was signed with before (verifier keys or PEM): a checkpoint by one of them is still accepted as the past. */
    readonly retiredKeys?: readonly string[];
    /** The key that takes over: the new checkpoint is signed by both (see `rotateAuditKey`). */
    readonly successor?: NoteSigner;
    /** Removes secrets from free texts before they are hashed; a small net of our own always follows. */
    readonly redact?: Redact;
    /** Refuse to begin a log: a deleted one is then an error, not an empty one. */
    readonly mustExist?: boolean;
    /** Longest wait for other writers; default 30,000. */
    readonly lockTimeoutMs?: number;
    readonly disk?: LogDisk;
}
export interface AppendOptions extends Omit<AppendBatchOptions, 'events'> {
    readonly event: AuditEvent;
}
export interface AppendResult {
    /** As stored: redacted, with sequence number and time. */
    readonly entries: readonly AuditEntry[];
    readonly size: number;
    /** Root hash, lower-case hex. */
    readonly rootSha256: string;
    /** The signed checkpoint: worth keeping elsewhere, it pins everything up to here. */
    readonly checkpoint: string;
    /** Set when `events.jsonl` could not be brought up to date; the entries are safe, the next append repairs the view. */
    readonly viewProblem?: string;
}
/** Appends one event; see `appendAuditBatch`. */
export declare function appendAudit(options: AppendOptions): Promise<AppendResult>;
/**
 * Appends events under one new checkpoint. When it returns, they are on stable storage and signed. Before anything is
 * signed, the log proves to itself that the tiles are those of the last checkpoint and that the new tree extends it
 * (and the pinned one). Errors: `invalid-input` (event), `audit-invalid` (the log is not what was signed: nothing is
 * appended), `timeout` (other writers), `not-found` (`mustExist`), `missing-permission`, `tool-failed` (disk, signer).
 */
export declare function appendAuditBatch(options: AppendBatchOptions): Promise<AppendResult>;
