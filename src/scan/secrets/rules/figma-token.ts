import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `figd_` and 40 characters. */
export const figmaToken = tokenRule({
  id: 'figma-token',
  title: 'Figma personal access token',
  severity: 'high',
  remediation: 'Revoke the token in the Figma settings and create a new one.',
  references: ['https://www.figma.com/developers/api#access-tokens'],
  keywords: ['figd_'],
  pattern: /figd_[\w-]{40}/,
  maxLength: 45,
  examples: () =>
    tokenExamples({
      name: 'FIGMA_TOKEN',
      secret: `figd_${fakeText(BASE64_URL, 40)}`,
      prefix: 'figd_',
      clean: ['tokens start with figd_'],
    }),
});
