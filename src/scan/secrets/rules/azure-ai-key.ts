import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 32 hex digits near the name of the service. */
export const azureAiKey = nearRule({
  id: 'azure-ai-key',
  title: 'Azure OpenAI or AI services key',
  remediation: 'Regenerate the key of the resource and use Entra ID authentication.',
  references: ['https://learn.microsoft.com/en-us/azure/ai-services/authentication'],
  keywords: [
    'azure_openai',
    'azure-openai',
    'azureopenai',
    'ocp-apim-subscription-key',
    'cognitive',
    'azure_ai',
  ],
  value: /^[0-9a-f]{32}$/,
  alphabet: 'word',
  minLength: 32,
  maxLength: 32,
  hint: /key|token|secret|auth|client|pass/i,
  examples: () =>
    nearExamples({
      name: 'AZURE_OPENAI_API_KEY',
      call: 'AzureOpenAI(api_key=',
      secret: fakeText(HEX, 32),
      clean: ['azure_openai_deployment = "gpt-4o"'],
    }),
});
