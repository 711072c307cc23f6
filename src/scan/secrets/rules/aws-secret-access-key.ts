import { nearRule } from '../define-rule.ts';
import { BASE64, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 40 base64 characters near the name AWS gives it. */
export const awsSecretAccessKey = nearRule({
  id: 'aws-secret-access-key',
  title: 'AWS secret access key',
  remediation:
    'Deactivate and delete the key in IAM, look for its use in CloudTrail, and use short-lived credentials (OIDC, roles) instead.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  keywords: [
    'secret_access_key',
    'secretaccesskey',
    'secret access key',
    'aws_secret',
    'awssecret',
    'secret-access-key',
  ],
  value: /^[A-Za-z0-9+/]{40}$/,
  alphabet: 'base64',
  minLength: 40,
  maxLength: 40,
  minEntropy: 4,
  check: 'all-character-kinds',
  examples: () =>
    nearExamples({
      name: 'AWS_SECRET_ACCESS_KEY',
      call: 'boto3.client("s3", aws_secret_access_key=',
      secret: fakeText(BASE64, 40),
      clean: [
        "aws_secret_access_key = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'",
        'aws_secret_access_key: path/to/some/other/file/in/this/folder1A',
      ],
    }),
});
