import type fs from 'node:fs';
import type { Manifest } from '../domain/manifest.ts';
/** What the file system said about a file when its digest was made. Decimal text: the numbers do not fit into JSON's. */
export interface FileStamp {
    readonly size: string;
    readonly mtimeNs: string;
    readonly ctimeNs: string;
    readonly ino: string;
    readonly dev: string;
}
/** A file whose digest holds as long as its stamp does. */
export interface StateEntry extends FileStamp {
    readonly sha256: string;
}
/** Digests of an earlier run on this machine, by model-relative path. Written beside a signature, read by the next run. */
export type DigestState = ReadonlyMap<string, StateEntry>;
/** Longest state file that is read. */
export declare const MAX_STATE_BYTES: number;
/** What lies in a state file. */
export declare const stateShape: import("../domain/shape.ts").Shape<{
    readonly files: readonly ({
        readonly sha256: string;
        readonly path: string;
        readonly size: string;
        readonly dev: string;
        readonly mtimeNs: string;
        readonly ctimeNs: string;
        readonly ino: string;
    } & {})[];
    readonly rootSha256: string;
    readonly format: string;
} & {}>;
export declare function stampOf(stat: fs.BigIntStats): FileStamp;
export declare function isSameStamp(a: FileStamp, b: FileStamp): boolean;
/** Whether a file has been left alone long enough before `now` for its times to tell about every later change. */
export declare function isSettled(stamp: FileStamp, now: Date): boolean;
/** The state file of a manifest: JSON, sorted by path. */
export declare function encodeDigestState(manifest: Manifest, state: DigestState): Uint8Array;
/**
 * Reads a state file and holds it against what was signed: `signed` are the digests of the previous signature, verified
 * by the caller, by path. A state that differs from it anywhere is not believed at all. It only ever saves reading when
 * signing again; verifying never uses one. Throws AppError `malformed`, `content-mismatch`.
 */
export declare function readDigestState(bytes: Uint8Array, signed: {
    readonly rootSha256: string;
    readonly resources: ReadonlyMap<string, string>;
}): DigestState;
