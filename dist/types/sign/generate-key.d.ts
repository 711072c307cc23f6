import type { KeyAlgorithm } from '../domain/key-algorithm.ts';
export interface GenerateKeyOptions {
    /** Default `ec-p256`, which every Sigstore tool reads. */
    readonly algorithm?: KeyAlgorithm;
    /** Encrypts the private key (PKCS#8, PBES2 with AES-256-CBC). */
    readonly passphrase?: string;
}
export interface GeneratedKeyPair {
    readonly privateKeyPem: string;
    readonly publicKeyPem: string;
}
/** Makes a key pair as PKCS#8 and SPKI PEM. An empty pass phrase is refused (`invalid-input`): it protects nothing. */
export declare function generateKeyPair(options?: GenerateKeyOptions): GeneratedKeyPair;
