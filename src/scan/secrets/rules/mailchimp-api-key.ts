import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** 32 hex digits, `-us`, the number of the data centre. */
export const mailchimpApiKey = tokenRule({
  id: 'mailchimp-api-key',
  title: 'Mailchimp API key',
  severity: 'high',
  remediation: 'Disable the key in Mailchimp (Extras, API keys) and create a new one.',
  references: ['https://mailchimp.com/help/about-api-keys/'],
  keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
  pattern: /[0-9a-f]{32}-us\d{1,2}/,
  maxLength: 37,
  offsets: [32],
  examples: () =>
    tokenExamples({
      name: 'MAILCHIMP_API_KEY',
      secret: `${fakeText(HEX, 32)}-us14`,
      prefix: '',
      clean: ['cities-us1 and lakes-us2'],
    }),
});
