import { nearRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 30 letters or digits near `aliyun`, `alibaba` or `access_key_secret`. */
export const alibabaAccessKeySecret = nearRule({
  id: 'alibaba-access-key-secret',
  title: 'Alibaba Cloud access key secret',
  remediation: 'Disable and delete the key in RAM and use STS tokens or roles.',
  references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
  keywords: ['aliyun', 'alibaba', 'access_key_secret', 'accesskeysecret', 'access-key-secret'],
  value: /^[A-Za-z0-9]{30}$/,
  alphabet: 'word',
  minLength: 30,
  maxLength: 30,
  hint: /secret|key/i,
  check: 'all-character-kinds',
  examples: () =>
    nearExamples({
      name: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
      call: 'AcsClient(access_key_secret=',
      secret: fakeText(ALPHANUMERIC, 30),
      clean: ['aliyun_access_key_secret = var.secret'],
    }),
});
