import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `1//0` and 40 to 120 characters. */
export const googleOauthRefreshToken = tokenRule({
  id: 'google-oauth-refresh-token',
  title: 'Google OAuth refresh token',
  remediation:
    'Revoke the token (myaccount.google.com, third-party access; or the oauth2 revoke endpoint); application default credentials on disk hold one.',
  references: ['https://developers.google.com/identity/protocols/oauth2'],
  keywords: ['1//0'],
  pattern: /1\/\/0[\w-]{40,120}/,
  maxLength: 124,
  check: 'all-character-kinds',
  examples: () =>
    tokenExamples({
      name: 'GOOGLE_REFRESH_TOKEN',
      secret: `1//0${fakeText(BASE64_URL, 98)}`,
      prefix: '1//0',
      clean: ['lines 1//0 and 1//1'],
    }),
});
