import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `sntryu_` and 64 hex digits, or `sntrys_` and base64. */
export const sentryToken = tokenRule({
  id: 'sentry-token',
  title: 'Sentry auth token',
  severity: 'high',
  remediation: 'Revoke the token in Sentry (Auth tokens) and create a new one.',
  references: ['https://docs.sentry.io/account/auth-tokens/'],
  keywords: ['sntrys_', 'sntryu_'],
  pattern: /sntrys_eyJ[A-Za-z0-9+/=_-]{80,600}|sntryu_[0-9a-f]{64}/,
  maxLength: 620,
  examples: () =>
    tokenExamples({
      name: 'SENTRY_AUTH_TOKEN',
      secret: `sntryu_${fakeText(HEX, 64)}`,
      prefix: 'sntryu_',
      clean: ['tokens start with sntrys_ or sntryu_'],
    }),
});
