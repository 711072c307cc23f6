import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** Base64 of `OpenAI`: stands in the middle of every key. */
const MARK = ['T3Blbk', 'FJ'].join('');

/** `sk-`, with `proj-`, `svcacct-` or `admin-` 20, 58 or 74 characters, else 20; the mark; as many again. */
export const openaiApiKey = tokenRule({
  id: 'openai-api-key',
  title: 'OpenAI API key',
  remediation:
    'Revoke the key at platform.openai.com/api-keys, create a new one for this project and read it from the environment or a secret store.',
  references: ['https://platform.openai.com/docs/api-reference/authentication'],
  keywords: [MARK],
  pattern:
    /sk-(?:(?:proj|svcacct|admin)-(?:[\w-]{74}T3BlbkFJ[\w-]{74}|[\w-]{58}T3BlbkFJ[\w-]{58}|[\w-]{20}T3BlbkFJ[\w-]{20})|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})/,
  maxLength: 170,
  offsets: [
    23,
    ...['proj', 'svcacct', 'admin'].flatMap((kind) =>
      [20, 58, 74].map((half) => `sk-${kind}-`.length + half),
    ),
  ],
  examples: () => {
    const project = `sk-proj-${fakeText(BASE64_URL, 74)}${MARK}${fakeText(BASE64_URL, 74, 'second')}`;
    const account = `sk-svcacct-${fakeText(BASE64_URL, 58)}${MARK}${fakeText(BASE64_URL, 58, 'second')}`;
    const admin = `sk-admin-${fakeText(BASE64_URL, 20)}${MARK}${fakeText(BASE64_URL, 20, 'second')}`;
    const legacy = `sk-${fakeText(ALPHANUMERIC, 20)}${MARK}${fakeText(ALPHANUMERIC, 20, 'second')}`;
    return tokenExamples({
      name: 'OPENAI_API_KEY',
      secret: project,
      prefix: 'sk-proj-',
      match: [account, admin, legacy].map((secret) => ({
        text: `openai.api_key = '${secret}'\n`,
        secret,
        path: 'chat.py',
      })),
      clean: [`const mark = '${MARK}'; // in every key`, `sk-${fakeText(ALPHANUMERIC, 12)}${MARK}short`],
    });
  },
});
