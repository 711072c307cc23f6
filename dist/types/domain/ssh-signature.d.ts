import { type SshPublicKey } from './ssh-key.ts';
/** Every SSH signature of ours has it: one made for git, files or a login can never be taken for a statement. */
export declare const SSH_NAMESPACE = "statement@sallyport.dev";
declare const HASHES: readonly ["sha256", "sha512"];
/** A signature of `ssh-keygen -Y sign`, read and not verified. */
export interface SshSignature {
    readonly publicKey: SshPublicKey;
    readonly namespace: string;
    readonly hash: (typeof HASHES)[number];
    readonly algorithm: string;
    readonly value: Buffer;
    /** Of a security key. */
    readonly security?: {
        readonly flags: number;
        readonly counter: number;
    };
}
/** Reads the binary form (OpenSSH PROTOCOL.sshsig, version 1). Errors: `malformed`, `invalid-key`. */
export declare function readSshSignature(bytes: Uint8Array): SshSignature;
/** Takes the armour of `ssh-keygen` off. Error: `malformed`. */
export declare function unwrapSshSignature(text: string): Buffer;
/** Whether the signature is by its own key over exactly this message. Whose key it is the caller has to know. */
export declare function verifiesMessage(signature: SshSignature, message: Uint8Array): boolean;
export {};
