import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `sk.` and a signed JSON object. */
export const mapboxSecretToken = tokenRule({
  id: 'mapbox-secret-token',
  title: 'Mapbox secret token',
  severity: 'high',
  remediation: 'Delete the token in the Mapbox account and create one with fewer scopes.',
  references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
  keywords: ['sk.eyJ'],
  pattern: /sk\.eyJ[\w-]{50,300}\.[\w-]{20,40}/,
  maxLength: 350,
  encoded: false,
  examples: () =>
    tokenExamples({
      name: 'MAPBOX_TOKEN',
      secret: `sk.eyJ1Ijoi${fakeText(BASE64_URL, 70)}.${fakeText(BASE64_URL, 22)}`,
      prefix: 'sk.eyJ',
      clean: ['public tokens start with pk.eyJ'],
    }),
});
