import type { BundleFacts } from '../domain/bundle.ts';
import { AppError } from '../domain/errors.ts';
import type { TrustedTime } from '../domain/evidence.ts';
import type { TimestampTrust } from './sigstore-tsa.ts';

export interface TimestampRules {
  /** Authorities whose time counts. Without one, timestamps in a bundle are not looked at. */
  readonly timestampAuthorities?: readonly TimestampTrust[];
  /** A bundle without a timestamp of one of them is refused. */
  readonly requireTimestamp?: boolean;
}

/**
 * The times that trusted authorities gave to the signature of a bundle, earliest first. Every timestamp of the bundle
 * must be right when any authority is trusted: one that is not is a sign of tampering, not something to skip. Throws
 * AppError as `verifyTimestamp`, and `signature-invalid` when one is required and missing.
 */
export async function trustedTimesOf(
  { timestamps, signature }: BundleFacts,
  { timestampAuthorities = [], requireTimestamp = false }: TimestampRules,
): Promise<TrustedTime[]> {
  const times =
    timestampAuthorities.length === 0 ? [] : await readAll(timestamps, signature, timestampAuthorities);
  if (requireTimestamp && times.length === 0) {
    throw new AppError(
      'signature-invalid',
      'bundle has no timestamp of a trusted authority, and one is required',
    );
  }
  return times.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The reader of timestamps is loaded for those who have some: most keys do without. */
async function readAll(
  timestamps: readonly Uint8Array[],
  signature: Uint8Array,
  trusted: readonly TimestampTrust[],
): Promise<TrustedTime[]> {
  const { verifyTimestamp } = await import('./sigstore-tsa.ts');
  return timestamps.map((stamp) => verifyTimestamp(stamp, signature, trusted));
}
