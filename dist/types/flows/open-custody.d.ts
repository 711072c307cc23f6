import type { BlobSigner, Signer } from '../domain/ports.ts';
import type { FlowContext } from './context.ts';
import type { SignerExtras } from './signer-extras.ts';
/** A signer whose key lives in a service. Errors: those of `createKmsSigner`. */
export declare function openKms(uri: string, extras: SignerExtras, context: FlowContext): Promise<Signer & BlobSigner>;
/**
 * A signer whose key lives in a hardware module. The session ends with the process. The package is looked for beside
 * the product, never in the working folder: a checkout must not bring the code that signs. Errors: those of
 * `createPkcs11Signer`.
 */
export declare function openPkcs11(uri: string, extras: SignerExtras, context: FlowContext): Promise<Signer & BlobSigner>;
