import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `AQ.Ab8RN6` and about 44 characters, the newer keys of the Gemini API. */
export const googleAiStudioKey = tokenRule({
  id: 'google-ai-studio-key',
  title: 'Google AI Studio key',
  remediation: 'Delete the key in Google AI Studio (API keys) and create a new one.',
  references: ['https://ai.google.dev/gemini-api/docs/api-key'],
  keywords: ['AQ.Ab8RN6'],
  pattern: /AQ\.Ab8RN6[\w-]{40,60}/,
  maxLength: 69,
  examples: () =>
    tokenExamples({
      name: 'GEMINI_API_KEY',
      secret: `AQ.Ab8RN6${fakeText(BASE64_URL, 44)}`,
      prefix: 'AQ.Ab8RN6',
      clean: ['see FAQ.Ab8RN6 for the format'],
    }),
});
