import type { BundleFacts } from '../domain/bundle.ts';
import type { TrustedTime } from '../domain/evidence.ts';
import type { TimestampTrust } from './sigstore-tsa.ts';
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
export declare function trustedTimesOf({ timestamps, signature }: BundleFacts, { timestampAuthorities, requireTimestamp, timestampThreshold }: TimestampRules): Promise<TrustedTime[]>;
