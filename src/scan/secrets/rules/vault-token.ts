import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `hvs.` (service), `hvb.` (batch) or `hvr.` (recovery) and at least 90 characters. */
export const vaultToken = tokenRule({
  id: 'vault-token',
  title: 'HashiCorp Vault token',
  remediation: 'Revoke it with `vault token revoke` and let workloads log in with their own identity.',
  references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes'],
  keywords: ['hvs.', 'hvb.', 'hvr.'],
  pattern: /hv[sbr]\.[\w-]{90,300}/,
  maxLength: 304,
  examples: () =>
    tokenExamples({
      name: 'VAULT_TOKEN',
      secret: `hvs.${fakeText(BASE64_URL, 95)}`,
      prefix: 'hvs.',
      clean: ['tokens start with hvs. or hvb. since 1.10'],
    }),
});
