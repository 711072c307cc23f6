import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { AppError } from '../domain/errors.ts';
import type { KeyAlgorithm } from '../domain/key-algorithm.ts';

export interface GenerateKeyOptions {
  /** Default `ec-p256`, which every Sigstore tool reads. */
  readonly algorithm?: KeyAlgorithm;
  /** Encrypts the private key (PKCS#8, PBES2 with AES-256-CBC). */
  readonly passphrase?: string;
}

export interface GeneratedKeyPair {
  readonly privateKeyPem: string;
  readonly publicKeyPem: string;
}

/** Makes a key pair as PKCS#8 and SPKI PEM. An empty pass phrase is refused (`invalid-input`): it protects nothing. */
export function generateKeyPair(options: GenerateKeyOptions = {}): GeneratedKeyPair {
  const { passphrase } = options;
  if (passphrase === '') {
    throw new AppError('invalid-input', 'pass phrase is empty', {
      hint: 'give a pass phrase, or none for a key that is not encrypted',
    });
  }
  const { publicKey, privateKey } = newKeyPair(options.algorithm ?? 'ec-p256');
  const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
  const secret =
    passphrase === undefined
      ? privateKey.export(pkcs8)
      : privateKey.export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase });
  return {
    privateKeyPem: secret.toString(),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

function newKeyPair(algorithm: KeyAlgorithm): {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
} {
  switch (algorithm) {
    case 'ec-p256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'ec-p384':
      return generateKeyPairSync('ec', { namedCurve: 'P-384' });
    case 'ec-p521':
      return generateKeyPairSync('ec', { namedCurve: 'P-521' });
    case 'ed25519':
      return generateKeyPairSync('ed25519');
  }
}
