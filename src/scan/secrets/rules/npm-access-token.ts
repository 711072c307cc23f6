import { tokenRule } from '../define-rule.ts';
import { fakeChecksummedToken } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `npm_`, 30 letters or digits, CRC-32 of these in six base62 digits. */
export const npmAccessToken = tokenRule({
  id: 'npm-access-token',
  title: 'npm access token',
  remediation:
    'Revoke it with `npm token revoke` or at npmjs.com (Access tokens); publish with trusted publishing instead.',
  references: ['https://docs.npmjs.com/about-access-tokens'],
  keywords: ['npm_'],
  pattern: /npm_[A-Za-z0-9]{36}/,
  maxLength: 40,
  check: 'crc32-base62',
  examples: () =>
    tokenExamples({
      name: 'NPM_TOKEN',
      secret: fakeChecksummedToken('npm_'),
      prefix: 'npm_',
      clean: [
        'npm_config_registry=https://registry.example/',
        'process.env.npm_package_scripts_updateVersionNumberFile',
      ],
    }),
});
