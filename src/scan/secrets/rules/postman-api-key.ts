import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `PMAK-`, 24 hex digits, `-`, 34 hex digits. */
export const postmanApiKey = tokenRule({
  id: 'postman-api-key',
  title: 'Postman API key',
  severity: 'high',
  remediation: 'Revoke the key in Postman (Settings, API keys) and create a new one.',
  references: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
  keywords: ['PMAK-'],
  pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
  maxLength: 64,
  examples: () =>
    tokenExamples({
      name: 'POSTMAN_API_KEY',
      secret: `PMAK-${fakeText(HEX, 24)}-${fakeText(HEX, 34)}`,
      prefix: 'PMAK-',
      clean: ['keys start with PMAK-'],
    }),
});
