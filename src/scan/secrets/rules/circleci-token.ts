import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `CCIPAT_` or `CCIPRJ_`, 22 letters or digits, `_`, 40 hex digits. */
export const circleciToken = tokenRule({
  id: 'circleci-token',
  title: 'CircleCI personal token',
  remediation: 'Delete the token in CircleCI (User settings) and create a new one.',
  references: ['https://circleci.com/docs/managing-api-tokens/'],
  keywords: ['CCIPAT_', 'CCIPRJ_'],
  pattern: /CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
  maxLength: 70,
  examples: () =>
    tokenExamples({
      name: 'CIRCLE_TOKEN',
      secret: `CCIPAT_${fakeText(ALPHANUMERIC, 22)}_${fakeText(HEX, 40)}`,
      prefix: 'CCIPAT_',
      clean: ['tokens start with CCIPAT_'],
    }),
});
