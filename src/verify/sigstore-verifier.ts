import { bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import {
  toSignedEntity,
  Verifier as SigstoreVerifier,
  type SignedEntity,
  type Signer,
} from '@sigstore/verify';
import { readBundle, type DsseBundle } from '../domain/bundle.ts';
import { EKU_CODE_SIGNING, readCertificate, type SigningCertificate } from '../domain/certificate.ts';
import { AppError } from '../domain/errors.ts';
import type { TrustedTime, VerifiedEnvelope } from '../domain/evidence.ts';
import type { Verifier } from '../domain/ports.ts';
import { isLoggedFor } from './sigstore-log-entry.ts';
import { withAnyFraction } from './sigstore-timestamp.ts';
import { readTrustedRoot, type TrustRoot } from './sigstore-trust-root.ts';
import { verificationError } from './sigstore-verification-error.ts';

export { publicGoodTrustedRoot } from './sigstore-trust-root.ts';

export interface SigstoreVerifierOptions {
  /** Sigstore TrustedRoot as parsed JSON. */
  readonly trustedRoot: unknown;
  /** The exact subject alternative name; compared as text, never as a pattern. */
  readonly identity: string;
  /** The exact OIDC issuer. */
  readonly issuer: string;
  /**
   * Default true: the signature must be in a transparency log of the root. False is for instances without one
   * (GitHub's own): then a timestamp authority of the root must have signed the time.
   */
  readonly requireLog?: boolean;
}

/**
 * Verifies certificate bundles of one identity: chain to the root at a trusted time, certificate transparency, log
 * inclusion, signature, and then identity and issuer of the signer that came out. At least one log entry, one SCT
 * and one trusted time are required. Throws AppError `invalid-input` and `trust-root` for the options; when verifying
 * `malformed`, `signer-untrusted`, `signature-invalid`, `trust-root` (a log or authority that the root does not know).
 */
export async function createSigstoreVerifier(options: SigstoreVerifierOptions): Promise<Verifier> {
  const { identity, issuer, requireLog = true } = options;
  if (identity === '' || issuer === '') {
    throw new AppError('invalid-input', 'a keyless signer needs both an identity and an issuer', {
      hint: 'an identity means nothing without the issuer that vouches for it',
    });
  }
  const root = readTrustedRoot(options.trustedRoot);
  const library = new SigstoreVerifier(root.material, {
    tlogThreshold: requireLog ? 1 : 0,
    // An instance without a log of signatures may also have none of certificates; one that has it must use it.
    ctlogThreshold: requireLog || root.hasCertificateLog ? 1 : 0,
    timestampThreshold: 1,
  });
  const expected: Expected = { identity, issuer, requireLog, root, library };
  return Promise.resolve({
    verify: (bundle) => Promise.resolve().then(() => verifyCertified(readBundle(bundle), expected)),
  });
}

interface Expected {
  readonly identity: string;
  readonly issuer: string;
  readonly requireLog: boolean;
  readonly root: TrustRoot;
  readonly library: SigstoreVerifier;
}

function verifyCertified(bundle: DsseBundle, expected: Expected): VerifiedEnvelope {
  const { material, payloadType, payload } = bundle;
  if (material.kind === 'public-key') {
    throw new AppError(
      'signer-untrusted',
      'bundle is signed with a key, this signer is a certificate identity',
    );
  }
  if (material.kind === 'certificate-chain') {
    throw new AppError(
      'signer-untrusted',
      'bundle brings its own certificate chain; a keyless one has a single certificate',
    );
  }
  const certificate = readCertificate(material.certificate);
  // Before the costly part: most bundles of a store belong to other signers. Repeated below on the verified signer.
  requireIdentity(certificate, expected);
  requireSigningCertificate(certificate, expected.root);
  requireKnownLogs(bundle, expected);
  const entity = toEntity(bundle);
  const signer = runLibrary(expected.library, entity);
  requireSameSigner(signer, expected);
  const times = trustedTimes(entity);
  requireOwnLogEntries(bundle, material.certificate);
  requireLogsInUse(bundle, times, expected.root);
  if (!expected.requireLog && !times.some((time) => time.source === 'timestamp-authority')) {
    throw new AppError(
      'signature-invalid',
      'bundle has no timestamp of an authority, required when no log is',
    );
  }
  const { extensions } = certificate;
  const { identity, issuer } = expected;
  return { payloadType, payload, signer: { kind: 'certificate', identity, issuer, extensions }, times };
}

function requireIdentity(certificate: SigningCertificate, expected: Expected): void {
  const { identity, issuer } = certificate;
  if (identity === expected.identity && issuer === expected.issuer) return;
  throw new AppError(
    'signer-untrusted',
    `bundle is signed by ${identity ?? 'nobody named'} of ${issuer ?? 'no issuer'}, not by ${expected.identity} of ${expected.issuer}`,
  );
}

function requireSigningCertificate(certificate: SigningCertificate, root: TrustRoot): void {
  const { x509, isCa, extendedKeyUsages, unknownCritical } = certificate;
  const refuse = (what: string) => new AppError('signer-untrusted', `certificate ${what}`);
  if (isCa) throw refuse('is one of an authority, not of a signer');
  if (!extendedKeyUsages.includes(EKU_CODE_SIGNING)) throw refuse('is not for code signing');
  if (unknownCritical.length > 0)
    throw refuse(`has an unknown critical extension ${unknownCritical.join(', ')}`);
  const isIssued = root.authorities.some((each) => x509.checkIssued(each) && x509.verify(each.publicKey));
  if (!isIssued) throw refuse('is not issued by an authority of the trusted root');
}

function requireKnownLogs(bundle: DsseBundle, { requireLog, root }: Expected): void {
  if (requireLog && bundle.logEntries.length === 0) {
    throw new AppError('signature-invalid', 'bundle has no entry of a transparency log, and one is required');
  }
  const unknown = bundle.logEntries.find((entry) => !root.logs.has(entry.logId));
  if (unknown === undefined) return;
  throw new AppError('trust-root', `transparency log ${unknown.logId} is not in the trusted root`, {
    hint: 'the trusted root may be older than the signature: get a current one, or do not trust this bundle',
  });
}

function toEntity(bundle: DsseBundle): SignedEntity {
  try {
    // The same JSON that our reader accepted; the library's own types for it are narrower than protobuf JSON.
    return withAnyFraction(toSignedEntity(bundleFromJSON(bundle.json as unknown as SerializedBundle)));
  } catch (cause) {
    throw verificationError(cause);
  }
}

function runLibrary(library: SigstoreVerifier, entity: SignedEntity): Signer {
  try {
    // Without the library's policy: it takes the identity for a regular expression.
    return library.verify(entity);
  } catch (cause) {
    throw verificationError(cause);
  }
}

function requireSameSigner({ identity }: Signer, expected: Expected): void {
  if (
    identity?.subjectAlternativeName !== expected.identity ||
    identity.extensions?.issuer !== expected.issuer
  ) {
    throw new AppError('signer-untrusted', 'certificate reads as another signer when verified');
  }
}

function trustedTimes(entity: SignedEntity): TrustedTime[] {
  const times = entity.timestamps.flatMap((each): TrustedTime[] => {
    if (each.$case === 'timestamp-authority') {
      return [{ source: 'timestamp-authority', at: each.timestamp.signingTime }];
    }
    // Only a promise signs the time of a log; without one the number is anybody's (trap 13).
    if (each.tlogEntry.inclusionPromise === undefined) return [];
    return [{ source: 'transparency-log', at: new Date(Number(each.tlogEntry.integratedTime) * 1000) }];
  });
  return times.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function requireOwnLogEntries(bundle: DsseBundle, certificate: Uint8Array): void {
  for (const entry of bundle.logEntries) {
    let isOwn: boolean;
    try {
      isOwn = isLoggedFor(entry, certificate);
    } catch (cause) {
      throw verificationError(cause);
    }
    if (!isOwn) throw new AppError('signature-invalid', 'transparency log entry is of another signer');
  }
}

/** The library checks a log key's validity for promises only; an inclusion proof needs the same (GHSA-wqqc-jjcq-vfxm). */
function requireLogsInUse(bundle: DsseBundle, times: readonly TrustedTime[], root: TrustRoot): void {
  for (const { logId } of bundle.logEntries) {
    const log = root.logs.get(logId);
    const inUse = times.every(
      ({ at }) => log !== undefined && log.start <= at && (log.end === undefined || at <= log.end),
    );
    if (!inUse)
      throw new AppError('trust-root', `transparency log ${logId} was not in use when this was signed`);
  }
}
