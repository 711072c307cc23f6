import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `dp.` and a kind, perhaps the config, 40 to 44 letters or digits. */
export const dopplerToken = tokenRule({
  id: 'doppler-token',
  title: 'Doppler token',
  remediation: 'Revoke the token in Doppler and create a new one.',
  references: ['https://docs.doppler.com/docs/service-tokens'],
  keywords: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
  pattern: /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
  maxLength: 95,
  examples: () =>
    tokenExamples({
      name: 'DOPPLER_TOKEN',
      secret: `dp.st.prd.${fakeText(ALPHANUMERIC, 43)}`,
      prefix: 'dp.st.',
      clean: ['dp.st.dev is the config of the token'],
    }),
});
