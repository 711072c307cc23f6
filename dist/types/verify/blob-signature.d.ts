import { type MessageBundle, type OpenBlob } from '../domain/message-bundle.ts';
import type { SigningPublicKey } from '../domain/signing-key.ts';
export interface CheckedBlob {
    /** Lower-case hex of what was read. */
    readonly sha256: string;
    /** The signature is over these bytes by the key; its hash follows the curve. */
    readonly isSigned: boolean;
}
/**
 * Reads a file once, piece by piece, and checks digest and signature of a bundle on the way. Throws AppError
 * `content-mismatch` when the file does not have the digest that the bundle names.
 */
export declare function checkBlob(bundle: MessageBundle, key: SigningPublicKey, open: OpenBlob): Promise<CheckedBlob>;
