import { nearRule } from '../define-rule.ts';
import { BASE64, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** At least 100 base64 characters that start as STS tokens do. */
export const awsSessionToken = nearRule({
  id: 'aws-session-token',
  title: 'AWS session token',
  severity: 'high',
  remediation:
    'The token ends by itself within hours; find out how it got here and revoke the sessions of its role.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html'],
  keywords: ['session_token', 'sessiontoken', 'security_token'],
  value: /^(?:IQoJ|FwoG|FQoG|AQoD|AgoJ)[A-Za-z0-9+/]{96,1400}$/,
  alphabet: 'base64',
  minLength: 100,
  maxLength: 1404,
  examples: () =>
    nearExamples({
      name: 'AWS_SESSION_TOKEN',
      call: 'boto3.client("sts", aws_session_token=',
      secret: `IQoJb3JpZ2luX2Vj${fakeText(BASE64, 300)}`,
      clean: ['session_token: IQoJ...'],
    }),
});
