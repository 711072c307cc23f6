import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `glpat-` and 20 characters, or the longer routable form with a length and a checksum. */
export const gitlabPersonalAccessToken = tokenRule({
  id: 'gitlab-personal-access-token',
  title: 'GitLab personal access token',
  remediation:
    'Revoke the token in the GitLab user settings (Access tokens) and create a new one with fewer scopes.',
  references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
  keywords: ['glpat-'],
  pattern: /glpat-(?:[\w-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[\w-]{20})/,
  maxLength: 320,
  examples: () =>
    tokenExamples({
      name: 'GITLAB_TOKEN',
      secret: `glpat-${fakeText(BASE64_URL, 20)}`,
      prefix: 'glpat-',
      clean: ['token prefix (default glpat-) of the instance'],
    }),
});
