import type { ProblemList } from './audit-problem.ts';
import type { StampedPoint } from './check-entries.ts';
import { type SignedCheckpoint } from './checkpoint.ts';
import { type LogFolder } from './log-disk.ts';
/** Folder of the RFC 3161 time stamps inside a log: `<size>-<16 hex of the token's SHA-256>.tsr`. */
export declare const STAMP_FOLDER = "timestamps";
/** Port: gives the time of an RFC 3161 response (DER) over these bytes, or throws an AppError when it does not count. */
export type VerifyStamp = (token: Uint8Array, stamped: Uint8Array) => Date | Promise<Date>;
/** A time stamp as it lies in the log: over the text of the checkpoint of `size` entries. */
export interface LogStamp {
    readonly size: number;
    readonly file: string;
    readonly token: Buffer;
}
/** What is stamped: the signed text of a checkpoint, without the lines of signatures, which may still grow. */
export declare function stampedBytes(checkpoint: Pick<SignedCheckpoint, 'origin' | 'size' | 'root'>): Buffer;
/** Files a time stamp durably; returns its name relative to the log. */
export declare function storeStamp(folder: LogFolder, size: number, token: Uint8Array): Promise<string>;
/** All time stamps of a log, smallest size first; files with other names are none. Throws AppError `limit-exceeded`. */
export declare function readStamps({ directory, disk }: LogFolder): Promise<LogStamp[]>;
interface StampCheck {
    readonly head: SignedCheckpoint;
    readonly rootsBySize: ReadonlyMap<number, Buffer>;
    readonly verifyStamp: VerifyStamp | undefined;
    readonly problems: ProblemList;
    readonly notes: string[];
}
/** Verifies every stamp against the tree as it is now. With a `verifyStamp`, a log without any good stamp is a problem. */
export declare function checkStamps(stamps: readonly LogStamp[], check: StampCheck): Promise<StampedPoint[]>;
export {};
