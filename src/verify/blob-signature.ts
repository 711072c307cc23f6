import { createHash, createVerify, verify } from 'node:crypto';
import { AppError } from '../domain/errors.ts';
import { MESSAGE_HASHES, type MessageBundle, type OpenBlob } from '../domain/message-bundle.ts';
import type { SigningPublicKey } from '../domain/signing-key.ts';

/** Ed25519 signs the bytes, not a hash of them: such a file must fit into memory. */
const MAX_WHOLE_BYTES = 256 * 1024 * 1024;

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
export async function checkBlob(
  bundle: MessageBundle,
  key: SigningPublicKey,
  open: OpenBlob,
): Promise<CheckedBlob> {
  const sha256 = createHash('sha256');
  const named = createHash(MESSAGE_HASHES[bundle.hash]);
  const verifier = key.hash === null ? undefined : createVerify(key.hash);
  const whole: Uint8Array[] = [];
  let size = 0;
  for await (const piece of open()) {
    size += piece.byteLength;
    sha256.update(piece);
    named.update(piece);
    verifier?.update(piece);
    if (verifier !== undefined) continue;
    if (size > MAX_WHOLE_BYTES) {
      throw new AppError('limit-exceeded', 'file is too large for an Ed25519 signature over its bytes', {
        hint: 'sign it with an EC key, or sign a statement about its digest',
      });
    }
    whole.push(Uint8Array.from(piece));
  }
  if (!named.digest().equals(bundle.digest)) {
    throw new AppError('content-mismatch', 'file is not the one that was signed: it has another digest');
  }
  const isSigned =
    verifier === undefined
      ? verify(null, Buffer.concat(whole), key.key, bundle.signature)
      : verifier.verify(key.key, bundle.signature);
  return { sha256: sha256.digest('hex'), isSigned };
}
