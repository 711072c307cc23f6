import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 32 hex digits near `kaggle`, with `key` between. */
export const kaggleLegacyKey = nearRule({
  id: 'kaggle-legacy-key',
  title: 'Kaggle API key',
  severity: 'high',
  remediation: 'Expire the key in the Kaggle account settings and create a new token.',
  references: ['https://www.kaggle.com/docs/api'],
  keywords: ['kaggle'],
  value: /^[0-9a-f]{32}$/,
  alphabet: 'word',
  minLength: 32,
  maxLength: 32,
  hint: /key|token/i,
  examples: () =>
    nearExamples({
      name: 'KAGGLE_KEY',
      call: 'kaggle.authenticate(key=',
      secret: fakeText(HEX, 32),
      clean: ['kaggle datasets download -d org/name'],
    }),
});
