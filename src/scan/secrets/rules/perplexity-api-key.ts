import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `pplx-` and 48 letters or digits. */
export const perplexityApiKey = tokenRule({
  id: 'perplexity-api-key',
  title: 'Perplexity API key',
  remediation: 'Delete the key in the Perplexity API settings and create a new one.',
  references: ['https://docs.perplexity.ai/guides/getting-started'],
  keywords: ['pplx-'],
  pattern: /pplx-[A-Za-z0-9]{48}/,
  maxLength: 53,
  examples: () =>
    tokenExamples({
      name: 'PERPLEXITY_API_KEY',
      secret: `pplx-${fakeText(ALPHANUMERIC, 48)}`,
      prefix: 'pplx-',
      clean: ['model: pplx-70b-online-chat-instruct-preview'],
    }),
});
