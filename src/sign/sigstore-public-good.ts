import { DEFAULT_FULCIO_URL, DEFAULT_REKOR_URL } from 'sigstore';

/** Where people sign in at the public-good instance (its signing_config.v0.2.json, `oidcUrls`). */
const PUBLIC_ISSUER = 'https://oauth2.sigstore.dev/auth';

/**
 * SigningConfig v0.2 of the public-good Sigstore instance as the `sigstore` package names it: its Fulcio, and its Rekor
 * v1, whose signed entry timestamp is the trusted time. What is signed there is public, the identity included.
 */
export function publicGoodSigningConfig(): unknown {
  const service = (url: string) => ({ url, majorApiVersion: 1, operator: 'sigstore.dev' });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(DEFAULT_FULCIO_URL)],
    rekorTlogUrls: [service(DEFAULT_REKOR_URL)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [],
    oidcUrls: [service(PUBLIC_ISSUER)],
  };
}
