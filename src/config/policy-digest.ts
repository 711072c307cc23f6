import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { compareCodePoints } from '../domain/manifest.ts';

/** Name of the policy file itself in the listing behind the policy digest. */
export const POLICY_PART = 'policy';

export interface PolicyPart {
  /** As written in the policy; `policy` for the policy itself. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The policy digest (64 hex): SHA-256 of the `sha256sum` listing (`<hex>  <path>`, one line each, sorted by path in
 * code points) of the policy and of every file `policyFiles` names. A changed key, root or deny-list is another policy.
 * Throws AppError `invalid-policy` without the policy itself or with one path twice.
 */
export function policyDigest(parts: readonly PolicyPart[]): string {
  const paths = new Set(parts.map(({ path }) => path));
  if (!paths.has(POLICY_PART) || paths.size !== parts.length) {
    throw new AppError('invalid-policy', 'policy digest needs the policy and every file once', {
      hint: `a file that the policy names cannot itself be called "${POLICY_PART}"`,
    });
  }
  const listing = [...parts]
    .sort((a, b) => compareCodePoints(a.path, b.path))
    .map(({ path, bytes }) => `${sha256Hex(bytes)}  ${path}\n`)
    .join('');
  return sha256Hex(listing);
}
