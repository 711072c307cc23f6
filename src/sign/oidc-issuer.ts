import * as z from 'zod';
import { AppError } from '../domain/errors.ts';

const schema = z.looseObject({
  oidcUrls: z
    .array(
      z.looseObject({
        url: z.string().min(1),
        majorApiVersion: z.int().positive(),
        validFor: z.looseObject({ start: z.coerce.date(), end: z.coerce.date().nullish() }).nullish(),
      }),
    )
    .default([]),
});

/** The issuer at which people sign in, as a SigningConfig v0.2 names it: the first that is valid now. Error: `invalid-input`. */
export function oidcIssuerOf(signingConfig: unknown, now: Date): string {
  const parsed = schema.safeParse(signingConfig);
  const services = parsed.success ? parsed.data.oidcUrls : [];
  const found = services.find(({ majorApiVersion, validFor }) => {
    if (majorApiVersion !== 1) return false;
    return !validFor || (validFor.start <= now && (!validFor.end || now <= validFor.end));
  });
  if (found !== undefined) return found.url;
  throw new AppError('invalid-input', 'signing config names no issuer at which people could sign in', {
    hint: 'add oidcUrls to it, or pass an OIDC token through the environment',
  });
}
