import type { BundleFacts } from '../domain/bundle.ts';
import { AppError } from '../domain/errors.ts';
import type { TrustedTime } from '../domain/evidence.ts';
import type { Stamp, TimestampTrust } from './sigstore-tsa.ts';

export interface TimestampRules {
  /** Authorities whose time counts. Without one, timestamps in a bundle are not looked at. */
  readonly timestampAuthorities?: readonly TimestampTrust[];
  /** A bundle without a timestamp of one of them is refused. */
  readonly requireTimestamp?: boolean;
  /** So many different ones of them must have stamped it. */
  readonly timestampThreshold?: number | undefined;
}

/**
 * The times that trusted authorities gave to the signature of a bundle, earliest first. Every timestamp of the bundle
 * must be right when any authority is trusted: one that is not is a sign of tampering, not something to skip. Throws
 * AppError as `verifyTimestamp`, `signature-invalid` when one is required and missing or there are too few, and
 * `invalid-input` for a threshold that cannot be reached.
 */
export async function trustedTimesOf(
  { timestamps, signature }: BundleFacts,
  { timestampAuthorities = [], requireTimestamp = false, timestampThreshold }: TimestampRules,
): Promise<TrustedTime[]> {
  const stamps =
    timestampAuthorities.length === 0 ? [] : await readAll(timestamps, signature, timestampAuthorities);
  const times = stamps.map(({ time }) => time);
  if (requireTimestamp && times.length === 0) {
    throw new AppError(
      'signature-invalid',
      'bundle has no timestamp of a trusted authority, and one is required',
    );
  }
  if (timestampThreshold !== undefined) {
    const { checkThreshold, countAuthorities, requireAuthorities } = await import('./distinct-witnesses.ts');
    checkThreshold('timestamp-threshold', timestampThreshold, countAuthorities(timestampAuthorities));
    requireAuthorities(stamps, timestampAuthorities, timestampThreshold);
  }
  return times.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The reader of timestamps is loaded for those who have some: most keys do without. */
async function readAll(
  timestamps: readonly Uint8Array[],
  signature: Uint8Array,
  trusted: readonly TimestampTrust[],
): Promise<Stamp[]> {
  const { verifyStamp } = await import('./sigstore-tsa.ts');
  return timestamps.map((stamp) => verifyStamp(stamp, signature, trusted));
}
