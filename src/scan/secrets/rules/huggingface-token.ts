import { tokenRule } from '../define-rule.ts';
import { LETTERS, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `hf_` (users) or `api_org_` (organisations, deprecated) and 34 letters. */
export const huggingfaceToken = tokenRule({
  id: 'huggingface-token',
  title: 'Hugging Face access token',
  remediation:
    'Revoke the token at huggingface.co/settings/tokens, create a fine-grained one and read it from HF_TOKEN.',
  references: ['https://huggingface.co/docs/hub/security-tokens'],
  keywords: ['hf_', 'api_org_'],
  pattern: /(?:hf|api_org)_[A-Za-z0-9]{34}/,
  maxLength: 42,
  examples: () =>
    tokenExamples({
      name: 'HF_TOKEN',
      secret: `hf_${fakeText(LETTERS, 34)}`,
      prefix: 'hf_',
      clean: ['from hf_olmo import OLMoTokenizerFastWithPaddingSides', 'hf_hub_download(repo_id, filename)'],
    }),
});
