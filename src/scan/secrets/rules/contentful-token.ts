import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `CFPAT-` and 43 characters. */
export const contentfulToken = tokenRule({
  id: 'contentful-token',
  title: 'Contentful management token',
  severity: 'high',
  remediation: 'Revoke the token in Contentful (CMA tokens) and create a new one.',
  references: ['https://www.contentful.com/developers/docs/references/authentication/'],
  keywords: ['CFPAT-'],
  pattern: /CFPAT-[\w-]{43}/,
  maxLength: 49,
  examples: () =>
    tokenExamples({
      name: 'CONTENTFUL_TOKEN',
      secret: `CFPAT-${fakeText(BASE64_URL, 43)}`,
      prefix: 'CFPAT-',
      clean: ['tokens start with CFPAT-'],
    }),
});
