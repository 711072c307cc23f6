import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `dapi`, 32 hex digits, perhaps `-` and a digit. */
export const databricksToken = tokenRule({
  id: 'databricks-token',
  title: 'Databricks personal access token',
  remediation:
    'Revoke the token in the Databricks user settings (Developer, Access tokens) and use OAuth or a service principal.',
  references: ['https://docs.databricks.com/en/dev-tools/auth/pat.html'],
  keywords: ['dapi'],
  pattern: /dapi[0-9a-f]{32}(?:-\d{1,2})?/,
  maxLength: 40,
  examples: () =>
    tokenExamples({
      name: 'DATABRICKS_TOKEN',
      secret: `dapi${fakeText(HEX, 32)}`,
      prefix: 'dapi',
      clean: ['dapibus ac facilisis in, egestas eget quam'],
    }),
});
