/** `sk_test_` or `rk_test_` and 16 or more letters or digits. */
export declare const stripeTestKey: import("../secret-rule.ts").SecretRule;
