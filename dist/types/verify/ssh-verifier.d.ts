import type { Clock, Verifier } from '../domain/ports.ts';
import type { SshPublicKey } from '../domain/ssh-key.ts';
/** A key that may sign for somebody. */
export interface SshCredential {
    readonly publicKey: SshPublicKey;
    /** undefined: any. */
    readonly namespaces: readonly string[] | undefined;
    readonly validAfter: Date | undefined;
    readonly validBefore: Date | undefined;
}
export interface SshVerifierOptions {
    /** The keys of one person. */
    readonly credentials: readonly SshCredential[];
    readonly clock: Clock;
}
/** What the `hint` of such a bundle begins with; the fingerprint of the key follows. */
export declare const SSH_HINT = "ssh:";
/**
 * Verifies statements that were signed with `ssh-keygen -Y sign` (OpenSSH PROTOCOL.sshsig): the signature in the DSSE
 * envelope is an SSH signature in our namespace over the DSSE encoding. A key that is out of its time now does not
 * count. Throws AppError `malformed`, `signer-untrusted`, `signature-invalid`.
 */
export declare function createSshVerifier(options: SshVerifierOptions): Verifier;
