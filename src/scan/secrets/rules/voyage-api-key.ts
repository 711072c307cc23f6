import { nearRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** `pa-` and 43 characters near `voyage`. */
export const voyageApiKey = nearRule({
  id: 'voyage-api-key',
  title: 'Voyage AI API key',
  remediation: 'Delete the key at dash.voyageai.com and create a new one.',
  references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
  keywords: ['voyage'],
  value: /^pa-[\w-]{43}$/,
  alphabet: 'word',
  minLength: 46,
  maxLength: 46,
  examples: () =>
    nearExamples({
      name: 'VOYAGE_API_KEY',
      call: 'voyageai.Client(api_key=',
      secret: `pa-${fakeText(BASE64_URL, 43)}`,
      clean: ['voyage-3-large'],
    }),
});
