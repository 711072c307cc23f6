import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `pat-`, the region and a UUID. */
export const hubspotToken = tokenRule({
  id: 'hubspot-token',
  title: 'HubSpot private app token',
  severity: 'high',
  remediation: 'Rotate the token of the private app in HubSpot.',
  references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
  keywords: ['pat-na', 'pat-eu', 'pat-ap'],
  pattern: /pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  maxLength: 44,
  examples: () =>
    tokenExamples({
      name: 'HUBSPOT_TOKEN',
      secret: `pat-na1-${fakeText(HEX, 8)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 12)}`,
      prefix: 'pat-na1-',
      clean: ['tokens start with pat-na1-'],
    }),
});
