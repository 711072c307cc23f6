import type { BlobSigner, Signer } from '../domain/ports.ts';
import type { FlowContext } from './context.ts';
import type { KeylessOptions } from './open-keyless.ts';
import { type ExtraOptions } from './signer-extras.ts';
/** Who signs: exactly one of `key`, `keyless`, `kms` and `pkcs11`. */
export interface SignerOptions extends ExtraOptions, KeylessOptions {
    /** PEM file, or `env://NAME` for PEM text in an environment variable. */
    readonly key?: string | undefined;
    /** Sigstore with the identity of the run, or of a token that was given (`requestAmbientToken`). */
    readonly keyless?: boolean | undefined;
    /** Key in a service: `awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`, as cosign writes them. */
    readonly kms?: string | undefined;
    /** Key in a hardware module: URI of RFC 7512. */
    readonly pkcs11?: string | undefined;
}
/** Whether any signer was asked for. `invalid-input` for an option beside the signer that nobody would read. */
export declare function namesSigner(options: SignerOptions): boolean;
/** Opens the signer that the options name. Errors: `invalid-input` (none, two), `invalid-key`, `not-found`, its own. */
export declare function openSigner(options: SignerOptions, context: FlowContext): Promise<Signer & BlobSigner>;
/** The PEM text behind `FILE` or `env://NAME`. */
export declare function readKeyText(key: string, context: FlowContext): Promise<string>;
