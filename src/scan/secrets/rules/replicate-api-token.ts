import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `r8_` and 37 letters or digits. */
export const replicateApiToken = tokenRule({
  id: 'replicate-api-token',
  title: 'Replicate API token',
  remediation: 'Disable the token at replicate.com/account/api-tokens and create a new one.',
  references: ['https://replicate.com/docs/reference/http#authentication'],
  keywords: ['r8_'],
  pattern: /r8_[A-Za-z0-9]{37}/,
  maxLength: 40,
  examples: () =>
    tokenExamples({
      name: 'REPLICATE_API_TOKEN',
      secret: `r8_${fakeText(ALPHANUMERIC, 37)}`,
      prefix: 'r8_',
      clean: ['pixel_format = "r8_unorm_block_compressed"'],
    }),
});
