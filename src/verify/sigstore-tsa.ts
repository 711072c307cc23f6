import type { KeyObject } from 'node:crypto';
import { RFC3161Timestamp } from '@sigstore/core';
import type { SigningCertificate } from '../domain/certificate.ts';
import { readCertificate } from '../domain/certificate.ts';
import { DER, readDer, readSingle } from '../domain/der.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { TrustedTime } from '../domain/evidence.ts';
import { readGenTime } from '../domain/timestamp.ts';
import { findAnchor } from './certificate-path.ts';

/** A timestamp authority that is trusted: its root, or its whole chain, and when it was in use. */
export interface TimestampTrust {
  /** Each trusted by itself; the certificate that signs stamps may be among them or come with the stamp. */
  readonly anchors: readonly SigningCertificate[];
  readonly start?: Date;
  readonly end?: Date;
}

const EKU_TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/** PKIStatus granted and grantedWithMods (RFC 3161 2.4.2). */
const GRANTED = [0, 1];
const MAX_CERTIFICATES = 16;

/** Any digits behind the second, and RSA authorities, whose signature algorithm names no hash (RFC 5754 3.2). */
class AnyTimestamp extends RFC3161Timestamp {
  override get signingTime(): Date {
    return readGenTime(this.tstInfo.raw).at;
  }

  override get signatureAlgorithm(): string {
    // Undefined for algorithms the library has no name for; then the hash is that of the signed attributes.
    return (super.signatureAlgorithm as string | undefined) ?? this.signerDigestAlgorithm;
  }
}

/**
 * The time that a trusted authority gave to a signature, out of an RFC 3161 response (DER). The stamp must be over these
 * bytes, signed by a certificate for time stamping that leads to an anchor, and everything valid at the stamped time.
 * Throws AppError `malformed`, `signature-invalid` (other bytes, bad signature), `trust-root` (no authority trusted).
 */
export function verifyTimestamp(
  der: Uint8Array,
  stamped: Uint8Array,
  authorities: readonly TimestampTrust[],
): TrustedTime {
  return verifyStamp(der, stamped, authorities).time;
}

/** A verified time, and whose it is. */
export interface Stamp {
  readonly time: TrustedTime;
  readonly authority: TimestampTrust;
  readonly signerKey: KeyObject;
}

/** As `verifyTimestamp`. */
export function verifyStamp(
  der: Uint8Array,
  stamped: Uint8Array,
  authorities: readonly TimestampTrust[],
): Stamp {
  const { stamp, at, serial, carried } = readStamp(der);
  const problems: string[] = [];
  for (const authority of authorities) {
    if (!isInUse(authority, at)) {
      problems.push(`a timestamp authority was not in use at ${at.toISOString()}`);
      continue;
    }
    for (const signer of signersOf(serial, [...authority.anchors, ...carried])) {
      const problem = stampProblem(signer, { stamp, stamped, at, authority, carried });
      if (problem === undefined) {
        return { time: { source: 'timestamp-authority', at }, authority, signerKey: signer.publicKey };
      }
      if (isAppError(problem)) throw problem;
      problems.push(problem);
    }
  }
  throw new AppError('trust-root', problems[0] ?? 'timestamp is by an authority that is not trusted', {
    hint: 'name the root certificate of the timestamp authority, or do not trust its time',
  });
}

interface ReadStamp {
  readonly stamp: AnyTimestamp;
  readonly at: Date;
  /** Serial number of the certificate that signed it, hex without leading zeros. */
  readonly serial: string;
  /** Certificates inside the stamp. */
  readonly carried: readonly SigningCertificate[];
}

function readStamp(der: Uint8Array): ReadStamp {
  try {
    const stamp = new AnyTimestamp(RFC3161Timestamp.parse(Buffer.from(der)).root);
    if (!GRANTED.includes(Number(stamp.status))) throw new TypeError('the authority refused');
    const serial = withoutZeros(stamp.signerSerialNumber.toString('hex'));
    return { stamp, at: stamp.signingTime, serial, carried: certificatesIn(der) };
  } catch (cause) {
    throw new AppError('malformed', `timestamp cannot be read: ${messageOf(cause)}`, { cause });
  }
}

/** `certificates [0] IMPLICIT` of the SignedData (RFC 5652 5.1); DER as the response itself. */
function certificatesIn(der: Uint8Array): SigningCertificate[] {
  const [, token] = readDer(readSingle(der, DER.sequence));
  const [, content] = readDer(token?.content ?? new Uint8Array());
  const signedData = readDer(readSingle(content?.content ?? new Uint8Array(), DER.sequence));
  const list = signedData.find(({ tag }) => tag === 0xa0);
  if (list === undefined) return [];
  const certificates = readDer(list.content).filter(({ tag }) => tag === DER.sequence);
  if (certificates.length > MAX_CERTIFICATES) throw new TypeError('too many certificates');
  return certificates.map(({ content: body }) => readCertificate(wrapSequence(body)));
}

function wrapSequence(body: Uint8Array): Uint8Array {
  const length =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x100
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([DER.sequence, ...length]), body]);
}

function isInUse({ start, end }: TimestampTrust, at: Date): boolean {
  return (start === undefined || start <= at) && (end === undefined || at <= end);
}

/** Certificates with the serial number that the stamp names as its signer's. */
function signersOf(serial: string, candidates: readonly SigningCertificate[]): readonly SigningCertificate[] {
  return candidates.filter(({ x509 }) => withoutZeros(x509.serialNumber.toLowerCase()) === serial);
}

function withoutZeros(hex: string): string {
  return hex.replace(/^0+/, '');
}

interface Examined extends Omit<ReadStamp, 'serial'> {
  readonly stamped: Uint8Array;
  readonly authority: TimestampTrust;
}

/** A text when this signer is not trusted, an error when it is and the stamp is not right. */
function stampProblem(signer: SigningCertificate, examined: Examined): string | AppError | undefined {
  const { stamp, stamped, at, authority, carried } = examined;
  try {
    findAnchor(signer, {
      anchors: authority.anchors,
      intermediates: carried,
      usage: EKU_TIME_STAMPING,
      at: [at],
    });
  } catch (thrown) {
    if (isAppError(thrown)) return `timestamp authority: ${thrown.message}`;
    throw thrown;
  }
  try {
    stamp.verify(Buffer.from(stamped), signer.publicKey);
    return undefined;
  } catch (cause) {
    return new AppError('signature-invalid', `timestamp does not verify: ${messageOf(cause)}`, { cause });
  }
}
