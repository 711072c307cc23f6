import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `lsv2_pt_` (personal) or `lsv2_sk_` (service), 32 hex digits, `_`, 10 hex digits. */
export const langsmithApiKey = tokenRule({
  id: 'langsmith-api-key',
  title: 'LangSmith API key',
  remediation: 'Delete the key in the LangSmith settings (API keys) and create a new one.',
  references: [
    'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
  ],
  keywords: ['lsv2_'],
  pattern: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
  maxLength: 51,
  examples: () =>
    tokenExamples({
      name: 'LANGSMITH_API_KEY',
      secret: `lsv2_pt_${fakeText(HEX, 32)}_${fakeText(HEX, 10)}`,
      prefix: 'lsv2_pt_',
      clean: ['lsv2_pt_ and lsv2_sk_ are the prefixes of keys'],
    }),
});
