import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `sk-or-v1-` and 64 hex digits. */
export const openrouterApiKey = tokenRule({
  id: 'openrouter-api-key',
  title: 'OpenRouter API key',
  remediation: 'Delete the key at openrouter.ai/keys and create a new one.',
  references: ['https://openrouter.ai/docs/api-reference/authentication'],
  keywords: ['sk-or-v1-'],
  pattern: /sk-or-v1-[0-9a-f]{64}/,
  maxLength: 73,
  examples: () =>
    tokenExamples({
      name: 'OPENROUTER_API_KEY',
      secret: `sk-or-v1-${fakeText(HEX, 64)}`,
      prefix: 'sk-or-v1-',
      clean: ['OPENROUTER_API_KEY=sk-or-v1-<key>'],
    }),
});
