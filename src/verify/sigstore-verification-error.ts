import { AppError, isAppError, messageOf, type ErrorCode } from '../domain/errors.ts';

/** Codes of @sigstore/verify's VerificationError, by what they mean for a caller. */
const BY_CODE: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  SIGNATURE_ERROR: ['signature-invalid', 'signature does not verify with the certificate'],
  TLOG_BODY_ERROR: ['signature-invalid', 'transparency log entry is of another signature'],
  TLOG_ERROR: ['signature-invalid', 'transparency log entries do not suffice'],
  TLOG_INCLUSION_PROOF_ERROR: [
    'signature-invalid',
    'proof of inclusion in the transparency log does not verify',
  ],
  TLOG_INCLUSION_PROMISE_ERROR: ['signature-invalid', 'promise of the transparency log does not verify'],
  TLOG_MISSING_INCLUSION_ERROR: ['signature-invalid', 'transparency log entry has no proof of inclusion'],
  TIMESTAMP_ERROR: ['signature-invalid', 'time of signing is not proven'],
  CERTIFICATE_ERROR: ['signer-untrusted', 'certificate is not trusted'],
};

/** An error of the Sigstore libraries as an AppError; what is not one of theirs tripped over the bundle: `malformed`. */
export function verificationError(thrown: unknown): AppError {
  if (isAppError(thrown)) return thrown;
  const code = typeof thrown === 'object' && thrown !== null ? String(Reflect.get(thrown, 'code')) : '';
  const known = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
  if (known === undefined) {
    return new AppError('malformed', `bundle cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
  return new AppError(known[0], `${known[1]}: ${messageOf(thrown)}`, { cause: thrown });
}
