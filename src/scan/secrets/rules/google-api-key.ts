import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `AIza` and 35 characters. */
export const googleApiKey = tokenRule({
  id: 'google-api-key',
  title: 'Google API key (Gemini, Maps, Firebase)',
  severity: 'high',
  remediation:
    'Restrict or delete the key in the Google Cloud console (APIs and services, Credentials) and create a new one.',
  references: ['https://cloud.google.com/docs/authentication/api-keys'],
  keywords: ['AIza'],
  pattern: /AIza[\w-]{35}/,
  maxLength: 39,
  examples: () =>
    tokenExamples({
      name: 'GOOGLE_API_KEY',
      secret: `AIza${fakeText(BASE64_URL, 35)}`,
      prefix: 'AIza',
      clean: ['AIzawaOrimono is not a key'],
    }),
});
