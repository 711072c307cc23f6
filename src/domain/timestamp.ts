import { DER, readDer, readSingle } from './der.ts';
import { AppError } from './errors.ts';

/** GeneralizedTime in DER (X.690 11.7): UTC, seconds present, a fraction without trailing zeros. */
const TAG_GENERALIZED_TIME = 0x18;
const GENERALIZED_TIME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\.(\d{1,9}))?Z$/;

export interface GenTime {
  /** To the millisecond, rounded down. */
  readonly at: Date;
  /** Digits after the point; other than 0 and 3 trip readers that are stricter than RFC 3161 2.4.2. */
  readonly fractionDigits: number;
}

/** `genTime` of a TSTInfo (RFC 3161 2.4.2: version, policy, imprint, serial, genTime). Throws AppError `malformed`. */
export function readGenTime(tstInfo: Uint8Array): GenTime {
  const element = readDer(readSingle(tstInfo, DER.sequence))[4];
  if (element?.tag !== TAG_GENERALIZED_TIME) throw malformed();
  const match = GENERALIZED_TIME.exec(Buffer.from(element.content).toString('latin1'));
  if (match === null) throw malformed();
  const [, year, month, day, hour, minute, second, fraction = ''] = match;
  const seconds = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
  const at = new Date(`${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  // Date rolls 30 February over to March; such a time names no moment.
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(seconds)) throw malformed();
  return { at, fractionDigits: fraction.length };
}

function malformed(): AppError {
  return new AppError('malformed', 'timestamp has no readable time');
}
