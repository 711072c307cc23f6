import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `pat`, 14 letters or digits, `.`, 64 hex digits. */
export const airtableToken = tokenRule({
  id: 'airtable-token',
  title: 'Airtable personal access token',
  severity: 'high',
  remediation: 'Delete the token at airtable.com/create/tokens and create a new one.',
  references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
  keywords: ['pat'],
  pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
  maxLength: 82,
  contains: '.',
  encoded: false,
  examples: () =>
    tokenExamples({
      name: 'AIRTABLE_TOKEN',
      secret: `pat${fakeText(ALPHANUMERIC, 14)}.${fakeText(HEX, 64)}`,
      prefix: 'pat',
      clean: ['path.patternMatcherForFile.resolve()'],
    }),
});
