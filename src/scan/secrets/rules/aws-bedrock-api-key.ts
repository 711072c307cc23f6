import { tokenRule } from '../define-rule.ts';
import { BASE64, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `ABSK` and 109 to 269 base64 characters, or `bedrock-api-key-` and base64 of the service name. */
export const awsBedrockApiKey = tokenRule({
  id: 'aws-bedrock-api-key',
  title: 'Amazon Bedrock API key',
  remediation:
    'Delete the key in the Bedrock console (API keys) or its IAM user credential and create a short-term one.',
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
  keywords: ['ABSK', 'bedrock-api-key-'],
  pattern:
    /ABSK[A-Za-z0-9+/]{109,269}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,2000}={0,2}/,
  maxLength: 2060,
  encoded: false,
  examples: () =>
    tokenExamples({
      name: 'AWS_BEARER_TOKEN_BEDROCK',
      secret: `ABSK${fakeText(BASE64, 128)}`,
      prefix: 'ABSK',
      clean: ['ABSK: absolute sketch coordinates'],
    }),
});
