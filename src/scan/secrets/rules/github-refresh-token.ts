import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `ghr_` and 36 to 76 letters or digits. */
export const githubRefreshToken = tokenRule({
  id: 'github-refresh-token',
  title: 'GitHub App refresh token',
  remediation: 'Revoke the authorization of the app for this user; the token lives six months.',
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  ],
  keywords: ['ghr_'],
  pattern: /ghr_[A-Za-z0-9]{36,76}/,
  maxLength: 80,
  examples: () =>
    tokenExamples({
      name: 'GITHUB_REFRESH_TOKEN',
      secret: `ghr_${fakeText(ALPHANUMERIC, 76)}`,
      prefix: 'ghr_',
      clean: ['ghr_ tokens come with ghu_ tokens'],
    }),
});
