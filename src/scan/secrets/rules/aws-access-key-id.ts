import { tokenRule } from '../define-rule.ts';
import { BASE32, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** Four letters for the kind of key and 16 of base32. */
export const awsAccessKeyId = tokenRule({
  id: 'aws-access-key-id',
  title: 'AWS access key id',
  severity: 'high',
  remediation:
    'Deactivate and delete the key in IAM, look for its use in CloudTrail, and use short-lived credentials (OIDC, roles) instead.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  ],
  keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
  pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/,
  maxLength: 20,
  examples: () =>
    tokenExamples({
      name: 'AWS_ACCESS_KEY_ID',
      secret: `AKIA${fakeText(BASE32, 16)}`,
      prefix: 'AKIA',
      clean: ["'AKIA' + 'IOSFODNN7EXAMPLE' is the sample of the documentation", 'ASIAN_PACIFIC_REGIONS_LIST'],
    }),
});
