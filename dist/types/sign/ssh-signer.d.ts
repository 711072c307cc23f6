import type { Signer } from '../domain/ports.ts';
import type { SshPublicKey } from '../domain/ssh-key.ts';
export interface SshSignerOptions {
    readonly publicKey: SshPublicKey;
    /** Has `ssh-keygen` sign a message in a namespace; gives its armoured text. */
    readonly signMessage: (message: Buffer, namespace: string) => Promise<string>;
}
/**
 * Signs with an SSH key, which may live in an agent or a security key. What comes back is verified before it is used.
 * Throws AppError `tool-failed`, `malformed`, `signature-invalid` (another key, or another message, was signed).
 */
export declare function createSshSigner({ publicKey, signMessage }: SshSignerOptions): Signer;
