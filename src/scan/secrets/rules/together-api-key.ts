import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `tgp_v1_` and 43 characters. */
export const togetherApiKey = tokenRule({
  id: 'together-api-key',
  title: 'Together AI API key',
  remediation: 'Revoke the key in the Together AI settings (API keys) and create a new one.',
  references: ['https://docs.together.ai/reference/authentication'],
  keywords: ['tgp_v1_'],
  pattern: /tgp_v1_[\w-]{43}/,
  maxLength: 50,
  examples: () =>
    tokenExamples({
      name: 'TOGETHER_API_KEY',
      secret: `tgp_v1_${fakeText(BASE64_URL, 43)}`,
      prefix: 'tgp_v1_',
      clean: ['CREATE TABLE tgp_v1_accounts (id int)'],
    }),
});
