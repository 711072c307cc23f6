import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** A UUID near `snyk`, with `token` or `key` between. */
export const snykToken = nearRule({
  id: 'snyk-token',
  title: 'Snyk token',
  severity: 'high',
  remediation: 'Revoke the token in the Snyk account settings and create a new one.',
  references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
  keywords: ['snyk'],
  value: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  alphabet: 'word',
  minLength: 36,
  maxLength: 36,
  hint: /token|key|auth/i,
  examples: () =>
    nearExamples({
      name: 'SNYK_TOKEN',
      call: 'snyk_auth(token=',
      secret: `${fakeText(HEX, 8)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 12)}`,
      clean: ['snyk test --org=3c8b9f2e'],
    }),
});
