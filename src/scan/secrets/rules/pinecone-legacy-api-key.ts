import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** A UUID near `pinecone`, with `key` or `token` between. */
export const pineconeLegacyApiKey = nearRule({
  id: 'pinecone-legacy-api-key',
  title: 'Pinecone API key (older form)',
  remediation: 'Delete the key in the Pinecone console (API keys) and create a new one.',
  references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
  keywords: ['pinecone'],
  value: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  alphabet: 'word',
  minLength: 36,
  maxLength: 36,
  hint: /key|token|secret/i,
  examples: () =>
    nearExamples({
      name: 'PINECONE_API_KEY',
      call: 'Pinecone(api_key=',
      secret: `${fakeText(HEX, 8)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 12)}`,
      clean: ['pinecone_index = "d41d8cd9"'],
    }),
});
