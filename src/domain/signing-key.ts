import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { AppError } from './errors.ts';
import type { KeyAlgorithm } from './key-algorithm.ts';

/** A public key that may sign statements. `hash` belongs to the curve; null for Ed25519, which hashes by itself. */
export interface SigningPublicKey {
  readonly key: KeyObject;
  readonly algorithm: KeyAlgorithm;
  readonly hash: 'sha256' | 'sha384' | 'sha512' | null;
  /** SPKI PEM with its final newline. */
  readonly pem: string;
  /** Lower-case hex SHA-256 of the SPKI DER. */
  readonly keyId: string;
  /** What bundles call this key: OMS and this product write the hex SHA-256 of the PEM, cosign the base64 one of the DER. */
  readonly hints: { readonly oms: string; readonly cosign: string };
}

const BY_CURVE: Readonly<Record<string, readonly [KeyAlgorithm, 'sha256' | 'sha384' | 'sha512']>> = {
  prime256v1: ['ec-p256', 'sha256'],
  secp384r1: ['ec-p384', 'sha384'],
  secp521r1: ['ec-p521', 'sha512'],
};

const ALLOWED = 'use an EC key on P-256, P-384 or P-521, or an Ed25519 key';
/** No key of these algorithms needs more; bounds what is handed to the parser. */
const MAX_PEM_BYTES = 64 * 1024;

/** Describes a key (a private one by its public half). Throws AppError `invalid-key` for other algorithms and curves. */
export function describeKey(key: KeyObject): SigningPublicKey {
  const kind = algorithmOf(key);
  const publicKey = key.type === 'public' ? key : createPublicKey(key);
  // Through JWK, so that a compressed point or other parameters in the file do not give one key two ids.
  const normal = createPublicKey({ key: publicKey.export({ format: 'jwk' }), format: 'jwk' });
  const der = normal.export({ type: 'spki', format: 'der' });
  const pem = normal.export({ type: 'spki', format: 'pem' }).toString();
  const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data);
  return {
    key: normal,
    algorithm: kind[0],
    hash: kind[1],
    pem,
    keyId: sha256(der).digest('hex'),
    hints: { oms: sha256(pem).digest('hex'), cosign: sha256(der).digest('base64') },
  };
}

/** Keys by their text, as a gate over a thousand subjects reads those of its policy for each: reading is dear. */
const known = new Map<string, SigningPublicKey>();
const MAX_KNOWN = 256;

/** Reads one SPKI PEM. A private key or a certificate is refused by name, never silently reduced to its public key. */
export function readPublicKey(pem: string): SigningPublicKey {
  const before = known.get(pem);
  if (before !== undefined) return before;
  const key = parsePublicKey(pem);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(pem, key);
  return key;
}

function parsePublicKey(pem: string): SigningPublicKey {
  const labels = pemLabels(pem);
  if (labels.length !== 1 || labels[0] !== 'PUBLIC KEY') {
    const found = labels.length === 0 ? 'no PEM block' : labels.map((label) => `"${label}"`).join(', ');
    throw new AppError('invalid-key', `public key: expected one "PUBLIC KEY" block, found ${found}`, {
      hint: 'give the public half as PEM (openssl pkey -in KEY -pubout)',
    });
  }
  let key: KeyObject;
  try {
    key = createPublicKey({ key: pem, format: 'pem' });
  } catch (cause) {
    throw new AppError('invalid-key', 'public key cannot be read', {
      hint: 'give the public half as PEM (openssl pkey -in KEY -pubout)',
      cause,
    });
  }
  return describeKey(key);
}

/** Labels of the PEM blocks in a text, in order. Throws AppError `invalid-key` when the text is too long for a key. */
export function pemLabels(text: string): string[] {
  if (text.length > MAX_PEM_BYTES) {
    throw new AppError('invalid-key', `key text has ${String(text.length)} characters, no key is that long`);
  }
  return [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,64})-----/g)].map((match) => match[1] ?? '');
}

function algorithmOf(key: KeyObject): readonly [KeyAlgorithm, SigningPublicKey['hash']] {
  const type = key.asymmetricKeyType ?? key.type;
  if (type === 'ed25519') return ['ed25519', null];
  if (type !== 'ec') throw new AppError('invalid-key', `${type} keys are not supported`, { hint: ALLOWED });
  const curve = key.asymmetricKeyDetails?.namedCurve ?? 'unnamed';
  const allowed = Object.hasOwn(BY_CURVE, curve) ? BY_CURVE[curve] : undefined;
  if (allowed === undefined) {
    throw new AppError('invalid-key', `EC keys on the curve ${curve} are not supported`, { hint: ALLOWED });
  }
  return allowed;
}
