import { encodeBundle, type BundleMaterial } from '../domain/bundle.ts';
import { preAuthEncoding } from '../domain/dsse.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import type { Signer } from '../domain/ports.ts';
import type { SigningPublicKey } from '../domain/signing-key.ts';

/** What a key that signs by itself has to offer, wherever it lives: a file, a KMS, a hardware module. */
export interface SigningKey {
  readonly method: string;
  readonly publicKey: SigningPublicKey;
  /** Signs the message with the hash of `publicKey`; ECDSA signatures in DER. */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** A signer that writes key bundles: `publicKey.hint` as OMS v1.0 has it (hex SHA-256 of the PEM), no log, no time. */
export function createBundleSigner(key: SigningKey): Signer {
  const material: BundleMaterial = { kind: 'public-key', hint: key.publicKey.hints.oms };
  const identity: SignerIdentity = { kind: 'key', keyId: key.publicKey.keyId };
  return {
    method: key.method,
    identity: () => Promise.resolve(identity),
    async sign(payloadType, payload) {
      const signature = await key.sign(preAuthEncoding(payloadType, payload));
      return encodeBundle({ material, payloadType, payload, signature });
    },
  };
}
