import { RFC3161Timestamp } from '@sigstore/core';
import type { SignedEntity } from '@sigstore/verify';
import { readGenTime } from '../domain/timestamp.ts';

/**
 * A timestamp whose time may have any number of fraction digits. @sigstore/core 4.0.1 takes 0 or 3; RFC 3161 allows
 * any, and DER drops trailing zeros, so one in ten stamps of an authority with milliseconds would be refused. Only
 * the reading of the time differs: imprint, signature and chain are checked by the library as before.
 */
class AnyFractionTimestamp extends RFC3161Timestamp {
  override get signingTime(): Date {
    return readGenTime(this.tstInfo.raw).at;
  }
}

/** The same entity with timestamps that are read by `AnyFractionTimestamp`. */
export function withAnyFraction(entity: SignedEntity): SignedEntity {
  const timestamps = entity.timestamps.map((each) =>
    each.$case === 'timestamp-authority'
      ? { ...each, timestamp: new AnyFractionTimestamp(each.timestamp.root) }
      : each,
  );
  return { ...entity, timestamps };
}
