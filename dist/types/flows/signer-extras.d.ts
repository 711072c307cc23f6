import type { StampSignature } from '../sign/bundle-signer.ts';
/** What goes with a key, wherever it lives. */
export interface ExtraOptions {
    /** PEM file with the certificate of the key first and its chain after it: the signature then carries them. */
    readonly certificateChain?: string | undefined;
    /** Timestamp authorities (RFC 3161) that stamp the signature of a key or certificate. */
    readonly timestampUrl?: readonly string[] | undefined;
}
/** What a bundle gets besides the signature of a key. */
export interface SignerExtras {
    readonly certificate?: {
        readonly certificatePem: string;
    };
    readonly stampSignature?: StampSignature;
}
/** Reads the certificates and names the authorities. Errors: those of the file, `invalid-input` for an address. */
export declare function readExtras({ certificateChain, timestampUrl, }: ExtraOptions): Promise<SignerExtras>;
