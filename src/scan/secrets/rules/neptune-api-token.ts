import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** Base64 of a JSON object that starts with `api_address`. */
export const neptuneApiToken = tokenRule({
  id: 'neptune-api-token',
  title: 'Neptune API token',
  severity: 'high',
  remediation: 'Revoke the token in the Neptune project and create a new one.',
  references: ['https://docs.neptune.ai/setup/setting_api_token/'],
  keywords: ['eyJhcGlfYWRkcmVzcy'],
  pattern: /eyJhcGlfYWRkcmVzcy[A-Za-z0-9+/]{60,600}={0,2}/,
  maxLength: 630,
  encoded: false,
  examples: () =>
    tokenExamples({
      name: 'NEPTUNE_API_TOKEN',
      secret: Buffer.from(
        `{"api_address":"https://app.neptune.ai","api_url":"https://app.neptune.ai","api_key":"${fakeText(HEX, 36)}"}`,
      ).toString('base64'),
      prefix: 'eyJhcGlfYWRkcmVzcy',
      clean: ['NEPTUNE_API_TOKEN=eyJhcGlfYWRkcmVzcy...'],
    }),
});
