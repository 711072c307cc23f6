import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `tvly-`, perhaps `dev-` or `prod-`, and 32 letters or digits. */
export const tavilyApiKey = tokenRule({
  id: 'tavily-api-key',
  title: 'Tavily API key',
  remediation: 'Delete the key in the Tavily dashboard and create a new one.',
  references: ['https://docs.tavily.com/'],
  keywords: ['tvly-'],
  pattern: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}/,
  maxLength: 42,
  examples: () =>
    tokenExamples({
      name: 'TAVILY_API_KEY',
      secret: `tvly-${fakeText(ALPHANUMERIC, 32)}`,
      prefix: 'tvly-',
      clean: ['TAVILY_API_KEY=tvly-YOUR_API_KEY'],
    }),
});
