import { nearRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** `sk-` and 48 letters or digits near `moonshot` or `kimi`. */
export const moonshotApiKey = nearRule({
  id: 'moonshot-api-key',
  title: 'Moonshot (Kimi) API key',
  remediation: 'Delete the key at platform.moonshot.ai and create a new one.',
  references: ['https://platform.moonshot.ai/docs'],
  keywords: ['moonshot', 'kimi'],
  value: /^sk-[A-Za-z0-9]{48}$/,
  alphabet: 'word',
  minLength: 51,
  maxLength: 51,
  examples: () =>
    nearExamples({
      name: 'MOONSHOT_API_KEY',
      call: 'moonshot.Client(api_key=',
      secret: `sk-${fakeText(ALPHANUMERIC, 48)}`,
      clean: ['moonshot-v1-128k'],
    }),
});
