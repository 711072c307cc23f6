import type { DsseBundle } from '../domain/bundle.ts';
import type { SigningPublicKey } from '../domain/signing-key.ts';
export interface EnvelopeRules {
    /**
     * Also accept what `model_signing` 0.2 signed. Loud on purpose: it is a second message for the same envelope, hashed
     * with SHA-256 whatever the curve. What it covers can only be read as a model signature of that version.
     */
    readonly acceptModelSigningV02?: boolean;
}
/** Which message the signature of an envelope covers, or undefined when it is not by this key. The hash follows the curve. */
export declare function signedMessageOf({ payloadType, payload, signature }: DsseBundle, key: SigningPublicKey, rules?: EnvelopeRules): Promise<'dsse' | 'model-signing-0.2' | undefined>;
/**
 * The bytes that `model_signing` 0.2 signed: like the DSSE encoding, but with a capital V, and with the payload as a
 * Python byte literal in the place of its bytes.
 */
export declare function legacyEncoding(payload: Uint8Array): Buffer;
