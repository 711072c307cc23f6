import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `gsk_` and 52 letters or digits. */
export const groqApiKey = tokenRule({
  id: 'groq-api-key',
  title: 'Groq API key',
  remediation: 'Delete the key in the Groq console (API keys) and create a new one.',
  references: ['https://console.groq.com/docs/quickstart'],
  keywords: ['gsk_'],
  pattern: /gsk_[A-Za-z0-9]{52}/,
  maxLength: 56,
  examples: () =>
    tokenExamples({
      name: 'GROQ_API_KEY',
      secret: `gsk_${fakeText(ALPHANUMERIC, 52)}`,
      prefix: 'gsk_',
      clean: ['status = gsk_settings_manager_get_default_instance()'],
    }),
});
