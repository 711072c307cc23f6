import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `v1.0-`, 24 hex digits, `-`, 146 hex digits. */
export const cloudflareOriginCaKey = tokenRule({
  id: 'cloudflare-origin-ca-key',
  title: 'Cloudflare Origin CA key',
  remediation: 'Change the key in the Cloudflare profile (API tokens) and use a scoped API token.',
  references: ['https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/'],
  keywords: ['v1.0-'],
  pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
  maxLength: 176,
  examples: () =>
    tokenExamples({
      name: 'CLOUDFLARE_ORIGIN_CA_KEY',
      secret: `v1.0-${fakeText(HEX, 24)}-${fakeText(HEX, 146)}`,
      prefix: 'v1.0-',
      clean: ['v1.0-rc1, v1.0-beta'],
    }),
});
