import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { AppError } from '../domain/errors.ts';
import type { BlobSigner, Signer } from '../domain/ports.ts';
import { describeKey, pemLabels } from '../domain/signing-key.ts';
import {
  createBundleSigner,
  type BundleExtras,
  type SigningKey,
  type LogSignature,
  type StampSignature,
} from './bundle-signer.ts';
import { certifiedBy, type CertificateFiles } from './certified-by.ts';

export interface KeySignerOptions {
  /** PEM: PKCS#8, encrypted PKCS#8 or SEC 1. EC P-256, P-384, P-521 or Ed25519. */
  readonly privateKeyPem: string;
  readonly passphrase?: string;
  /** Has the signature time-stamped (`createTimestamper`). */
  readonly stampSignature?: StampSignature;
  /** Puts the signature into transparency logs (`createKeyLog`). */
  readonly logSignature?: LogSignature;
}

export interface CertificateSignerOptions extends KeySignerOptions, CertificateFiles {
  readonly now: Date;
}

/**
 * Signs with a private key held in memory; the hash follows the curve. Throws AppError `invalid-key` for anything
 * that is not such a key, and for a missing or wrong pass phrase.
 */
export function createKeySigner(options: KeySignerOptions): Signer & BlobSigner {
  return createBundleSigner(keyOf(options), stampingOf(options));
}

/**
 * Signs with a private key that a company's own authority has certified; the bundle carries the certificate and its
 * chain. Throws AppError `invalid-key` for the key, and for a certificate that could not be verified later.
 */
export function createCertificateSigner(options: CertificateSignerOptions): Signer & BlobSigner {
  const key = keyOf(options);
  const certified = certifiedBy(key.publicKey, options, options.now);
  return createBundleSigner(key, { certified, ...stampingOf(options) });
}

function stampingOf({
  stampSignature,
  logSignature,
}: KeySignerOptions): Pick<BundleExtras, 'stampSignature' | 'logSignature'> {
  return {
    ...(stampSignature === undefined ? {} : { stampSignature }),
    ...(logSignature === undefined ? {} : { logSignature }),
  };
}

function keyOf(options: KeySignerOptions): SigningKey {
  const key = readPrivateKey(options);
  const publicKey = describeKey(key);
  return {
    method: 'key',
    publicKey,
    sign: (message) => Promise.resolve(sign(publicKey.hash, message, key)),
  };
}

const MAKE_ONE = 'make one with "sallyport key generate" or openssl genpkey';

function readPrivateKey({ privateKeyPem, passphrase }: KeySignerOptions): KeyObject {
  const labels = pemLabels(privateKeyPem).filter((label) => label !== 'EC PARAMETERS');
  const [label] = labels;
  if (label === undefined || labels.length !== 1) {
    throw new AppError('invalid-key', `private key: expected one PEM block, found ${String(labels.length)}`, {
      hint: MAKE_ONE,
    });
  }
  if (label.includes('SIGSTORE') || label.includes('COSIGN')) {
    throw new AppError('invalid-key', `private key is in cosign's own format ("${label}")`, {
      hint: 'give the key as PKCS#8 PEM; cosign imports such a key with "cosign import-key-pair"',
    });
  }
  if (!label.endsWith('PRIVATE KEY')) {
    throw new AppError('invalid-key', `private key: the PEM block is a "${label}"`, { hint: MAKE_ONE });
  }
  const encrypted = label === 'ENCRYPTED PRIVATE KEY' || privateKeyPem.includes('Proc-Type: 4,ENCRYPTED');
  if (encrypted && passphrase === undefined) {
    throw new AppError('invalid-key', 'private key is encrypted and no pass phrase was given', {
      hint: 'give its pass phrase through the environment variable named in the documentation',
    });
  }
  try {
    return createPrivateKey({
      key: privateKeyPem,
      format: 'pem',
      ...(passphrase === undefined ? {} : { passphrase }),
    });
  } catch (cause) {
    throw encrypted
      ? new AppError('invalid-key', 'private key cannot be decrypted', {
          hint: 'check the pass phrase',
          cause,
        })
      : new AppError('invalid-key', 'private key cannot be read', { hint: MAKE_ONE, cause });
  }
}
