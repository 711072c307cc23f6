import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `sk-lf-` and a UUID. */
export const langfuseSecretKey = tokenRule({
  id: 'langfuse-secret-key',
  title: 'Langfuse secret key',
  remediation: 'Delete the key pair in the Langfuse project settings and create a new one.',
  references: ['https://langfuse.com/docs/api'],
  keywords: ['sk-lf-'],
  pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  maxLength: 42,
  examples: () =>
    tokenExamples({
      name: 'LANGFUSE_SECRET_KEY',
      secret: `sk-lf-${fakeText(HEX, 8)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 12)}`,
      prefix: 'sk-lf-',
      clean: ['LANGFUSE_SECRET_KEY=sk-lf-...'],
    }),
});
