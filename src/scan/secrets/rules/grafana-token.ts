import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `glsa_`, 32 letters or digits, `_`, 8 hex digits; or `glc_` and base64. */
export const grafanaToken = tokenRule({
  id: 'grafana-token',
  title: 'Grafana token',
  severity: 'high',
  remediation: 'Delete the service account token (or Cloud access policy token) and create a new one.',
  references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
  keywords: ['glsa_', 'glc_'],
  pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_[A-Za-z0-9+/]{32,400}={0,2}/,
  maxLength: 410,
  examples: () =>
    tokenExamples({
      name: 'GRAFANA_TOKEN',
      secret: `glsa_${fakeText(ALPHANUMERIC, 32)}_${fakeText(HEX, 8)}`,
      prefix: 'glsa_',
      clean: ['glc_context = gl.create_context()'],
    }),
});
