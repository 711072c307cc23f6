import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `SG.`, 22 characters, `.`, 43 characters. */
export const sendgridApiKey = tokenRule({
  id: 'sendgrid-api-key',
  title: 'SendGrid API key',
  remediation: 'Delete the key in SendGrid (Settings, API keys) and create one with fewer rights.',
  references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
  keywords: ['SG.'],
  pattern: /SG\.[\w-]{22}\.[\w-]{43}/,
  maxLength: 69,
  examples: () =>
    tokenExamples({
      name: 'SENDGRID_API_KEY',
      secret: `SG.${fakeText(BASE64_URL, 22)}.${fakeText(BASE64_URL, 43)}`,
      prefix: 'SG.',
      clean: ['import SG.Utils.Collections.Generic'],
    }),
});
