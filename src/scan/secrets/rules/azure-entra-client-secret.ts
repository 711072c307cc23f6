import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** Three characters, a digit, `Q~`, 31 to 34 characters. */
export const azureEntraClientSecret = tokenRule({
  id: 'azure-entra-client-secret',
  title: 'Microsoft Entra client secret',
  remediation:
    'Remove the secret of the app registration and use a federated credential or a managed identity.',
  references: [
    'https://learn.microsoft.com/en-us/entra/identity-platform/app-objects-and-service-principals',
  ],
  keywords: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
  pattern: /[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/,
  maxLength: 40,
  offsets: [3],
  check: 'all-character-kinds',
  examples: () =>
    tokenExamples({
      name: 'AZURE_CLIENT_SECRET',
      secret: `${fakeText(ALPHANUMERIC, 3)}8Q~${fakeText(ALPHANUMERIC, 34)}`,
      prefix: 'abc8Q~',
      clean: ['the marker 8Q~ stands at the fourth place'],
    }),
});
