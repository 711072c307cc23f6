import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `whsec_` and 32 to 64 base64 characters. */
export const stripeWebhookSecret = tokenRule({
  id: 'stripe-webhook-secret',
  title: 'Webhook signing secret (Stripe, Svix)',
  severity: 'high',
  remediation: 'Roll the signing secret of the endpoint.',
  references: ['https://docs.stripe.com/webhooks/signature'],
  keywords: ['whsec_'],
  pattern: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/,
  maxLength: 72,
  examples: () =>
    tokenExamples({
      name: 'STRIPE_WEBHOOK_SECRET',
      secret: `whsec_${fakeText(ALPHANUMERIC, 32)}`,
      prefix: 'whsec_',
      clean: ['STRIPE_WEBHOOK_SECRET=whsec_...'],
    }),
});
