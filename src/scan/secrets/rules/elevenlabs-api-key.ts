import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `sk_` and 48 hex digits. */
export const elevenlabsApiKey = tokenRule({
  id: 'elevenlabs-api-key',
  title: 'ElevenLabs API key',
  remediation: 'Delete the key in the ElevenLabs profile (API keys) and create a new one.',
  references: ['https://elevenlabs.io/docs/api-reference/authentication'],
  keywords: ['sk_'],
  pattern: /sk_[0-9a-f]{48}/,
  maxLength: 51,
  examples: () =>
    tokenExamples({
      name: 'ELEVENLABS_API_KEY',
      secret: `sk_${fakeText(HEX, 48)}`,
      prefix: 'sk_',
      clean: ['struct sk_buff *sk_stream_alloc_skb(struct sock *sk)'],
    }),
});
