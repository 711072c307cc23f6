import { type SshPublicKey } from '../domain/ssh-key.ts';
/** One line of an `allowed_signers` file: whose key it is, for what, and when. */
export interface AllowedSigner {
    readonly principals: readonly string[];
    readonly publicKey: SshPublicKey;
    /** undefined: any. */
    readonly namespaces: readonly string[] | undefined;
    readonly validAfter: Date | undefined;
    readonly validBefore: Date | undefined;
}
/**
 * Reads an `allowed_signers` file (ssh-keygen(1), "ALLOWED SIGNERS") the strict way: exact principals, no certificate
 * authorities, times with their zone. What OpenSSH would read by rules we do not follow is refused, so that no line
 * means more to one of the two. Error: `invalid-policy` with the line.
 */
export declare function parseAllowedSigners(text: string, file: string): AllowedSigner[];
