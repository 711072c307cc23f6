import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `AKID` and 32 letters or digits. */
export const tencentSecretId = tokenRule({
  id: 'tencent-secret-id',
  title: 'Tencent Cloud secret id',
  severity: 'high',
  remediation: 'Disable the key in the Tencent Cloud console (CAM, API keys) and create a new one.',
  references: ['https://www.tencentcloud.com/document/product/598/34227'],
  keywords: ['AKID'],
  pattern: /AKID[A-Za-z0-9]{32}/,
  maxLength: 36,
  check: 'all-character-kinds',
  examples: () =>
    tokenExamples({
      name: 'TENCENTCLOUD_SECRET_ID',
      secret: `AKID${fakeText(ALPHANUMERIC, 32)}`,
      prefix: 'AKID',
      clean: ['BREAKIDENTIFICATIONNUMBERSEQUENCEINTWOPARTS'],
    }),
});
