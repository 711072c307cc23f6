/** `sk_live_` or `rk_live_` and 16 or more letters or digits. */
export declare const stripeLiveKey: import("../secret-rule.ts").SecretRule;
