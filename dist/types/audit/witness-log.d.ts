import { type KeyObject } from 'node:crypto';
import type { Clock } from '../domain/ports.ts';
import { type WitnessKey } from './cosignature.ts';
export interface CosignOptions {
    readonly directory: string;
    /** Public keys of the log: verifier keys or PEM. */
    readonly publicKeys: readonly string[];
    /** Name of the log: the witness remembers one log. */
    readonly origin: string;
    /** Name of the witness. */
    readonly name: string;
    /** Ed25519 private key of the witness. */
    readonly key: KeyObject;
    /** File with the checkpoint that the witness remembers; made by the first cosignature. Nobody else may write it. */
    readonly state: string;
    readonly clock: Clock;
    /** Where the co-signed checkpoint goes; default: the checkpoint of the log. */
    readonly output?: string;
}
export interface CosignResult {
    readonly origin: string;
    readonly size: number;
    /** Entries of the remembered checkpoint; undefined when nothing was remembered. */
    readonly rememberedSize: number | undefined;
    readonly witness: WitnessKey;
    /** The checkpoint with the new line. */
    readonly checkpoint: string;
}
/**
 * A witness: signs the checkpoint of a log only after it has proven to itself, from the tiles, that the log extends what
 * it has seen before. What it remembers is on stable storage before the signature leaves it (C2SP tlog-witness), and one
 * process at a time uses the state file. Throws AppError `audit-invalid` (not this log, truncated, forked, damaged:
 * nothing is signed), `not-found` (no log), `timeout`, `missing-permission`, `tool-failed`.
 */
export declare function cosignLog(options: CosignOptions): Promise<CosignResult>;
