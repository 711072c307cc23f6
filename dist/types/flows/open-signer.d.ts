import type { Signer } from '../domain/ports.ts';
import type { FlowContext } from './context.ts';
/** Who signs: exactly one of `key` and `keyless`. */
export interface SignerOptions {
    /** PEM file, or `env://NAME` for PEM text in an environment variable. */
    readonly key?: string | undefined;
    /** Sigstore with the identity of the run or of SALLYPORT_IDENTITY_TOKEN. */
    readonly keyless?: boolean | undefined;
    /** SigningConfig v0.2 JSON file: which Fulcio, Rekor and timestamp authority. Default: the public-good Sigstore. */
    readonly signingConfig?: string | undefined;
}
/** Whether any signer was asked for. `invalid-input` for a signing-config that nobody would read. */
export declare function namesSigner(options: SignerOptions): boolean;
/** Opens the signer that the options name. Errors: `invalid-input` (none, two), `invalid-key`, `not-found`. */
export declare function openSigner(options: SignerOptions, context: FlowContext): Promise<Signer>;
/** The PEM text behind `FILE` or `env://NAME`. */
export declare function readKeyText(key: string, context: FlowContext): Promise<string>;
