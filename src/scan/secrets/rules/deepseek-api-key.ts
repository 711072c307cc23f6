import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** `sk-` and 32 hex digits near `deepseek`. */
export const deepseekApiKey = nearRule({
  id: 'deepseek-api-key',
  title: 'DeepSeek API key',
  remediation: 'Delete the key at platform.deepseek.com and create a new one.',
  references: ['https://api-docs.deepseek.com/'],
  keywords: ['deepseek'],
  value: /^sk-[0-9a-f]{32}$/,
  alphabet: 'word',
  minLength: 35,
  maxLength: 35,
  examples: () =>
    nearExamples({
      name: 'DEEPSEEK_API_KEY',
      call: 'DeepSeek(api_key=',
      secret: `sk-${fakeText(HEX, 32)}`,
      clean: ['deepseek = "deepseek-reasoner-r1-distill-llama-70b"'],
    }),
});
