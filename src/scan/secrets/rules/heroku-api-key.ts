import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `HRKU-AA` and 58 characters. */
export const herokuApiKey = tokenRule({
  id: 'heroku-api-key',
  title: 'Heroku API key',
  remediation: 'Regenerate the key in the Heroku account settings or delete the authorization.',
  references: ['https://devcenter.heroku.com/articles/oauth'],
  keywords: ['HRKU-'],
  pattern: /HRKU-AA[\w-]{58}/,
  maxLength: 65,
  examples: () =>
    tokenExamples({
      name: 'HEROKU_API_KEY',
      secret: `HRKU-AA${fakeText(BASE64_URL, 58)}`,
      prefix: 'HRKU-AA',
      clean: ['tokens start with HRKU-'],
    }),
});
