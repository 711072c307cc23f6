import { type NoteVerifier } from './note-key.ts';
/**
 * Port: signs the checkpoints of one log. `verifier.name` is the log's origin. A local key is one adapter; a key in a
 * KMS or an HSM is another. `sign` returns an Ed25519 signature (RFC 8032, 64 bytes) over the text, or an ECDSA one in DER
 * over its SHA-256, as the key of the verifier is.
 */
export interface NoteSigner {
    readonly verifier: NoteVerifier;
    sign(text: Uint8Array): Promise<Uint8Array>;
}
export interface NoteSignerOptions {
    /** Origin of the log, `sallyport.dev/audit/<name>`. */
    readonly origin: string;
    /** Ed25519 or EC (P-256, P-384, P-521) as PKCS#8 PEM, or `PRIVATE+KEY+…` as Go's note package writes it (whose name must then be the origin). */
    readonly privateKey: string;
    readonly passphrase?: string;
}
/** A signer with a key in memory. Throws AppError `invalid-key`, `invalid-input`. */
export declare function createNoteSigner(options: NoteSignerOptions): NoteSigner;
export interface AuditKey {
    /** PKCS#8 PEM, encrypted (PBES2, AES-256-CBC) when a pass phrase was given. */
    readonly privateKeyPem: string;
    readonly publicKeyPem: string;
    /** `origin+hash+base64`: what verifiers, witnesses and Go programs take. */
    readonly verifierKey: string;
}
/** Makes the Ed25519 key of a log. Throws AppError `invalid-input` for an unusable origin. */
export declare function createAuditKey(options: {
    readonly origin: string;
    readonly passphrase?: string;
}): AuditKey;
