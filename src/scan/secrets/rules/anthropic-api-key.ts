import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `sk-ant-api03-` or `sk-ant-admin01-`, 93 characters, `AA`; OAuth and session tokens are shorter. */
export const anthropicApiKey = tokenRule({
  id: 'anthropic-api-key',
  title: 'Anthropic API key',
  remediation:
    'Delete the key in the Anthropic console (API keys), create a new one and read it from the environment or a secret store.',
  references: ['https://docs.anthropic.com/en/api/getting-started'],
  keywords: ['sk-ant-'],
  pattern: /sk-ant-(?:(?:api|admin)\d{2}-[\w-]{93}AA|(?:oat|ort|sid)\d{2}-[\w-]{80,120})/,
  maxLength: 140,
  examples: () =>
    tokenExamples({
      name: 'ANTHROPIC_API_KEY',
      secret: `sk-ant-api03-${fakeText(BASE64_URL, 93)}AA`,
      prefix: 'sk-ant-api03-',
      clean: ['const pattern = /sk-ant-api03-[A-Za-z0-9_-]{93}AA/;', 'class="sk-ant-antialiased"'],
    }),
});
