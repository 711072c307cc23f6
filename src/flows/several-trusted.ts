import { AppError } from '../domain/errors.ts';
import type { TrustOptions } from './signature-verifier.ts';

/** Several signers at once: every key, and every certificate identity with its issuer. */
export interface SeveralTrusted
  extends
    SignerLists,
    Omit<TrustOptions, 'key' | 'certificateIdentity' | 'certificateOidcIssuer' | 'certificateSubject'> {}

/** Names of signers, each of which may be there several times. */
export interface SignerLists {
  readonly keys: readonly string[];
  readonly certificateIdentities: readonly string[];
  /** One for all identities, or one for each. */
  readonly certificateOidcIssuers: readonly string[];
  readonly certificateSubjects: readonly string[];
}

/**
 * The one signer among those named, for what has one signature. Error: `invalid-input` for more of a kind.
 */
export function onlySigner<T extends SeveralTrusted>(trust: T): Omit<T, keyof SignerLists> & TrustOptions {
  const { keys, certificateIdentities, certificateOidcIssuers, certificateSubjects, ...rest } = trust;
  return {
    ...rest,
    key: only('key', keys),
    certificateIdentity: only('certificate-identity', certificateIdentities),
    certificateOidcIssuer: only('certificate-oidc-issuer', certificateOidcIssuers),
    certificateSubject: only('certificate-subject', certificateSubjects),
  };
}

/** The one value of an option that could be repeated. Error: `invalid-input` for several. */
export function only(name: string, values: readonly string[]): string | undefined {
  if (values.length <= 1) return values[0];
  throw new AppError('invalid-input', `${name} was given ${String(values.length)} times`, {
    hint: 'give one, or say with threshold how many different signers a model needs',
  });
}
