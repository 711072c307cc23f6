import { nearRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 32 letters or digits near `mistral`. */
export const mistralApiKey = nearRule({
  id: 'mistral-api-key',
  title: 'Mistral API key',
  remediation: 'Delete the key in the Mistral console (API keys) and create a new one.',
  references: ['https://docs.mistral.ai/getting-started/quickstart'],
  keywords: ['mistral'],
  value: /^[A-Za-z0-9]{32}$/,
  alphabet: 'word',
  minLength: 32,
  maxLength: 32,
  hint: /key|token|secret|auth|client|pass/i,
  check: 'all-character-kinds',
  examples: () =>
    nearExamples({
      name: 'MISTRAL_API_KEY',
      call: 'Mistral(api_key=',
      secret: fakeText(ALPHANUMERIC, 32),
      clean: ['mistral_model_key = "open-mistral-7b"', 'mistral token id 0123456789'],
    }),
});
