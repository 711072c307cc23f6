import os from 'node:os';
import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { writeAtomically } from '../platform/files.ts';
import { checkUrl } from '../platform/http.ts';
import { MAX_TRUSTED_ROOT_BYTES } from './signature-verifier.ts';

export interface UpdateTrustOptions {
  /** Repository of the instance; default: the public-good Sigstore. */
  readonly tufUrl?: string | undefined;
  /** Its first root.json; needed for every other instance. */
  readonly tufRoot?: string | undefined;
  /** Folder that keeps what was fetched; default: `~/.cache/sallyport/tuf`. */
  readonly cache?: string | undefined;
  readonly offline?: boolean | undefined;
  /** TrustedRoot JSON to write. */
  readonly output: string;
}

export interface TrustUpdated {
  readonly source: string;
  readonly output: string;
  readonly rootVersion: number;
  /** When the first of the roles expires: to be fetched again before. */
  readonly expires: Date;
}

/**
 * Writes the TrustedRoot of a Sigstore instance, by TUF. Verifying and deciding never fetch: they read such a file, so
 * that the same inputs give the same answer. Errors: those of `fetchTrustedRoot`, `invalid-input` (address).
 */
export async function updateTrust(options: UpdateTrustOptions): Promise<TrustUpdated> {
  const { fetchTrustedRoot, PUBLIC_GOOD_TUF } = await import('../verify/sigstore-tuf.ts');
  const { readTrustedRoot } = await import('../verify/sigstore-trust-root.ts');
  const source = checkUrl(options.tufUrl ?? PUBLIC_GOOD_TUF).href.replace(/\/+$/, '');
  if (source !== PUBLIC_GOOD_TUF && options.tufRoot === undefined) {
    throw new AppError('invalid-input', `nothing says which root of ${source} to trust first`, {
      hint: 'give its root.json with --tuf-root, from who runs the instance',
    });
  }
  const { bytes, rootVersion, expires } = await fetchTrustedRoot({
    url: source,
    ...(options.tufRoot === undefined ? {} : { rootFile: path.resolve(options.tufRoot) }),
    cache: path.resolve(options.cache ?? path.join(os.homedir(), '.cache', 'sallyport', 'tuf')),
    ...(options.offline === undefined ? {} : { offline: options.offline }),
  });
  // What cannot be used is not written over what can.
  readTrustedRoot(parseStrictJson(bytes, { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: 'trusted root' }));
  const output = path.resolve(options.output);
  await writeAtomically(output, bytes);
  return { source, output, rootVersion, expires };
}
