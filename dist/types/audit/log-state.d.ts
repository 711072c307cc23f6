import { type SignedCheckpoint } from './checkpoint.ts';
import type { LogFolder } from './log-disk.ts';
import type { NoteVerifier } from './note-key.ts';
/** A log directory and the keys that may have signed its checkpoint. */
export interface LogPlace extends LogFolder {
    readonly keys: readonly (string | NoteVerifier)[];
    readonly origin: string;
}
/** The right edge of a log that was proven against its checkpoint. */
export interface LogState {
    readonly size: number;
    readonly root: Buffer;
    /** Entries of the last bundle that is not full; empty when `size` is a multiple of 256. */
    readonly openEntries: readonly Buffer[];
    /** Bytes of the last entry, whichever bundle it is in; undefined for an empty log. */
    readonly lastEntry: Buffer | undefined;
}
/** Reads and verifies the checkpoint; undefined when the log has none. Throws AppError `audit-invalid`. */
export declare function readCheckpoint(place: LogPlace, name?: string): Promise<SignedCheckpoint | undefined>;
/**
 * Proves that tiles and last entries on disk are what the checkpoint signs, reading O(log n) of them.
 * Throws AppError `audit-invalid`.
 */
export declare function loadState(place: LogPlace, checkpoint: SignedCheckpoint | undefined): Promise<LogState>;
/**
 * Refuses a log whose plain view knows a later entry than the checkpoint signs: an older checkpoint was put in its
 * place, and appending would write over the entries that it does not know. Throws AppError `audit-invalid`.
 */
export declare function refusePutBack(place: LogPlace, size: number): Promise<void>;
/**
 * Proves from the tiles that the tree of `size` entries extends an earlier checkpoint.
 * Throws AppError `audit-invalid`: shorter than it (truncated), or another history.
 */
export declare function proveExtends(place: LogPlace, earlier: {
    readonly size: number;
    readonly root: Buffer;
}, later: {
    readonly size: number;
    readonly root: Buffer;
}): Promise<void>;
/**
 * Finishes or drops what a killed writer left: a checkpoint that was signed but not yet in force is put in force when
 * its tiles are all there, so that this log never signs two different heads of one size.
 */
export declare function finishInterrupted(place: LogPlace): Promise<SignedCheckpoint | undefined>;
/** Whatever is wrong with a checkpoint makes the log invalid; what is wrong with our means to look does not. */
export declare function asAuditInvalid(what: string, cause: unknown): unknown;
