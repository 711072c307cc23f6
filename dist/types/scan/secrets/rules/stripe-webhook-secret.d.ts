/** `whsec_` and 32 to 64 base64 characters. */
export declare const stripeWebhookSecret: import("../secret-rule.ts").SecretRule;
