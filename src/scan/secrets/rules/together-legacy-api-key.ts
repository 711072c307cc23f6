import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 64 hex digits near `together`, with `key` or `token` between. */
export const togetherLegacyApiKey = nearRule({
  id: 'together-legacy-api-key',
  title: 'Together AI API key (older form)',
  remediation: 'Revoke the key in the Together AI settings (API keys) and create a new one.',
  references: ['https://docs.together.ai/reference/authentication'],
  keywords: ['together'],
  value: /^[0-9a-f]{64}$/,
  alphabet: 'word',
  minLength: 64,
  maxLength: 64,
  hint: /key|token|client/i,
  examples: () =>
    nearExamples({
      name: 'TOGETHER_API_KEY',
      call: 'Together(api_key=',
      secret: fakeText(HEX, 64),
      clean: ['put together: sha256 of the file'],
    }),
});
