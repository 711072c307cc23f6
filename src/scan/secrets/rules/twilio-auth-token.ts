import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 32 hex digits near `twilio`, with `token` or `auth` between. */
export const twilioAuthToken = nearRule({
  id: 'twilio-auth-token',
  title: 'Twilio auth token',
  remediation: 'Rotate the auth token in the Twilio console and use API keys.',
  references: ['https://www.twilio.com/docs/iam/api/authtoken'],
  keywords: ['twilio'],
  value: /^[0-9a-f]{32}$/,
  alphabet: 'word',
  minLength: 32,
  maxLength: 32,
  hint: /token|auth|secret|pass/i,
  examples: () =>
    nearExamples({
      name: 'TWILIO_AUTH_TOKEN',
      call: 'twilio_client(auth_token=',
      secret: fakeText(HEX, 32),
      clean: ['twilio_account = "AC" + account_id'],
    }),
});
