import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** A prefix such as `gldt-` or `glrt-` and at least 20 characters. */
export const gitlabToken = tokenRule({
  id: 'gitlab-token',
  title: 'GitLab deploy, runner, trigger or feed token',
  remediation:
    'Revoke the token in GitLab where it was made (Settings: CI/CD, Access tokens or Deploy tokens) and create a new one.',
  references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
  keywords: [
    'gldt-',
    'glrt-',
    'glrtr-',
    'glcbt-',
    'glptt-',
    'glft-',
    'glimt-',
    'glagent-',
    'gloas-',
    'glsoat-',
    'glffct-',
    'glwt-',
  ],
  pattern:
    /gl(?:dt|rt|rtr|cbt|ptt|ft|imt|agent|oas|soat|ffct|wt)-[\w-]{20,200}(?:\.[0-9a-z]{2}\.[0-9a-z]{7,9})?/,
  maxLength: 230,
  minEntropy: 3.5,
  check: 'letters-and-digits',
  examples: () =>
    tokenExamples({
      name: 'CI_DEPLOY_TOKEN',
      secret: `gldt-${fakeText(BASE64_URL, 20)}`,
      prefix: 'gldt-',
      clean: ['glft-project-definition-language-reference-page'],
    }),
});
