import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `ATATT3` or `ATCTT3` and about 185 characters, or `ATBB` and 32. */
export const atlassianApiToken = tokenRule({
  id: 'atlassian-api-token',
  title: 'Atlassian API token',
  remediation: 'Revoke the token at id.atlassian.com (Security, API tokens) and create a new one.',
  references: [
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  ],
  keywords: ['ATATT3', 'ATCTT3', 'ATBB'],
  pattern: /AT(?:ATT3|CTT3)[\w=-]{160,210}|ATBB[A-Za-z0-9]{32}/,
  maxLength: 220,
  examples: () =>
    tokenExamples({
      name: 'JIRA_API_TOKEN',
      secret: `ATATT3xFfGF0${fakeText(BASE64_URL, 180)}`,
      prefix: 'ATATT3',
      clean: ['ATBB and ATCTT3 are Bitbucket prefixes'],
    }),
});
