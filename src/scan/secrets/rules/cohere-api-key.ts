import { nearRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 40 letters or digits near `cohere` or `CO_API_KEY`. */
export const cohereApiKey = nearRule({
  id: 'cohere-api-key',
  title: 'Cohere API key',
  remediation: 'Delete the key in the Cohere dashboard (API keys) and create a new one.',
  references: ['https://docs.cohere.com/docs/rate-limits'],
  keywords: ['cohere', 'co_api_key'],
  value: /^[A-Za-z0-9]{40}$/,
  alphabet: 'word',
  minLength: 40,
  maxLength: 40,
  hint: /key|token|secret|auth|client|pass/i,
  check: 'all-character-kinds',
  examples: () =>
    nearExamples({
      name: 'COHERE_API_KEY',
      call: 'cohere.Client(',
      secret: fakeText(ALPHANUMERIC, 40),
      clean: [
        'cohere = "command-r-plus-08-2024"',
        '# cohere commit 356a192b7913b04c54574d18c28d46e6395428ab',
      ],
    }),
});
