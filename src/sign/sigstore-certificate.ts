import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { FulcioSigner } from '@sigstore/sign';
import { readCertificate, type SigningCertificate } from '../domain/certificate.ts';
import { AppError } from '../domain/errors.ts';
import type { Clock } from '../domain/ports.ts';
import { fetchIdentityToken } from './identity-token.ts';
import { serviceError } from './sigstore-service-error.ts';
import type { FetchLimits } from './sigstore-witnesses.ts';

/** A key that lives in memory only, with the short-lived certificate for it. */
export interface CertifiedKey {
  readonly certificatePem: string;
  readonly certificateDer: Uint8Array;
  readonly certificate: SigningCertificate;
  sign(message: Uint8Array): Buffer;
}

export interface CertifierOptions {
  readonly fulcioUrl: string;
  readonly identityToken: () => Promise<string>;
  readonly clock: Clock;
  readonly limits: FetchLimits;
  /** A service whose entries everybody can read, when one is used and that was not allowed. */
  readonly publicService?: string;
}

/** A certificate is not used any more when less than this is left of it: log and time must fall inside. */
const SAFETY_MARGIN_MS = 2 * 60_000;

/**
 * Gives a certified key, the same one for as long as its certificate is good: a run that signs ten statements asks
 * the certificate authority once. Throws AppError `missing-permission`, `network`, `timeout`.
 */
export function createCertifier(options: CertifierOptions): () => Promise<CertifiedKey> {
  let current: { readonly key: Promise<CertifiedKey>; goodUntil: number } | undefined;
  return () => {
    const now = options.clock().getTime();
    if (current !== undefined && now < current.goodUntil) return current.key;
    const entry = { key: certify(options), goodUntil: Infinity };
    current = entry;
    entry.key.then(
      // Its lifetime counted from our own clock: that may differ from the authority's.
      (key) => (entry.goodUntil = now + lifetimeOf(key) - SAFETY_MARGIN_MS),
      () => (entry.goodUntil = 0),
    );
    return entry.key;
  };
}

async function certify(options: CertifierOptions): Promise<CertifiedKey> {
  const token = await fetchIdentityToken(options.identityToken, options.clock(), options.publicService);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const signMessage = (message: Uint8Array) => sign('sha256', message, privateKey);
  const fulcio = new FulcioSigner({
    fulcioBaseURL: options.fulcioUrl,
    identityProvider: { getToken: () => Promise.resolve(token) },
    keyHolder: {
      sign: (data) =>
        Promise.resolve({
          signature: signMessage(data),
          key: { $case: 'publicKey', publicKey: publicKeyPem },
        }),
    },
    ...options.limits,
  });
  const doing = `asking ${options.fulcioUrl} for a certificate`;
  // What is signed here does not matter; the certificate comes with it.
  const { key } = await fulcio.sign(Buffer.from('')).catch((thrown: unknown) => {
    throw serviceError(thrown, doing, 'missing-permission');
  });
  if (key.$case !== 'x509Certificate') throw new AppError('tool-failed', `${doing} brought none`);
  const certificateDer = new X509Certificate(key.certificate).raw;
  const certificate = readCertificate(certificateDer);
  if (!certificate.publicKey.equals(publicKey)) {
    throw new AppError('tool-failed', `${doing} brought one for another key`);
  }
  return { certificatePem: key.certificate, certificateDer, certificate, sign: signMessage };
}

function lifetimeOf({ certificate: { x509 } }: CertifiedKey): number {
  return x509.validToDate.getTime() - x509.validFromDate.getTime();
}
