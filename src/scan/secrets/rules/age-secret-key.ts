import { tokenRule } from '../define-rule.ts';
import { fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `AGE-SECRET-KEY-1` and 58 bech32 characters. */
export const ageSecretKey = tokenRule({
  id: 'age-secret-key',
  title: 'age secret key',
  remediation:
    'Create a new key, encrypt the files again for it, and treat what was encrypted for the old one as read.',
  references: ['https://age-encryption.org/v1'],
  keywords: ['AGE-SECRET-KEY-1'],
  pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
  maxLength: 74,
  examples: () =>
    tokenExamples({
      name: 'SOPS_AGE_KEY',
      secret: `AGE-SECRET-KEY-1${fakeText('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`,
      prefix: 'AGE-SECRET-KEY-1',
      clean: ['AGE-SECRET-KEY-1... is written to key.txt'],
    }),
});
