import { tokenRule } from '../define-rule.ts';
import { fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `NRAK-` and 27 capitals or digits. */
export const newrelicUserKey = tokenRule({
  id: 'newrelic-user-key',
  title: 'New Relic user key',
  severity: 'high',
  remediation: 'Delete the key in New Relic (API keys) and create a new one.',
  references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
  keywords: ['NRAK-'],
  pattern: /NRAK-[A-Z0-9]{27}/,
  maxLength: 32,
  examples: () =>
    tokenExamples({
      name: 'NEW_RELIC_API_KEY',
      secret: `NRAK-${fakeText('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 27)}`,
      prefix: 'NRAK-',
      clean: ['keys start with NRAK-'],
    }),
});
