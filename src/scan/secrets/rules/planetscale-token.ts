import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `pscale_tkn_`, `pscale_pw_` or `pscale_oauth_` and 32 to 64 characters. */
export const planetscaleToken = tokenRule({
  id: 'planetscale-token',
  title: 'PlanetScale token or password',
  remediation: 'Delete the token or password in PlanetScale and create a new one.',
  references: ['https://planetscale.com/docs/concepts/service-tokens'],
  keywords: ['pscale_'],
  pattern: /pscale_(?:tkn|pw|oauth)_[\w.=-]{32,64}/,
  maxLength: 78,
  examples: () =>
    tokenExamples({
      name: 'PLANETSCALE_SERVICE_TOKEN',
      secret: `pscale_tkn_${fakeText(BASE64_URL, 43)}`,
      prefix: 'pscale_tkn_',
      clean: ['pscale_pw_ is the prefix of passwords'],
    }),
});
