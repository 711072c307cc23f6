import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { pathKind, writeAtomically } from '../platform/files.ts';
import { keyIdOf } from '../verify/key-verifier.ts';
import type { FlowContext } from './context.ts';
import { openSigner } from './open-signer.ts';

/** Where the private key is: exactly one. */
export interface PublicKeySource {
  /** PEM file, or `env://NAME`. */
  readonly key?: string | undefined;
  readonly kms?: string | undefined;
  readonly pkcs11?: string | undefined;
}

export interface ExportedPublicKey {
  /** SPKI PEM. */
  readonly publicKeyPem: string;
  /** Lower-case hex SHA-256 of the public key (SPKI DER). */
  readonly keyId: string;
  /** The file that was written, absolute. */
  readonly publicKey?: string;
}

/**
 * The public half of a key, wherever the private half lives; what it signs verifies with it. Nothing is signed. The file may
 * not exist yet (`invalid-input`). Errors: those of `openSigner`.
 */
export async function exportPublicKey(
  options: PublicKeySource & { readonly output?: string | undefined },
  context: FlowContext,
): Promise<ExportedPublicKey> {
  const { output, ...source } = options;
  const file = output === undefined ? undefined : path.resolve(output);
  if (file !== undefined && (await pathKind(file)) !== 'missing') {
    throw new AppError('invalid-input', `${file} exists already and is not replaced`, {
      hint: 'choose another --output',
    });
  }
  const { key, kms, pkcs11 } = source;
  const { publicKeyPem } = await openSigner({ key, kms, pkcs11 }, context);
  if (publicKeyPem === undefined) throw new AppError('internal', 'a key without a public key');
  if (file !== undefined) await writeAtomically(file, publicKeyPem, { exclusive: true });
  return { publicKeyPem, keyId: keyIdOf(publicKeyPem), ...(file === undefined ? {} : { publicKey: file }) };
}
