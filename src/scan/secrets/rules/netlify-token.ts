import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `nfp_` and 36 letters or digits. */
export const netlifyToken = tokenRule({
  id: 'netlify-token',
  title: 'Netlify access token',
  severity: 'high',
  remediation: 'Delete the token in Netlify (User settings, Applications) and create a new one.',
  references: ['https://docs.netlify.com/api/get-started/'],
  keywords: ['nfp_'],
  pattern: /nfp_[A-Za-z0-9]{36}/,
  maxLength: 40,
  examples: () =>
    tokenExamples({
      name: 'NETLIFY_AUTH_TOKEN',
      secret: `nfp_${fakeText(ALPHANUMERIC, 36)}`,
      prefix: 'nfp_',
      clean: ['nfp_total = net_fixed_price'],
    }),
});
