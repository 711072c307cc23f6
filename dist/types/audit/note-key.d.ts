import { type KeyObject } from 'node:crypto';
/** A public key under a name, as C2SP signed-note identifies it. */
export interface NoteVerifier {
    readonly name: string;
    /** First four bytes, as an unsigned number: Ed25519 of SHA-256(name || "\n" || 0x01 || key), ECDSA of SHA-256(key). */
    readonly keyId: number;
    /** The same key as text: `name+<8 hex>+<base64>` (Go: golang.org/x/mod/sumdb/note, "verifier key"). */
    readonly verifierKey: string;
    verify(text: Uint8Array, signature: Uint8Array): boolean;
}
/**
 * A note key name (C2SP signed-note): not empty, no blanks, no `+`, no control characters, at most 255 bytes. The name
 * of a log key is the origin of its log. Throws AppError `invalid-input`.
 */
export declare function checkKeyName(name: string): string;
/** Reads a verifier key in the text form of Go's note package. Throws AppError `invalid-key`. */
export declare function parseVerifierKey(text: string): NoteVerifier;
/** The verifier of a public key (SPKI PEM) under a name. Throws AppError `invalid-key`, `invalid-input`. */
export declare function verifierFromPem(name: string, publicKeyPem: string): NoteVerifier;
/** PEM public key to `name+hash+base64`, the form other tools take. */
export declare function noteVerifierKey(name: string, publicKeyPem: string): string;
/** Names and identifies an Ed25519 or ECDSA public key. Throws AppError `invalid-key` for another one. */
export declare function noteVerifier(name: string, publicKey: KeyObject): NoteVerifier;
/** Signs the text of a note as `noteVerifier` verifies it. Throws AppError `invalid-key` for another kind of key. */
export declare function signNoteText(text: Uint8Array, privateKey: KeyObject): Buffer;
/** Reads an Ed25519 private key: PKCS#8 PEM (also encrypted). Throws AppError `invalid-key`. */
export declare function readEd25519PrivateKey(pem: string, passphrase?: string): KeyObject;
/** Reads the private key of a log: Ed25519 or EC, PKCS#8 PEM (also encrypted). Throws AppError `invalid-key`. */
export declare function readNotePrivateKey(pem: string, passphrase?: string): KeyObject;
/** The 32 bytes of an Ed25519 public key. Throws AppError `invalid-key`. */
export declare function rawPublicKey(key: KeyObject): Buffer;
/** The Ed25519 public key of 32 bytes. */
export declare function fromRaw(raw: Uint8Array): KeyObject;
