import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `fw_` and 22 to 24 letters or digits. */
export const fireworksApiKey = tokenRule({
  id: 'fireworks-api-key',
  title: 'Fireworks AI API key',
  confidence: 'medium',
  remediation: 'Delete the key in the Fireworks settings (API keys) and create a new one.',
  references: ['https://docs.fireworks.ai/api-reference/introduction'],
  keywords: ['fw_'],
  pattern: /fw_[A-Za-z0-9]{22,24}/,
  maxLength: 27,
  minEntropy: 3.5,
  check: 'all-character-kinds',
  examples: () =>
    tokenExamples({
      name: 'FIREWORKS_API_KEY',
      secret: `fw_${fakeText(ALPHANUMERIC, 24)}`,
      prefix: 'fw_',
      clean: ['fw_setenvironmentvariable1 = load(fw_printenvironmentvars)'],
    }),
});
