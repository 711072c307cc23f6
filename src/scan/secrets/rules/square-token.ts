import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `sq0csp-` and 43 characters, or `EAAA` and 60. */
export const squareToken = tokenRule({
  id: 'square-token',
  title: 'Square access token',
  remediation: 'Replace the token in the Square developer dashboard.',
  references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
  keywords: ['sq0csp-', 'EAAA'],
  pattern: /sq0csp-[\w-]{43}|EAAA[\w-]{60}/,
  maxLength: 64,
  encoded: false,
  minEntropy: 4.2,
  check: 'all-character-kinds',
  examples: () =>
    tokenExamples({
      name: 'SQUARE_SECRET',
      secret: `sq0csp-${fakeText(BASE64_URL, 43)}`,
      prefix: 'sq0csp-',
      clean: ['EAAA is the start of base64 of nul bytes'],
    }),
});
