import * as z from 'zod';
import { decodeBase64 } from '../domain/base64.ts';
import { readCertificatesPem } from '../domain/certificate-pem.ts';
import { AppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { readCertificates } from './certificate-path.ts';
import type { TimestampTrust } from './sigstore-tsa.ts';

/** Longest file of authorities that is read. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Timestamp authorities out of a file: PEM, or a TrustedRoot as JSON. Errors: `invalid-key`, `trust-root`, `malformed`. */
export function readTimestampTrust(text: string, what: string): TimestampTrust[] {
  if (!text.trimStart().startsWith('{')) return [timestampTrustOfPem(text)];
  const found = timestampTrustOfRoot(parseStrictJson(text, { maxBytes: MAX_BYTES, what }));
  if (found.length > 0) return found;
  throw new AppError('trust-root', `${what}: the trusted root has no timestamp authority`);
}

/** Trust in a timestamp authority by its certificates as PEM: the root, or the chain. Error: `invalid-key`. */
export function timestampTrustOfPem(pem: string): TimestampTrust {
  return { anchors: readCertificates(readCertificatesPem(pem, 'timestamp authority')) };
}

const schema = z.looseObject({
  timestampAuthorities: z
    .array(
      z.looseObject({
        certChain: z.looseObject({
          certificates: z
            .array(z.looseObject({ rawBytes: z.string() }))
            .min(1)
            .max(16),
        }),
        validFor: z.looseObject({ start: z.coerce.date(), end: z.coerce.date().nullish() }),
      }),
    )
    .max(64)
    .default([]),
});

/** The timestamp authorities of a Sigstore TrustedRoot (parsed JSON), with the time each was in use. Error: `trust-root`. */
export function timestampTrustOfRoot(trustedRoot: unknown): TimestampTrust[] {
  const parsed = schema.safeParse(trustedRoot);
  if (!parsed.success) {
    throw new AppError('trust-root', 'trusted root holds timestamp authorities that cannot be read');
  }
  return parsed.data.timestampAuthorities.map(({ certChain, validFor }) => {
    const ders = certChain.certificates.map(({ rawBytes }) => decodeBase64(rawBytes));
    if (ders.some((each) => each === undefined)) {
      throw new AppError('trust-root', 'trusted root holds a certificate that is not canonical base64');
    }
    const anchors = readCertificates(ders.filter((each) => each !== undefined));
    return { anchors, start: validFor.start, ...(validFor.end ? { end: validFor.end } : {}) };
  });
}
