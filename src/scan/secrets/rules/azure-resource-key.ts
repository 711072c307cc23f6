import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** 84 characters with `JQQJ99` at the 53rd place and a provider code at the 77th. */
export const azureResourceKey = tokenRule({
  id: 'azure-resource-key',
  title: 'Azure resource key or DevOps token',
  remediation:
    'Regenerate the key of the resource (or revoke the token in Azure DevOps) and use Entra ID authentication.',
  references: ['https://learn.microsoft.com/en-us/purview/sit-defn-azure-devops-personal-access-token'],
  keywords: ['JQQJ99'],
  pattern: /[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}[A-Z0-9]{4}[A-Za-z0-9]{4}/,
  maxLength: 84,
  offsets: [52],
  examples: () =>
    tokenExamples({
      name: 'AZURE_OPENAI_API_KEY',
      secret: `${fakeText(ALPHANUMERIC, 52)}JQQJ99${fakeText(ALPHANUMERIC, 18)}ACOG${fakeText(ALPHANUMERIC, 4)}`,
      prefix: '',
      clean: ['JQQJ99 is the marker of keys since 2024'],
    }),
});
