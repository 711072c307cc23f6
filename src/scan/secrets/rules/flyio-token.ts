import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `fo1_` and 43 characters, or `fm2_` and a macaroon in base64. */
export const flyioToken = tokenRule({
  id: 'flyio-token',
  title: 'Fly.io access token',
  remediation: 'Revoke it with `fly tokens revoke` and create a scoped deploy token.',
  references: ['https://fly.io/docs/security/tokens/'],
  keywords: ['fo1_', 'fm2_'],
  pattern: /fo1_[\w-]{43}|fm2_[A-Za-z0-9+/]{100,1500}={0,2}/,
  maxLength: 1510,
  examples: () =>
    tokenExamples({
      name: 'FLY_API_TOKEN',
      secret: `fo1_${fakeText(BASE64_URL, 43)}`,
      prefix: 'fo1_',
      clean: ['fo1_price and fm2_price are columns'],
    }),
});
