import { verify } from 'node:crypto';
import { readBundle, type DsseBundle } from '../domain/bundle.ts';
import { preAuthEncoding } from '../domain/dsse.ts';
import { AppError } from '../domain/errors.ts';
import type { VerifiedEnvelope } from '../domain/evidence.ts';
import type { Verifier } from '../domain/ports.ts';
import { readPublicKey, type SigningPublicKey } from '../domain/signing-key.ts';

/**
 * Verifies key bundles against one public key. The hash follows the curve, never the bundle. Log entries and
 * timestamps a key bundle may carry are not looked at: the key alone decides, and `times` is empty. Throws AppError
 * `invalid-key` for the key; when verifying `malformed`, `signer-untrusted` (certificate bundle, other key by its
 * hint) or `signature-invalid`.
 */
export function createKeyVerifier(options: { readonly publicKeyPem: string }): Verifier {
  const key = readPublicKey(options.publicKeyPem);
  // Promise.resolve().then: what verifyWithKey throws must arrive as a rejection.
  return { verify: (bundle) => Promise.resolve().then(() => verifyWithKey(readBundle(bundle), key)) };
}

/** Lower-case hex SHA-256 of the SPKI DER: the id of a key in evidence, decisions and the audit log. */
export function keyIdOf(publicKeyPem: string): string {
  return readPublicKey(publicKeyPem).keyId;
}

function verifyWithKey(bundle: DsseBundle, key: SigningPublicKey): VerifiedEnvelope {
  const { material, payloadType, payload } = bundle;
  if (material.kind !== 'public-key') {
    throw new AppError('signer-untrusted', 'bundle is signed with a certificate, this signer is a key');
  }
  const { hint } = material;
  if (hint !== undefined && hint !== '' && hint !== key.hints.oms && hint !== key.hints.cosign) {
    throw new AppError('signer-untrusted', `bundle is signed with another key (hint ${hint})`);
  }
  if (!isSignedBy(key, preAuthEncoding(payloadType, payload), bundle.signature)) {
    throw new AppError('signature-invalid', 'signature does not verify with this key', {
      hint: 'the bundle was changed after signing, or another key signed it',
    });
  }
  return { payloadType, payload, signer: { kind: 'key', keyId: key.keyId }, times: [] };
}

function isSignedBy(key: SigningPublicKey, message: Uint8Array, signature: Uint8Array): boolean {
  return verify(key.hash, message, key.key, signature);
}
