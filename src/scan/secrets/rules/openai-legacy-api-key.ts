import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** Base64 of `OpenAI`: stands in the middle of every key, and is rarer than `sk-`. */
const MARK = ['T3Blbk', 'FJ'].join('');

/** `sk-`, 20 letters or digits, the mark, 20 letters or digits. */
export const openaiLegacyApiKey = tokenRule({
  id: 'openai-legacy-api-key',
  title: 'OpenAI API key (older form)',
  remediation:
    'Revoke the key at platform.openai.com/api-keys and create one for a project; keys of this form belong to a person.',
  references: ['https://platform.openai.com/docs/api-reference/authentication'],
  keywords: [MARK],
  pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
  maxLength: 51,
  offsets: ['sk-'.length + 20],
  examples: () =>
    tokenExamples({
      name: 'OPENAI_API_KEY',
      secret: `sk-${fakeText(ALPHANUMERIC, 20)}${MARK}${fakeText(ALPHANUMERIC, 20, 'second')}`,
      prefix: 'sk-',
      clean: [`const mark = '${MARK}'; // in every key`, `sk-${fakeText(ALPHANUMERIC, 12)}${MARK}short`],
    }),
});
