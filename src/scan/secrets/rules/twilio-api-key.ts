import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `SK` and 32 hex digits. */
export const twilioApiKey = tokenRule({
  id: 'twilio-api-key',
  title: 'Twilio API key',
  severity: 'high',
  remediation: 'Delete the key in the Twilio console (API keys) and create a new one.',
  references: ['https://www.twilio.com/docs/iam/api-keys'],
  keywords: [
    'SK0',
    'SK1',
    'SK2',
    'SK3',
    'SK4',
    'SK5',
    'SK6',
    'SK7',
    'SK8',
    'SK9',
    'SKa',
    'SKb',
    'SKc',
    'SKd',
    'SKe',
    'SKf',
  ],
  pattern: /SK[0-9a-f]{32}/,
  maxLength: 34,
  encoded: false,
  examples: () =>
    tokenExamples({
      name: 'TWILIO_API_KEY',
      secret: `SK${fakeText(HEX, 32)}`,
      prefix: 'SK',
      clean: ['SKaters and SKiers'],
    }),
});
