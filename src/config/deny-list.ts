import { parseDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { DenyEntry } from '../domain/policy.ts';
import { DENY_LINE } from './policy-schema.ts';

const MAX_LINES = 100_000;
const MAX_LINE = 1_000;

/**
 * Reads a deny-list file: one `sha256:<64 lower-case hex> reason` a line, `#` comments and empty lines allowed. `path`
 * is for messages. A line that is not understood makes the whole list unusable (AppError `invalid-policy` with its
 * line): skipping it could let the very subject pass that it was to stop.
 */
export function parseDenyList(text: string, path: string): DenyEntry[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.length > MAX_LINES) {
    throw new AppError('invalid-policy', `deny-list ${path} has more than ${String(MAX_LINES)} lines`);
  }
  return lines.flatMap((line, index): DenyEntry[] => {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return [];
    const [, digest = '', reason = ''] = DENY_LINE.exec(content) ?? [];
    if (line.length > MAX_LINE || parseDigest(digest) === undefined) {
      throw new AppError('invalid-policy', `deny-list ${path}:${String(index + 1)}: line is not understood`, {
        hint: 'write "sha256:<64 lower-case hex> reason", one a line',
      });
    }
    return [{ digest, reason }];
  });
}
