import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `lin_api_` and 40 letters or digits. */
export const linearApiKey = tokenRule({
  id: 'linear-api-key',
  title: 'Linear API key',
  severity: 'high',
  remediation: 'Revoke the key in the Linear settings (API) and create a new one.',
  references: ['https://linear.app/developers/graphql#personal-api-keys'],
  keywords: ['lin_api_'],
  pattern: /lin_api_[A-Za-z0-9]{40}/,
  maxLength: 48,
  examples: () =>
    tokenExamples({
      name: 'LINEAR_API_KEY',
      secret: `lin_api_${fakeText(ALPHANUMERIC, 40)}`,
      prefix: 'lin_api_',
      clean: ['lin_api_ is the prefix'],
    }),
});
