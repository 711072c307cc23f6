import { tokenRule } from '../define-rule.ts';
import { fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `csk-` and 48 lower-case letters or digits. */
export const cerebrasApiKey = tokenRule({
  id: 'cerebras-api-key',
  title: 'Cerebras API key',
  remediation: 'Delete the key in the Cerebras console and create a new one.',
  references: ['https://inference-docs.cerebras.ai/quickstart'],
  keywords: ['csk-'],
  pattern: /csk-[a-z0-9]{48}/,
  maxLength: 52,
  examples: () =>
    tokenExamples({
      name: 'CEREBRAS_API_KEY',
      secret: `csk-${fakeText('abcdefghijklmnopqrstuvwxyz0123456789', 48)}`,
      prefix: 'csk-',
      clean: ['<link rel="stylesheet" href="csk-theme-default-dark.css">'],
    }),
});
