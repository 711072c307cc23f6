import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** Base64 of `OpenAI`. */
const MARK = ['T3Blbk', 'FJ'].join('');

function fakeKey(kind: string, half: number): string {
  return `sk-${kind}-${fakeText(BASE64_URL, half)}${MARK}${fakeText(BASE64_URL, half, 'second')}`;
}

/** `sk-proj-`, `sk-svcacct-` or `sk-admin-`; 20, 58 or 74 characters; the mark; as many characters again. */
export const openaiApiKey = tokenRule({
  id: 'openai-api-key',
  title: 'OpenAI API key',
  remediation:
    'Revoke the key at platform.openai.com/api-keys, create a new one for this project and read it from the environment or a secret store.',
  references: ['https://platform.openai.com/docs/api-reference/authentication'],
  keywords: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
  pattern:
    /sk-(?:proj|svcacct|admin)-(?:[\w-]{74}T3BlbkFJ[\w-]{74}|[\w-]{58}T3BlbkFJ[\w-]{58}|[\w-]{20}T3BlbkFJ[\w-]{20})/,
  maxLength: 167,
  examples: () =>
    tokenExamples({
      name: 'OPENAI_API_KEY',
      secret: fakeKey('proj', 74),
      prefix: 'sk-proj-',
      match: [fakeKey('svcacct', 58), fakeKey('admin', 20)].map((secret) => ({
        text: `openai.api_key = '${secret}'\n`,
        secret,
        path: 'chat.py',
      })),
      clean: ['class="sk-proj-card sk-proj-card-large"'],
    }),
});
