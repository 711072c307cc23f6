import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 32 hex digits near `assemblyai`. */
export const assemblyaiApiKey = nearRule({
  id: 'assemblyai-api-key',
  title: 'AssemblyAI API key',
  remediation: 'Rotate the key in the AssemblyAI dashboard.',
  references: ['https://www.assemblyai.com/docs/'],
  keywords: ['assemblyai', 'assembly_ai'],
  value: /^[0-9a-f]{32}$/,
  alphabet: 'word',
  minLength: 32,
  maxLength: 32,
  hint: /key|token|secret|auth|client|pass/i,
  examples: () =>
    nearExamples({
      name: 'ASSEMBLYAI_API_KEY',
      call: 'assemblyai.Settings(api_key=',
      secret: fakeText(HEX, 32),
      clean: ['assemblyai==0.30.0 --hash=md5'],
    }),
});
