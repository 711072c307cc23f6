import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `jina_` and 60 characters. */
export const jinaApiKey = tokenRule({
  id: 'jina-api-key',
  title: 'Jina AI API key',
  remediation: 'Delete the key at jina.ai (API dashboard) and create a new one.',
  references: ['https://jina.ai/embeddings/'],
  keywords: ['jina_'],
  pattern: /jina_[A-Za-z0-9_-]{60}/,
  maxLength: 65,
  check: 'all-character-kinds',
  examples: () =>
    tokenExamples({
      name: 'JINA_API_KEY',
      secret: `jina_${fakeText(BASE64_URL, 60)}`,
      prefix: 'jina_',
      clean: ['model = "jina_embeddings_v3_base_en_retrieval_query"'],
    }),
});
