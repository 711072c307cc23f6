import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `pnu_` or `pnb_` and 36 letters or digits. */
export const prefectApiKey = tokenRule({
  id: 'prefect-api-key',
  title: 'Prefect API key',
  severity: 'high',
  remediation: 'Delete the key in the Prefect Cloud profile and create a new one.',
  references: ['https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys'],
  keywords: ['pnu_', 'pnb_'],
  pattern: /pn[ub]_[A-Za-z0-9]{36}/,
  maxLength: 40,
  examples: () =>
    tokenExamples({
      name: 'PREFECT_API_KEY',
      secret: `pnu_${fakeText(ALPHANUMERIC, 36)}`,
      prefix: 'pnu_',
      clean: ['int pnu_register_descriptor(pnu_t *p);'],
    }),
});
