import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `github_pat_`, 22 letters or digits, `_`, 59 letters or digits. */
export const githubFineGrainedToken = tokenRule({
  id: 'github-fine-grained-token',
  title: 'GitHub fine-grained personal access token',
  remediation:
    'Delete the token in the GitHub settings (Developer settings, Fine-grained tokens) and create a new one with fewer rights.',
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  ],
  keywords: ['github_pat_'],
  pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
  maxLength: 93,
  examples: () =>
    tokenExamples({
      name: 'GH_TOKEN',
      secret: `github_pat_${fakeText(ALPHANUMERIC, 22)}_${fakeText(ALPHANUMERIC, 59)}`,
      prefix: 'github_pat_',
      clean: ['secrets.github_pat_for_releases_of_the_documentation'],
    }),
});
