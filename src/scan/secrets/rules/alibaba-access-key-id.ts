import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `LTAI` and 12 to 24 letters or digits. */
export const alibabaAccessKeyId = tokenRule({
  id: 'alibaba-access-key-id',
  title: 'Alibaba Cloud access key id',
  severity: 'high',
  remediation: 'Disable and delete the key in RAM and use STS tokens or roles.',
  references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
  keywords: ['LTAI'],
  pattern: /LTAI[A-Za-z0-9]{12,24}/,
  maxLength: 28,
  minEntropy: 3.5,
  check: 'all-character-kinds',
  examples: () =>
    tokenExamples({
      name: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      secret: `LTAI5t${fakeText(ALPHANUMERIC, 18)}`,
      prefix: 'LTAI',
      clean: ['VOLTAIRE and LTAI are not keys'],
    }),
});
