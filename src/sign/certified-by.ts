import type { BundleMaterial } from '../domain/bundle.ts';
import { EKU_CODE_SIGNING, readCertificate, type SigningCertificate } from '../domain/certificate.ts';
import { readCertificatesPem } from '../domain/certificate-pem.ts';
import { AppError } from '../domain/errors.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import { describeKey, type SigningPublicKey } from '../domain/signing-key.ts';

export interface CertificateFiles {
  /** PEM; the first certificate is that of the key, further ones are its chain. */
  readonly certificatePem: string;
  /** PEM of the authorities between the certificate and the root. */
  readonly chainPem?: string;
}

/** What a certificate adds to a key. */
export interface CertifiedBy {
  readonly material: BundleMaterial;
  readonly identity: SignerIdentity;
}

/**
 * Puts the certificate of a key and its chain into the form a bundle carries, leaf first. A root is left out: whoever
 * verifies has it from elsewhere, and believes no other. Throws AppError `invalid-key`: another key's certificate, not
 * for code signing, not valid `now`, certificates that do not follow each other.
 */
export function certifiedBy(key: SigningPublicKey, files: CertificateFiles, now: Date): CertifiedBy {
  const own = readCertificatesPem(files.certificatePem, 'certificate').map(readCertificate);
  const more =
    files.chainPem === undefined
      ? []
      : readCertificatesPem(files.chainPem, 'certificate chain').map(readCertificate);
  const [leaf, ...chain] = [...own, ...more];
  if (leaf === undefined) throw new AppError('internal', 'certificate is gone');
  requireUsable(leaf, key, now);
  const authorities = chain.filter((each) => !isRoot(each));
  requireOrder([leaf, ...authorities]);
  const top = authorities.at(-1) ?? leaf;
  const [altName] = leaf.altNames;
  return {
    material: {
      kind: 'certificate-chain',
      certificates: [leaf, ...authorities].map(({ x509 }) => x509.raw),
    },
    identity: {
      kind: 'certificate',
      identity: altName?.value ?? leaf.subject,
      issuer: top.issuerName,
      extensions: {},
      isOwnAuthority: true,
    },
  };
}

function requireUsable(leaf: SigningCertificate, key: SigningPublicKey, now: Date): void {
  const named = `certificate ${leaf.subject}`;
  if (describeKey(leaf.publicKey).keyId !== key.keyId) throw refused(`${named} is for another key`);
  if (leaf.canIssue || !leaf.canSign) throw refused(`${named} is not one of a signer`);
  if (!leaf.extendedKeyUsages.includes(EKU_CODE_SIGNING)) throw refused(`${named} is not for code signing`);
  const { validFromDate, validToDate } = leaf.x509;
  if (now < validFromDate || now > validToDate) {
    throw refused(
      `${named} is valid from ${validFromDate.toISOString()} to ${validToDate.toISOString()}, not now`,
    );
  }
}

/** Self-signed by its own key; the name alone says nothing (vectors of OMS have a leaf named like its issuer). */
function isRoot({ x509, publicKey }: SigningCertificate): boolean {
  return x509.checkIssued(x509) && x509.verify(publicKey);
}

function requireOrder(path: readonly SigningCertificate[]): void {
  for (const [index, issuer] of path.slice(1).entries()) {
    const below = path[index];
    if (below !== undefined && below.x509.checkIssued(issuer.x509) && below.x509.verify(issuer.publicKey)) {
      continue;
    }
    throw refused(
      `certificate chain: ${issuer.subject} did not issue ${below?.subject ?? 'the one before it'}`,
    );
  }
}

function refused(why: string): AppError {
  return new AppError('invalid-key', why, {
    hint: 'give the certificate of this key, with extended key usage code signing, and its chain from below to above',
  });
}
