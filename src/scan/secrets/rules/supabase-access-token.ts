import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `sbp_` and 40 hex digits, or `sb_secret_` and 31 or more characters. */
export const supabaseAccessToken = tokenRule({
  id: 'supabase-access-token',
  title: 'Supabase access token',
  remediation: 'Delete the token in the Supabase account (Access tokens) and create a new one.',
  references: ['https://supabase.com/docs/reference/api/introduction'],
  keywords: ['sbp_', 'sb_secret_'],
  pattern: /sbp_[0-9a-f]{40}|sb_secret_[\w-]{31,60}/,
  maxLength: 70,
  examples: () =>
    tokenExamples({
      name: 'SUPABASE_ACCESS_TOKEN',
      secret: `sbp_${fakeText(HEX, 40)}`,
      prefix: 'sbp_',
      clean: ['sb_secret_ keys replace the service_role key'],
    }),
});
