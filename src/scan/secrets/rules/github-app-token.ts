import { tokenRule } from '../define-rule.ts';
import { fakeChecksummedToken } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `ghu_` (user) or `ghs_` (installation), 30 letters or digits, CRC-32 of these in six base62 digits. */
export const githubAppToken = tokenRule({
  id: 'github-app-token',
  title: 'GitHub App token',
  severity: 'high',
  remediation:
    'The token ends by itself after an hour (installation) or eight (user); find out how it got here and rotate the key of the app.',
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  ],
  keywords: ['ghu_', 'ghs_'],
  pattern: /gh[us]_[A-Za-z0-9]{36}/,
  maxLength: 40,
  check: 'crc32-base62',
  examples: () =>
    tokenExamples({
      name: 'GITHUB_TOKEN',
      secret: fakeChecksummedToken('ghs_'),
      prefix: 'ghs_',
      clean: ['ghs_status = read_sensor(GHS_PORT)'],
    }),
});
