import type { KeyObject } from 'node:crypto';
import type { SigningCertificate } from '../domain/certificate.ts';
import type { TrustedTime } from '../domain/evidence.ts';
/** A timestamp authority that is trusted: its root, or its whole chain, and when it was in use. */
export interface TimestampTrust {
    /** Each trusted by itself; the certificate that signs stamps may be among them or come with the stamp. */
    readonly anchors: readonly SigningCertificate[];
    readonly start?: Date;
    readonly end?: Date;
}
/**
 * The time that a trusted authority gave to a signature, out of an RFC 3161 response (DER). The stamp must be over these
 * bytes, signed by a certificate for time stamping that leads to an anchor, and everything valid at the stamped time.
 * Throws AppError `malformed`, `signature-invalid` (other bytes, bad signature), `trust-root` (no authority trusted).
 */
export declare function verifyTimestamp(der: Uint8Array, stamped: Uint8Array, authorities: readonly TimestampTrust[]): TrustedTime;
/** A verified time, and whose it is. */
export interface Stamp {
    readonly time: TrustedTime;
    readonly authority: TimestampTrust;
    readonly signerKey: KeyObject;
}
/** As `verifyTimestamp`. */
export declare function verifyStamp(der: Uint8Array, stamped: Uint8Array, authorities: readonly TimestampTrust[]): Stamp;
