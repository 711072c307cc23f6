import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { Verifier } from '../domain/ports.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { readBounded, readText } from '../platform/files.ts';

/** Whom to believe: a public key, or an exact certificate identity with its exact issuer. */
export interface TrustOptions {
  /** PEM file with the public key. */
  readonly key?: string | undefined;
  readonly certificateIdentity?: string | undefined;
  readonly certificateOidcIssuer?: string | undefined;
  /** TrustedRoot JSON file; default: the public-good instance that comes with the product. */
  readonly trustedRoot?: string | undefined;
}

/** Longest key and trusted-root files that are read. */
const MAX_KEY_BYTES = 64 * 1024;
export const MAX_TRUSTED_ROOT_BYTES = 4 * 1024 * 1024;

/** Builds the verifier that the options describe. Errors: `invalid-input` for none, half or two of them. */
export async function openVerifier(options: TrustOptions): Promise<Verifier> {
  const { key, certificateIdentity: identity, certificateOidcIssuer: issuer, trustedRoot } = options;
  if (key !== undefined) {
    if (identity !== undefined || issuer !== undefined || trustedRoot !== undefined) {
      throw new AppError('invalid-input', 'a public key and a certificate identity exclude each other');
    }
    return await keyVerifier(key);
  }
  if (identity === undefined || issuer === undefined) {
    const missing = identity === issuer ? 'nobody to trust was named' : 'identity and issuer belong together';
    throw new AppError('invalid-input', missing, {
      hint: 'give --key PUBLIC.pem, or --certificate-identity with --certificate-oidc-issuer, or --policy with --environment',
    });
  }
  return await sigstoreVerifier({ identity, issuer, trustedRoot });
}

/** A verifier for the public key in a PEM file. */
export async function keyVerifier(file: string): Promise<Verifier> {
  const { createKeyVerifier } = await import('../verify/key-verifier.ts');
  const publicKeyPem = await readText(path.resolve(file), { maxBytes: MAX_KEY_BYTES, what: 'public key' });
  return createKeyVerifier({ publicKeyPem });
}

async function sigstoreVerifier(options: {
  readonly identity: string;
  readonly issuer: string;
  readonly trustedRoot: string | undefined;
}): Promise<Verifier> {
  const { createSigstoreVerifier, publicGoodTrustedRoot } = await import('../verify/sigstore-verifier.ts');
  const trustedRoot =
    options.trustedRoot === undefined
      ? await publicGoodTrustedRoot()
      : await readTrustedRootFile(options.trustedRoot);
  return await createSigstoreVerifier({ identity: options.identity, issuer: options.issuer, trustedRoot });
}

/** A Sigstore TrustedRoot file as parsed JSON; duplicate keys and oversized files are refused. */
export async function readTrustedRootFile(file: string): Promise<unknown> {
  const bytes = await readBounded(path.resolve(file), {
    maxBytes: MAX_TRUSTED_ROOT_BYTES,
    what: 'trusted root',
  });
  return parseStrictJson(bytes, { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: `trusted root ${file}` });
}
