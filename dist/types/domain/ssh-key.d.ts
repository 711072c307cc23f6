import { type KeyObject } from 'node:crypto';
/** A public key as SSH writes it. */
export interface SshPublicKey {
    /** `ssh-ed25519`, `ecdsa-sha2-nistp256`, `sk-ssh-ed25519@openssh.com` … */
    readonly type: string;
    readonly key: KeyObject;
    /** Lower-case hex SHA-256 of the SPKI DER, as for every other key: one key has one id, however it is written. */
    readonly keyId: string;
    /** The key in the wire format: compared byte by byte. */
    readonly blob: Buffer;
    /** Of a security key: what it was made for. */
    readonly application?: string;
}
/**
 * Reads a key in the SSH wire format (RFC 4253 section 6.6, RFC 5656, RFC 8709, OpenSSH PROTOCOL.u2f): Ed25519, ECDSA
 * on the NIST curves, RSA of at least 2048 bits, and both kinds of security keys. Errors: `malformed`, `invalid-key`
 * (certificates, DSA, short RSA).
 */
export declare function readSshKey(blob: Uint8Array): SshPublicKey;
/** Reads `TYPE BASE64 [comment]`, a line of a `.pub` file. Errors as `readSshKey`. */
export declare function readSshKeyLine(line: string): SshPublicKey;
