import { tokenRule } from '../define-rule.ts';
import { fakeChecksummedToken } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `ghp_`, 30 letters or digits, CRC-32 of these in six base62 digits. */
export const githubPersonalAccessToken = tokenRule({
  id: 'github-personal-access-token',
  title: 'GitHub personal access token (classic)',
  remediation:
    'Delete the token in the GitHub settings (Developer settings, Personal access tokens); prefer a fine-grained token or the GITHUB_TOKEN of the job.',
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  ],
  keywords: ['ghp_'],
  pattern: /ghp_[A-Za-z0-9]{36}/,
  maxLength: 40,
  check: 'crc32-base62',
  examples: () =>
    tokenExamples({
      name: 'GITHUB_TOKEN',
      secret: fakeChecksummedToken('ghp_'),
      prefix: 'ghp_',
      clean: ['const shape = /ghp_[A-Za-z0-9]{36}/'],
    }),
});
