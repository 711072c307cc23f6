import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `pcsk_`, a short id, `_`, 63 letters or digits. */
export const pineconeApiKey = tokenRule({
  id: 'pinecone-api-key',
  title: 'Pinecone API key',
  remediation: 'Delete the key in the Pinecone console (API keys) and create a new one.',
  references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
  keywords: ['pcsk_'],
  pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
  maxLength: 75,
  examples: () =>
    tokenExamples({
      name: 'PINECONE_API_KEY',
      secret: `pcsk_${fakeText(ALPHANUMERIC, 5)}_${fakeText(ALPHANUMERIC, 63)}`,
      prefix: 'pcsk_',
      clean: ['pcsk_module_init(pcsk_default_context)'],
    }),
});
