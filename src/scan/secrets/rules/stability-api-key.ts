import { nearRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** `sk-` and 48 letters or digits near `stability`. */
export const stabilityApiKey = nearRule({
  id: 'stability-api-key',
  title: 'Stability AI API key',
  remediation: 'Delete the key at platform.stability.ai (API keys) and create a new one.',
  references: ['https://platform.stability.ai/docs/getting-started/authentication'],
  keywords: ['stability'],
  value: /^sk-[A-Za-z0-9]{48}$/,
  alphabet: 'word',
  minLength: 51,
  maxLength: 51,
  examples: () =>
    nearExamples({
      name: 'STABILITY_API_KEY',
      call: 'stability_sdk.Client(key=',
      secret: `sk-${fakeText(ALPHANUMERIC, 48)}`,
      clean: ['stability: experimental'],
    }),
});
