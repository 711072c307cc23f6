import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `dop_v1_`, `doo_v1_` or `dor_v1_` and 64 hex digits. */
export const digitaloceanToken = tokenRule({
  id: 'digitalocean-token',
  title: 'DigitalOcean token',
  remediation: 'Delete the token in the DigitalOcean control panel (API) and create a new one.',
  references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
  keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
  pattern: /do[opr]_v1_[0-9a-f]{64}/,
  maxLength: 71,
  examples: () =>
    tokenExamples({
      name: 'DIGITALOCEAN_TOKEN',
      secret: `dop_v1_${fakeText(HEX, 64)}`,
      prefix: 'dop_v1_',
      clean: ['dop_v1_ marks personal tokens'],
    }),
});
