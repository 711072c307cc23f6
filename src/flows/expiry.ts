import { parseDuration } from '../config/duration.ts';
import { AppError } from '../domain/errors.ts';

/** A moment from now on (`30m`, `24h`, `7d`, `2w`) or an RFC 3339 time in UTC. Throws AppError `invalid-input`. */
export function parseExpiry(text: string, now: Date): Date {
  const life = parseDuration(text);
  if (life !== undefined) return new Date(now.getTime() + life);
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text) ? new Date(text) : undefined;
  // Date rolls 30 February over to March; such a time names no moment.
  if (at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.slice(0, 19))) {
    return at;
  }
  throw new AppError('invalid-input', `${JSON.stringify(text)} is not an expiry`, {
    hint: 'give a duration (24h, 7d, 2w) or a time in UTC (2030-01-31T12:00:00Z)',
  });
}
