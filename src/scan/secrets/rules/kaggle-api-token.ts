import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `KGAT_` and 32 hex digits. */
export const kaggleApiToken = tokenRule({
  id: 'kaggle-api-token',
  title: 'Kaggle API token',
  severity: 'high',
  remediation: 'Expire the token in the Kaggle account settings and create a new one.',
  references: ['https://www.kaggle.com/docs/api'],
  keywords: ['KGAT_'],
  pattern: /KGAT_[0-9a-f]{32}/,
  maxLength: 37,
  examples: () =>
    tokenExamples({
      name: 'KAGGLE_API_TOKEN',
      secret: `KGAT_${fakeText(HEX, 32)}`,
      prefix: 'KGAT_',
      clean: ['the prefix of a token is KGAT_'],
    }),
});
