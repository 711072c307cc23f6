import { AppError } from '../domain/errors.ts';

/** RFC 3339 in UTC, whole seconds: the only form that CycloneDX and SPDX both take. */
export function formatTime(time: Date): string {
  if (Number.isNaN(time.getTime()))
    throw new AppError('invalid-input', 'the timestamp of the AI-BOM is not a time');
  return time.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
