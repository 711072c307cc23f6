import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `bkua_` and 40 hex digits. */
export const buildkiteToken = tokenRule({
  id: 'buildkite-token',
  title: 'Buildkite API token',
  remediation: 'Revoke the token in Buildkite (API access tokens) and create a new one.',
  references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
  keywords: ['bkua_'],
  pattern: /bkua_[0-9a-f]{40}/,
  maxLength: 45,
  examples: () =>
    tokenExamples({
      name: 'BUILDKITE_API_TOKEN',
      secret: `bkua_${fakeText(HEX, 40)}`,
      prefix: 'bkua_',
      clean: ['tokens start with bkua_'],
    }),
});
