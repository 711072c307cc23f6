import type { KeyObject } from 'node:crypto';
import { bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import {
  toSignedEntity,
  type SignedEntity,
  type Signer,
  type Verifier as SigstoreVerifier,
} from '@sigstore/verify';
import type { BundleFacts } from '../domain/bundle.ts';
import { EKU_CODE_SIGNING, readCertificate, type SigningCertificate } from '../domain/certificate.ts';
import { AppError } from '../domain/errors.ts';
import type { SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import { requireLogs } from './distinct-witnesses.ts';
import { isLoggedFor } from './sigstore-log-entry.ts';
import { withAnyFraction } from './sigstore-timestamp.ts';
import type { TrustRoot } from './sigstore-trust-root.ts';
import type { TimestampTrust } from './sigstore-tsa.ts';
import { verificationError } from './sigstore-verification-error.ts';
import { trustedTimesOf } from './trusted-times.ts';

/** Whom a keyless bundle must be by, and under which root. */
export interface Expected {
  readonly identity: string;
  readonly issuer: string;
  readonly requireLog: boolean;
  readonly extensions: ReadonlyMap<string, readonly string[]>;
  readonly root: TrustRoot;
  readonly library: SigstoreVerifier;
  readonly tlogThreshold?: number | undefined;
  readonly timestampThreshold?: number | undefined;
  /** Of the root; looked at when there is a threshold. */
  readonly timestampAuthorities: readonly TimestampTrust[];
}

/** A signed thing as the library takes it, made once the certificate is known to be worth it. */
export type MakeEntity = (certificate: SigningCertificate) => SignedEntity | Promise<SignedEntity>;

/**
 * Everything about a keyless bundle that does not depend on what was signed: identity, chain, logs, times; and by the
 * library, over the entity, the signature itself. Throws AppError as `createSigstoreVerifier` says.
 */
export async function verifyKeylessSigner(
  facts: BundleFacts,
  expected: Expected,
  makeEntity: MakeEntity,
): Promise<{ readonly signer: SignerIdentity; readonly times: TrustedTime[] }> {
  const certificateDer = certificateOf(facts);
  const certificate = readCertificate(certificateDer);
  // Before the costly part: most bundles of a store belong to other signers. Repeated below on the verified signer.
  requireIdentity(certificate, expected);
  requireExtensions(certificate, expected);
  requireSigningCertificate(certificate, expected.root);
  requireSomeLog(facts, expected);
  requireKnownLogs(facts, expected.root);
  const entity = await makeEntity(certificate);
  const signer = runLibrary(expected.library, entity);
  requireSameSigner(signer, expected);
  const times = trustedTimes(entity);
  requireOwnLogEntries(facts, certificateDer);
  requireLogsInUse(facts, times, expected.root);
  const { tlogThreshold, timestampThreshold, timestampAuthorities } = expected;
  if (tlogThreshold !== undefined) requireLogs(facts, expected.root, tlogThreshold);
  if (timestampThreshold !== undefined) {
    // The library says that the stamps are good, not whose they are.
    await trustedTimesOf(facts, { timestampAuthorities, timestampThreshold });
  }
  if (!expected.requireLog && !times.some((time) => time.source === 'timestamp-authority')) {
    throw new AppError(
      'signature-invalid',
      'bundle has no timestamp of an authority, required when no log is',
    );
  }
  const { extensions } = certificate;
  const { identity, issuer } = expected;
  return { signer: { kind: 'certificate', identity, issuer, extensions }, times };
}

function certificateOf({ material }: BundleFacts): Uint8Array {
  switch (material.kind) {
    case 'certificate':
      return material.certificate;
    case 'public-key':
      throw new AppError(
        'signer-untrusted',
        'bundle is signed with a key, this signer is a certificate identity',
      );
    case 'certificate-chain':
      throw new AppError(
        'signer-untrusted',
        'bundle brings its own certificate chain; a keyless one has a single certificate',
      );
  }
}

function requireIdentity(certificate: SigningCertificate, expected: Expected): void {
  const { identity, issuer } = certificate;
  if (identity === expected.identity && issuer === expected.issuer) return;
  throw new AppError(
    'signer-untrusted',
    `bundle is signed by ${identity ?? 'nobody named'} of ${issuer ?? 'no issuer'}, not by ${expected.identity} of ${expected.issuer}`,
  );
}

/** Each wanted extension must be there with one of its values, as text; what is not wanted may be anything. */
function requireExtensions({ extensions }: SigningCertificate, expected: Expected): void {
  for (const [name, values] of expected.extensions) {
    const value = Object.hasOwn(extensions, name) ? extensions[name] : undefined;
    if (value !== undefined && values.includes(value)) continue;
    throw new AppError(
      'signer-untrusted',
      `certificate has ${name} ${value === undefined ? 'missing' : JSON.stringify(value)}, not ${values.join(' or ')}`,
    );
  }
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

function requireSomeLog(bundle: BundleFacts, { requireLog }: Expected): void {
  if (requireLog && bundle.logEntries.length === 0) {
    throw new AppError('signature-invalid', 'bundle has no entry of a transparency log, and one is required');
  }
}

/** Every log of the bundle is one of the root. Error: `trust-root`. */
export function requireKnownLogs(bundle: BundleFacts, root: TrustRoot): void {
  const unknown = bundle.logEntries.find((entry) => !root.logs.has(entry.logId));
  if (unknown === undefined) return;
  throw new AppError('trust-root', `transparency log ${unknown.logId} is not in the trusted root`, {
    hint: 'the trusted root may be older than the signature: get a current one, or do not trust this bundle',
  });
}

/** The library's view of a bundle that our reader accepted. `blob`: what a message signature is over. */
export function toEntity(json: unknown, blob?: Buffer): SignedEntity {
  try {
    // The same JSON that our reader accepted; the library's own types for it are narrower than protobuf JSON.
    return withAnyFraction(toSignedEntity(bundleFromJSON(json as SerializedBundle), blob));
  } catch (cause) {
    throw verificationError(cause);
  }
}

/** The same entity with another answer to whether it was signed; its methods are those of a class. */
export function answering(entity: SignedEntity, verifySignature: (key: KeyObject) => boolean): SignedEntity {
  const { signature } = entity;
  return {
    ...entity,
    signature: {
      signature: signature.signature,
      compareSignature: (other) => signature.compareSignature(other),
      compareDigest: (digest) => signature.compareDigest(digest),
      compareSignedDigest: (digest) => signature.compareSignedDigest(digest),
      verifySignature,
    },
  };
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

/** Times of authorities, and those that logs promised; earliest first. */
export function trustedTimes(entity: SignedEntity): TrustedTime[] {
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

function requireOwnLogEntries(bundle: BundleFacts, certificate: Uint8Array): void {
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
export function requireLogsInUse(bundle: BundleFacts, times: readonly TrustedTime[], root: TrustRoot): void {
  for (const { logId } of bundle.logEntries) {
    const log = root.logs.get(logId);
    const inUse = times.every(
      ({ at }) => log !== undefined && log.start <= at && (log.end === undefined || at <= log.end),
    );
    if (!inUse)
      throw new AppError('trust-root', `transparency log ${logId} was not in use when this was signed`);
  }
}
