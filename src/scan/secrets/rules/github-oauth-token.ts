import { tokenRule } from '../define-rule.ts';
import { fakeChecksummedToken } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `gho_`, 30 letters or digits, CRC-32 of these in six base62 digits. */
export const githubOauthToken = tokenRule({
  id: 'github-oauth-token',
  title: 'GitHub OAuth access token',
  remediation: 'Revoke the token (GitHub settings, Applications) and sign in again.',
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  ],
  keywords: ['gho_'],
  pattern: /gho_[A-Za-z0-9]{36}/,
  maxLength: 40,
  check: 'crc32-base62',
  examples: () =>
    tokenExamples({
      name: 'GH_TOKEN',
      secret: fakeChecksummedToken('gho_'),
      prefix: 'gho_',
      clean: ['gho_st_writer is the pen name'],
    }),
});
