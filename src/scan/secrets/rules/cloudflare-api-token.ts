import { nearRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 40 characters near `cloudflare` or `cf_api`, with `key` or `token` between. */
export const cloudflareApiToken = nearRule({
  id: 'cloudflare-api-token',
  title: 'Cloudflare API token or global key',
  remediation:
    'Roll the token in the Cloudflare profile (API tokens); replace a global key by scoped tokens.',
  references: ['https://developers.cloudflare.com/fundamentals/api/get-started/'],
  keywords: ['cloudflare', 'cf_api', 'cf-api'],
  value: /^(?:[A-Za-z0-9_-]{40}|[0-9a-f]{37}|[0-9a-f]{45})$/,
  alphabet: 'word',
  minLength: 37,
  maxLength: 45,
  hint: /key|token/i,
  minEntropy: 3.4,
  check: 'letters-and-digits',
  examples: () =>
    nearExamples({
      name: 'CLOUDFLARE_API_TOKEN',
      call: 'Cloudflare(api_token=',
      secret: fakeText(ALPHANUMERIC, 40),
      clean: ['cloudflare_zone_id = "023e105f4ecef8ad9ca31a8372d0c353"'],
    }),
});
