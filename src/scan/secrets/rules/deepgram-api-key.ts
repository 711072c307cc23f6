import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 40 hex digits near `deepgram`, with `key` or `token` between. */
export const deepgramApiKey = nearRule({
  id: 'deepgram-api-key',
  title: 'Deepgram API key',
  remediation: 'Delete the key in the Deepgram console and create a new one.',
  references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
  keywords: ['deepgram'],
  value: /^[0-9a-f]{40}$/,
  alphabet: 'word',
  minLength: 40,
  maxLength: 40,
  hint: /key|token/i,
  examples: () =>
    nearExamples({
      name: 'DEEPGRAM_API_KEY',
      call: 'DeepgramClient(api_key=',
      secret: fakeText(HEX, 40),
      clean: ['deepgram @ git+https://github.com/deepgram/sdk@main'],
    }),
});
