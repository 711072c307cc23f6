import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `sk_live_` or `rk_live_` and 16 or more letters or digits. */
export const stripeLiveKey = tokenRule({
  id: 'stripe-live-key',
  title: 'Stripe live key',
  remediation: 'Roll the key in the Stripe dashboard (Developers, API keys) and look at its recent requests.',
  references: ['https://docs.stripe.com/keys'],
  keywords: ['sk_live_', 'rk_live_'],
  pattern: /[sr]k_live_[A-Za-z0-9]{16,247}/,
  maxLength: 255,
  examples: () =>
    tokenExamples({
      name: 'STRIPE_SECRET_KEY',
      secret: `sk_live_${fakeText(ALPHANUMERIC, 99)}`,
      prefix: 'sk_live_',
      clean: ['mode = "sk_live_mode_enabled"'],
    }),
});
