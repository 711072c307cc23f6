import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `xai-` and about 80 letters or digits. */
export const xaiApiKey = tokenRule({
  id: 'xai-api-key',
  title: 'xAI API key',
  remediation: 'Delete the key in the xAI console and create a new one.',
  references: ['https://docs.x.ai/docs/overview'],
  keywords: ['xai-'],
  pattern: /xai-[A-Za-z0-9]{70,120}/,
  maxLength: 124,
  examples: () =>
    tokenExamples({
      name: 'XAI_API_KEY',
      secret: `xai-${fakeText(ALPHANUMERIC, 80)}`,
      prefix: 'xai-',
      clean: ['npm install xai-explainability-toolkit'],
    }),
});
