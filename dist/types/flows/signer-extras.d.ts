import type { LogSignature, StampSignature } from '../sign/bundle-signer.ts';
import type { FlowContext } from './context.ts';
/** What goes with a key, wherever it lives. */
export interface ExtraOptions {
    /** PEM file with the certificate of the key first and its chain after it: the signature then carries them. */
    readonly certificateChain?: string | undefined;
    /** Timestamp authorities (RFC 3161) that stamp the signature of a key or certificate. */
    readonly timestampUrl?: readonly string[] | undefined;
    /** SigningConfig v0.2 JSON file, whose logs and timestamp authorities witness the signature of the key. */
    readonly signingConfig?: string | undefined;
    /** Its log may be the public one. */
    readonly allowPublicLog?: boolean | undefined;
}
/** What a bundle gets besides the signature of a key. */
export interface SignerExtras {
    readonly certificate?: {
        readonly certificatePem: string;
    };
    readonly stampSignature?: StampSignature;
    readonly logSignature?: LogSignature;
}
/** Reads the certificates and names the services. Errors: those of the files, `invalid-input` for an address. */
export declare function readExtras(options: ExtraOptions, context: FlowContext): Promise<SignerExtras>;
