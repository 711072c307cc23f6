import type { NoteVerifier } from './note-key.ts';
import type { NoteSigner } from './note-signer.ts';
/** Longest note that is read; a checkpoint with many witness signatures stays far below. */
export declare const MAX_NOTE_BYTES: number;
export interface OpenedNote {
    /** The signed text with its final newline. */
    readonly text: string;
    /** The trusted keys whose signature was verified; at least one. */
    readonly signers: readonly NoteVerifier[];
}
/** A note's text and its signature lines, nothing verified yet. */
export interface ParsedNote {
    readonly text: string;
    readonly signatures: readonly {
        readonly name: string;
        readonly keyId: number;
        readonly signature: Buffer;
    }[];
}
/** The note over `text` (which ends with a newline), signed by one key, or by several during a change of keys. */
export declare function signNote(text: string, ...signers: readonly NoteSigner[]): Promise<string>;
/** One signature line of a note with its newline (C2SP signed-note). */
export declare function signatureLine(signed: {
    readonly name: string;
    readonly keyId: number;
    readonly signature: Uint8Array;
}): string;
/**
 * Opens a signed note (C2SP signed-note): signatures by unknown keys are ignored, one by a known key that fails rejects
 * the note, and at least one must verify. Throws AppError `malformed`, `limit-exceeded`, `signature-invalid`,
 * `signer-untrusted` (nobody trusted signed it).
 */
export declare function openNote(note: Uint8Array, verifiers: readonly NoteVerifier[]): OpenedNote;
/** Reads the form of a note. Throws AppError `malformed`, `limit-exceeded`. */
export declare function parseNote(note: Uint8Array): ParsedNote;
