import { type KeyObject } from 'node:crypto';
import { type ParsedNote } from './note.ts';
/** The key of a witness under its name. */
export interface WitnessKey {
    readonly name: string;
    /** First four bytes of SHA-256(name || "\n" || 0x04 || public key), as an unsigned number. */
    readonly keyId: number;
    /** `name+<8 hex>+<base64 of 0x04 and the key>`. */
    readonly verifierKey: string;
    /** The 32 bytes of the key in hex: one key under two names is one witness. */
    readonly rawHex: string;
    readonly key: KeyObject;
}
/** One witness saw this checkpoint, and it was consistent with all that it had seen before. */
export interface Cosignature {
    readonly witness: string;
    /** When the witness signed, in whole seconds. */
    readonly at: Date;
}
/** Names and identifies the Ed25519 public key of a witness. Throws AppError `invalid-key`, `invalid-input`. */
export declare function witnessKey(name: string, key: KeyObject): WitnessKey;
/**
 * Reads the verifier key of a witness. The form of a plain note key (type 0x01) is taken as well, as witnesses publish
 * their key in it, too. Throws AppError `invalid-key`.
 */
export declare function parseWitnessKey(text: string): WitnessKey;
/** The signature line of a witness over the text of a checkpoint. `at` is cut to whole seconds. */
export declare function cosign(text: string, witness: WitnessKey, signing: {
    key: KeyObject;
    at: Date;
}): string;
/** What the signature lines of a note say about witnesses: those that hold, and what is wrong with others of them. */
export interface CosignatureCheck {
    /** At most one of each key, the latest. */
    readonly good: readonly Cosignature[];
    readonly problems: readonly string[];
}
/** Verifies the cosignatures of known witnesses; lines of others are ignored (C2SP signed-note). */
export declare function checkCosignatures(note: ParsedNote, witnesses: readonly WitnessKey[], now: Date): CosignatureCheck;
