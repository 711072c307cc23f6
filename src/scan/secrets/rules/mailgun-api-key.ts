import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** `key-` and 32 hex digits, or three groups of hex digits, near `mailgun`. */
export const mailgunApiKey = nearRule({
  id: 'mailgun-api-key',
  title: 'Mailgun API key',
  severity: 'high',
  remediation: 'Delete the key in Mailgun (API security) and create a new one.',
  references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/'],
  keywords: ['mailgun'],
  value: /^(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})$/,
  alphabet: 'word',
  minLength: 36,
  maxLength: 50,
  examples: () =>
    nearExamples({
      name: 'MAILGUN_API_KEY',
      call: 'Mailgun(api_key=',
      secret: `key-${fakeText(HEX, 32)}`,
      clean: ['mailgun = key-3ax6xnjp29jd6fds4gc373sgvjxteol0'],
    }),
});
