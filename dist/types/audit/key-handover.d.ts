import type { AuditEntry, AuditEvent } from './audit-event.ts';
/** A key that may have signed the past of a log. */
export interface RetiredKey {
    /** Verifier key or PEM. */
    readonly key: string;
    /** Most entries of a checkpoint that it may have signed; default: those up to the entry that hands over. */
    readonly untilSize?: number;
}
/** The entry by which one key of a log gives way to the next. It is appended under both. */
export declare function handoverEvent(event: Pick<AuditEvent, 'actor' | 'run'>, keys: {
    readonly from: string;
    readonly to: string;
}): AuditEvent;
/** Which keys were rotated out, read from the entries in order. */
export interface HandoverTracker {
    add(entry: Pick<AuditEntry, 'action' | 'seq' | 'before' | 'after'>): void;
    /** Number of entries up to and with the one that took the key out; undefined for a key that was not. */
    lastSizeOf(verifierKey: string): number | undefined;
}
/** A key that comes back later is in force again. */
export declare function trackHandovers(): HandoverTracker;
