import { tokenRule } from '../define-rule.ts';
import { fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `oy2` and 43 lower-case letters or digits. */
export const nugetApiKey = tokenRule({
  id: 'nuget-api-key',
  title: 'NuGet API key',
  remediation: 'Revoke the key at nuget.org (API keys) and create a new one.',
  references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys'],
  keywords: ['oy2'],
  pattern: /oy2[a-z0-9]{43}/,
  maxLength: 46,
  encoded: false,
  minEntropy: 3.8,
  examples: () =>
    tokenExamples({
      name: 'NUGET_API_KEY',
      secret: `oy2${fakeText('abcdefghijklmnopqrstuvwxyz0123456789', 43)}`,
      prefix: 'oy2',
      clean: ['oy2 = oy + 2 * dy'],
    }),
});
