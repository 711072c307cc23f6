import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `sk_test_` or `rk_test_` and 16 or more letters or digits. */
export const stripeTestKey = tokenRule({
  id: 'stripe-test-key',
  title: 'Stripe test key',
  severity: 'low',
  remediation: 'Roll the key in the Stripe dashboard; it moves no money but shows test data.',
  references: ['https://docs.stripe.com/keys'],
  keywords: ['sk_test_', 'rk_test_'],
  pattern: /[sr]k_test_[A-Za-z0-9]{16,247}/,
  maxLength: 255,
  examples: () =>
    tokenExamples({
      name: 'STRIPE_SECRET_KEY',
      secret: `sk_test_${fakeText(ALPHANUMERIC, 99)}`,
      prefix: 'sk_test_',
      clean: ['def test_sk_test_key_is_rejected(): pass'],
    }),
});
