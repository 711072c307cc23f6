import { createHash, X509Certificate } from 'node:crypto';
import { encodeBundle, type BundleMaterial } from '../domain/bundle.ts';
import { preAuthEncoding } from '../domain/dsse.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import { encodeMessageBundle, MESSAGE_HASHES, type MessageHash } from '../domain/message-bundle.ts';
import type { BlobSigner, Signer } from '../domain/ports.ts';
import type { SigningPublicKey } from '../domain/signing-key.ts';
import type { CertifiedBy } from './certified-by.ts';

/** What a key that signs by itself has to offer, wherever it lives: a file, a KMS, a hardware module. */
export interface SigningKey {
  readonly method: string;
  readonly publicKey: SigningPublicKey;
  /** Signs the message with the hash of `publicKey`; ECDSA signatures in DER. */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** Has a signature time-stamped; RFC 3161 responses in DER, one per authority. */
export type StampSignature = (signature: Uint8Array) => Promise<readonly Uint8Array[]>;

/** A signature that was made, and what verifies it: PEM of the public key, or of the certificate for it. */
export type LoggedSignature = { readonly signature: Uint8Array; readonly verifierPem: string } & (
  | { readonly kind: 'envelope'; readonly payloadType: string; readonly payload: Uint8Array }
  | { readonly kind: 'message'; readonly digest: Uint8Array }
);

/** Puts a signature into transparency logs; the entries as protobuf JSON. */
export type LogSignature = (signed: LoggedSignature) => Promise<readonly unknown[]>;

/** What a bundle gets besides the signature of a key. */
export interface BundleExtras {
  /** The certificate for the key (`certifiedBy`): the bundle then carries it with its chain instead of a key hint. */
  readonly certified?: CertifiedBy;
  readonly stampSignature?: StampSignature;
  readonly logSignature?: LogSignature;
}

/**
 * A signer that writes key or certificate bundles: `publicKey.hint` as OMS v1.0 has it (hex SHA-256 of the PEM), or the
 * chain; timestamps and log entries when asked for.
 */
export function createBundleSigner(key: SigningKey, extras: BundleExtras = {}): Signer & BlobSigner {
  const { certified, stampSignature = nothing, logSignature = nothing } = extras;
  const [leaf] = certified?.material.kind === 'certificate-chain' ? certified.material.certificates : [];
  const verifierPem = leaf === undefined ? key.publicKey.pem : new X509Certificate(leaf).toString();
  const material: BundleMaterial = certified?.material ?? {
    kind: 'public-key',
    hint: key.publicKey.hints.oms,
  };
  const identity: SignerIdentity = certified?.identity ?? { kind: 'key', keyId: key.publicKey.keyId };
  return {
    method: certified === undefined ? key.method : `${key.method} with certificate`,
    ...(certified === undefined ? { publicKeyPem: key.publicKey.pem } : {}),
    identity: () => Promise.resolve(identity),
    async sign(payloadType, payload) {
      const signature = await key.sign(preAuthEncoding(payloadType, payload));
      const [timestamps, logEntries] = await Promise.all([
        stampSignature(signature),
        logSignature({ kind: 'envelope', payloadType, payload, signature, verifierPem }),
      ]);
      return encodeBundle({ material, payloadType, payload, signature, timestamps, logEntries });
    },
    async signBlob(bytes) {
      const signature = await key.sign(bytes);
      const hash = messageHashOf(key.publicKey);
      const digest = createHash(MESSAGE_HASHES[hash]).update(bytes).digest();
      const [timestamps, logEntries] = await Promise.all([
        stampSignature(signature),
        logSignature({ kind: 'message', digest, signature, verifierPem }),
      ]);
      return encodeMessageBundle({ material, hash, digest, signature, timestamps, logEntries });
    },
  };
}

function nothing(): Promise<readonly never[]> {
  return Promise.resolve([]);
}

/** The digest a bundle names is the one that is signed; Ed25519 signs the bytes, and names SHA-256. */
function messageHashOf({ hash }: SigningPublicKey): MessageHash {
  switch (hash) {
    case 'sha256':
    case null:
      return 'SHA2_256';
    case 'sha384':
      return 'SHA2_384';
    case 'sha512':
      return 'SHA2_512';
  }
}
