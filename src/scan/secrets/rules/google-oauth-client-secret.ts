import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `GOCSPX-` and 28 characters. */
export const googleOauthClientSecret = tokenRule({
  id: 'google-oauth-client-secret',
  title: 'Google OAuth client secret',
  severity: 'high',
  remediation: 'Reset the secret of the client in the Google Cloud console (Credentials).',
  references: ['https://developers.google.com/identity/protocols/oauth2'],
  keywords: ['GOCSPX-'],
  pattern: /GOCSPX-[\w-]{28}/,
  maxLength: 35,
  examples: () =>
    tokenExamples({
      name: 'GOOGLE_CLIENT_SECRET',
      secret: `GOCSPX-${fakeText(BASE64_URL, 28)}`,
      prefix: 'GOCSPX-',
      clean: ['secrets start with GOCSPX-'],
    }),
});
