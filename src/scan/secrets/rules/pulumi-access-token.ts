import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `pul-` and 40 hex digits. */
export const pulumiAccessToken = tokenRule({
  id: 'pulumi-access-token',
  title: 'Pulumi access token',
  remediation: 'Delete the token in Pulumi Cloud (Access tokens) and create a new one.',
  references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
  keywords: ['pul-'],
  pattern: /pul-[0-9a-f]{40}/,
  maxLength: 44,
  examples: () =>
    tokenExamples({
      name: 'PULUMI_ACCESS_TOKEN',
      secret: `pul-${fakeText(HEX, 40)}`,
      prefix: 'pul-',
      clean: ['tokens start with pul-'],
    }),
});
