import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 32 or 40 hex digits near `datadog` or `DD_API_KEY`. */
export const datadogKey = nearRule({
  id: 'datadog-key',
  title: 'Datadog API or application key',
  severity: 'high',
  remediation: 'Revoke the key in Datadog (Organization settings) and create a new one.',
  references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
  keywords: ['datadog', 'dd_api_key', 'dd_app_key', 'dd-api-key'],
  value: /^(?:[0-9a-f]{32}|[0-9a-f]{40})$/,
  alphabet: 'word',
  minLength: 32,
  maxLength: 40,
  hint: /key|token/i,
  examples: () =>
    nearExamples({
      name: 'DD_API_KEY',
      call: 'datadog.initialize(api_key=',
      secret: fakeText(HEX, 32),
      clean: ['datadog_site = "datadoghq.eu"'],
    }),
});
