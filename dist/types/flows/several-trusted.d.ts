import type { TrustOptions } from './signature-verifier.ts';
/** Several signers at once: every key, and every certificate identity with its issuer. */
export interface SeveralTrusted extends SignerLists, Omit<TrustOptions, 'key' | 'certificateIdentity' | 'certificateOidcIssuer' | 'certificateSubject'> {
}
/** Names of signers, each of which may be there several times. */
export interface SignerLists {
    readonly keys: readonly string[];
    readonly certificateIdentities: readonly string[];
    /** One for all identities, or one for each. */
    readonly certificateOidcIssuers: readonly string[];
    readonly certificateSubjects: readonly string[];
}
/**
 * The one signer among those named, for what has one signature. Error: `invalid-input` for more of a kind.
 */
export declare function onlySigner<T extends SeveralTrusted>(trust: T): Omit<T, keyof SignerLists> & TrustOptions;
/** The one value of an option that could be repeated. Error: `invalid-input` for several. */
export declare function only(name: string, values: readonly string[]): string | undefined;
