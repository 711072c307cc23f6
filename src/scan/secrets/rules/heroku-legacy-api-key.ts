import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** A UUID near `heroku`, with `key`, `token` or `password` between. */
export const herokuLegacyApiKey = nearRule({
  id: 'heroku-legacy-api-key',
  title: 'Heroku API key (older form)',
  remediation: 'Regenerate the key in the Heroku account settings.',
  references: ['https://devcenter.heroku.com/articles/authentication'],
  keywords: ['heroku'],
  value: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  alphabet: 'word',
  minLength: 36,
  maxLength: 36,
  reach: 100,
  hint: /key|token|passw|auth/i,
  multiline: true,
  examples: () =>
    nearExamples({
      name: 'HEROKU_API_KEY',
      call: 'Heroku(api_key=',
      secret: `${fakeText(HEX, 8)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 12)}`,
      clean: ['heroku_app = "my-app-1234"'],
    }),
});
