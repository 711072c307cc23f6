import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `shpat_`, `shpca_`, `shppa_` or `shpss_` and 32 hex digits. */
export const shopifyToken = tokenRule({
  id: 'shopify-token',
  title: 'Shopify access token',
  remediation: 'Uninstall the custom app or rotate its token in the Shopify admin.',
  references: ['https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens'],
  keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
  pattern: /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/,
  maxLength: 38,
  examples: () =>
    tokenExamples({
      name: 'SHOPIFY_ACCESS_TOKEN',
      secret: `shpat_${fakeText(HEX, 32)}`,
      prefix: 'shpat_',
      clean: ['tokens start with shpat_'],
    }),
});
