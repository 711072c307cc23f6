import { type NoteVerifier } from './note-key.ts';
/** The head of a log at one size (C2SP tlog-checkpoint). */
export interface Checkpoint {
    readonly origin: string;
    /** Number of entries. */
    readonly size: number;
    readonly root: Buffer;
}
/** A checkpoint whose signature was verified, with the exact bytes it was read from. */
export interface SignedCheckpoint extends Checkpoint {
    readonly note: string;
    readonly signers: readonly NoteVerifier[];
}
/** The text that is signed: origin, size, base64 of the root, each on a line; no extension lines. */
export declare function formatCheckpoint(checkpoint: Checkpoint): string;
/** Reads the text of a checkpoint. Extension lines are allowed and ignored. Throws AppError `malformed`. */
export declare function parseCheckpoint(text: string): Checkpoint;
/**
 * Opens a signed checkpoint. Keys are verifier keys (`name+hash+base64`) or Ed25519 public keys as PEM; a PEM key
 * carries no name, so it counts under the origin that the checkpoint itself states: pass `origin` to fix it.
 * Throws AppError `malformed`, `limit-exceeded`, `signature-invalid`, `signer-untrusted`, `invalid-key`,
 * `content-mismatch` (another origin, or signed by a key of another log).
 */
export declare function openCheckpoint(note: Uint8Array, keys: readonly (string | NoteVerifier)[], expected?: {
    readonly origin?: string;
}): SignedCheckpoint;
