import type { DenyEntry } from '../domain/policy.ts';
/**
 * Reads a deny-list file: one `sha256:<64 lower-case hex> reason` a line, `#` comments and empty lines allowed. `path`
 * is for messages. A line that is not understood makes the whole list unusable (AppError `invalid-policy` with its
 * line): skipping it could let the very subject pass that it was to stop.
 */
export declare function parseDenyList(text: string, path: string): DenyEntry[];
