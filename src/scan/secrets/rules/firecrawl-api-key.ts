import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `fc-` and 32 hex digits. */
export const firecrawlApiKey = tokenRule({
  id: 'firecrawl-api-key',
  title: 'Firecrawl API key',
  confidence: 'medium',
  remediation: 'Delete the key in the Firecrawl dashboard and create a new one.',
  references: ['https://docs.firecrawl.dev/introduction'],
  keywords: ['fc-'],
  pattern: /fc-[0-9a-f]{32}/,
  maxLength: 35,
  examples: () =>
    tokenExamples({
      name: 'FIRECRAWL_API_KEY',
      secret: `fc-${fakeText(HEX, 32)}`,
      prefix: 'fc-',
      clean: ['<div class="fc-daygrid-day-events">'],
    }),
});
